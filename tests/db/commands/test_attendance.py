"""Marks: present, late, excused, absent, and none."""

from __future__ import annotations

import pytest

from db.domain.attendance import Mark, Status
from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import attendance, meetings, undoing
from tests import builders


def statuses(book: Book, meeting: str) -> dict[str, Status | None]:
    return {row.person_id: row.status for row in attendance.roll(book, meeting).rows}


@pytest.fixture
def club(book: Book) -> str:
    return builders.club(book)


@pytest.fixture
def meeting(book: Book, club: str) -> str:
    return builders.meeting(book, club)


def test_a_mark_is_read_back(book: Book, meeting: str) -> None:
    ids = [builders.person(book) for _ in Status]
    marks = [Mark(id_, status) for id_, status in zip(ids, Status, strict=True)]
    attendance.mark(book, meeting, marks)

    assert statuses(book, meeting) == dict(zip(ids, Status, strict=True))
    row = meetings.detail(book, meeting)
    assert (row.marked, row.present) == (4, 2)


def test_no_mark_is_the_absence_of_one(book: Book, meeting: str) -> None:
    person = builders.person(book, group="CLB Cồng chiêng")
    builders.marks(book, meeting, [person])
    attendance.mark(book, meeting, [Mark(person, None)])

    assert statuses(book, meeting) == {person: None}
    assert meetings.detail(book, meeting).marked == 0


def test_all_present_touches_only_the_unmarked(book: Book, meeting: str) -> None:
    late, absent, rest = (builders.person(book, group="CLB Cồng chiêng") for _ in range(3))
    walk_in = builders.person(book)
    builders.marks(book, meeting, late=[late], absent=[absent, walk_in])

    changes = attendance.mark_rest(book, meeting)
    assert changes.changed == 1
    assert statuses(book, meeting) == {
        late: Status.LATE,
        absent: Status.ABSENT,
        rest: Status.PRESENT,
        walk_in: Status.ABSENT,
    }


def test_a_reason_goes_with_an_absence_and_leaves_with_it(book: Book, meeting: str) -> None:
    person = builders.person(book)
    attendance.mark(book, meeting, [Mark(person, Status.EXCUSED, " đi  rẫy ")])
    assert attendance.roll(book, meeting).rows[0].reason == "đi rẫy"

    attendance.mark(book, meeting, [Mark(person, Status.PRESENT, "đi rẫy")])
    assert attendance.roll(book, meeting).rows[0].reason is None


def test_marks_already_so_are_not_written_again(book: Book, meeting: str) -> None:
    one, other = builders.person(book), builders.person(book)
    builders.marks(book, meeting, [one])

    changes = attendance.mark(book, meeting, [Mark(id_, Status.PRESENT) for id_ in (one, other)])
    assert (changes.changed, changes.unchanged) == (1, 1)
    again = attendance.mark(book, meeting, [Mark(one, Status.PRESENT)])
    assert again.entry is None


def test_a_non_member_is_a_walk_in_with_a_name(book: Book, meeting: str) -> None:
    builders.marks(book, meeting, [builders.person(book)])

    assert [row.member for row in attendance.roll(book, meeting).rows] == [False]


def test_one_wrong_line_saves_none(book: Book, meeting: str) -> None:
    person = builders.person(book)
    nobody = "01a204e9-4fe9-7356-a5c8-22dd14e34d39"
    marks = [Mark(person, Status.PRESENT), Mark(nobody, Status.PRESENT), Mark(person, Status.LATE)]

    with pytest.raises(AppError) as refused:
        attendance.mark(book, meeting, marks)
    lines = [(line["line"], line["code"]) for line in refused.value.facts["lines"]]
    assert lines == [(2, "person_unknown"), (3, "person_twice")]
    assert statuses(book, meeting) == {}


def test_the_roll_expects_the_members_of_its_day(book: Book, club: str) -> None:
    early = builders.person(book, group=club)
    builders.person(book, group=club, from_day="2026-12-01")

    assert list(statuses(book, builders.meeting(book, club, day="2026-11-21"))) == [early]


def test_undo_takes_back_one_act_of_many_marks(book: Book, meeting: str) -> None:
    """AC 8."""
    one, other = (builders.person(book, group="CLB Cồng chiêng") for _ in range(2))
    builders.marks(book, meeting, late=[one])
    attendance.mark_rest(book, meeting)
    undoing.undo(book)

    assert statuses(book, meeting) == {one: Status.LATE, other: None}
