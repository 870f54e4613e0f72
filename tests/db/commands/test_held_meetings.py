"""A meeting that took place leaves the figures only by a word of its own, and comes back whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import pytest

from db.domain.attendance import Unnamed
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.meetings import HeadCount, Held, MeetingState, Reason
from db.engine import Book
from desktop.actions import attendance, figures, meetings, undoing
from tests import builders

Act = Callable[..., Changes]


def call_off(book: Book, meeting: str, held: bool = False) -> Changes:
    return meetings.call_off(book, [meeting], Reason.STORM, held=held)


def postpone(book: Book, meeting: str, held: bool = False) -> Changes:
    return meetings.postpone(book, meeting, "2026-12-01", Reason.FARMING, held=held)


def remove(book: Book, meeting: str, held: bool = False) -> Changes:
    return meetings.remove(book, [meeting], held=held)


EVERY = pytest.mark.parametrize("act", [call_off, postpone, remove])


@pytest.fixture
def meeting(book: Book) -> str:
    """Two came, one did not, and two girls whose names nobody knows."""
    club = builders.club_of(book, ["Đinh Thị Bơ̆t", "Siu H’Drơ̆i", "Rơ Châm Plin"])
    made = builders.meeting(book, club)
    first, second, third = (row.person_id for row in attendance.roll(book, made).rows)
    builders.marks(book, made, present=[first, second], absent=[third])
    meetings.count_unnamed(book, made, Unnamed(girls=2))
    return made


def visits(book: Book) -> int:
    return figures.figures(book, "2026-11-01", "2026-11-30").value("visits")


@EVERY
def test_what_was_held_is_refused_and_stays(book: Book, meeting: str, act: Act) -> None:
    with pytest.raises(AppError) as refused:
        act(book, meeting)

    assert refused.value.code == "meeting_held"
    assert refused.value.facts == asdict(Held(1, 3, 2, 2, 0))
    assert visits(book) == 4
    assert meetings.detail(book, meeting).state is MeetingState.HELD


@EVERY
def test_undo_brings_every_mark_back(book: Book, meeting: str, act: Act) -> None:
    before = attendance.roll(book, meeting)
    act(book, meeting, held=True)
    assert visits(book) == 0
    undoing.undo(book)

    assert attendance.roll(book, meeting) == before
    assert visits(book) == 4
    assert len(meetings.listing(book)) == 1


def test_a_held_meeting_called_off_counts_again_when_taken_up(book: Book, meeting: str) -> None:
    before = attendance.roll(book, meeting)
    call_off(book, meeting, held=True)
    meetings.take_up(book, [meeting])

    assert attendance.roll(book, meeting) == before
    assert visits(book) == 4


@EVERY
def test_what_nobody_was_marked_for_needs_no_word(book: Book, act: Act) -> None:
    planned = builders.meeting(book, builders.club(book))
    act(book, planned)

    assert [row.state for row in meetings.listing(book)] != [MeetingState.PLANNED]


def test_heads_and_households_are_held_too(book: Book) -> None:
    made = builders.meeting(book, builders.club(book))
    meetings.count_heads(book, made, HeadCount(people=40, households=12))

    assert meetings.held_of(book, [made]) == Held(1, 0, 0, 40, 12)


def test_several_are_summed_and_what_counts_nowhere_is_not_among_them(
    book: Book, meeting: str
) -> None:
    club = builders.club(book, "CLB Thơ")
    off, planned = (builders.meeting(book, club, day=day) for day in ("2026-11-08", "2026-11-29"))
    meetings.count_heads(book, off, HeadCount(people=7))
    call_off(book, off, held=True)

    assert meetings.held_of(book, [meeting, off, planned, meeting]) == Held(1, 3, 2, 2, 0)
    with pytest.raises(AppError, match="meeting_held"):
        meetings.remove(book, [planned, meeting])
    assert len(meetings.listing(book)) == 3
    meetings.remove(book, [off, planned])
    assert [row.id for row in meetings.listing(book)] == [meeting]
