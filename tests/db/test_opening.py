"""A book comes to be whole or not at all; what cannot be opened is refused, and kept as it is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from db import copies, migrations, opening
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book, connect
from db.keys import Keys, Secrets, new_secrets
from db.log import settings
from db.place import BOOK_FILE
from desktop.actions import books, checking, groups, people
from tests import builders

SCOPE = b"s" * 16
IDS = ("0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000002")
PAGE = 4096


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """The folder of a small closed book."""
    book = builders.house(tmp_path / "house")
    builders.club(book, "CLB Cồng chiêng")
    builders.person(book, "Đinh Thị Hmrơ̆")
    books.close(book)
    return book.folder


def refused(folder: Path, keys: Path | None = None) -> str:
    with pytest.raises(AppError) as caught:
        books.open_book(folder, keys)
    return caught.value.code


def start(folder: Path, fixed: Secrets, first: opening.First = lambda _: None) -> str:
    keys = folder.with_name(f"{folder.name}.keys")
    return opening.create(folder, keys, fixed, BookKind.HOUSE, SCOPE, first)


def cannot_start(folder: Path) -> str:
    with pytest.raises(AppError) as caught:
        start(folder, new_secrets(IDS[1]))
    return caught.value.code


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def alter(folder: Path, *statements: str) -> None:
    """Change the file behind the program's back, with its key."""
    keys = Keys.load(folder.with_name(f"{folder.name}.keys"))
    keys.close()
    engine = connect(folder / BOOK_FILE, keys.fixed.book_key)
    with engine.connect() as connection, connection.begin():
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_a_new_book_is_three_files_and_nothing_else(tmp_path: Path) -> None:
    books.start_house(tmp_path / "house", None, builders.HOUSE, "Đak Pơ", "Gia Lai")
    assert sorted(everything(tmp_path)) == [
        *("house.keys/anchor.json", "house.keys/keys.json", "house.keys/subjects.sqlite3"),
        *("house/book.id", "house/book.sqlite3"),
    ]


def test_a_book_is_never_started_over_another(closed: Path) -> None:
    before = everything(closed)
    assert cannot_start(closed) == "book_exists"
    assert everything(closed) == before


def test_a_book_file_without_its_id_is_not_started_over(closed: Path) -> None:
    (closed / "book.id").unlink()
    assert cannot_start(closed) == "book_exists"
    assert (closed / BOOK_FILE).exists()


def test_keys_of_another_book_are_not_taken_for_a_new_one(closed: Path) -> None:
    shutil.rmtree(closed)
    keys = everything(closed.with_name("house.keys"))
    assert cannot_start(closed) == "keys_exist"
    assert everything(closed.with_name("house.keys")) == keys
    assert not closed.exists() or not everything(closed)


def test_a_start_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def refuse(_: Book) -> None:
        raise AppError("name_missing")

    with pytest.raises(AppError):
        start(tmp_path / "house", new_secrets(IDS[0]), refuse)
    assert everything(tmp_path) == {}


def test_what_an_interrupted_start_left_gives_way_to_the_next(tmp_path: Path) -> None:
    house = tmp_path / "house"
    start(house, new_secrets(IDS[0]))
    (house / "new").mkdir()
    (house / "book.id").rename(house / "new" / "book.id")
    start(house, new_secrets(IDS[1]))
    assert opening.book_id(house) == IDS[1]
    assert sorted(path.name for path in house.iterdir()) == ["book.id", BOOK_FILE]


