"""Directed scenarios of what people take back: a file, a removal, that two records are one person.

Each goes through sealed files in both directions, and is tried with wrong functions too.
"""

from __future__ import annotations

from itertools import permutations

from db.domain.attendance import Mark, Status
from db.domain.ids import to_bytes
from db.domain.people import Consent, Purpose
from desktop.actions import attendance, checking, people, receiving
from tests.helpers.sites import Site, name_of, take, village_word, word_of
from tests.sync import aliases
from tests.sync.post import Post, accepted


def a_file_taken_back_shows_what_was_before_it(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    before = word_of(house, person)
    village_word(house, person, "Làng Sai")
    of.trip(house)
    receiving.take_back(of.commune.book, receiving.received(of.commune.book)[0].id)
    assert word_of(of.commune, person) == before
    of.trip(house)
    assert word_of(house, person) == before


def a_yes_stays_taken_back_though_its_file_is_taken_back(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    people.set_consents(house.book, [person], [Consent(Purpose.COMMUNE, False)])
    of.trip(house)
    assert name_of(of.commune, person) is None
    receiving.take_back(of.commune.book, receiving.received(of.commune.book)[0].id)
    of.trip(house)
    for site in of.sites:
        consents = people.detail(site.book, person).consents
        assert [one.given for one in consents if one.purpose is Purpose.COMMUNE] == [False]


def two_records_parted_again_keep_what_was_written_of_each(of: Post) -> None:
    """Joined, then edited and marked on both sides, then parted: as if they had never been one."""
    house, (one, other) = of.houses[0], of.of.people
    people.merge(of.commune.book, one, other)
    of.trip(house)
    assert _representatives(house, one, other) == 1
    village_word(house, one, "Làng Một")
    village_word(of.commune, other, "Làng Hai")
    attendance.mark(house.book, of.of.meeting, [Mark(one, Status.PRESENT)])
    attendance.mark(of.commune.book, of.of.meeting, [Mark(other, Status.ABSENT)])
    people.unmerge(house.book, one, other)
    village_word(house, other, "Làng Hai, sửa")
    for _ in range(2):
        of.trip(house)
    for site in of.sites:
        assert _representatives(site, one, other) == 2
        assert word_of(site, one) == "Làng Một"
        marks = {
            row.person_id: row.status for row in attendance.roll(site.book, of.of.meeting).rows
        }
        assert (marks[one], marks[other]) == (Status.PRESENT, Status.ABSENT)
        told = [(row.field, row.id) for row in checking.conflicts_listing(site.book)]
        assert len(told) == 1 and told[0][0] == "village"


def joined_again_by_one_who_saw_the_parting_they_stay_one(of: Post) -> None:
    house, (one, other) = of.houses[0], of.of.people
    people.merge(house.book, one, other)
    of.trip(house)
    people.unmerge(of.commune.book, one, other)
    of.trip(house)
    village_word(house, one, "Làng Một")
    people.merge(house.book, one, other)
    of.trip(house)
    assert {_representatives(site, one, other) for site in of.sites} == {1}


def joined_and_parted_at_once_is_one_answer_in_every_order(of: Post) -> None:
    """Who joins them again and who parts them have not seen each other: a person has to say."""
    house, (one, other) = of.houses[0], of.of.people
    people.merge(house.book, one, other)
    of.trip(house)
    twin = of.clone(house)
    people.unmerge(house.book, one, other)
    village_word(twin, one, "Làng Một")
    people.unmerge(twin.book, one, other)
    people.merge(twin.book, one, other)
    files = [of.hand_in(laptop) for laptop in (house, twin)]
    image = of.image(of.commune)
    answers = set()
    for order in permutations(files):
        of.roll_back(of.commune, image)
        for file in order:
            assert file is not None
            accepted(take(of.commune, file))
        answers.add(_representatives(of.commune, one, other))
        assert aliases.representatives(of.commune.book) == aliases.wanted(of.commune.book)
    assert len(answers) == 1


def one_brought_back_shows_what_was_written_meanwhile(of: Post) -> None:
    """Removed here, edited there at once: hidden; brought back it is whole, the edit with it."""
    house, person = of.houses[0], of.of.people[0]
    attendance.mark(house.book, of.of.meeting, [Mark(person, Status.PRESENT)])
    people.remove(house.book, [person])
    village_word(of.commune, person, "Làng Xã Ghi")
    of.trip(house)
    for site in of.sites:
        assert not _is_listed(site, person)
    people.bring_back(house.book, [person])
    of.trip(house)
    for site in of.sites:
        assert _is_listed(site, person)
        assert word_of(site, person) == "Làng Xã Ghi"
        assert name_of(site, person) == "Đinh Hrơh"
        rows = attendance.roll(site.book, of.of.meeting).rows
        assert [row.status for row in rows if row.person_id == person] == [Status.PRESENT]


def brought_back_and_removed_again_at_once_stays_removed(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    people.remove(house.book, [person])
    of.trip(house)
    people.bring_back(house.book, [person])
    people.bring_back(of.commune.book, [person])
    people.remove(of.commune.book, [person])
    for _ in range(2):
        of.trip(house)
    assert not any(_is_listed(site, person) for site in of.sites)
    people.bring_back(house.book, [person])
    of.trip(house)
    assert all(_is_listed(site, person) for site in of.sites)


def _representatives(site: Site, *persons: str) -> int:
    """How many people these records are."""
    found = aliases.representatives(site.book)
    return len({found[to_bytes(person)] for person in persons})


def _is_listed(site: Site, person: str) -> bool:
    return person in [row.id for row in people.listing(site.book)]


SCENARIOS = (
    a_file_taken_back_shows_what_was_before_it,
    a_yes_stays_taken_back_though_its_file_is_taken_back,
    two_records_parted_again_keep_what_was_written_of_each,
    joined_again_by_one_who_saw_the_parting_they_stay_one,
    joined_and_parted_at_once_is_one_answer_in_every_order,
    one_brought_back_shows_what_was_written_meanwhile,
    brought_back_and_removed_again_at_once_stays_removed,
)
