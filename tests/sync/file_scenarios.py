"""The directed scenarios in which files and vectors go to and fro (sync.md 3.3, 3.7)."""

from __future__ import annotations

from desktop.actions import people, undoing
from tests import builders
from tests.helpers.sites import Site, take, village_word, word_of
from tests.sync.laptops import entries_of, held
from tests.sync.post import Post, accepted

DAY_MS = 24 * 3600 * 1000


def a_lost_file_is_healed_by_the_next(of: Post) -> None:
    house = of.houses[0]
    first = builders.person(house.book, "Nay H’Lĕ")
    of.hand_in(house)
    second = builders.person(house.book, "Kpă Y-Bluĭ")
    of.trip(house)
    assert len(people.listing(of.commune.book)) == len(people.listing(house.book)) == 4
    assert first != second


def a_fork_is_sent_though_only_the_old_vector_came_back(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    image = of.image(house)
    village_word(house, person, "Nhánh một")
    of.trip(house)
    of.roll_back(house, image)
    village_word(house, person, "Nhánh hai")
    of.trip(house)
    assert "Nhánh hai" in values_of(of.commune, person)
    assert "Nhánh một" in values_of(of.commune, person)


def a_restored_commune_is_sent_all_again_its_own_words_too(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    image = of.image(of.commune)
    village_word(of.commune, person, "Xã sửa")
    builders.person(house.book, "Nay H’Lĕ")
    of.trip(house)
    before = held(house.book)
    of.roll_back(of.commune, image)
    accepted(take(house, of.reply()))
    builders.person(house.book, "Kpă Y-Bluĭ")
    of.trip(house)
    assert before <= held(of.commune.book)
    assert word_of(of.commune, person) == "Xã sửa"


def a_commune_restored_twice_is_believed_each_time(of: Post) -> None:
    house = of.houses[0]
    image = of.image(of.commune)
    for name in ("Nay H’Lĕ", "Kpă Y-Bluĭ"):
        builders.person(house.book, name)
        of.trip(house)
        of.roll_back(of.commune, image)
        accepted(take(house, of.reply()))
    file = of.hand_in(house)
    assert file is not None
    accepted(take(of.commune, file))
    assert len(people.listing(of.commune.book)) == len(people.listing(house.book))


def two_live_copies_hold_all_after_their_turns(of: Post) -> None:
    house = of.houses[0]
    twin = of.clone(house)
    for turn in range(3):
        for laptop in (house, twin):
            builders.person(laptop.book, f"Đinh Thêm {turn}")
            of.trip(laptop)
    ever = of.ever()
    for laptop in (house, twin, house):
        builders.person(laptop.book, "Đinh Cuối")
        of.trip(laptop)
    assert ever <= held(house.book)


def one_wrong_year_takes_no_other_clock_with_it(of: Post) -> None:
    house, person = of.houses[0], of.of.people[0]
    # A laptop that was wrong from its first day: its clock never jumped.
    for months in range(1, 20):
        village_word(house.at(months * 365 * 24 * 60), person, f"Làng {months}")
    of.trip(house)
    village_word(of.commune.at(5), person, "Xã sửa")
    newest = list(entries_of(of.commune.book).values())[-1]
    assert abs((newest.hlc >> 16) - newest.wall) < 3 * DAY_MS
    of.trip(house)
    assert word_of(house, person) == "Xã sửa"


def values_of(site: Site, person: str) -> set[str]:
    """All words ever written to a person's village that the book holds."""
    return {
        str(change.after)
        for row in undoing.history(site.book, person)
        for change in row.changes
        if change.field == "village"
    }


SCENARIOS = (
    a_lost_file_is_healed_by_the_next,
    a_fork_is_sent_though_only_the_old_vector_came_back,
    a_restored_commune_is_sent_all_again_its_own_words_too,
    a_commune_restored_twice_is_believed_each_time,
    two_live_copies_hold_all_after_their_turns,
    one_wrong_year_takes_no_other_clock_with_it,
)
