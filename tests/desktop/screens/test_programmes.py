"""Which programmes a meeting serves, by ticks."""

from __future__ import annotations

from db.domain.programmes import Programme
from db.engine import Book
from desktop.actions import meetings, programmes
from desktop.dialogs.programmes import ProgrammesDialog
from desktop.screens.desk import Desk
from desktop.screens.home import HomeScreen
from desktop.screens.meeting_acts import MeetingActs
from tests import builders
from tests.desktop.screens.conftest import Show, dialog


def test_programmes_are_ticked_and_unticked(book_desk: Desk, book: Book, show: Show) -> None:
    screen = show(HomeScreen(book_desk))
    id_ = builders.meeting(book, builders.club(book), day="2026-11-22")
    (row,) = (one for one in meetings.listing(book) if one.id == id_)
    acts = MeetingActs(screen, book_desk)
    said = [line[0] for line in acts.choices(row) if line is not None]
    assert "Thuộc chương trình…" in said

    acts.programmes(row)
    asked = dialog(ProgrammesDialog)
    for one in (Programme.READING, Programme.MOVEMENT):
        asked.boxes[one].setChecked(True)
    asked.yes.click()
    assert programmes.of_meeting(book, id_) == (Programme.READING, Programme.MOVEMENT)

    acts.programmes(row)
    asked = dialog(ProgrammesDialog)
    assert asked.boxes[Programme.MOVEMENT].isChecked()
    asked.boxes[Programme.MOVEMENT].setChecked(False)
    asked.yes.click()
    assert programmes.of_meeting(book, id_) == (Programme.READING,)
