"""Erased persons go from old copies too: not one byte of a name or a key stays to be read."""

from __future__ import annotations

import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pyrage
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from db import backup, forgetting, recovery
from db.domain.ids import to_bytes
from db.engine import Book
from desktop.actions import backups as actions
from desktop.actions import books, people
from tests import builders
from tests.helpers.broken_packages import another_byte

CANARY = "Đinh Hơbĭa Kơđŭng"
LIVING = "Siu Ƀlưh"


def code_of(folder: Path) -> tuple[Book, str]:
    """A new house's book, open, and its recovery code."""
    made = books.start_house(folder, None, builders.HOUSE, builders.COMMUNE, builders.PROVINCE)
    return books.open_book(folder, None), made.recovery_code


def plain_bytes(book: Book, copy: Path, folder: Path) -> bytes:
    """Every byte of the copied book, free pages included, without its encryption."""
    taken = folder / "taken.sqlite3"
    with zipfile.ZipFile(copy) as archive:
        taken.write_bytes(archive.read("book.sqlite3"))
    connection = sqlcipher.connect(str(taken))
    connection.execute(f"PRAGMA key = \"x'{book.keys.fixed.book_key.hex()}'\"")
    target = folder / "plain.sqlite3"
    target.unlink(missing_ok=True)
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")
    connection.close()
    return target.read_bytes()


def keys_in(copy: Path, code: str) -> set[str]:
    with zipfile.ZipFile(copy) as archive:
        identity = recovery.open_identity(code, archive.read("recovery.bin"))
        bundle = pyrage.decrypt(
            archive.read("keys.age"), [pyrage.x25519.Identity.from_str(identity)]
        )
    return set(json.loads(bundle)["subjects"])


def after(days: int) -> str:
    return (date.today() + timedelta(days)).isoformat()  # noqa: DTZ011 - as the copies are named


def test_an_old_copy_holds_no_name_and_no_key_of_the_erased(tmp_path: Path) -> None:
    book, code = code_of(tmp_path / "v")
    person, other = builders.person(book, CANARY), builders.person(book, LIVING)
    copy = backup.keep(book, "daily")
    people.erase(book, person)
    assert CANARY.encode() in plain_bytes(book, copy, tmp_path)
    assert to_bytes(person).hex() in keys_in(copy, code)
    assert forgetting.forget(book, after(30)) == 0
    assert forgetting.forget(book, after(31)) == 1
    plain = plain_bytes(book, copy, tmp_path)
    assert CANARY.encode() not in plain and "Kơđŭng".encode() not in plain
    assert LIVING.encode() in plain
    held = keys_in(copy, code)
    assert to_bytes(person).hex() not in held and to_bytes(other).hex() in held
    assert forgetting.forget(book, after(31)) == 0
    books.close(book)


def test_such_a_copy_opens_with_its_code_on_another_laptop(tmp_path: Path) -> None:
    book, code = code_of(tmp_path / "v")
    person = builders.person(book, CANARY)
    builders.person(book, LIVING)
    copy = backup.keep(book, "daily")
    people.erase(book, person)
    forgetting.forget(book, after(31))
    books.close(book)
    actions.restore(copy, tmp_path / "new", None, code)
    book = books.open_book(tmp_path / "new", None)
    assert {row.full_name for row in people.listing(book)} >= {LIVING}
    assert CANARY not in {row.full_name for row in people.listing(book)}
    books.close(book)


def test_without_an_erasing_copies_stay_as_they_are(tmp_path: Path) -> None:
    book, _ = code_of(tmp_path / "v")
    builders.person(book)
    copy = backup.keep(book, "daily")
    before = copy.read_bytes()
    assert forgetting.forget(book, after(400)) == 0
    assert copy.read_bytes() == before
    books.close(book)


def test_a_damaged_copy_hinders_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book, _ = code_of(tmp_path / "v")
    person = builders.person(book)
    copy = backup.keep(book, "daily")
    copy.write_bytes(copy.read_bytes()[:100])
    people.erase(book, person)
    assert forgetting.forget(book, after(400)) == 0
    books.close(book)


def test_a_copy_whose_book_is_damaged_is_passed_over_and_the_others_forget(tmp_path: Path) -> None:
    book, code = code_of(tmp_path / "v")
    person = builders.person(book, CANARY)
    whole, bad = backup.keep(book, "daily"), backup.keep(book, "daily")
    bad.write_bytes(another_byte(bad.read_bytes(), "book.sqlite3"))
    before = bad.read_bytes()
    people.erase(book, person)
    assert forgetting.forget(book, after(31)) == 1
    assert to_bytes(person).hex() not in keys_in(whole, code)
    assert bad.read_bytes() == before
    books.close(book)
