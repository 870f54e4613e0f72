"""Every list of the window, of a house and of a commune: the same can be done with each.

A new list is found by the first test and then has to be named here, with a reason for whatever
makes no sense in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from db.domain.houses import BookKind
from db.domain.text import fold
from db.engine import Book
from desktop.actions import books, plan_tasks, tables, undoing
from desktop.changes_bus import ChangesBus
from desktop.dialogs import drafting
from desktop.dialogs.one_line import OneLineDialog
from desktop.screens.desk import Desk
from desktop.screens.entries import commune as commune_rooms
from desktop.screens.entries import house as house_rooms
from desktop.screens.listing import Listing
from desktop.screens.people_list import PeopleList
from desktop.screens.screen import Screen
from desktop.settings import Settings
from desktop.widgets import remembered
from desktop.widgets.dialog import at_first_show
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct, RowActs
from desktop.widgets.segmented import Segmented
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens import pairs
from tests.helpers import full_lists
from tests.helpers.commune import Commune

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROWS = 14
"""More than a list inside a detail shows without a field to search in."""

LISTS = (
    ("house", "people", "Danh sách người"),
    ("house", "groups", "Các nhóm"),
    ("house", "groups", "Thành viên"),
    ("house", "groups", "Người đã nghỉ"),
    ("house", "groups", "Các buổi"),
    ("house", "equipment", "Đồ của nhà văn hóa"),
    ("house", "equipment", "Đang cho mượn"),
    ("house", "library", "Sách đang mượn"),
    ("house", "library", "Đầu sách"),
    ("house", "library", "Từng bản"),
    ("house", "library", "Hộp sách"),
    ("house", "library", "Đã đi những đâu"),
    ("house", "library", "Tài liệu số"),
    ("house", "donations", "Đóng góp, ủng hộ"),
    ("house", "history", "Mọi việc"),
    ("house", "history", "Đã xóa"),
    ("house", "occasions", "Các dịp trong năm"),
    ("commune", "inbox", "Các làng trong kỳ này"),
    ("commune", "inbox", "Các tệp đã nhận"),
    ("commune", "inbox", "Các số báo nhanh"),
    ("commune", "laptops", "Máy của các làng"),
    ("commune", "targets", "Các chỉ tiêu"),
    ("commune", "targets", "Từng nơi"),
    ("commune", "tasks", "Các nhiệm vụ"),
    ("commune", "tasks", "Các cuộc kiểm tra"),
    ("commune", "tasks", "Tồn tại"),
    ("commune", "points", "Các điểm thư viện"),
    ("commune", "house_days", "Các dịp của các làng"),
    ("commune", "history", "Mọi việc"),
    ("commune", "history", "Đã xóa"),
)

NO_LISTS = {
    "Lịch tháng": "a month; its day beside it has the menus and keys",
    "Người và các buổi đã qua": "a grid of persons and past meetings to mark in",
    "Các ô của biểu": "the sheet of a form from above, cell by cell",
    "Danh sách điểm danh": "the roll: every key marks somebody",
    "Người trong tệp": "what a file holds, before anything is saved",
    "Chỗ cần xem": "doubts of a file, before anything is saved",
}
"""Views that are no lists of records, by their names."""

NO_EDIT = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": "the past of a membership is changed on the person",
    "Từng bản": "its states are lines of the menu and buttons",
    "Đã đi những đâu": "told by sending the box and taking it back",
    "Mọi việc": "what was done was done; it is taken back, not changed",
    "Đã xóa": "it is brought back first",
    "Các tệp đã nhận": "a sealed file",
    "Từng nơi": "worked out from the book, or answered yes or no",
}
NO_REMOVE = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": NO_EDIT["Người đã nghỉ"],
    "Từng bản": "a copy is lost or torn, never removed",
    "Đã đi những đâu": NO_EDIT["Đã đi những đâu"],
    "Mọi việc": "the history is never cut",
    "Đã xóa": "it is removed already",
    "Các làng trong kỳ này": "a village is merged or renamed, never removed",
    "Tồn tại": "what was found was found; it is put right",
}
NO_BULK = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": NO_EDIT["Người đã nghỉ"],
    "Đã đi những đâu": NO_EDIT["Đã đi những đâu"],
    "Mọi việc": "acts are taken back one by one, the newest first",
    "Máy của các làng": "a laptop is compared and replaced by a call to its village",
}
ASKS_FIRST = {
    "Thành viên": "which day was the last",
    "Máy của các làng": "what would be lost from sight is said first",
}
"""Del asks before it does anything."""

BY_A_LINE = {"Các tệp đã nhận": "Tính lại tệp này"}
"""What takes the removal back where “Hoàn tác” cannot: the book stands on it."""

AT_ONCE = {"Sách đang mượn": "two weeks more", "Tồn tại": "put right, or not yet"}
"""F2 changes the one thing that can change, without a form; undo takes it back."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = full_lists.house(tmp_path_factory.mktemp("house") / "book", ROWS)
    yield made
    books.close(made)


