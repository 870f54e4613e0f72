"""A copy becomes the book again: here, on another laptop, after damage; else nothing changes."""

from __future__ import annotations

import json
import random
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from db import backup, migrations, opening, restoring
from db.domain.errors import AppError
from db.keys import Keys, new_secrets
from db.log import settings
from db.place import BOOK_FILE
from desktop.actions import backups, books, checking, people
from tests import builders

WRONG = "0000-0000-0000-0000-0000-0000-0000-0000"


@dataclass(frozen=True)
class Laptop:
    """A house with one person, closed; a copy of it on the stick, and the code on paper."""

    data: Path
    stick: Path
    copy: Path
    code: str

    @property
    def keys(self) -> Path:
        return self.data.with_name(f"{self.data.name}.keys")

    def names(self) -> list[str | None]:
        book = books.open_book(self.data, None)
        assert checking.check(book, full=True) == ()
        found = [row.full_name for row in people.listing(book)]
        books.close(book)
        return found

    def write(self, name: str) -> None:
        book = books.open_book(self.data, None)
        builders.person(book, name)
        books.close(book)

    def refuses(self, copy: Path, code: str | None = None) -> str:
        """The code with which a copy is refused here."""
        return refused(lambda: backups.restore(copy, self.data, None, code))

    def again(self) -> Path:
        """One more copy on the stick."""
        book = books.open_book(self.data, None)
        path = backups.backup(book, self.stick)
        books.close(book)
        return path


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    data, stick = tmp_path / "house", tmp_path / "usb"
    stick.mkdir()
    started = books.start_house(data, None, builders.HOUSE, "Đak Pơ", "Gia Lai")
    book = books.open_book(data, None)
    builders.person(book, "Đinh Thị Hmrơ̆")
    copy = backups.backup(book, stick)
    books.close(book)
    return Laptop(data, stick, copy, started.recovery_code)


@pytest.fixture
def elsewhere(laptop: Laptop, tmp_path: Path) -> Laptop:
    """Another laptop, with the same stick and paper."""
    return Laptop(tmp_path / "other" / "house", laptop.stick, laptop.copy, laptop.code)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def origin(data: Path) -> bytes | None:
    book = books.open_book(data, None)
    with book.read() as connection:
        found = settings.get(connection, settings.origin_name(book.scope))
    books.close(book)
    return found


def test_another_laptop_opens_a_copy_with_the_code(elsewhere: Laptop) -> None:
    restored = backups.restore(elsewhere.copy, elsewhere.data, None, elsewhere.code)
    assert (restored.aside, elsewhere.names()) == (None, ["Đinh Thị Hmrơ̆"])


def test_the_code_may_be_typed_in_any_way(elsewhere: Laptop) -> None:
    backups.restore(elsewhere.copy, elsewhere.data, None, elsewhere.code.lower().replace("-", " "))
    assert elsewhere.names() == ["Đinh Thị Hmrơ̆"]


def test_another_laptop_without_the_code_is_asked_for_it(elsewhere: Laptop) -> None:
    assert elsewhere.refuses(elsewhere.copy) == "code_needed"
    assert not elsewhere.data.exists()


def test_a_wrong_code_opens_nothing(elsewhere: Laptop) -> None:
    assert elsewhere.refuses(elsewhere.copy, WRONG) == "bad_code"
    assert not elsewhere.data.exists()