def test_a_folder_without_a_book_says_so(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere") == "book_missing"


def test_a_copy_of_the_folder_alone_is_opened_by_nobody(closed: Path) -> None:
    copied = closed.with_name("copied")
    shutil.copytree(closed, copied)
    assert refused(copied) == "keys_missing"


def test_keys_of_another_book_do_not_open_it(closed: Path, tmp_path: Path) -> None:
    books.close(builders.house(tmp_path / "other"))
    assert refused(closed, tmp_path / "other.keys") == "book_damaged"


def test_a_book_under_anothers_name_is_told_apart(closed: Path) -> None:
    alter(
        closed,
        f"UPDATE setting SET value = x'{IDS[1].encode().hex()}' WHERE name = '{settings.BOOK_ID}'",
    )
    assert refused(closed) == "keys_of_another_book"


def test_an_older_copy_put_back_beside_its_keys_writes_as_another_self(closed: Path) -> None:
    saved = closed.with_name("saved")
    shutil.copytree(closed, saved)
    book = books.open_book(closed, None)
    before = _origin(book)
    builders.person(book, "Nay H’Lĕ")
    books.close(book)
    shutil.rmtree(closed)
    shutil.copytree(saved, closed)
    older = books.open_book(closed, None)
    builders.person(older, "Siu Ƀlưh")
    assert [one.code for one in older.notices] == ["older_copy"] and _origin(older) != before
    books.close(older)


def test_the_newest_copy_put_back_is_no_older_one(closed: Path) -> None:
    saved = closed.with_name("saved")
    shutil.copytree(closed, saved)
    shutil.rmtree(closed)
    shutil.copytree(saved, closed)
    book = books.open_book(closed, None)
    assert book.notices == []
    books.close(book)


def _origin(book: Book) -> bytes | None:
    with book.read() as connection:
        return settings.get(connection, settings.origin_name(book.scope))


def test_a_book_of_a_newer_program_is_left_alone(closed: Path) -> None:
    alter(closed, "UPDATE alembic_version SET version_num = '9999'")
    before = everything(closed)
    assert refused(closed) == "book_newer"
    assert everything(closed) == before


def test_a_copy_precedes_every_migration(
    closed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tests.faults import next_release

    for name in ("HEAD", "SCRIPTS"):
        monkeypatch.setattr(migrations, name, getattr(migrations, name))
    next_release.install(tmp_path / "next")
    book = books.open_book(closed, None)
    with book.read() as connection:
        assert migrations.revision_of(connection) == next_release.NEXT
    assert [copy.reason for copy in copies.copies(closed)] == ["migration"]
    assert [row.name for row in groups.listing(book)] == ["CLB Cồng chiêng"]
    books.close(book)


def test_a_migration_that_fails_leaves_the_book_as_it_was(
    closed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tests.faults import next_release

    monkeypatch.setattr(migrations, "HEAD", migrations.HEAD)
    monkeypatch.setattr(migrations, "SCRIPTS", migrations.SCRIPTS)
    head = migrations.HEAD
    next_release.install(tmp_path / "next", fails=True)
    with pytest.raises(ZeroDivisionError):
        books.open_book(closed, None)
    monkeypatch.undo()
    book = books.open_book(closed, None)
    with book.read() as connection:
        assert migrations.revision_of(connection) == head
    assert checking.check(book, full=True) == ()
    books.close(book)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE setting",
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "DELETE FROM setting",
        "UPDATE setting SET value = x'ff' WHERE name = 'book_kind'",
        "UPDATE setting SET value = 'castle' WHERE name = 'book_kind'",
        "UPDATE setting SET value = x'636173746c65' WHERE name = 'book_kind'",
        "ALTER TABLE entry RENAME TO gone",
    ],
)
def test_a_book_that_lacks_what_every_book_has_is_damaged(closed: Path, statement: str) -> None:
    alter(closed, statement)
    assert refused(closed) == "book_damaged"


def _plain_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE setting (name TEXT, value BLOB)")
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON setting BEGIN SELECT 1; END")
    connection.commit()
    connection.close()


def _foreign_database(path: Path) -> None:
    connection = sqlcipher.connect(str(path))
    connection.execute("PRAGMA key = 'evil'")
    connection.execute("CREATE TABLE entry (a)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        _plain_database,
        _foreign_database,
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"x"),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(10_000)),
        lambda path: path.write_bytes(random.Random(1).randbytes(50_000)),
        lambda path: path.write_text("Đây không phải sổ" * 500),
    ],
)
def test_a_strange_file_in_the_books_place_is_refused(
    closed: Path, make: Callable[[Path], object]
) -> None:
    (closed / BOOK_FILE).unlink()
    make(closed / BOOK_FILE)
    before = (closed / BOOK_FILE).read_bytes()
    assert refused(closed) == "book_damaged"
    assert (closed / BOOK_FILE).read_bytes() == before


def looked_through(folder: Path) -> str:
    """What becomes of opening a book, looking at everything and writing: a code or "whole"."""
    try:
        book = books.open_book(folder, None)
        try:
            found = checking.check(book, full=True)
            people.listing(book)
            builders.club(book, "CLB Thơ")
        finally:
            books.close(book)
    except AppError as error:
        return error.code
    return found[0].code if found else "whole"


def test_every_page_zeroed_once_is_noticed_and_never_more_than_a_refusal(closed: Path) -> None:
    path = closed / BOOK_FILE
    good = path.read_bytes()
    verdicts = set()
    for at in range(0, len(good), PAGE):
        path.write_bytes(good[:at] + bytes(PAGE) + good[at + PAGE :])
        verdicts.add(looked_through(closed))
    assert verdicts <= {"book_damaged", "check_storage"}


def test_random_damage_is_never_more_than_a_refusal(closed: Path) -> None:
    path = closed / BOOK_FILE
    good = path.read_bytes()
    chance = random.Random(20261122)
    verdicts = set()
    for _ in range(150):
        body = bytearray(good)
        for _ in range(chance.choice((1, 1, 3, 50))):
            body[chance.randrange(len(body))] = chance.randrange(256)
        if chance.random() < 0.2:
            del body[chance.randrange(len(body)) :]
        path.write_bytes(body)
        verdicts.add(looked_through(closed))
    assert verdicts <= {"book_damaged", "check_storage", "whole"}


def test_a_damaged_file_is_kept(closed: Path) -> None:
    path = closed / BOOK_FILE
    path.write_bytes(path.read_bytes()[: 3 * PAGE])
    damaged = path.read_bytes()
    assert refused(closed) == "book_damaged"
    assert path.read_bytes() == damaged


def test_a_book_that_could_not_be_opened_to_the_end_is_let_go(closed: Path) -> None:
    """Whoever restores a copy in its place would be told that a window has it open."""
    with pytest.raises(AppError) as caught:
        books.open_book(closed, None, "Đinh " * 2000)
    assert caught.value.code == "words_too_long"
    keys = Keys.load(closed.with_name(f"{closed.name}.keys"))
    connect(closed / BOOK_FILE, keys.fixed.book_key, alone=True).dispose()
    keys.close()
