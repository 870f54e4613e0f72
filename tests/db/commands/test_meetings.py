"""What is done to meetings: planned, changed, postponed, called off, counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.domain.attendance import Unnamed
from db.domain.errors import AppError
from db.domain.groups import GroupRow
from db.domain.meetings import HeadCount, MeetingRow, MeetingState, Reason
from db.domain.people import PersonDraft
from db.domain.programmes import Programme
from db.engine import Book
from desktop.actions import (
    attendance,
    checking,
    groups,
    meetings,
    occasions,
    programmes,
    undoing,
)
from tests import builders
from tests.helpers.commune import Commune

HERITAGE = "ngay-di-san-van-hoa-viet-nam"


def seen(book: Book, meeting: str) -> MeetingRow:
    return meetings.detail(book, meeting)


def test_a_meeting_is_read_back_as_it_was_planned(book: Book) -> None:
    club, teacher = builders.club(book), builders.person(book, "Nay Pŏl")
    made = meetings.add(book, [club], "2026-11-22", "7:30", "Nhà rông", "Ôn bài", teacher)

    row = seen(book, made.created[0])
    assert (row.day, row.time, row.place, row.topic, row.teacher) == (
        "2026-11-22", "07:30", "Nhà rông", "Ôn bài", "Nay Pŏl",
    )  # fmt: skip
    assert (row.state, row.group_names) == (MeetingState.PLANNED, ("CLB Cồng chiêng",))


@pytest.mark.parametrize(
    ("typed", "kept"), [("19:00", "19:00"), ("7h", "07:00"), ("tối", "tối"), (None, None)]
)
def test_a_time_may_be_a_word_or_not_be_there(
    book: Book, typed: str | None, kept: str | None
) -> None:
    assert seen(book, builders.meeting(book, builders.club(book), time=typed)).time == kept


@pytest.mark.parametrize("time", ["25:00", "19:77", "9999", "x" * 21])
def test_a_time_that_cannot_be_is_refused(book: Book, time: str) -> None:
    with pytest.raises(AppError) as refused:
        builders.meeting(book, builders.club(book), time=time)
    assert refused.value.code == "bad_time"


@pytest.mark.parametrize("day", ["2026-02-30", "22/11/2026", "2026-11", "1226-11-22", ""])
def test_a_day_that_cannot_be_is_refused(book: Book, day: str) -> None:
    with pytest.raises(AppError) as refused:
        builders.meeting(book, builders.club(book), day=day)
    assert refused.value.code == "bad_day"


@pytest.mark.parametrize("time", [None, "19:00"])
def test_one_group_never_meets_twice_at_one_time(book: Book, time: str | None) -> None:
    club = builders.club(book)
    builders.meeting(book, club, time=time)

    with pytest.raises(AppError) as refused:
        builders.meeting(book, builders.club(book, "CLB Thơ"), club, time=time)
    assert refused.value.code == "meeting_exists"
    builders.meeting(book, club, time="14:00")


def test_a_meeting_of_two_groups_expects_everybody_once(book: Book) -> None:
    gongs, poems = builders.club(book), builders.club(book, "CLB Thơ")
    both, other = builders.person(book), builders.person(book)
    builders.members(book, gongs, both)
    builders.members(book, poems, both, other)

    row = seen(book, builders.meeting(book, gongs, poems))
    assert (row.group_names, row.expected) == (("CLB Cồng chiêng", "CLB Thơ"), 2)


def test_editing_may_change_the_groups(book: Book) -> None:
    gongs, poems = builders.club(book), builders.club(book, "CLB Thơ")
    meeting = builders.meeting(book, gongs)
    meetings.edit(book, meeting, [poems], "2026-11-23")

    row = seen(book, meeting)
    assert (row.group_names, row.day) == (("CLB Thơ",), "2026-11-23")
    assert meetings.listing(book, group_id=gongs) == ()


def test_a_meeting_is_held_once_it_has_a_mark_or_a_count(book: Book) -> None:
    club = builders.club(book)
    ids = [builders.meeting(book, club, day=f"2026-11-0{day}") for day in range(1, 6)]
    builders.marks(book, ids[0], absent=[builders.person(book)])
    meetings.count_heads(book, ids[1], HeadCount(12))
    meetings.count_heads(book, ids[2], HeadCount(households=40))
    meetings.count_unnamed(book, ids[3], Unnamed(boys=1))

    states = [seen(book, id_).state for id_ in ids]
    assert states == [MeetingState.HELD] * 4 + [MeetingState.PLANNED]


def test_a_postponed_meeting_names_its_new_day_and_the_new_one_is_planned(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book), time="19:00")
    made = meetings.postpone(book, meeting, "2026-11-29", Reason.STORM, "bão số 9")

    old, new = seen(book, meeting), seen(book, made.created[0])
    assert (old.state, old.reason, old.reason_text, old.moved_to) == (
        MeetingState.POSTPONED, Reason.STORM, "bão số 9", "2026-11-29",
    )  # fmt: skip
    assert (new.day, new.time, new.state) == ("2026-11-29", "19:00", MeetingState.PLANNED)


def test_what_a_meeting_is_held_for_goes_along_to_its_new_day(book: Book) -> None:
    """Else the figures of the programme lose it, and the occasion looks as if nothing were held."""
    teacher = builders.person(book, "Đinh Hrơh")
    made = meetings.add_several(
        book,
        [builders.club(book)],
        ["2026-11-18"],
        teacher_id=teacher,
        occasion=(HERITAGE, 2026),
    )
    meeting = made.created[0]
    programmes.set_programmes(book, meeting, [Programme.HERITAGE])
    new = meetings.postpone(book, meeting, "2026-11-29", Reason.STORM).created[0]

    assert seen(book, new).teacher_id == teacher
    assert programmes.of_meeting(book, new) == (Programme.HERITAGE,)
    held = {row.occasion.key: row.meetings for row in occasions.in_year(book, 2026)}
    assert [one.id for one in held[HERITAGE]] == [new]


def test_the_whole_house_rests_in_one_act_and_one_undo(book: Book) -> None:
    gongs, poems = builders.club(book), builders.club(book, "CLB Thơ")
    days = ("2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24")
    ids = [builders.meeting(book, gongs, poems, day=day) for day in days]
    builders.marks(book, ids[0], [builders.person(book)])
    rested = meetings.rest(book, "2026-11-20", "2026-11-23", Reason.FUNERAL)

    states = [seen(book, id_).state for id_ in ids]
    off = MeetingState.CALLED_OFF
    assert states == [MeetingState.HELD, off, off, MeetingState.PLANNED]
    assert rested.changed == 2
    undoing.undo(book)
    assert {seen(book, id_).state for id_ in ids[1:]} == {MeetingState.PLANNED}


def test_nobody_is_marked_at_a_meeting_called_off(book: Book) -> None:
    meeting, person = builders.meeting(book, builders.club(book)), builders.person(book)
    meetings.call_off(book, [meeting], Reason.FARMING)

    with pytest.raises(AppError) as refused:
        builders.marks(book, meeting, [person])
    assert refused.value.code == "meeting_called_off"


def test_an_entry_made_after_the_day_is_said_to_be_late(book: Book) -> None:
    club = builders.club(book)

    assert seen(book, builders.meeting(book, club, day="2020-01-01")).entered_late
    assert not seen(book, builders.meeting(book, club, day="2199-01-01")).entered_late


@pytest.mark.parametrize(
    ("heads", "code"),
    [
        (HeadCount(-1), "bad_count"),
        (HeadCount(100_001), "bad_count"),
        (HeadCount(10, female=11), "count_above_total"),
        (HeadCount(None, children=1), "count_above_total"),
    ],
)
def test_numbers_that_cannot_be_are_refused(book: Book, heads: HeadCount, code: str) -> None:
    meeting = builders.meeting(book, builders.club(book))

    with pytest.raises(AppError) as refused:
        meetings.count_heads(book, meeting, heads)
    assert refused.value.code == code
    assert seen(book, meeting).head_count == HeadCount()


def test_not_counted_is_not_nought(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_heads(book, meeting, HeadCount(0, female=0))

    assert seen(book, meeting).head_count == HeadCount(0, female=0)


def test_a_walk_in_gets_a_name_and_one_less_is_without(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_unnamed(book, meeting, Unnamed(girls=2, boys=1))
    meetings.name_walk_in(book, meeting, PersonDraft("Siu H’Drŏi"), "girls")
    meetings.name_walk_in(book, meeting, builders.person(book), "boys")

    roll = attendance.roll(book, meeting)
    assert roll.unnamed == Unnamed(girls=1)
    assert [row.status for row in roll.rows] == ["present", "present"]


def test_a_walk_in_is_named_once_only(book: Book) -> None:
    meeting, person = builders.meeting(book, builders.club(book)), builders.person(book)
    meetings.count_unnamed(book, meeting, Unnamed(girls=2))
    meetings.name_walk_in(book, meeting, person, "girls")

    with pytest.raises(AppError) as refused:
        meetings.name_walk_in(book, meeting, person, "girls")
    assert refused.value.code == "already_marked"
    with pytest.raises(AppError) as refused:
        meetings.name_walk_in(book, meeting, PersonDraft("Đinh Bŏk"), "boys")
    assert refused.value.code == "nobody_unnamed"


def test_undo_of_naming_counts_the_walk_in_again(book: Book) -> None:
    meeting, person = builders.meeting(book, builders.club(book)), builders.person(book)
    meetings.count_unnamed(book, meeting, Unnamed(girls=2))
    meetings.name_walk_in(book, meeting, person, "girls")
    undoing.undo(book)

    roll = attendance.roll(book, meeting)
    assert (roll.unnamed, roll.rows) == (Unnamed(girls=2), ())


def test_a_removed_meeting_is_gone_from_lists(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.remove(book, [meeting])

    assert meetings.listing(book) == ()


def test_the_same_meeting_on_several_days_is_one_act(book: Book) -> None:
    club = builders.club(book)

    made = meetings.add_several(book, [club], ["2026-11-22", "2026-11-29"], "19:30", "Nhà rông")
    assert [row.id for row in meetings.listing(book)] == list(made.created)
    assert {(row.time, row.place) for row in meetings.listing(book)} == {("19:30", "Nhà rông")}
    undoing.undo(book)
    assert meetings.listing(book) == ()


def test_days_that_are_taken_are_passed_over_and_all_taken_is_refused(book: Book) -> None:
    club = builders.club(book)
    builders.meeting(book, club, day="2026-11-29", time="19:30")

    days = ["2026-11-22", "2026-11-29"]
    made = meetings.add_several(book, [club], days, "19:30")
    assert (len(made.created), made.unchanged) == (1, 1)
    with pytest.raises(AppError) as refused:
        meetings.add_several(book, [club], days, "19:30")
    assert refused.value.code == "meeting_exists"
    assert [row.day for row in meetings.listing(book)] == days


@pytest.fixture
def of_two_houses(tmp_path: Path) -> Iterator[tuple[Book, list[GroupRow], list[MeetingRow]]]:
    """A commune's book with a group and a meeting of each of two villages."""
    commune = Commune(tmp_path)
    for name in ("Làng Jro", "Làng Jun"):
        village = commune.village(name)
        builders.meeting(village, builders.club(village, f"CLB {name}"))
        commune.receive(village)
    yield commune.book, list(groups.listing(commune.book)), list(meetings.listing(commune.book))
    commune.close()


def test_meetings_of_two_houses_are_not_one_act(
    of_two_houses: tuple[Book, list[GroupRow], list[MeetingRow]],
) -> None:
    book, clubs, held = of_two_houses
    ids = [row.id for row in held]
    acts: tuple[Callable[[], object], ...] = (
        lambda: meetings.call_off(book, ids, Reason.STORM),
        lambda: meetings.remove(book, ids),
        lambda: meetings.add(book, [row.id for row in clubs], "2026-12-01"),
        lambda: meetings.edit(book, ids[0], [row.id for row in clubs], "2026-12-01"),
    )
    for act in acts:
        with pytest.raises(AppError, match="other_house"):
            act()
    assert [(row.state, row.day) for row in meetings.listing(book)] == [
        ("planned", "2026-11-22")
    ] * 2
    assert checking.check(book, full=True) == ()