def test_the_same_laptop_needs_no_code(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


def test_old_keys_beside_an_empty_folder_need_no_code(laptop: Laptop) -> None:
    shutil.rmtree(laptop.data)
    backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


def test_the_book_that_was_there_lies_aside_whole(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    restored = backups.restore(laptop.copy, laptop.data, None)
    assert restored.aside == laptop.data / "aside-001"
    shutil.copytree(restored.aside, laptop.data.with_name("looked"))
    shutil.copytree(laptop.keys, laptop.data.with_name("looked.keys"))
    looked = Laptop(laptop.data.with_name("looked"), laptop.stick, laptop.copy, laptop.code)
    assert looked.names() == ["Siu Ƀlưh", "Đinh Thị Hmrơ̆"]


def test_restoring_twice_keeps_both_books_aside(laptop: Laptop) -> None:
    backups.restore(laptop.copy, laptop.data, None)
    restored = backups.restore(laptop.copy, laptop.data, None)
    assert restored.aside == laptop.data / "aside-002"
    assert (laptop.data / "aside-001" / BOOK_FILE).exists()


def test_nothing_of_the_exchange_is_left_lying(laptop: Laptop) -> None:
    backups.restore(laptop.copy, laptop.data, None)
    assert sorted(path.name for path in laptop.data.iterdir()) == [
        *("aside-001", "backups", "book.id", BOOK_FILE)
    ]
    assert sorted(path.name for path in laptop.keys.iterdir()) == ["keys.json", "subjects.sqlite3"]


def test_a_restored_book_writes_as_another_self(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    before = origin(laptop.data)
    backups.restore(laptop.copy, laptop.data, None)
    assert origin(laptop.data) is None
    laptop.write("Nay H’Lĕ")
    assert origin(laptop.data) not in (None, before)


def test_a_restored_book_is_not_told_to_be_an_older_one(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    backups.restore(laptop.copy, laptop.data, None)
    book = books.open_book(laptop.data, None)
    assert book.notices == []
    books.close(book)


def test_after_a_damaged_newest_copy_the_one_before_it_opens(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    newest = laptop.again()
    laptop.write("Nay H’Lĕ")
    body = bytearray(newest.read_bytes())
    body[len(body) // 2] ^= 1
    newest.write_bytes(body)
    before = everything(laptop.data)
    assert laptop.refuses(newest) == "not_a_backup"
    assert everything(laptop.data) == before
    backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


def test_an_older_copy_can_be_chosen(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    newest = laptop.again()
    backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]
    backups.restore(newest, laptop.data, None)
    assert laptop.names() == ["Siu Ƀlưh", "Đinh Thị Hmrơ̆"]


def test_a_damaged_book_gives_way_to_a_copy(laptop: Laptop) -> None:
    damaged = b"nothing of a book" * 1000
    (laptop.data / BOOK_FILE).write_bytes(damaged)
    restored = backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]
    assert restored.aside and (restored.aside / BOOK_FILE).read_bytes() == damaged


def test_damaged_keys_give_way_to_those_of_the_copy(laptop: Laptop) -> None:
    (laptop.keys / "subjects.sqlite3").unlink()
    assert laptop.refuses(laptop.copy) == "code_needed"
    backups.restore(laptop.copy, laptop.data, None, laptop.code)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]
    assert laptop.keys.with_name("house.keys.aside-001").is_dir()


def test_a_book_of_another_house_and_its_keys_lie_aside(laptop: Laptop, tmp_path: Path) -> None:
    other = tmp_path / "other"
    books.close(builders.house(other, "Nhà văn hóa làng Klăh"))
    keys = everything(tmp_path / "other.keys")
    backups.restore(laptop.copy, other, None, laptop.code)
    assert Laptop(other, laptop.stick, laptop.copy, laptop.code).names() == ["Đinh Thị Hmrơ̆"]
    assert everything(tmp_path / "other.keys.aside-001") == keys


def test_in_the_default_folder_each_book_has_its_own_keys(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    data = tmp_path / "DATA" / "solang"
    books.close(builders.house(data, "Nhà văn hóa làng Klăh"))
    backups.restore(laptop.copy, data, None, laptop.code)
    assert Laptop(data, laptop.stick, laptop.copy, laptop.code).names() == ["Đinh Thị Hmrơ̆"]


def test_names_written_after_the_copy_stay_readable_aside(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    held = set(_subjects(laptop.keys))
    backups.restore(laptop.copy, laptop.data, None, laptop.code)
    assert set(_subjects(laptop.keys)) == held


def _subjects(folder: Path) -> list[bytes]:
    keys = Keys.load(folder)
    found = list(keys.subjects())
    keys.close()
    return found


def test_a_book_that_a_window_has_open_is_not_exchanged(laptop: Laptop) -> None:
    window = books.open_book(laptop.data, None)
    assert laptop.refuses(laptop.copy) == "book_busy"
    builders.person(window, "Siu Ƀlưh")
    books.close(window)
    assert laptop.names() == ["Siu Ƀlưh", "Đinh Thị Hmrơ̆"]
    assert not list(laptop.data.glob("aside-*")) and not (laptop.data / "incoming").exists()


def test_an_exchange_that_was_decided_is_finished_by_whoever_comes_next(laptop: Laptop) -> None:
    laptop.write("Siu Ƀlưh")
    other = laptop.data.with_name("made-ready")
    backups.restore(laptop.copy, other, laptop.keys)
    shutil.copytree(other, laptop.data / "incoming")
    assert opening.book_id(laptop.data) == opening.book_id(other)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]
    assert (laptop.data / "aside-001" / BOOK_FILE).exists()


def test_an_exchange_that_was_never_decided_is_forgotten(laptop: Laptop) -> None:
    incoming = laptop.data / "incoming"
    incoming.mkdir()
    (incoming / BOOK_FILE).write_bytes(b"half a book")
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]
    backups.restore(laptop.copy, laptop.data, None)
    assert laptop.names() == ["Đinh Thị Hmrơ̆"] and not incoming.exists()


def parts(copy: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(copy) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(target: Path, content: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, body in content.items():
            archive.writestr(name, body)
    return target


def said(copy: Path, **facts: object) -> dict[str, bytes]:
    """The parts of a copy with other facts in its manifest."""
    content = parts(copy)
    known = json.loads(content["manifest.json"])
    content["manifest.json"] = json.dumps({**known, **facts}).encode()
    return content


def test_a_copy_of_a_newer_form_is_left_for_a_newer_program(laptop: Laptop) -> None:
    newer = written(laptop.stick / "a.saoluu", said(laptop.copy, format=backup.FORMAT + 1))
    assert laptop.refuses(newer) == "backup_newer"


def test_a_copy_of_a_newer_book_is_left_for_a_newer_program(laptop: Laptop) -> None:
    book = books.open_book(laptop.data, None)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    newer = backups.backup(book, laptop.stick)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (migrations.HEAD,))
    books.close(book)
    assert laptop.refuses(newer) == "backup_newer"
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


@pytest.mark.parametrize(
    "facts",
    [
        {"sha256": "00" * 32},
        {"entries": 10_000},
        {"entries": "many"},
        {"kind": "castle"},
        {"kind": ["village_house"]},
        {"format": None},
        {"format": 10**400},
    ],
)
def test_a_copy_whose_facts_do_not_fit_is_none(laptop: Laptop, facts: dict[str, object]) -> None:
    wrong = written(laptop.stick / "a.saoluu", said(laptop.copy, **facts))
    before = everything(laptop.data)
    assert laptop.refuses(wrong) in ("not_a_backup", "backup_newer")
    assert everything(laptop.data) == before


def test_keys_of_another_book_in_a_copy_make_it_none(laptop: Laptop, elsewhere: Laptop) -> None:
    wrong = written(laptop.stick / "a.saoluu", said(laptop.copy, book_id="0198c0de"))
    assert elsewhere.refuses(wrong, laptop.code) == "not_a_backup"
    assert not elsewhere.data.exists()


@pytest.mark.parametrize("name", ["manifest.json", "keys.age", "recovery.bin", "book.sqlite3"])
def test_a_copy_that_lacks_a_part_is_none(laptop: Laptop, elsewhere: Laptop, name: str) -> None:
    content = {key: body for key, body in parts(laptop.copy).items() if key != name}
    wrong = written(laptop.stick / "a.saoluu", content)
    assert elsewhere.refuses(wrong, laptop.code) == "not_a_backup"
    assert not elsewhere.data.exists() or not everything(elsewhere.data)


@pytest.mark.parametrize("name", ["manifest.json", "keys.age", "recovery.bin", "book.sqlite3"])
def test_a_packed_part_is_a_bomb_and_never_unpacked(
    laptop: Laptop, elsewhere: Laptop, name: str
) -> None:
    content = parts(laptop.copy)
    target = written(laptop.stick / "a.saoluu", {k: b for k, b in content.items() if k != name})
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, bytes(50_000_000))
    assert elsewhere.refuses(target, laptop.code) == "not_a_backup"


@pytest.mark.parametrize(
    "body",
    [b"", b"PK", b"PK\x05\x06" + bytes(18), b"{}", b"x" * 100_000, b"[" * 5_000],
)
def test_what_is_no_copy_is_told_so(laptop: Laptop, body: bytes) -> None:
    strange = laptop.stick / "a.saoluu"
    strange.write_bytes(body)
    assert refused(lambda: backups.look(strange)) == "not_a_backup"
    manifest = written(laptop.stick / "b.saoluu", {"manifest.json": body})
    assert refused(lambda: backups.look(manifest)) == "not_a_backup"


def test_a_missing_copy_and_a_folder_are_told_apart(laptop: Laptop) -> None:
    assert refused(lambda: backups.look(laptop.stick / "none.saoluu")) == "file_missing"
    assert refused(lambda: backups.look(laptop.stick)) == "not_a_file"


def test_any_damage_to_a_copy_is_refused_or_harmless(laptop: Laptop, elsewhere: Laptop) -> None:
    good = laptop.copy.read_bytes()
    chance = random.Random(20261122)
    damaged = laptop.stick / "a.saoluu"
    verdicts = set()
    for _ in range(250):
        body = bytearray(good)
        if chance.random() < 0.3:
            del body[chance.randrange(len(body)) :]
        else:
            # The tables of the zip lie at its end: they are hit as often as all the rest.
            low = len(body) - 600 if chance.random() < 0.5 else 0
            body[chance.randrange(low, len(body))] ^= 1 << chance.randrange(8)
        damaged.write_bytes(body)
        verdicts.add(_verdict(damaged, elsewhere))
    assert verdicts <= {"restored", "not_a_backup", "bad_code", "backup_newer"}


def _verdict(path: Path, laptop: Laptop) -> str:
    shutil.rmtree(laptop.data.parent, ignore_errors=True)
    try:
        backups.restore(path, laptop.data, None, laptop.code)
    except AppError as error:
        return error.code
    return "restored" if laptop.names() == ["Đinh Thị Hmrơ̆"] else "wrong"


def test_a_copy_larger_than_any_book_is_not_unpacked(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "MAX_BOOK", 1000)
    assert laptop.refuses(laptop.copy) == "not_a_backup"


def test_what_a_copy_holds_is_looked_at_before_it_becomes_the_book(laptop: Laptop) -> None:
    content = parts(laptop.copy)
    content["book.sqlite3"] = bytes(100_000)
    digest = sha256(content["book.sqlite3"]).hexdigest()
    content["manifest.json"] = said(laptop.copy, sha256=digest)["manifest.json"]
    wrong = written(laptop.stick / "a.saoluu", content)
    assert laptop.refuses(wrong) == "not_a_backup"
    assert laptop.names() == ["Đinh Thị Hmrơ̆"]


def test_keys_of_an_unknown_book_do_not_open_a_copy(laptop: Laptop, tmp_path: Path) -> None:
    keys = Keys.create(tmp_path / "strange", new_secrets("0198c0de"))
    keys.close()
    assert (
        refused(lambda: backups.restore(laptop.copy, tmp_path / "new", keys.folder))
        == "code_needed"
    )
