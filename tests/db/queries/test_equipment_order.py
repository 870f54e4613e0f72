"""Things stand in the order of the alphabet, their numbers by what they count."""

from __future__ import annotations

from pathlib import Path

from desktop.actions import books, equipment
from tests import builders


def test_things_go_by_the_vietnamese_alphabet_and_by_number(tmp_path: Path) -> None:
    book = builders.house(tmp_path / "book")
    own = {item.name for item in equipment.store(book).items}
    for name in ("Xoong", "Bộ chiêng 10", "Đàn t'rưng", "Bộ chiêng 2", "Dù che"):
        equipment.add(book, name, 1)
    added = [item.name for item in equipment.store(book).items if item.name not in own]
    books.close(book)
    assert added == ["Bộ chiêng 2", "Bộ chiêng 10", "Dù che", "Đàn t'rưng", "Xoong"]
