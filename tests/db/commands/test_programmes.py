"""A meeting may serve several programmes; the whole counts it once."""

from __future__ import annotations

from db.commands.programmes import set_programmes
from db.domain.programmes import Programme
from db.engine import Book
from db.queries.programmes import of_meeting
from desktop.actions import figures, undoing
from tests import builders


def served(book: Book) -> dict[str, int]:
    found = figures.figures(book, "2026-01-01", "2026-12-31").figures
    return {one.code: one.value for one in found if one.code.startswith("meetings.programmes")}


def test_a_meeting_of_two_programmes_counts_once_in_the_whole(book: Book) -> None:
    club = builders.club(book)
    people = [builders.person(book) for _ in range(2)]
    builders.members(book, club, *people)
    both = builders.meeting(book, club, day="2026-04-21")
    one = builders.meeting(book, club, day="2026-10-10")
    not_held = builders.meeting(book, club, day="2026-10-17")
    for meeting in (both, one):
        builders.marks(book, meeting, present=people)
    set_programmes(book, both, [Programme.READING, Programme.LIBRARY_DIGITAL])
    for meeting in (one, not_held):
        set_programmes(book, meeting, [Programme.LIBRARY_DIGITAL])

    found = served(book)
    assert found["meetings.programmes"] == 2
    assert found["meetings.programmes.library_digital"] == 2
    assert found["meetings.programmes.reading"] == 1
    assert found["meetings.programmes.movement"] == 0


def test_programmes_are_changed_and_taken_back(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book), day="2026-04-21")
    set_programmes(book, meeting, [Programme.READING, Programme.HERITAGE])
    set_programmes(book, meeting, [Programme.HERITAGE, Programme.MOVEMENT])
    with book.read() as connection:
        assert of_meeting(connection, meeting) == (Programme.HERITAGE, Programme.MOVEMENT)
    undoing.undo(book)
    with book.read() as connection:
        assert of_meeting(connection, meeting) == (Programme.HERITAGE, Programme.READING)
    assert set_programmes(book, meeting, [Programme.HERITAGE, Programme.READING]).changed == 0
