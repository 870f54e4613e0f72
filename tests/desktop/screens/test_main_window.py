"""The window: rooms, what is refreshed, sizes of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.changes import Changes, Subject
from db.domain.houses import BookKind
from desktop.notify import Level, Message, Question
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.main_window import LET_GO_MS, MainWindow
from desktop.screens.navigation import Entry
from desktop.screens.screen import Screen
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from tests.helpers.clicking import dialog_in, press, texts

PEOPLE = Changes(frozenset({Subject.PEOPLE}), changed=1)


class Room(Screen):
    """Counts how often it asked."""

    subjects = frozenset({Subject.PEOPLE})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Người")
        self.asked = 0
        self.facts: dict[str, object] = {}

    def opened(self, **facts: object) -> None:
        self.facts = facts

    def refresh(self, changes: Changes | None = None) -> None:
        self.asked += 1


class Other(Room):
    subjects = frozenset({Subject.SHEETS})


ENTRIES = (
    Entry("people", "users", "Người", "Người", Room),
    Entry("groups", "shapes", "Câu lạc bộ, lớp, nhóm", "Nhóm", Room),
    Entry("sheets", "printer", "Danh sách ký", "Ký", Other, under="people"),
    Entry("guide", "circle-help", "Hướng dẫn", "Hướng dẫn", Other, under="people", passing=True),
)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 670)
    made.show()
    made.open_desk(desk, ENTRIES)
    yield made


def room(window: MainWindow) -> Room:
    shown = window.screen_shown
    assert isinstance(shown, Room)
    return shown


def test_the_first_room_is_shown_and_asks_once(window: MainWindow) -> None:
    assert (window.here, room(window).asked) == ("people", 1)


def test_painting_is_told_once(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    painted: list[int] = []
    window.painted.connect(lambda: painted.append(1))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    assert painted == [1]


def test_a_change_refreshes_the_room_that_is_shown(window: MainWindow) -> None:
    window.take_changes(PEOPLE)
    assert room(window).asked == 2


def test_who_made_the_change_is_not_told(window: MainWindow) -> None:
    window.take_changes(PEOPLE, room(window))
    assert room(window).asked == 1


def test_a_change_of_something_else_disturbs_nobody(window: MainWindow) -> None:
    window.take_changes(Changes(frozenset({Subject.SHEETS})))
    assert room(window).asked == 1


def test_a_hidden_room_asks_when_it_is_shown_again(window: MainWindow) -> None:
    hidden = room(window)
    window.go("groups")
    window.take_changes(PEOPLE)
    assert hidden.asked == 1
    window.go("people")
    assert hidden.asked == 2


def test_an_unchanged_room_is_shown_without_asking_again(window: MainWindow) -> None:
    first = room(window)
    window.go("groups")
    window.go("people")
    assert first.asked == 1


def test_facts_are_handed_to_the_room(window: MainWindow) -> None:
    window.go("sheets", meeting_id="x")
    assert room(window).facts == {"meeting_id": "x"}


def test_the_sidebar_is_wide_at_100_and_narrow_at_150(
    window: MainWindow, qapp: QApplication
) -> None:
    wide = window.sidebar.width()
    theme.apply(qapp, theme.Look(percent=150))
    window.redress()
    assert window.sidebar.width() < wide
    assert window.here == "people"


def test_a_new_look_keeps_what_the_foot_says(window: MainWindow) -> None:
    window.show_saved("08:42")
    window.status.show_actor("Lan", ("Lan",))
    window.redress()
    assert "Đã lưu lúc 08:42" in texts(window)
    assert window.status.facts.actor == "Lan"


def test_a_message_is_shown_at_the_foot(window: MainWindow) -> None:
    window.show_message(Message(Level.DONE, "Đã xóa CLB Cồng chiêng.", undoable=True))
    assert "Đã xóa CLB Cồng chiêng." in texts(window)


def test_undo_in_the_bar_is_asked_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.show_message(Message(Level.DONE, "Đã xóa.", undoable=True))
    with qtbot.waitSignal(window.undo_asked):
        press(window, "Hoàn tác")


def test_a_question_does_nothing_without_a_clear_yes(window: MainWindow) -> None:
    done: list[int] = []
    question = Question(
        "Xóa hẳn 32 thành viên?",
        "Không lấy lại được.",
        "Xóa hẳn",
        "Giữ lại",
        lambda: done.append(1),
    )
    window.show_question(question)
    press(dialog_in(window, Dialog), "Giữ lại")
    assert done == []
    window.show_question(question)
    press(dialog_in(window, Dialog), "Xóa hẳn")
    assert done == [1]


@pytest.mark.parametrize("kind", list(BookKind))
def test_every_room_has_its_own_id_and_its_place(kind: BookKind) -> None:
    rooms = entries(kind)
    ids = [entry.id for entry in rooms]
    assert len(set(ids)) == len(ids)
    assert all(entry.under is None or entry.under in ids for entry in rooms)


def rooms_made(window: MainWindow) -> int:
    return window.stack.count()


def test_what_holds_nothing_of_anybodys_is_let_go_after_it_was_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    for room in ("sheets", "guide", "people"):
        window.go(room)
    assert rooms_made(window) == 3
    qtbot.waitUntil(lambda: rooms_made(window) == 2, timeout=5000)
    window.go("guide", asked="roll")
    shown = window.screen_shown
    assert isinstance(shown, Other)
    assert (shown.asked, shown.facts) == (1, {"asked": "roll"})
    window.take_changes(PEOPLE)


def test_what_is_shown_again_in_time_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.go("guide")
    kept = window.screen_shown
    window.go("people")
    window.go("guide")
    qtbot.wait(LET_GO_MS + 200)
    assert window.screen_shown is kept


def test_nothing_is_let_go_while_a_dialog_stands_over_it(window: MainWindow, qtbot: QtBot) -> None:
    window.go("guide")
    guide = window.screen_shown
    assert guide is not None
    dialog = Dialog(guide, "Hỏi", "Được", "Thôi")
    dialog.open()
    window.go("people")
    qtbot.wait(LET_GO_MS + 200)
    assert rooms_made(window) == 2
    dialog.reject()
    qtbot.waitUntil(lambda: rooms_made(window) == 1, timeout=5000)
