"""What a village is given reaches the commune as figures; who gave only where the giver said so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.domain.ids import to_bytes
from db.domain.people import Consent, GivenBy, Purpose
from db.log.act import act
from db.log.kinds import Kind
from desktop.actions import donations, figures, people
from tests import builders
from tests.db.sync.test_erasing import decrypted
from tests.helpers.sites import Site, Sites, same_book, take

CANARY = "Đinh Hơbĭa Kơđŭng"
GIFT = DonationDraft("2026-11-20", giver=CANARY, amount=500_000, note="nhà Kơđŭng cuối làng")


def named(site: Site, gift: str) -> str | None:
    return donations.one(site.book, gift).draft.giver


def test_figures_come_without_a_name_that_may_not_come(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    person = builders.person(village.book, CANARY)
    people.set_consents(village.book, [person], [Consent(Purpose.RECORD, True)])
    gift = donations.add(village.book, replace(GIFT, person_id=person)).created[0]
    sites.trip(village, commune)
    row = donations.one(commune.book, gift)
    assert (row.draft.amount, row.number, row.named) == (500_000, "01/2026", False)
    found = figures.figures(commune.book, "2026-01-01", "2026-12-31")
    assert (found.value("donations"), found.value("donations.amount")) == (1, 500_000)
    assert "Kơđŭng".encode() not in decrypted(commune, tmp_path / "plain.db")
    assert same_book(village, commune, scope=village.book.scope)


def test_a_yes_for_ones_club_does_not_tell_who_gave(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    person = builders.person(village.book, CANARY)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    gift = donations.add(village.book, replace(GIFT, person_id=person)).created[0]
    sites.trip(village, commune)
    assert people.detail(commune.book, person).draft.full_name == CANARY
    draft = donations.one(commune.book, gift).draft
    assert (draft.giver, draft.person_id) == (None, None)


def test_the_name_comes_with_a_yes_and_leaves_when_it_is_taken_back(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    gift = donations.add(village.book, GIFT).created[0]
    sites.trip(village, commune)
    donations.edit(village.book, gift, replace(GIFT, to_commune=True))
    sites.trip(village, commune)
    assert named(commune, gift) == CANARY
    donations.edit(village.book, gift, GIFT)
    sites.trip(village, commune)
    assert named(commune, gift) is None
    assert donations.one(commune.book, gift).draft.amount == 500_000
    assert named(village, gift) == CANARY


def test_who_takes_back_the_name_in_the_book_leaves_as_a_giver_too(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book, CANARY)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    said = replace(GIFT, person_id=person, to_commune=True)
    gift = donations.add(village.book, said).created[0]
    sites.trip(village, commune)
    assert named(commune, gift) == CANARY
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, False)])
    sites.trip(village, commune)
    assert named(commune, gift) is None


def test_a_child_is_named_only_with_the_guardian(sites: Sites, pair: tuple[Site, Site]) -> None:
    village, commune = pair
    child = builders.person(village.book, "Đinh Yŏng", birth="2018")
    said = replace(GIFT, giver="Đinh Yŏng", person_id=child, to_commune=True)
    gift = donations.add(village.book, said).created[0]
    sites.trip(village, commune)
    assert named(commune, gift) is None
    people.set_consents(village.book, [child], [Consent(Purpose.COMMUNE, True, GivenBy.BOTH)])
    donations.edit(village.book, gift, replace(said, amount=600_000))
    sites.trip(village, commune)
    assert named(commune, gift) == "Đinh Yŏng"


def test_a_giver_erased_at_the_village_is_erased_at_the_commune_for_ever(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    gift = donations.add(village.book, replace(GIFT, to_commune=True)).created[0]
    old = sites.file(village)
    assert old is not None
    take(commune, old)
    assert named(commune, gift) == CANARY
    donations.forget_giver(village.book, gift)
    sites.trip(village, commune)
    take(commune, old)
    for site, name in ((village, "v.db"), (commune, "c.db")):
        assert "Kơđŭng".encode() not in decrypted(site, tmp_path / name)
        assert donations.one(site.book, gift).draft.amount == 500_000
    assert same_book(village, commune, scope=village.book.scope)


def test_a_company_that_agrees_is_named_at_the_commune(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    draft = DonationDraft(
        *("2026-11-20", GiftForm.GOODS, GiverKind.COMPANY, "Công ty cao su Čư Prông"),
        goods="Ghế nhựa",
        quantity=20,
        to_commune=True,
    )
    gift = donations.add(village.book, draft).created[0]
    sites.trip(village, commune)
    assert donations.one(commune.book, gift).draft == draft


def test_the_second_laptop_of_the_house_knows_who_gave_and_counts_on(sites: Sites) -> None:
    first, second, commune = sites.village(), sites.village("second"), sites.commune()
    for site in (first, second):
        sites.enrol(site, commune)
    for site in (first, second, first, second):
        sites.trip(site, commune)
    gift = donations.add(first.book, GIFT).created[0]
    sites.trip(first, commune)
    sites.trip(second, commune)
    assert (named(second, gift), named(commune, gift)) == (CANARY, None)
    other = donations.add(second.book, GIFT).created[0]
    assert donations.one(second.book, other).number == "02/2026"


def test_two_laptops_that_counted_apart_are_told_of_the_number_given_twice(sites: Sites) -> None:
    first, second, commune = sites.village(), sites.village("second"), sites.commune()
    for site in (first, second):
        sites.enrol(site, commune)
    for site in (first, second, first, second):
        sites.trip(site, commune)
    donations.add(first.book, GIFT)
    donations.add(second.book, replace(GIFT, amount=100_000))
    for site in (first, second, first):
        sites.trip(site, commune)
    assert [row.doubled for row in donations.listing(first.book)] == [True, True]
    donations.renumber(first.book, donations.listing(first.book)[0].id)
    assert sorted(row.number for row in donations.listing(first.book)) == ["01/2026", "02/2026"]


def test_a_house_gives_no_key_and_no_erasing_for_a_gift_of_another(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    other = sites.village("other")
    sites.enrol(other, commune, "Nhà rông làng Klăh")
    gift = donations.add(village.book, replace(GIFT, to_commune=True)).created[0]
    sites.trip(village, commune)
    with act(other.book, "donations.forget_giver") as doing:
        doing.put(Kind.ERASURE, b"x" * 16, person=to_bytes(gift), day="2026-11-22")
        doing.put(Kind.DONATION, to_bytes(gift), alive=True, to_commune=False)
    sites.trip(other, commune)
    assert named(commune, gift) == CANARY
