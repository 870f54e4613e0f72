"""The book's file: opened with its key and its pragmas, one writer, all or nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.engine import Book, OpenFile, connect
from db.place import BOOK_FILE
from desktop.actions import books, groups
from tests import builders

KEY, OTHER = b"k" * 32, b"o" * 32
HOLD = """
import sys
from pathlib import Path
from desktop.actions import books
book = books.open_book(Path(sys.argv[1]), None)
with book.write():
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[OpenFile]:
    made = connect(tmp_path / BOOK_FILE, KEY, create=True)
    yield made
    made.dispose()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "house")
    yield made
    books.close(made)


def refused(path: Path, key: bytes = KEY, *, alone: bool = False) -> str:
    with pytest.raises(AppError) as caught:
        connect(path, key, alone=alone)
    return caught.value.code


def names(book: Book) -> list[str]:
    return [row.name for row in groups.listing(book)]


def test_a_write_is_on_the_drive_before_it_counts(engine: OpenFile) -> None:
    with engine.connect() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        ]
    assert found == ["wal", 2, 1, 0]


def test_the_file_shows_nothing_without_its_key(engine: OpenFile, tmp_path: Path) -> None:
    engine.dispose()
    assert b"SQLite format" not in (tmp_path / BOOK_FILE).read_bytes()
    assert refused(tmp_path / BOOK_FILE, OTHER) == "book_damaged"


def test_a_wrong_key_prints_nothing(
    engine: OpenFile, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    engine.dispose()
    refused(tmp_path / BOOK_FILE, OTHER)
    assert capfd.readouterr() == ("", "")


def test_a_book_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert refused(tmp_path / BOOK_FILE) == "book_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / BOOK_FILE).mkdir()
    assert refused(tmp_path / BOOK_FILE) == "book_cannot_open"


def test_an_error_takes_everything_back(book: Book) -> None:
    builders.club(book, "CLB Thơ")
    with pytest.raises(ZeroDivisionError), book.write() as connection:
        connection.exec_driver_sql("DELETE FROM activity_group")
        raise ZeroDivisionError
    assert names(book) == ["CLB Thơ"]


def test_a_reader_sees_one_book_while_another_writes(book: Book) -> None:
    other = books.open_book(book.folder, None)
    with book.read() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
        builders.club(other)
        assert connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one() == before
    assert len(names(book)) == 1
    books.close(other)


def test_a_second_writer_waits_and_is_then_refused(book: Book) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(book.folder)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        with pytest.raises(AppError) as caught:
            builders.club(book)
        assert names(book) == []
        holder.communicate(b"\n")
    builders.club(book)
    assert (caught.value.code, len(names(book))) == ("book_busy", 1)


def test_a_book_that_is_open_cannot_be_had_alone(book: Book) -> None:
    path = book.folder / BOOK_FILE
    assert refused(path, book.keys.fixed.book_key, alone=True) == "book_busy"


def test_after_a_damaged_page_the_rest_can_still_be_read(book: Book) -> None:
    with book.read() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'file_seen'"
        ).scalar_one()
    books.close(book)
    path = book.folder / BOOK_FILE
    body = bytearray(path.read_bytes())
    body[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(body)
    again = books.open_book(book.folder, None)
    with pytest.raises(AppError) as caught, again.read() as connection:
        connection.exec_driver_sql("SELECT * FROM file_seen").fetchall()
    assert (caught.value.code, names(again)) == ("book_damaged", [])
    books.close(again)
