"""A copy becomes the book again: here, on another laptop, after damage."""

from __future__ import annotations

import shutil
from pathlib import Path

from db.log import settings
from db.place import BOOK_FILE
from desktop.actions import backups, books
from tests.db.copied import Laptop, everything

WRONG = "0000-0000-0000-0000-0000-0000-0000-0000"


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
