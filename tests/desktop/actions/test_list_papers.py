"""Signed lists out of a real book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.attendance import Status, Unnamed
from db.domain.consent_places import ConsentList
from db.domain.errors import AppError
from db.domain.groups import Role
from db.domain.list_papers import OccasionKind
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Gender, PersonDraft
from db.domain.sheet_places import CONSENTS
from db.engine import Book
from desktop.actions import (
    books,
    consent_lists,
    list_papers,
    meeting_papers,
    meetings,
    people,
    receipt_lists,
)
from desktop.actions.receipt_lists import Given
from tests import builders
from tests.desktop.documents.read_pages import pages as pages_of

NOVEMBER = ("2026-11-01", "2026-11-30")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "book")
    yield made
    books.close(made)


def test_a_grid_holds_the_meetings_of_the_range_and_whoever_was_a_member_in_it(book: Book) -> None:
    club = builders.club(book)
    stays = builders.person(book, "Siu Ƀlưh", group=club)
    left = builders.person(book, "Nay H’Lĕ", group=club)
    builders.person(book, "Kpă Y-Bluĭ", group=club, from_day="2026-12-01")
    from desktop.actions import groups

    groups.end_member(book, club, left, "2026-11-10")
    days = ("2026-11-07", "2026-11-14", "2026-11-21", "2026-12-05")
    made = [builders.meeting(book, club, day=day) for day in days]
    meetings.call_off(book, [made[1]], Reason.STORM)
    builders.marks(book, made[0], present=[stays], late=[left])
    grid = meeting_papers.course_grid(book, club, *NOVEMBER, filled=True)
    assert [meeting.day for meeting in grid.meetings] == ["2026-11-07", "2026-11-21"]
    marks = {row.person.full_name: row.marks for row in grid.rows}
    assert marks == {
        "Siu Ƀlưh": (Status.PRESENT, None),
        "Nay H’Lĕ": (Status.LATE, None),
    }
    empty = meeting_papers.course_grid(book, club, *NOVEMBER)
    assert {mark for row in empty.rows for mark in row.marks} == {None}


def test_a_grid_of_no_meetings_is_refused(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        meeting_papers.course_grid(book, builders.club(book), *NOVEMBER)
    assert refused.value.code == "no_meetings"


def test_a_grid_of_eight_takes_no_page_of_blank_rows(book: Book) -> None:
    club = builders.club(book)
    for number in range(8):
        builders.person(book, f"Đinh {number}", group=club)
    builders.meeting(book, club, day="2026-11-07")
    grid = meeting_papers.readable(meeting_papers.course_grid(book, club, *NOVEMBER))
    asked = meeting_papers.readable(grid, 5)
    assert (grid.blank_rows, asked.blank_rows) == (2, 5)
    assert [pages_of(list_papers.drawn(one).pdf) for one in (grid, asked)] == [1, 2]


def test_a_list_of_consents_takes_no_page_of_blank_rows(book: Book) -> None:
    club = builders.club(book)
    for number in range(7):
        builders.person(book, f"Đinh {number}", group=club)
    consents = consent_lists.consent_list(book, club, "2026-11-07")
    assert (consents.blank_rows, pages_of(list_papers.drawn(consents).pdf)) == (2, 1)


def test_whoever_was_there_signs_for_the_money(book: Book) -> None:
    club = builders.club(book)
    came, late, away = (builders.person(book, f"Đinh {n}", group=club) for n in "ABC")
    guest = builders.person(book, "Khách Ñun")
    meeting = builders.meeting(book, club)
    before = receipt_lists.receipts_of_meeting(book, meeting, Given("Nước uống", 20_000))
    assert [row.person.full_name for row in before.rows] == ["Đinh A", "Đinh B", "Đinh C"]
    builders.marks(book, meeting, present=[came, guest], late=[late], absent=[away])
    made = receipt_lists.receipts_of_meeting(book, meeting, Given("Nước uống", 20_000))
    assert sorted(row.person.full_name for row in made.rows) == ["Khách Ñun", "Đinh A", "Đinh B"]
    assert made.total == 60_000


def test_the_teacher_is_paid_for_held_meetings_only(book: Book) -> None:
    club = builders.club(book)
    pupil = builders.person(book, "Đinh A", group=club)
    teacher = builders.person(book, "Nghệ nhân Hrơh")
    builders.members(book, club, teacher, role=Role.TEACHER)
    other = builders.person(book, "Người dạy thay")
    for day in ("2026-11-07", "2026-11-14"):
        builders.marks(book, builders.meeting(book, club, day=day), present=[pupil])
    stood_in = meetings.add(book, [club], "2026-11-21", teacher_id=other).created[0]
    builders.marks(book, stood_in, present=[pupil])
    builders.meeting(book, club, day="2026-11-28")
    made = receipt_lists.teacher_receipts(book, club, *NOVEMBER, 150_000)
    paid = {row.person.full_name: (row.sessions, row.amount) for row in made.rows}
    assert paid == {"Nghệ nhân Hrơh": (2, 300_000), "Người dạy thay": (1, 150_000)}
    assert made.total == 450_000


def test_where_nobody_taught_nothing_is_printed(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        receipt_lists.teacher_receipts(book, builders.club(book), *NOVEMBER, 150_000)
    assert refused.value.code == "nobody_taught"


def test_the_record_has_marks_guests_and_the_unnamed(book: Book) -> None:
    club = builders.club(book)
    member = builders.person(book, "Đinh A", group=club)
    guest = builders.person(book, "Khách Ñun", gender=Gender.MALE)
    meeting = builders.meeting(book, club)
    builders.marks(book, meeting, excused=[member], present=[guest])
    meetings.count_unnamed(book, meeting, Unnamed(girls=2, boys=1))
    made = meeting_papers.attendance_record(book, meeting)
    rows = {row.person.full_name: (row.status, row.guest, row.person.female) for row in made.rows}
    assert rows == {
        "Đinh A": (Status.EXCUSED, False, True),
        "Khách Ñun": (Status.PRESENT, True, False),
    }
    assert (made.unnamed, made.unnamed_female) == (3, 2)


def consents_of(book: Book, club: str, on: str = "2026-11-22") -> ConsentList:
    return consent_lists.consent_list(book, club, on)


def test_a_child_of_the_group_is_asked_with_the_guardian(book: Book) -> None:
    club = builders.club(book)
    from db.domain.births import parse_birth

    child = PersonDraft("Siu H'Drŏi", birth=parse_birth("2014"), guardian="Siu Ƀlưh")
    people.add(book, child, club, from_day="2026-01-01")
    people.add(
        book, PersonDraft("Đinh Mơ̆", birth=parse_birth("child")), club, from_day="2026-01-01"
    )
    builders.person(book, "Đinh Bŏk", birth="1948", group=club)
    rows = {row.person.full_name: (row.child, row.guardian) for row in consents_of(book, club).rows}
    assert rows == {
        "Siu H'Drŏi": (True, "Siu Ƀlưh"),
        "Đinh Mơ̆": (True, None),
        "Đinh Bŏk": (False, None),
    }
    grown = {row.person.full_name: row.child for row in consents_of(book, club, "2030-01-01").rows}
    assert grown["Siu H'Drŏi"] is False


def test_printing_consents_is_written_down_row_by_row(book: Book) -> None:
    club = builders.club(book)
    persons = [builders.person(book, f"Đinh {n}", group=club) for n in "AB"]
    made = consents_of(book, club)
    consent_lists.record_consents(book, club, made)
    with book.read() as connection:
        print_id, layout, rows, blank, meeting = connection.exec_driver_sql(
            "SELECT print_id, layout, rows, blank_rows, meeting_no FROM sheet_print"
        ).one()
    assert (print_id, layout, blank, meeting) == (made.print_id, CONSENTS, 3, None)
    assert len(rows) == 16 * len(persons)


def test_an_amount_beyond_all_names_is_refused(book: Book) -> None:
    club = builders.club(book)
    for name in "AB":
        builders.person(book, f"Đinh {name}", group=club)
    with pytest.raises(AppError) as refused:
        receipt_lists.receipts_of_group(book, club, "2026-11-22", Given("x", 9 * 10**17))
    assert refused.value.code == "bad_amount"


def test_where_only_heads_were_counted_nobody_is_shown_as_absent(book: Book) -> None:
    club = builders.club(book)
    builders.person(book, "Đinh A", group=club)
    meeting = builders.meeting(book, club)
    meetings.count_heads(book, meeting, HeadCount(124, 60))
    made = meeting_papers.attendance_record(book, meeting)
    assert made.rows == () and made.heads == HeadCount(124, 60)


def test_a_group_that_signs_is_no_occasion(book: Book) -> None:
    club = builders.club(book)
    builders.person(book, "Đinh A", group=club)
    made = receipt_lists.receipts_of_group(book, club, "2026-11-22", Given("Áo chiêng", 1))
    assert (made.occasion_is, made.occasion) == (OccasionKind.GROUP, "CLB Cồng chiêng")