@pytest.fixture(scope="module")
def village_and_commune(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    made = Commune(tmp_path_factory.mktemp("commune"))
    for at in range(2):
        village = made.village(f"Làng Jro {at + 1}")
        builders.meeting(village, builders.club(village))
        made.receive(village)
    full_lists.fill_commune(made.book, ROWS)
    task = plan_tasks.tasks(made.book)[-1]
    plan_tasks.remove(made.book, task.id)
    yield made.book
    made.close()


@pytest.fixture
def memory() -> Iterator[Settings]:
    kept = Settings(None)
    remembered.use(lambda name: kept.text(name, ""), kept.keep)
    yield kept
    remembered.forget()


@dataclass
class Face:
    """A list on its screen, over its book."""

    screen: Screen
    list: Any
    book: Book

    @property
    def table(self) -> QTableView:
        table = self.list.table
        assert isinstance(table, QTableView)
        return table

    @property
    def acts(self) -> RowActs:
        found = self.table.findChild(RowActs)
        assert isinstance(found, RowActs), "no right-click menu"
        return found

    def lines(self) -> list[RowAct]:
        told: list[RowAct | None] = self.acts.lines()
        return [line for line in told if line is not None]

    def keys(self) -> set[str]:
        return {line.key for line in self.lines()}

    def cells(self) -> list[tuple[str, ...]]:
        model = self.table.model()
        return [
            tuple(
                str(model.index(row, column).data() or "") for column in range(model.columnCount())
            )
            for row in range(model.rowCount())
        ]

    def choose(self, *rows: int) -> None:
        self.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self.table.model().index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.table.selectionModel().select(index, flags.Select | flags.Rows)

    def refresh(self) -> None:
        self.screen.refresh()


Open = Callable[[str, str, str], Face]


def screen_of(desk: Desk, room: str, qtbot: QtBot, bus: ChangesBus) -> Screen:
    rooms = (
        commune_rooms() if desk.book.book_kind is BookKind.COMMUNE else house_rooms(library=True)
    )
    made = next(entry for entry in rooms if entry.id == room).factory(desk)
    qtbot.addWidget(made)
    made.resize(1120, 640)
    made.show()
    made.opened()
    made.refresh()
    bus.changed.connect(
        lambda changes, by: (
            made.refresh(changes) if by is not made and made.concerned(changes) else None
        )
    )
    return made


def pages(screen: Screen) -> Iterator[None]:
    """Every page of the screen, one after another."""
    yield
    for choice in screen.findChildren(Segmented):
        if choice.accessibleName() == "Xem gì":
            for value in choice.values:
                choice.choose(value)
                choice.chosen.emit(value)
                yield


@pytest.fixture
def desks(
    house: Book, village_and_commune: Book, desk: Desk, bus: ChangesBus
) -> dict[str, tuple[Desk, Book]]:
    return {
        "house": (pairs.desk_over(house, desk, bus), house),
        "commune": (pairs.desk_over(village_and_commune, desk, bus), village_and_commune),
    }


@pytest.fixture
def open_list(
    desks: dict[str, tuple[Desk, Book]], qtbot: QtBot, bus: ChangesBus, memory: Settings
) -> Open:
    """Shows a list as a person finds it: its screen, turned to its page."""

    def found(role: str, room: str, name: str) -> Face:
        desk, book = desks[role]
        screen = screen_of(desk, room, qtbot, bus)
        for _ in pages(screen):
            for one in lists_of(screen):
                if one.table.accessibleName() == name and one.isVisible():
                    fill(screen, one)
                    one.table.setFocus()
                    return Face(screen, one, book)
        raise AssertionError(f"{room} shows no list {name}")

    return found


def lists_of(screen: Screen) -> list[Any]:
    return [*screen.findChildren(Listing), *screen.findChildren(PeopleList)]


def fill(screen: Screen, one: Any) -> None:
    """A list inside the detail of another: choose there what has rows here."""
    if one.table.model().rowCount():
        return
    for other in lists_of(screen):
        if other is not one and other.isVisible():
            for row in range(other.table.model().rowCount()):
                other.table.choose(row)
                if one.table.model().rowCount() > 1:
                    return


@pytest.fixture(params=LISTS, ids=lambda one: "-".join(one))
def face(request: pytest.FixtureRequest, open_list: Open) -> Face:
    return open_list(*request.param)


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


def test_columns_order_and_views_by_name_are_kept(face: Face, open_list: Open) -> None:
    if isinstance(face.list, PeopleList):
        pytest.skip("its rows come in pages: test_several_rows, with views of its own")
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


def press_right(face: Face) -> None:
    where = face.table.visualRect(face.table.currentIndex()).center()
    click = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, face.table.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(face.table.viewport(), click)


def test_right_click_opens_what_can_be_done(face: Face) -> None:
    name = face.table.accessibleName()
    face.choose(0)
    press_right(face)
    menu = face.acts.menu
    assert menu is not None and menu.isVisible()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Chép các dòng đã chọn" in texts
    menu.close()
    chosen = [at for at in range(len(face.cells()))]
    keys: set[str] = set()
    for row in chosen:
        face.choose(row)
        keys |= face.keys()
    assert (EDIT in keys) == (name not in NO_EDIT), "F2 in the menu"
    assert (REMOVE in keys) == (name not in NO_REMOVE), "Del in the menu"


def does_nothing(face: Face, key: Qt.Key) -> None:
    """A key that a list has no act for asks nothing and changes nothing."""
    before = sorted(face.cells())
    face.choose(0)
    QTest.keyClick(face.table, key)
    assert QApplication.activeModalWidget() is None
    face.refresh()
    assert sorted(face.cells()) == before


def row_with(face: Face, key: str) -> None:
    """Choose the first row for which the key means something."""
    for row in range(len(face.cells())):
        face.choose(row)
        if key in face.keys():
            return
    raise AssertionError(f"no row knows {key}")


def test_f2_opens_it_and_esc_closes_without_loss(face: Face) -> None:
    name = face.table.accessibleName()
    if name in NO_EDIT:
        does_nothing(face, Qt.Key.Key_F2)
        return
    at_first_show(lambda made: drafting.attach(face.screen.desk.operations, made))
    try:
        row_with(face, EDIT)
        row, before = face.table.currentIndex().row(), sorted(face.cells())
        QTest.keyClick(face.table, Qt.Key.Key_F2)
        form = QApplication.activeModalWidget()
        if name in AT_ONCE:
            assert form is None
            undoing.undo(face.book)
            return
        assert isinstance(form, QDialog), "a form"
        field = line_of(form)
        typed = ""
        if field is not None:
            field.setFocus()
            QTest.keyClicks(field, "7")
            typed = field.text()
        QTest.keyClick(form, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
        face.refresh()
        assert sorted(face.cells()) == before, "nothing was saved"
        face.choose(row)
        QTest.keyClick(face.table, Qt.Key.Key_F2)
        form = QApplication.activeModalWidget()
        assert isinstance(form, QDialog)
        if field is not None:
            again = line_of(form)
            assert again is not None and again.text() == typed, "what was typed is back"
        form.reject()
    finally:
        at_first_show(None)


def line_of(form: QDialog) -> QLineEdit | None:
    lines = [
        line
        for line in form.findChildren(QLineEdit)
        if type(line) is QLineEdit
        and line.isVisible()
        and line.isEnabled()
        and not line.isReadOnly()
    ]
    return lines[0] if lines else None


def test_del_takes_it_away_and_undo_brings_it_back(face: Face, notify_spy: NotifySpy) -> None:
    name = face.table.accessibleName()
    if name in NO_REMOVE:
        does_nothing(face, Qt.Key.Key_Delete)
        return
    before = sorted(face.cells())
    remove_one(face)
    if name in ASKS_FIRST:
        asked = QApplication.activeModalWidget()
        assert asked is not None or notify_spy.questions
        if isinstance(asked, QDialog):
            asked.reject()
        face.refresh()
        assert sorted(face.cells()) == before
        return
    face.refresh()
    assert sorted(face.cells()) != before
    if name in BY_A_LINE:
        line_named(face, BY_A_LINE[name]).act()
    else:
        assert notify_spy.messages and notify_spy.messages[-1].undoable
        undoing.undo(face.book)
    face.refresh()
    assert sorted(face.cells()) == before


def remove_one(face: Face) -> None:
    """Del on the first row that may go; what is lent is refused in words."""
    before = sorted(face.cells())
    for row in range(len(before)):
        face.choose(row)
        if REMOVE in face.keys():
            QTest.keyClick(face.table, Qt.Key.Key_Delete)
            face.refresh()
            if sorted(face.cells()) != before or face.table.accessibleName() in ASKS_FIRST:
                return
    raise AssertionError("nothing could be removed")


def line_named(face: Face, words: str) -> RowAct:
    """The line of the menu of the first row that has it."""
    for row in range(len(face.cells())):
        face.choose(row)
        found: list[RowAct] = [line for line in face.lines() if line.text == words]
        if found:
            return found[0]
    raise AssertionError(words)


def test_enter_says_that_the_row_is_wanted(face: Face, qtbot: QtBot) -> None:
    face.choose(0)
    taken: list[object] = []
    face.list.taken.connect(taken.append)
    QTest.keyClick(face.table, Qt.Key.Key_Return)
    assert len(taken) == 1 and taken[0] is not None
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QDialog):
        asked.reject()


def test_several_rows_have_their_acts_in_the_bar_and_in_the_menu(face: Face) -> None:
    name = face.table.accessibleName()
    if len(face.cells()) < 2:
        pytest.skip("one row only")
    face.choose(0, 1)
    if name in NO_BULK:
        assert len(face.lines()) <= 1, NO_BULK[name]
        return
    assert face.list.bulk.isVisible()
    several = [line.text for line in face.lines() if line.key != "Ctrl+C"]
    assert several
    face.choose(0)
    assert not face.list.bulk.isVisible()
