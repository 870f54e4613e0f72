"""A laptop with a copy of its book on a stick, and another that has only the stick and the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.actions import backups, books
from tests import builders
from tests.db.copied import Laptop


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
