"""Two places wrote otherwise: what is shown, what a choice does, and a choice taken back.

Over real books and real sealed files.
"""

from __future__ import annotations

import pytest

from db.domain.changes import Subject
from db.domain.conflicts import ConflictRow
from db.domain.errors import AppError
from db.domain.people import Consent, Purpose
from db.log.act import act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from desktop.actions import checking, people, receiving, undoing
from tests.helpers.sites import (
    Site,
    Sites,
    all_whole,
    conflicts,
    name_of,
    rename,
    same_book,
    someone,
    take,
    village_word,
    word_of,
)


def differing(sites: Sites, village: Site, commune: Site) -> str:
    """A person whose village both wrote at once, the commune by the later clock; the id."""
    person = someone(village)
    sites.trip(village, commune)
    village_word(commune.at(9), person, "Làng Xã")
    village_word(village.at(3), person, "Làng Nhà")
    sites.trip(village, commune)
    return person


def test_two_values_written_at_once_show_the_same_winner_everywhere(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = differing(sites, village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Xã"
    assert conflicts(village) == conflicts(commune) == ["village"]


def test_a_choice_settles_the_conflict_on_both_sides(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = differing(sites, village, commune)
    (row,) = checking.conflicts_listing(commune.book)
    mine = next(v.entry for v in row.versions if v.value == "Làng Nhà")
    checking.choose(commune.book, {row.id: mine})
    sites.trip(village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Nhà"
    assert not conflicts(village) and not conflicts(commune)


def test_taking_a_choice_back_opens_the_conflict_again_on_both_sides(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = differing(sites, village, commune)
    before = checking.conflicts_listing(commune.book)
    mine = next(v.entry for v in before[0].versions if v.value == "Làng Nhà")
    checking.choose(commune.book, {before[0].id: mine})
    sites.trip(village, commune)
    assert undoing.undo(commune.book).count == 1
    assert checking.conflicts_listing(commune.book) == before
    sites.trip(village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Xã"
    assert conflicts(village) == conflicts(commune) == ["village"]
    assert same_book(village, commune, scope=village.book.scope)
    checking.choose(commune.book, {before[0].id: mine})
    sites.trip(village, commune)
    assert word_of(village, person) == "Làng Nhà" and not conflicts(village)


def house_chooses(sites: Sites, village: Site, commune: Site) -> tuple[str, ConflictRow, str]:
    """A conflict that the house settled in its own book: the person, the conflict, the choice."""
    person = someone(village)
    sites.trip(village, commune)
    village_word(commune.at(9), person, "Làng Xã")
    village_word(village.at(3), person, "Làng Nhà")
    sites.trip(village, commune)
    (row,) = checking.conflicts_listing(village.book)
    mine = next(v.entry for v in row.versions if v.value == "Làng Nhà")
    entry = checking.choose(village.at(12).book, {row.id: mine}).entry
    assert entry is not None and not conflicts(village)
    return person, row, entry


def test_a_house_that_takes_its_choice_back_sees_both_values_again(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, before, _ = house_chooses(sites, village, commune)
    sites.trip(village, commune)
    assert word_of(commune, person) == "Làng Nhà" and not conflicts(commune)
    undone = undoing.undo(village.book)
    assert undone.count == 1 and Subject.PEOPLE in undone.changes.subjects
    assert checking.conflicts_listing(village.book) == (before,)
    sites.trip(village, commune)
    assert word_of(village, person) == word_of(commune, person) == "Làng Xã"
    assert conflicts(village) == conflicts(commune) == ["village"]
    assert same_book(village, commune, scope=village.book.scope)
    assert all_whole([village, commune])
    checking.choose(village.book, {before.id: None})
    sites.trip(village, commune)
    assert word_of(commune, person) == "Làng Xã"
    assert not conflicts(village) and not conflicts(commune)


def test_a_choice_of_a_house_may_come_after_its_taking_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, _, _ = house_chooses(sites, village, commune)
    chosen = sites.file(village)
    undoing.undo(village.book)
    taken_back = sites.file(village)
    assert chosen is not None and taken_back is not None
    take(commune, taken_back, chosen)
    assert word_of(commune, person) == "Làng Xã"
    assert conflicts(commune) == ["village"]
    assert same_book(village, commune, scope=village.book.scope)


def test_a_choice_of_a_house_that_was_built_upon_stays(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person, _, entry = house_chooses(sites, village, commune)
    village_word(village.at(20), person, "Làng Mới")
    with pytest.raises(AppError) as refused:
        undoing.undo(village.book, entry)
    assert refused.value.code == "undo_built_upon"
    assert word_of(village, person) == "Làng Mới"


def test_a_house_can_pass_over_nothing_but_choices_of_its_own(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    """A hostile house names its own making of a person, and another house's choice."""
    village, commune = pair
    person, _, entry = house_chooses(sites, village, commune)
    sites.trip(village, commune)
    second = sites.village("w")
    sites.enrol(second, commune, "Nhà văn hóa làng Bến")
    with act(second.book, "undo") as doing:
        doing.put(Kind.CHOICE_BACK, new_id(), active=True, entry=bytes.fromhex(entry))
    with village.book.read() as connection:
        made = connection.exec_driver_sql(
            "SELECT entry_id FROM entry WHERE command = 'people.add'"
        ).scalar_one()
    with act(village.book, "undo") as doing:
        doing.put(Kind.CHOICE_BACK, new_id(), active=True, entry=made)
    for house in (second, village):
        sites.trip(house, commune)
        up = sites.file(house)
        assert up is None or take(commune, up)[0].verdict == "accepted"
    assert word_of(commune, person) == "Làng Nhà" and not conflicts(commune)
    assert name_of(village, person) == name_of(commune, person) == "Đinh Hrơh"
    assert all_whole([village, second, commune])


def test_a_choice_that_was_built_upon_is_not_taken_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = differing(sites, village, commune)
    (row,) = checking.conflicts_listing(commune.book)
    changes = checking.choose(commune.book, {row.id: None})
    village_word(commune.at(12), person, "Làng Mới")
    with pytest.raises(AppError) as refused:
        undoing.undo(commune.book, changes.entry)
    assert refused.value.code == "undo_built_upon"
    assert word_of(commune, person) == "Làng Mới"


def test_a_name_written_twice_counts_as_one_place_in_the_preview(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    """The digest by which a person is counted once differs too; nobody chooses between digests."""
    village, commune = pair
    person = someone(village)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    sites.trip(village, commune)
    rename(commune.at(9), person, "Đinh Hrơh Xã")
    rename(village.at(3), person, "Đinh Hrơh Nhà")
    up = sites.file(village)
    assert up is not None
    (looked,) = receiving.preview(commune.book, [up])
    (taken,) = take(commune, up)
    shown = checking.conflicts_listing(commune.book)
    assert [row.field for row in shown] == ["full_name"]
    assert looked.conflicts == taken.conflicts == len(shown) == 1
