"""Further, replacing and lost laptops of one house."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.copies import copies
from db.domain.errors import AppError
from db.sync import enrolment
from db.sync.parties import devices
from desktop.actions import laptops, people, receiving
from tests import builders
from tests.helpers.sites import HOUSE, Site, Sites, same_book, someone, take
from tests.sync.laptops import held


def test_a_new_laptop_takes_the_houses_place_and_gets_what_the_commune_holds(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    someone(village, "Đinh Hrơh")
    sites.trip(village, commune)
    new = sites.village("new")
    sites.enrol(new, commune)
    sites.trip(new, commune)
    assert new.book.scope == village.book.scope
    assert [row.full_name for row in people.listing(new.book)] == ["Đinh Hrơh"]
    assert same_book(new, commune, scope=new.book.scope)


def test_two_laptops_of_one_house_hold_the_same_book_after_two_trips_each(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    second = sites.village("second")
    sites.enrol(second, commune)
    for turn in range(2):
        builders.person(village.book, f"Đinh Một {turn}")
        builders.person(second.book, f"Đinh Hai {turn}")
        sites.trip(village, commune)
        sites.trip(second, commune)
    sites.trip(village, commune)
    assert len(people.listing(village.book)) == len(people.listing(second.book)) == 4
    assert same_book(village, second, commune, scope=village.book.scope)
    assert len(receiving.houses(commune.book)) == 1


def test_a_laptop_that_has_written_on_its_own_cannot_take_a_houses_place(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    _, commune = pair
    other = sites.village("other")
    builders.person(other.book)
    with pytest.raises(AppError) as refused:
        sites.enrol(other, commune)
    assert refused.value.code == "house_has_other_book"


def test_a_retired_laptop_is_refused_in_words_and_its_past_stays(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    (laptop,) = laptops.listing(commune.book)
    laptops.retire(commune.book, laptop.id)
    builders.person(village.book)
    file = sites.file(village)
    assert file is not None
    (taken,) = take(commune, file)
    assert (taken.verdict, taken.reason) == ("refused", "file_revoked")
    assert len(people.listing(commune.book)) == 1
    assert [house.name for house in receiving.houses(commune.book)] == [HOUSE]


def test_an_invitation_works_once(sites: Sites) -> None:
    village, second, commune = sites.village(), sites.village("second"), sites.commune()
    invitation, answer = sites.stick / "moi.solang", sites.stick / "tra-loi.solang"
    enrolment.invite(commune.book, HOUSE, invitation)
    enrolment.join(village.book, invitation, answer)
    enrolment.accept(commune.book, answer, "2026-11-22")
    enrolment.join(second.book, invitation, answer)
    with pytest.raises(AppError) as refused:
        enrolment.accept(commune.book, answer, "2026-11-22")
    assert refused.value.code == "token_used"


def with_a_file_that_waits(sites: Sites) -> tuple[Site, Path]:
    """A commune that holds a file of a laptop it has not accepted yet, and the laptop's answer."""
    village, commune = sites.village(), sites.commune()
    invitation, answer = sites.stick / "moi.solang", sites.stick / "tra-loi.solang"
    enrolment.invite(commune.book, HOUSE, invitation)
    enrolment.join(village.book, invitation, answer)
    builders.person(village.book)
    file = sites.file(village)
    assert file is not None
    assert [one.verdict for one in take(commune, file)] == ["waiting"]
    return commune, answer


def test_accepting_the_same_answer_again_changes_nothing(sites: Sites) -> None:
    """After a drive failed half-way a person does it once more."""
    commune, answer = with_a_file_that_waits(sites)
    first = enrolment.accept(commune.book, answer, "2026-11-22")
    assert [one.verdict for one in first.taken] == ["accepted"]
    entries = held(commune.book)
    again = enrolment.accept(commune.book, answer, "2026-11-22")
    assert (again.house, again.fingerprint, again.taken) == (first.house, first.fingerprint, ())
    assert held(commune.book) == entries


def test_before_a_file_that_waited_comes_in_there_is_a_copy_of_the_book(sites: Sites) -> None:
    commune, answer = with_a_file_that_waits(sites)
    assert [copy.reason for copy in copies(commune.folder)] == []
    enrolment.accept(commune.book, answer, "2026-11-22")
    assert [copy.reason for copy in copies(commune.folder)] == ["import"]


def test_digits_that_differ_accept_nobody(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    invitation, answer = sites.stick / "moi.solang", sites.stick / "tra-loi.solang"
    enrolment.invite(commune.book, HOUSE, invitation)
    enrolment.join(village.book, invitation, answer)
    with pytest.raises(AppError) as refused:
        enrolment.accept(commune.book, answer, "2026-11-22", "0000 " * 8)
    assert refused.value.code == "digits_differ"
    with commune.book.read() as connection:
        assert devices(connection) == []


def test_two_machines_under_one_identity_are_told(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    assert [one.twice for one in laptops.listing(commune.book)] == [0]
    twin = sites.copy(village, "twin")
    for site in (village, twin):
        builders.person(site.book)
        # Each comes with a stick of its own.
        for file in sites.stick.iterdir():
            file.unlink()
        sites.trip(site, commune)
    assert [one.twice for one in laptops.listing(commune.book)] == [1]
