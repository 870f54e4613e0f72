"""How many are expected: a long list counts as every meeting of it does by itself."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from db.domain.groups import GroupKind, Role
from db.domain.people import Standing
from db.engine import Book
from desktop.actions import groups, meetings, people
from tests import builders

FIRST = date(2026, 11, 1)


def day(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()


def apart(book: Book) -> dict[str, int]:
    """How many each meeting expects, asked for one after the other."""
    return {row.id: meetings.detail(book, row.id).expected for row in meetings.listing(book)}


def together(book: Book) -> dict[str, int]:
    return {row.id: row.expected for row in meetings.listing(book)}


def test_both_ends_of_a_membership_belong_to_it_and_coming_back_counts_once(book: Book) -> None:
    club = builders.club(book)
    for number in range(6):
        builders.meeting(book, club, day=day(number))
    person = builders.person(book, "Rơ Châm Plin")
    groups.add_members(book, club, [person], day(1))
    groups.end_member(book, club, person, day(2))
    groups.add_members(book, club, [person], day(4))

    assert [row.expected for row in meetings.listing(book)] == [0, 1, 1, 0, 1, 1]


def test_two_records_of_one_person_and_two_groups_of_one_meeting_expect_her_once(
    book: Book,
) -> None:
    club, lessons = builders.club(book), builders.club(book, "Lớp múa xoang", GroupKind.CLASS)
    for number in range(4):
        builders.meeting(book, club, lessons, day=day(number))
    one, other = builders.person(book, "Đinh Hrơh"), builders.person(book, "Đinh Hrơh.")
    groups.add_members(book, club, [one], day(0))
    groups.add_members(book, lessons, [other], day(2))
    assert [row.expected for row in meetings.listing(book)] == [1, 1, 2, 2]
    people.merge(book, one, other)

    assert [row.expected for row in meetings.listing(book)] == [1, 1, 1, 1]


def test_who_moved_away_is_expected_up_to_the_day_before(book: Book) -> None:
    club = builders.club_of(book, ["Siu H’Drơ̆i", "Đinh Mlô̆"])
    for number in range(4):
        builders.meeting(book, club, day=day(number))
    gone = groups.members(book, club)[0].person_id
    people.set_standing(book, [gone], Standing.MOVED, day(2))

    assert [row.expected for row in meetings.listing(book)] == [2, 2, 1, 1]


@pytest.mark.parametrize("seed", range(3))
def test_a_long_list_counts_as_each_of_its_meetings(book: Book, seed: int) -> None:
    """Members who come, go, come back, teach, move away, are removed or are found to be one."""
    chance = random.Random(seed)
    clubs = [builders.club(book, f"CLB {number}") for number in range(3)]
    for number in range(24):
        some = chance.sample(clubs, chance.choice((1, 1, 2)))
        builders.meeting(book, *some, day=day(number))
    who = [builders.person(book, f"Đinh Bĕch {number}") for number in range(14)]
    for person in who:
        for club in chance.sample(clubs, chance.randint(1, 3)):
            since = chance.randint(-5, 20)
            role = Role.TEACHER if chance.random() < 0.1 else Role.MEMBER
            groups.add_members(book, club, [person], day(since), role)
            if chance.random() < 0.6:
                left = since + chance.randint(0, 9)
                groups.end_member(book, club, person, day(left))
                if chance.random() < 0.5:
                    groups.add_members(book, club, [person], day(left + chance.randint(1, 4)))
    for one, other in (who[0:2], who[2:4], who[3:5]):
        people.merge(book, one, other)
    people.set_standing(book, [who[6]], Standing.DIED, day(chance.randint(0, 20)))
    people.set_standing(book, [who[7]], Standing.TEACHER, None)
    people.remove(book, [who[8]])

    assert together(book) == apart(book)
    assert max(together(book).values()) > 2
