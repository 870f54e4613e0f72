"""Every list of a house and of a commune is looked through, arranged, copied and saved alike.

A new list is found by the first test and then has to be named in ``lists``, with a reason for
whatever makes no sense in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
)
from pytestqt.qtbot import QtBot

from db.domain.houses import BookKind
from db.domain.text import fold
from db.engine import Book
from desktop.actions import tables
from desktop.changes_bus import ChangesBus
from desktop.dialogs.one_line import OneLineDialog
from desktop.screens.desk import Desk
from desktop.screens.entries import commune as commune_rooms
from desktop.screens.entries import house as house_rooms
from desktop.screens.listing import Listing
from desktop.screens.people_list import PeopleList
from desktop.settings import Settings
from tests.desktop.screens.every_list.faces import Face, Open, lists_of, pages, screen_of
from tests.desktop.screens.every_list.lists import IN_PAGES, LISTS, NO_LISTS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_every_view_of_both_roles_is_a_list_or_no_list_for_a_reason(
    desks: dict[str, tuple[Desk, Book]], qtbot: QtBot, bus: ChangesBus, memory: Settings
) -> None:
    found: set[tuple[str, str, str]] = set()
    others: set[str] = set()
    for role, (desk, _) in desks.items():
        rooms = commune_rooms() if role == "commune" else house_rooms(library=True)
        for entry in rooms:
            screen = screen_of(desk, entry.id, qtbot, bus)
            for _ in pages(screen):
                tables = [one.table for one in lists_of(screen)]
                found |= {(role, entry.id, table.accessibleName()) for table in tables}
                others |= {
                    view.accessibleName() or f"{type(view).__name__} in {entry.id}"
                    for view in screen.findChildren(QAbstractItemView)
                    if view not in tables and view.isVisible() and not isinstance(view, QHeaderView)
                }
            screen.close()
    assert found == set(LISTS)
    assert others <= set(NO_LISTS), "a view that is no list of the one kind"


def test_it_is_searched_and_narrowed_by_chips(face: Face) -> None:
    whole = face.cells()
    assert whole, "the book has rows for every list"
    if face.list.search.isVisible():
        word = max(whole[0][0].split(), key=len)
        face.list.search.insert(word)
        face.list.search.searched.emit(face.list.search.text())
        narrowed = face.cells()
        assert 0 < len(narrowed) <= len(whole)
        assert all(fold(word) in fold(" ".join(row)) for row in narrowed)
        QTest.keyClick(face.list.search, Qt.Key.Key_Escape)
        face.list.search.searched.emit("")
        assert len(face.cells()) == len(whole)
    else:
        assert len(whole) <= 12, "only a short list inside a detail has no search"
    for value, words in list(face.list.only.choices):
        face.list.only.choose(value)
        face.list.only.chosen.emit(value)
        told = words.rsplit(" ", 1)[1].replace(".", "")
        if isinstance(face.list, Listing):
            assert len(face.cells()) == int(told), words
    face.list.only.choose(face.list.only.values[0])
    face.list.only.chosen.emit(face.list.only.values[0])
    assert len(face.cells()) == len(whole)


def look(face: Face, words: str) -> None:
    """Take a line of “Cách xem”."""
    lines = [one for one in face.list.look_choices() if one is not None]
    (found,) = [act for text, act in lines if text.removeprefix("✓ ") == words]
    found()


@pytest.mark.parametrize(
    "face", [one for one in LISTS if one[2] not in IN_PAGES], indirect=True, ids="-".join
)
def test_columns_order_and_views_by_name_are_kept(face: Face, open_list: Open) -> None:
    assert not isinstance(face.list, PeopleList)
    listing: Listing[Any] = face.list
    heads = [one.title for one in listing.model.columns]
    at = next(at for at in range(1, len(heads)) if not face.table.isColumnHidden(at))
    look(face, f"Cột {heads[at]}")
    assert face.table.isColumnHidden(at)
    listing.table.columns.sort_by(0)
    assert listing.table.columns.order == (0, False)
    look(face, "Giữ cách xem này…")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, OneLineDialog)
    asked.line.setText("Của tôi")
    asked.yes.click()
    look(face, "Như lúc đầu")
    assert not face.table.isColumnHidden(at)
    assert listing.table.columns.order == (-1, False)
    look(face, "Của tôi")
    assert face.table.isColumnHidden(at)
    role, room = ("commune" if face.book.kind is BookKind.COMMUNE else "house"), room_of(face)
    again = open_list(role, room, listing.table.accessibleName())
    assert again.table.isColumnHidden(at), "remembered at the next start"
    assert again.list.table.columns.order == (0, False)
    look(again, "Bỏ cách xem “Của tôi”")
    assert listing.views.all() == {}


def room_of(face: Face) -> str:
    name = face.table.accessibleName()
    role = "commune" if face.book.kind is BookKind.COMMUNE else "house"
    return next(room for of, room, listed in LISTS if (of, listed) == (role, name))


def test_rows_are_copied_as_a_table_and_the_list_goes_to_files_and_paper(
    face: Face, tmp_path: Path
) -> None:
    rows = min(2, len(face.cells()))
    face.choose(*range(rows))
    QTest.keyClick(face.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\n")
    shown = [at for at in range(len(face.cells()[0])) if not face.table.isColumnHidden(at)]
    assert len(copied) == (rows + 1 if rows > 1 else 1)
    assert len(copied[-1].split("\t")) == len(shown)
    assert copied[-1].split("\t")[0].lstrip("'") == face.cells()[rows - 1][shown[0]]
    face.choose(0)
    face.table.setFocus()
    told = face.screen.table_shown()
    assert told is not None
    table = told.make(face.book)
    assert len(table.rows) >= len(face.cells())
    for ending in ("xlsx", "ods", "csv", "pdf"):
        assert tables.save(table, tmp_path / f"danh-sach.{ending}").stat().st_size > 100
