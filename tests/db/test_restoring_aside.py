"""A copy takes the place of a book: what was there lies aside whole, nothing is ever in between."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db import opening
from db.keys import Keys
from db.place import BOOK_FILE
from desktop.actions import backups, books
from tests import builders
from tests.db.copied import Laptop, everything


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
