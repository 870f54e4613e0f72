"""Names between two laptops of one house: the commune carries them and cannot read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.errors import AppError
from db.domain.ids import to_bytes
from db.domain.people import Consent, GivenBy, Purpose
from db.sync import kin, limits, sealer, signing
from db.sync.parties import own_keys
from desktop.actions import people
from tests import builders
from tests.helpers.sites import Site, Sites, same_book

OTHER = "Nhà rông làng Klăh"


@pytest.fixture
def house(sites: Sites) -> tuple[Site, Site, Site]:
    """Two laptops of a house, and the commune; nobody's yes was asked for."""
    first, second, commune = sites.village(), sites.village("second"), sites.commune()
    sites.enrol(first, commune)
    sites.enrol(second, commune)
    for site in (first, second):
        sites.trip(site, commune)
    return first, second, commune


def names(site: Site) -> list[str | None]:
    return [row.full_name for row in people.listing(site.book)]


def test_a_name_without_a_yes_comes_to_the_second_laptop_and_not_to_the_commune(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    builders.person(first.book, "Đinh Hrơh")
    sites.trip(first, commune)
    sites.trip(second, commune)
    assert names(second) == ["Đinh Hrơh"] and names(commune) == [None]
    assert same_book(first, second, commune, scope=first.book.scope)


def test_the_commune_cannot_open_what_it_carries(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, _, commune = house
    builders.person(first.book, "Đinh Hrơh")
    sites.trip(first, commune)
    with commune.book.read() as connection:
        (body,) = connection.exec_driver_sql(
            "SELECT body FROM kin WHERE sender = ?", (own_keys(first.book).party.sign,)
        ).one()
    with pytest.raises(AppError) as refused:
        sealer.unseal(bytes(body)[96:], own_keys(commune.book).seal_secret)
    assert refused.value.code == "file_not_for_us"


def test_a_house_with_one_laptop_carries_nothing(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book)
    sites.trip(village, commune)
    with village.book.read() as connection:
        assert kin.for_siblings(village.book, connection) == {}


def test_somebody_erased_does_not_come_back_by_an_old_word(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    person = builders.person(first.book, "Người Xin Xóa")
    sites.trip(first, commune)
    sites.trip(second, commune)
    assert names(second) == ["Người Xin Xóa"]
    people.erase(second.book, person)
    sites.trip(second, commune)
    sites.trip(second, commune)
    assert names(second) == [], "though the first laptop's word still holds the key"
    assert to_bytes(person) not in second.book.keys.subjects()
    sites.trip(first, commune)
    assert names(first) == []


def test_a_word_of_a_stranger_or_for_another_house_opens_nothing(
    sites: Sites, house: tuple[Site, Site, Site]
) -> None:
    first, second, commune = house
    other = sites.village("other")
    sites.enrol(other, commune, OTHER)
    person = bytes(range(16))
    sealed = sealer.seal(person + bytes(32), [own_keys(second.book).party.seal])
    for writer, scope in ((other, second.book.scope), (first, other.book.scope)):
        own = own_keys(writer.book)
        word = own.party.sign + signing.sign(own.sign_secret, kin.TAG, scope + sealed) + sealed
        with second.book.read() as connection:
            assert kin.opened(second.book, connection, {kin.KIN: [word]}) == {}
    own = own_keys(first.book)
    good = own.party.sign + signing.sign(
        own.sign_secret, kin.TAG, second.book.scope + sealed
    )  # fmt: skip
    with second.book.read() as connection:
        assert kin.opened(second.book, connection, {kin.KIN: [good + sealed]}) == {
            person: bytes(32)
        }
        for broken in (None, 5, [b"short"], [good + sealed[:-1]], ["text"]):
            assert kin.opened(second.book, connection, {kin.KIN: broken}) == {}


def test_many_names_come_though_their_entries_came_long_before(
    sites: Sites, house: tuple[Site, Site, Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, commune = house
    monkeypatch.setattr(limits, "MAX_KEYS_OF_NOBODY", 3)
    for number in range(6):
        builders.person(first.book, f"Người thứ {number}")
    sites.trip(first, commune)
    for _ in range(2):
        sites.trip(second, commune)
    builders.person(first.book, "Người mới")
    sites.trip(first, commune)
    sites.trip(second, commune)
    assert None not in names(second) and len(names(second)) == 7


@pytest.mark.parametrize("no_first", [True, False])
def test_a_no_at_one_laptop_holds_for_what_the_other_says_is_the_same_person(
    sites: Sites, house: tuple[Site, Site, Site], no_first: bool
) -> None:
    """Neither laptop knows of the other's word: the commune keeps no name of her."""
    first, second, commune = house
    yes = Consent(Purpose.COMMUNE, True, GivenBy.SELF)
    records = [builders.person(first.book, name) for name in ("Siu H’Lan", "Siu Hlan")]
    people.set_consents(first.book, records, [yes])
    for site in (first, second):
        sites.trip(site, commune)
    assert sorted(map(str, names(commune))) == ["Siu Hlan", "Siu H’Lan"]

    people.merge(first.book, *records)
    refused = Consent(Purpose.COMMUNE, False, GivenBy.SELF)
    people.set_consents(second.book, [max(records)], [refused])
    for site in (second, first) if no_first else (first, second):
        sites.trip(site, commune)
    assert names(commune) == [None]
    assert not {to_bytes(one) for one in records} & commune.book.keys.subjects().keys()

    # Nor does a name come with what is written of her later.
    sites.trip(first, commune)
    sites.trip(second, commune)
    draft = people.detail(first.book, min(records)).draft
    people.edit(first.book, min(records), replace(draft, village="Làng Jun"))
    sites.trip(first, commune)
    assert names(commune) == [None]
