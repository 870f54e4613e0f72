"""The hall is lent: never counted, told where it clashes, its borrower sealed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.clashes import Clash, ClashKind
from db.domain.errors import AppError
from db.domain.groups import Role
from db.domain.hall import HallDraft, HallPurpose
from db.engine import Book
from desktop.actions import checking, figures, hall, meetings, undoing
from tests import builders

WEDDING = HallDraft(
    HallPurpose.WEDDING, "2026-11-28", "2026-11-29", what="cưới con bà H’Lan", borrower="Nay H’Lĕ"
)
YEAR = ("2026-01-01", "2026-12-31")


def all_figures(book: Book) -> list[tuple[str, int]]:
    return [(one.code, one.value) for one in figures.figures(book, *YEAR).figures]


def test_a_lending_counts_for_nothing_in_any_figure(book: Book) -> None:
    group = builders.club(book)
    person = builders.person(book, group=group)
    builders.marks(book, builders.meeting(book, group, day="2026-11-20"), present=[person])
    before = all_figures(book)
    assert ("visits", 1) in before
    hall.lend(book, WEDDING)
    hall.lend(book, HallDraft(HallPurpose.VACCINATION, "2026-11-20", "2026-11-20", "08:00"))
    assert all_figures(book) == before
    assert len(meetings.listing(book)) == 1


def test_it_is_written_changed_removed_and_taken_back(book: Book) -> None:
    made = hall.lend(book, WEDDING).created[0]
    assert hall.lendings(book, "2026-11-29", "2026-12-31")[0].draft == WEDDING
    assert hall.lendings(book, "2026-11-30", "2026-12-31") == ()
    hall.edit(book, made, replace(WEDDING, last_day="2026-11-30", time="8g"))
    (row,) = hall.lendings(book, "2026-11-30", "2026-12-31")
    assert row.draft.time == "08:00"
    hall.remove(book, made)
    assert hall.lendings(book, *YEAR) == ()
    undoing.undo(book)
    assert [row.id for row in hall.lendings(book, *YEAR)] == [made]
    assert checking.check(book, full=True) == ()


def test_days_the_wrong_way_round_are_refused(book: Book) -> None:
    with pytest.raises(AppError, match="end_before_start"):
        hall.lend(book, replace(WEDDING, last_day="2026-11-27"))


def test_a_meeting_on_the_days_of_a_wedding_is_told_of_it(book: Book) -> None:
    hall.lend(book, WEDDING)
    group = builders.club(book)
    days = ("2026-11-27", "2026-11-28")
    (clash,) = hall.clashes_of_meeting(book, (group,), days, None, "Nhà rông")
    assert clash == Clash(
        ClashKind.PLACE, "2026-11-28", None, "cưới con bà H’Lan", HallPurpose.WEDDING
    )
    # It may be saved all the same.
    assert meetings.add(book, [group], "2026-11-28", None, "Nhà rông").created


def test_a_lending_is_told_of_the_meetings_and_lendings_there(book: Book) -> None:
    group = builders.club(book)
    meetings.add(book, [group], "2026-11-28", "19:00", "Nhà rông")
    meetings.add(book, [group], "2026-11-28", "08:00", "Sân bóng")
    evening = HallDraft(HallPurpose.OTHER, "2026-11-28", "2026-11-28", "tối", "nhà rông")
    (clash,) = hall.clashes_of_lending(book, evening)
    assert (clash.what, clash.time) == ("CLB Cồng chiêng", "19:00")
    own = hall.lend(book, evening).created[0]
    assert len(hall.clashes_of_lending(book, WEDDING)) == 3
    assert len(hall.clashes_of_lending(book, evening, own)) == 1


def test_two_groups_at_one_place_and_time_are_told(book: Book) -> None:
    gongs, dance = builders.club(book), builders.club(book, "Nhóm múa xoang")
    meetings.add(book, [gongs], "2026-11-28", "19:00", "Nhà rông")
    found = hall.clashes_of_meeting(book, (dance,), ("2026-11-28",), "19:30", "NHÀ RÔNG")
    assert [(one.kind, one.what, one.place) for one in found] == [
        (ClashKind.PLACE, "CLB Cồng chiêng", "Nhà rông")
    ]
    for time, place in (("21:30", "Nhà rông"), ("19:30", "Phòng đọc"), (None, "Nhà rông")):
        assert hall.clashes_of_meeting(book, (dance,), ("2026-11-28",), time, place) == ()


def test_a_leader_or_teacher_at_two_places_is_told_by_name(book: Book) -> None:
    gongs, dance = builders.club(book), builders.club(book, "Nhóm múa xoang")
    leader = builders.person(book, "Đinh Bŏk")
    builders.members(book, gongs, leader, role=Role.LEADER)
    meetings.add(book, [gongs], "2026-11-28", "tối", "Nhà rông")
    ask = ((dance,), ("2026-11-28",), "19:00", "Phòng đọc")
    assert hall.clashes_of_meeting(book, *ask) == ()
    (clash,) = hall.clashes_of_meeting(book, *ask, leader)
    assert (clash.kind, clash.person) == (ClashKind.LEADER, "Đinh Bŏk")
    builders.members(book, dance, leader, role=Role.TEACHER)
    assert [one.person for one in hall.clashes_of_meeting(book, *ask)] == ["Đinh Bŏk"]


def test_a_meeting_does_not_clash_with_itself(book: Book) -> None:
    group = builders.club(book)
    meeting = meetings.add(book, [group], "2026-11-28", "tối", "Nhà rông").created[0]
    days = ("2026-11-28",)
    assert hall.clashes_of_meeting(book, (group,), days, "tối", "Nhà rông", own_id=meeting) == ()


def test_who_borrowed_stands_in_no_clear_text(book: Book) -> None:
    hall.lend(book, WEDDING)
    with book.read() as connection:
        bodies = [row[0] for row in connection.exec_driver_sql("SELECT payload FROM entry")]
    assert bodies
    assert not any("Nay H’Lĕ".encode() in body for body in bodies)
