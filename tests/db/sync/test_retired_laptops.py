"""A laptop that was retired ends at what was known of it then, whoever brings what lies beyond."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.log.graph import Graph
from db.log.project import Projector
from db.log.registry import SCHEMA
from db.queries.letter import program_beside
from db.queries.missing import closed
from db.sync import packing
from db.sync.parties import own_keys
from desktop.actions import handing_in, laptops, people, receiving, undoing
from desktop.screens.hand_in_letter import letter_words
from tests import builders
from tests.helpers.sites import HOUSE, Site, Sites, same_book, take


@pytest.fixture
def house(sites: Sites) -> tuple[Site, Site, Site]:
    """A house's first laptop, its second, and the commune; all hold one person."""
    first, second, commune = sites.village(), sites.village("second"), sites.commune()
    sites.enrol(first, commune)
    builders.person(first.book, "Đinh Hrơh")
    sites.trip(first, commune)
    sites.enrol(second, commune)
    sites.trip(second, commune)
    return first, second, commune


def retire_first(commune: Site) -> str:
    laptop = next(one for one in laptops.listing(commune.book) if one.place == 1)
    laptops.retire(commune.book, laptop.id)
    return laptop.id


def carried_over(file: Path, commune: Site, second: Site) -> None:
    """What a laptop wrote gets into another one past the commune, e.g. a copied folder."""
    contents = packing.unpack(file.read_bytes(), own_keys(commune.book).seal_secret)
    with second.book.write() as connection:
        projector = Projector(Graph(connection, second.book.rule), second.book.keys)
        projector.add_all([(row.entry, row.id) for row in contents.rows()])
        projector.finish()


def test_another_laptop_cannot_bring_what_a_retired_one_wrote_afterwards(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    retire_first(commune)
    builders.person(first.book, "Kẻ Lấy Máy")
    file = sites.file(first)
    assert file is not None
    carried_over(file, commune, second)
    builders.person(second.book, "Siu Ƀlưh")
    assert len(people.listing(second.book)) == 3
    up = sites.file(second)
    assert up is not None
    (looked,) = receiving.preview(commune.book, [up])
    (taken,) = take(commune, up)
    assert (taken.verdict, taken.closed) == ("accepted", 1) == (looked.verdict, looked.closed)
    assert taken.missing == ()
    assert len(people.listing(commune.book)) == 2, "the second laptop's own work comes in"
    sites.trip(second, commune)
    letter = handing_in.commune_letter(second.book)
    assert letter is not None and letter.closed == 1
    assert letter.missing == () and "máy đã nghỉ" in letter_words(letter)


def test_what_was_known_of_it_stays_and_still_comes_to_the_others(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    builders.person(first.book, "Nay H’Lĕ")
    sites.trip(first, commune)
    retire_first(commune)
    sites.trip(second, commune)
    assert len(people.listing(second.book)) == len(people.listing(commune.book)) == 2
    assert same_book(second, commune, scope=second.book.scope)


def test_what_the_commune_once_confirmed_comes_back_though_the_laptop_was_retired_since(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    saved = sites.image(commune, "commune-image")
    builders.person(first.book, "Nay H’Lĕ")
    sites.trip(first, commune)
    sites.trip(second, commune)
    sites.roll_back(commune, saved)
    retire_first(commune)
    assert len(people.listing(commune.book)) == 1
    sites.trip(second, commune)
    sites.trip(second, commune)
    assert len(people.listing(commune.book)) == 2, "acknowledged once, never lost"


def test_a_laptop_retired_by_mistake_goes_on(sites: Sites, house: tuple[Site, Site, Site]) -> None:
    first, _, commune = house
    retire_first(commune)
    undoing.undo(commune.book)
    builders.person(first.book, "Rah Lan Pŏl")
    sites.trip(first, commune)
    assert len(people.listing(commune.book)) == 2


def test_only_the_retired_laptops_own_origin_ends(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    builders.person(second.book, "Siu Ƀlưh")
    sites.trip(second, commune)
    sites.trip(first, commune)
    retire_first(commune)
    with first.book.read() as connection:
        own = connection.exec_driver_sql(
            "SELECT o.id, o.top FROM origin o JOIN setting s ON s.value = o.id "
            "WHERE s.name LIKE 'origin/%'"
        ).one()
    with commune.book.read() as connection:
        assert closed(connection) == dict([tuple(own)])
    builders.person(second.book, "Ksor Ñun")
    sites.trip(second, commune)
    assert len(people.listing(commune.book)) == 3
    assert [one.name for one in receiving.houses(commune.book)] == [HOUSE]


def test_the_reply_says_which_programs_the_commune_reads(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, *_ = house
    with first.book.read() as connection:
        (kept,) = connection.exec_driver_sql(
            "SELECT value FROM setting WHERE name = 'letter'"
        ).one()
    assert f'"schema": [1, {SCHEMA}]' in kept.decode()
    letter = handing_in.commune_letter(first.book)
    assert letter is not None and letter.program == "same" and letter_words(letter) == ""


@pytest.mark.parametrize(
    ("told", "word"),
    [
        (None, "same"),
        ([1, 50], "same"),
        ([1, 49], "older"),
        ([1, 51], "newer"),
        ([51, 60], "too_new"),
    ],
)
def test_a_house_is_told_where_the_programs_differ(told: list[int] | None, word: str) -> None:
    assert program_beside(told, 50) == word
