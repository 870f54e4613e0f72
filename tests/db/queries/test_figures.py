"""Figures of one house: who counts, as what, and where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.attendance import Unnamed
from db.domain.births import parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.meetings import HeadCount, Reason
from db.domain.people import Gender, PersonDraft, Standing
from db.engine import Book
from desktop.actions import figures, groups, meetings, people, undoing
from tests import builders

NOVEMBER = ("2026-11-01", "2026-11-30")
BANDS = ("child", "youth", "elderly", "unknown_birth")


def value(book: Book, code: str, first: str = NOVEMBER[0], last: str = NOVEMBER[1]) -> int:
    return figures.figures(book, first, last).value(code)


def held(book: Book, *present: str, day: str = "2026-11-22", group: str | None = None) -> str:
    """A meeting of a club (a new one where none is given) to which these people came."""
    number = len(groups.listing(book))
    meeting = builders.meeting(book, group or builders.club(book, f"CLB {number}"), day=day)
    builders.marks(book, meeting, present)
    return meeting


def test_late_counts_as_present_and_absence_as_nothing(book: Book) -> None:
    people_ = [builders.person(book) for _ in range(4)]
    meeting = builders.meeting(book, builders.club(book))
    builders.marks(book, meeting, people_[:1], people_[1:2], people_[2:3], people_[3:])

    assert value(book, "visits") == 2
    assert value(book, "persons") == 2


def test_visits_add_up_and_persons_do_not(book: Book) -> None:
    """AC 6."""
    person, club = builders.person(book), builders.club(book)
    for day in ("2026-11-01", "2026-11-08", "2026-11-30", "2026-12-01"):
        held(book, person, day=day, group=club)

    assert (value(book, "visits"), value(book, "persons")) == (3, 1)


@pytest.mark.parametrize(
    ("birth", "code"),
    [
        ("2010-12", "child"),
        ("2010-11", "youth"),
        ("2010", "youth"),
        ("1995-12", "youth"),
        ("1995-11", "adult"),
        ("1966-12", "adult"),
        ("1966-11", "elderly"),
        ("1966", "elderly"),
        ("~1966", "elderly"),
        ("2010-11-30", "youth"),
        ("elderly", "elderly"),
        ("child", "child"),
        (None, "unknown_birth"),
    ],
)
def test_the_band_is_that_of_the_month_of_the_meeting(
    book: Book, birth: str | None, code: str
) -> None:
    held(book, builders.person(book, birth=birth), day="2026-11-01")

    found = {band: value(book, f"visits.{band}") for band in BANDS}
    assert found == {band: int(band == code) for band in BANDS}


def test_a_child_that_turns_sixteen_is_one_person_in_the_band_of_the_last_visit(book: Book) -> None:
    child, club = builders.person(book, birth="2010-11"), builders.club(book)
    held(book, child, day="2026-10-31", group=club)
    held(book, child, day="2026-11-01", group=club)
    year = ("2026-01-01", "2026-12-31")

    assert (value(book, "visits.child", *year), value(book, "visits.youth", *year)) == (1, 1)
    assert (value(book, "persons.child", *year), value(book, "persons.youth", *year)) == (0, 1)


@pytest.mark.parametrize(
    ("ethnic_group", "counted"),
    [("ba-na", 1), ("gia-rai", 1), ("kinh", 0), ("foreigner", 0), (None, 0)],
)
def test_only_a_stated_group_other_than_kinh_is_a_minority(
    book: Book, ethnic_group: str | None, counted: int
) -> None:
    held(book, builders.person(book, ethnic_group=ethnic_group))

    assert value(book, "visits.minority") == counted
    assert value(book, "persons.minority") == counted


def test_a_meeting_called_off_counts_nowhere(book: Book) -> None:
    meeting = held(book, builders.person(book))
    meetings.call_off(book, [meeting], Reason.FUNERAL, held=True)

    assert (value(book, "meetings"), value(book, "visits"), value(book, "groups.club")) == (0, 0, 0)


def test_a_meeting_taken_up_again_counts_again(book: Book) -> None:
    meeting = held(book, builders.person(book))
    meetings.call_off(book, [meeting], Reason.FUNERAL, held=True)
    meetings.take_up(book, [meeting])

    assert value(book, "visits") == 1


def test_a_postponed_meeting_counts_on_its_new_day_only(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book), day="2026-11-22")
    moved = meetings.postpone(book, meeting, "2026-12-01", Reason.STORM).created[0]
    builders.marks(book, moved, [builders.person(book)])

    assert value(book, "meetings") == 0
    assert value(book, "meetings", "2026-12-01", "2026-12-31") == 1


def test_a_meeting_only_planned_did_not_take_place(book: Book) -> None:
    builders.meeting(book, builders.club(book))

    assert value(book, "meetings") == 0


def test_a_meeting_where_everybody_was_absent_took_place(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    builders.marks(book, meeting, absent=[builders.person(book)])

    assert (value(book, "meetings"), value(book, "visits")) == (1, 0)


def test_a_head_count_adds_visits_and_no_persons(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_heads(book, meeting, HeadCount(40, 22, 9, 6))

    parts = {part: value(book, f"visits.{part}") for part in ("female", "child", "elderly")}
    assert (value(book, "visits"), value(book, "persons")) == (40, 0)
    assert parts == {"female": 22, "child": 9, "elderly": 6}
    assert value(book, "visits.unknown_birth") == 0


def test_a_head_count_is_of_those_who_are_not_marked_by_name(book: Book) -> None:
    meeting = held(book, builders.person(book), builders.person(book))
    meetings.count_heads(book, meeting, HeadCount(10))

    assert value(book, "visits") == 12


def test_households_are_a_figure_of_their_own(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_heads(book, meeting, HeadCount(households=85))

    assert (value(book, "households"), value(book, "visits")) == (85, 0)
    assert value(book, "meetings") == 1


def test_walk_ins_without_names_are_visits_by_sex_and_age(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_unnamed(book, meeting, Unnamed(female=1, male=2, girls=3, boys=4))

    assert value(book, "visits") == 10
    assert (value(book, "visits.female"), value(book, "visits.child")) == (4, 7)
    assert value(book, "persons") == 0


def test_a_walk_in_named_later_is_never_counted_twice(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book))
    meetings.count_unnamed(book, meeting, Unnamed(girls=4))
    before = value(book, "visits"), value(book, "visits.child"), value(book, "visits.female")
    girl = PersonDraft("Siu H’Drŏi", Gender.FEMALE, parse_birth("2016"))
    meetings.name_walk_in(book, meeting, girl, "girls")

    after = value(book, "visits"), value(book, "visits.child"), value(book, "visits.female")
    assert after == before == (4, 4, 4)
    assert value(book, "persons") == 1


def test_a_meeting_of_two_groups_stands_in_both_lines_and_once_in_the_total(book: Book) -> None:
    gongs = builders.club(book, "CLB Cồng chiêng")
    dance = builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    both = builders.person(book, group=gongs)
    builders.members(book, dance, both)
    builders.marks(book, builders.meeting(book, gongs, dance), [both])

    codes = ("meetings", "visits", "persons", "members", f"visits.group.{gongs}")
    assert [value(book, code) for code in codes] == [1, 1, 1, 1, 1]
    assert value(book, f"visits.group.{dance}") == value(book, f"meetings.group.{dance}") == 1
    assert (value(book, "groups.club"), value(book, "groups.class")) == (1, 1)


def test_two_records_of_one_person_are_one_visit(book: Book) -> None:
    one, other = builders.person(book, "Đinh Bŏk"), builders.person(book, "Đinh Bok")
    held(book, one, other)
    people.merge(book, one, other)

    assert (value(book, "visits"), value(book, "persons")) == (1, 1)


def test_what_one_record_lacks_the_other_of_the_same_person_tells(book: Book) -> None:
    bare = builders.person(book, gender=None, birth=None, ethnic_group=None)
    known = builders.person(book, birth="1950")
    held(book, bare)
    people.merge(book, bare, known)

    parts = ("female", "elderly", "minority", "unknown_birth")
    assert [value(book, f"persons.{part}") for part in parts] == [1, 1, 1, 0]


@pytest.mark.parametrize("standing", [Standing.DIED, Standing.MOVED])
def test_who_died_or_moved_away_stays_in_past_figures(book: Book, standing: Standing) -> None:
    club = builders.club(book)
    person = builders.person(book, group="CLB Cồng chiêng")
    held(book, person, group=club)
    people.set_standing(book, [person], standing, "2026-11-25")

    assert (value(book, "visits"), value(book, "persons")) == (1, 1)
    assert value(book, "members", last="2026-11-24") == 1
    assert value(book, "members") == 0


def test_who_was_removed_stays_in_past_figures(book: Book) -> None:
    person = builders.person(book)
    held(book, person)
    people.remove(book, [person])

    assert value(book, "visits") == 1


def test_a_teacher_from_outside_is_no_participant(book: Book) -> None:
    held(book, builders.person(book, standing=Standing.TEACHER), builders.person(book))

    assert (value(book, "visits"), value(book, "persons")) == (1, 1)


def test_the_teacher_of_the_group_is_no_participant_there(book: Book) -> None:
    dance = builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    artisan = builders.person(book)
    builders.members(book, dance, artisan, role=Role.TEACHER)
    held(book, artisan, group=dance)
    held(book, artisan, group=builders.club(book, "CLB Cồng chiêng"))

    assert value(book, f"visits.group.{dance}") == 0
    assert (value(book, "visits"), value(book, "members")) == (1, 0)


def test_who_teaches_a_meeting_takes_part_only_as_a_member(book: Book) -> None:
    club = builders.club(book)
    guest, member = builders.person(book), builders.person(book, group="CLB Cồng chiêng")
    for teacher, time in ((guest, "14:00"), (member, "19:00")):
        made = meetings.add(book, [club], "2026-11-22", time, teacher_id=teacher)
        builders.marks(book, made.created[0], [teacher])

    assert value(book, "visits") == 1


def test_members_are_those_of_the_last_day_each_once(book: Book) -> None:
    gongs, poems = builders.club(book, "CLB Cồng chiêng"), builders.club(book, "CLB Thơ")
    both, left, later = (builders.person(book) for _ in range(3))
    builders.members(book, gongs, both, left)
    builders.members(book, poems, both)
    builders.members(book, poems, later, from_day="2026-12-01")
    groups.end_member(book, gongs, left, "2026-11-29")

    assert value(book, "members") == 1
    assert value(book, "members", last="2026-11-29") == 2
    assert value(book, "members", last="2026-12-01") == 2


def test_members_of_a_group_that_ended_are_members_up_to_its_last_day(book: Book) -> None:
    club = builders.club(book)
    builders.person(book, group="CLB Cồng chiêng")
    groups.end(book, club, "2026-11-15")

    assert value(book, "members", last="2026-11-15") == 1
    assert value(book, "members") == 0


def test_undo_puts_the_figures_back(book: Book) -> None:
    meeting, late = held(book, builders.person(book)), builders.person(book)
    before = figures.figures(book, *NOVEMBER)
    builders.marks(book, meeting, late=[late])
    undoing.undo(book)

    assert figures.figures(book, *NOVEMBER) == before


def test_one_house_by_name_is_the_whole_of_its_own_book(book: Book) -> None:
    held(book, builders.person(book))

    whole = figures.figures(book, *NOVEMBER)
    named = figures.figures(book, *NOVEMBER, house="nha van hoa lang jro")
    assert named.figures == whole.figures
    assert (whole.house, named.house) == (None, builders.HOUSE)


def test_every_code_is_there_though_nothing_happened(book: Book) -> None:
    codes = [figure.code for figure in figures.figures(book, *NOVEMBER).figures]

    parts = ("", ".female", ".child", ".youth", ".elderly", ".minority", ".unknown_birth")
    assert codes == [
        *("groups.club", "groups.class", "groups.interest_group", "members", "meetings"),
        *(f"visits{part}" for part in parts),
        *(f"persons{part}" for part in parts),
    ]


@pytest.mark.parametrize("edited", [False, True])
def test_who_teaches_from_today_on_came_before(book: Book, edited: bool) -> None:
    person = builders.person(book)
    held(book, person, day="2024-03-05")
    if edited:
        draft = people.detail(book, person).draft
        people.edit(book, person, replace(draft, standing=Standing.TEACHER))
    else:
        people.set_standing(book, [person], Standing.TEACHER)

    assert value(book, "visits", "2024-01-01", "2024-12-31") == 1
