"""What is done to clubs, classes and interest groups."""

from __future__ import annotations

import pytest

from db.domain.errors import AppError
from db.domain.groups import GroupKind, Role
from db.domain.people import Standing
from db.engine import Book
from desktop.actions import groups, people, undoing
from tests import builders


def names(book: Book, group: str, on: str | None = None) -> list[str | None]:
    return [row.full_name for row in groups.members(book, group, on)]


def size(book: Book, on: str) -> int:
    (row,) = groups.listing(book, on)
    return row.members


def test_a_group_is_listed_with_what_was_said_of_it(book: Book) -> None:
    made = groups.add(book, " Lớp  múa xoang ", GroupKind.CLASS, "Sân nhà rông")

    (row,) = groups.listing(book)
    assert (row.id, row.name, row.kind, row.place, row.members) == (
        made.created[0], "Lớp múa xoang", GroupKind.CLASS, "Sân nhà rông", 0,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["CLB Cồng chiêng", "clb cong chieng", "CLB CỒNG CHIÊNG"])
def test_two_living_groups_never_bear_one_name(book: Book, name: str) -> None:
    first = builders.club(book, "CLB Cồng chiêng")

    with pytest.raises(AppError) as refused:
        groups.add(book, name, GroupKind.CLUB)
    assert refused.value.code == "group_exists"
    groups.remove(book, first)
    groups.add(book, name, GroupKind.CLUB)


def test_a_group_keeps_its_own_name_when_it_is_edited(book: Book) -> None:
    club = builders.club(book)
    groups.edit(book, club, "CLB cồng chiêng", GroupKind.CLUB, "Nhà rông")

    assert groups.listing(book)[0].name == "CLB cồng chiêng"


def test_members_belong_from_their_first_day_to_their_last(book: Book) -> None:
    club, person = builders.club(book), builders.person(book, "Đinh Bŏk")
    builders.members(book, club, person, from_day="2026-03-01")
    groups.end_member(book, club, person, "2026-06-30")

    days = ("2026-02-28", "2026-03-01", "2026-06-30", "2026-07-01")
    assert [size(book, day) for day in days] == [0, 1, 1, 0]
    assert [names(book, club, day) for day in days] == [[], ["Đinh Bŏk"], ["Đinh Bŏk"], []]


def test_who_comes_back_is_a_member_again(book: Book) -> None:
    club, person = builders.club(book), builders.person(book)
    builders.members(book, club, person, from_day="2026-03-01")
    groups.end_member(book, club, person, "2026-06-30")
    builders.members(book, club, person, from_day="2026-09-01")

    assert [size(book, day) for day in ("2026-06-30", "2026-08-01", "2026-09-01")] == [1, 0, 1]


def test_who_was_taken_out_before_the_first_day_can_be_put_in_again(book: Book) -> None:
    club, person = builders.club(book), builders.person(book)
    builders.members(book, club, person, from_day="2026-11-22")
    groups.end_member(book, club, person, "2026-11-21")
    assert people.detail(book, person).groups == ()
    builders.members(book, club, person, from_day="2026-11-22")

    assert size(book, "2026-11-22") == 1


def test_who_is_a_member_already_is_left_alone(book: Book) -> None:
    club, person = builders.club(book), builders.person(book)
    builders.members(book, club, person)

    again = groups.add_members(book, club, [person], "2026-05-01")
    assert (again.changed, again.unchanged, again.entry) == (0, 1, None)


def test_a_teacher_is_in_the_list_and_not_among_the_members(book: Book) -> None:
    club, teacher = builders.club(book), builders.person(book)
    builders.members(book, club, teacher, role=Role.TEACHER)

    assert size(book, "2026-11-22") == 0
    assert [row.role for row in groups.members(book, club)] == [Role.TEACHER]


def test_the_leader_is_shown_with_the_group(book: Book) -> None:
    club, person = builders.club(book), builders.person(book, "Đinh Hrơh")
    builders.members(book, club, person)
    groups.set_role(book, club, person, Role.LEADER)

    assert groups.listing(book)[0].leader == "Đinh Hrơh"


def test_members_stand_in_vietnamese_order_of_the_given_name(book: Book) -> None:
    club = builders.club(book)
    for name in ("Nguyễn Văn Ân", "Lê Ăm", "Trần An", "Siu Ƀlưh", "Rơ Châm Bŏk", "Đinh Ñun"):
        builders.person(book, name, group=club)

    expected = ["Trần An", "Lê Ăm", "Nguyễn Văn Ân", "Rơ Châm Bŏk", "Siu Ƀlưh", "Đinh Ñun"]
    assert names(book, club) == expected


def test_who_died_is_no_member_from_that_day_on(book: Book) -> None:
    person = builders.person(book, group=builders.club(book))
    people.set_standing(book, [person], Standing.DIED, "2026-11-10")

    assert [size(book, day) for day in ("2026-11-09", "2026-11-10")] == [1, 0]


def test_only_a_member_can_leave(book: Book) -> None:
    club, person = builders.club(book), builders.person(book)

    with pytest.raises(AppError) as refused:
        groups.end_member(book, club, person, "2026-11-22")
    assert refused.value.code == "not_a_member"


def test_undo_takes_all_that_were_added_at_once_out_again(book: Book) -> None:
    club = builders.club(book)
    builders.members(book, club, *(builders.person(book) for _ in range(3)))
    undoing.undo(book)

    assert size(book, "2026-11-22") == 0


def test_leaving_several_groups_is_one_act(book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh")
    clubs = [builders.club(book, name) for name in ("CLB Cồng chiêng", "CLB Thơ")]
    for club in clubs:
        builders.members(book, club, person)

    groups.leave(book, person, clubs, "2026-11-22")
    assert [group.to_day for group in people.detail(book, person).groups] == ["2026-11-22"] * 2
    undoing.undo(book)
    assert [group.to_day for group in people.detail(book, person).groups] == [None, None]


def test_leaving_a_group_one_is_not_in_changes_nothing(book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh")
    own, other = builders.club(book, "CLB Cồng chiêng"), builders.club(book, "CLB Thơ")
    builders.members(book, own, person)

    with pytest.raises(AppError) as refused:
        groups.leave(book, person, [own, other], "2026-11-22")
    assert refused.value.code == "not_a_member"
    assert [group.to_day for group in people.detail(book, person).groups] == [None]
