"""A figure opened gives the records it was counted from, and they add up to it."""

from __future__ import annotations

import pytest

from db.domain.attendance import Unnamed
from db.domain.errors import AppError
from db.domain.figure_codes import codes
from db.engine import Book
from desktop.actions import figures, meetings
from tests import builders

NOVEMBER = ("2026-11-01", "2026-11-30")
OPENED = tuple(
    code
    for code in codes()
    if not code.startswith(("library.", "facilities")) and not code.endswith(".provisional")
)


@pytest.fixture
def lived(book: Book) -> Book:
    """Two groups, a meeting of both, walk-ins and heads without names, all ages and sexes."""
    club = builders.club(book)
    other = builders.club(book, "Nhóm đọc sách")
    old = builders.person(book, "Đinh Bĕch", birth="1950", group=club)
    child = builders.person(book, "Siu Ƀlưh", birth="2015", gender=None, group=other)
    unknown = builders.person(book, "Nay H’Lĕ", birth=None, ethnic_group=None, group=club)
    one = builders.meeting(book, club, day="2026-11-03")
    builders.marks(book, one, present=[old], late=[unknown], absent=[child])
    both = builders.meeting(book, club, other, day="2026-11-10")
    builders.marks(book, both, present=[old, child])
    meetings.count_unnamed(book, both, Unnamed(2, 1, 3, 0))
    outside = builders.meeting(book, club, day="2026-12-01")
    builders.marks(book, outside, present=[old])
    return book


@pytest.mark.parametrize("code", OPENED)
def test_the_records_add_up_to_the_figure(lived: Book, code: str) -> None:
    found = figures.explain(lived, code, *NOVEMBER)
    assert found.value == figures.figures(lived, *NOVEMBER).value(code)
    if code.startswith("groups."):
        assert bool(found.meetings) == bool(found.value)
    elif found.persons:
        assert len(found.persons) - found.once == found.value
    else:
        assert sum(one.value for one in found.meetings) == found.value


def test_meetings_of_one_group_are_opened_by_its_code(lived: Book) -> None:
    every = figures.figures(lived, *NOVEMBER).figures
    of_groups = [one for one in every if ".group." in one.code]
    assert len(of_groups) == 4
    for one in of_groups:
        found = figures.explain(lived, one.code, *NOVEMBER)
        assert sum(meeting.value for meeting in found.meetings) == one.value == found.value


def test_persons_are_named_with_their_last_day(lived: Book) -> None:
    found = figures.explain(lived, "persons.elderly", *NOVEMBER)
    assert [(one.name, one.last_day) for one in found.persons] == [("Đinh Bĕch", "2026-11-10")]


@pytest.mark.parametrize(
    ("code", "refusal"), [("guests", "figure_unknown"), ("visits.nobody", "figure_unknown")]
)
def test_a_code_without_records_is_refused(lived: Book, code: str, refusal: str) -> None:
    with pytest.raises(AppError) as refused:
        figures.explain(lived, code, *NOVEMBER)
    assert refused.value.code == refusal
