"""A house is sent its own words and the commune's, and nothing of another house (I14)."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.people import Consent, Purpose
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.sync import exporting, packing
from db.sync.container import FileKind
from db.sync.parties import own_keys
from desktop.actions import meetings, people, plan_tasks, provisional
from tests import builders
from tests.helpers.sites import DAY, HOUSE, Site, Sites, house_scope, take

OTHER = "Nhà văn hóa làng Bến"
CANARIES = ("Ksor Canary", "CLB Dệt Canary", "Nội dung Canary")


@pytest.fixture
def three(sites: Sites) -> tuple[Site, Site, Site]:
    """Two houses whose files the commune took in, all names handed over."""
    village, other, commune = sites.village(), sites.village("w"), sites.commune()
    sites.enrol(village, commune)
    sites.enrol(other, commune, OTHER)
    person = builders.person(other.book, CANARIES[0])
    people.set_consents(other.book, [person], [Consent(Purpose.COMMUNE, True)])
    club = builders.club(other.book, CANARIES[1])
    builders.members(other.book, club, person)
    meeting = builders.meeting(other.book, club)
    meetings.edit(other.book, meeting, [club], "2026-11-22", None, None, CANARIES[2], None)
    builders.marks(other.book, meeting, present=[person])
    builders.person(village.book)
    sites.trip(village, commune)
    up = sites.file(other)
    assert up is not None
    take(commune, up)
    return village, other, commune


def reply_to(sites: Sites, commune: Site, village: Site, name: str = HOUSE) -> packing.Contents:
    sent = exporting.reply(commune.book, house_scope(commune, name), sites.stick, DAY)
    own = own_keys(village.book)
    data = Path(sent.path or "").read_bytes()
    return packing.unpack(data, own.seal_secret, own.party.fingerprint)


def others(other: Site) -> list[bytes]:
    """The ids of everything that the other house wrote of, and words that it wrote."""
    with other.book.read() as connection:
        ids = connection.exec_driver_sql(
            "SELECT uuid FROM entity JOIN scope USING (scope_no) WHERE id = ? AND uuid <> id",
            (other.book.scope,),
        ).fetchall()
    return [*(uuid for (uuid,) in ids), *(word.encode() for word in CANARIES)]


def said(contents: packing.Contents) -> bytes:
    """Every byte of it that is not packed."""
    entries = b"".join(
        row.entry.payload + row.entry.context + row.entry.command.encode()
        for row in contents.rows()
    )
    manifests = contents.signed.body + b"".join(one.body for one in contents.preface.carried)
    return entries + manifests + repr(contents.preface.letter).encode()


def test_a_reply_holds_nothing_of_another_house(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, other, commune = three
    contents = reply_to(sites, commune, village)
    allowed = {village.book.scope, commune.book.scope}
    assert {row.entry.scope for row in contents.rows()} <= allowed
    assert set(contents.manifest.facts.scopes) == allowed
    assert {item.scope for item in contents.manifest.facts.vector} <= allowed
    assert not set(contents.preface.keys) & set(other.book.keys.subjects())
    assert [one for one in others(other) if one in said(contents)] == []


FOUND = "Loa Canary hỏng, chưa mắc lại"


def test_what_was_found_at_a_house_travels_to_that_house_alone(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    """Nor, of a house without a book, to anybody; the commune itself finds all of it."""
    village, other, commune = three
    draft = ProvisionalDraft("2026-11", Source.PHONE, Counts(1, 30))
    provisional.add(commune.book, "Nhà rông làng Klăh", draft, new_house=True)
    units = {name: id_ for id_, name in plan_tasks.units(commune.book)}
    for name in (OTHER, "Nhà rông làng Klăh"):
        plan_tasks.inspect(commune.book, units[name], "2026-11-20", "Đoàn Canary", [FOUND])
    first, *_ = plan_tasks.inspections(commune.book)
    plan_tasks.set_fixed(commune.book, first.findings[0].id, "2026-11-21")

    contents = reply_to(sites, commune, village)
    assert FOUND.encode() not in said(contents) and "Đoàn Canary".encode() not in said(contents)
    own = reply_to(sites, commune, other, OTHER)
    assert said(own).count(FOUND.encode()) == 1
    for house, held in ((village, 0), (other, 1)):
        sites.trip(house, commune)
        assert len(plan_tasks.inspections(house.book)) == held
    assert {(row.house, len(row.findings)) for row in plan_tasks.inspections(commune.book)} == {
        (OTHER, 1),
        ("Nhà rông làng Klăh", 1),
    }


def test_what_was_found_comes_back_to_a_commune_that_lost_its_book(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    """Its house echoes it under the commune's own signature."""
    _, other, commune = three
    saved = sites.image(commune, "saved")
    units = {name: id_ for id_, name in plan_tasks.units(commune.book)}
    plan_tasks.inspect(commune.book, units[OTHER], "2026-11-20", "UBND xã", [FOUND])
    sites.trip(other, commune)
    sites.roll_back(commune, saved)
    assert plan_tasks.inspections(commune.book) == ()
    for _ in range(2):
        sites.trip(other, commune)
    assert [row.findings[0].text for row in plan_tasks.inspections(commune.book)] == [FOUND]


def test_nor_does_a_snapshot_for_a_lost_laptop(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, other, commune = three
    laptop = sites.village("new")
    sites.enrol(laptop, commune)
    contents = reply_to(sites, commune, laptop)
    assert contents.manifest.facts.kind is FileKind.SNAPSHOT
    assert {row.entry.scope for row in contents.rows()} == {
        village.book.scope,
        commune.book.scope,
    }
    assert not set(contents.preface.keys) & set(other.book.keys.subjects())
    assert [one for one in others(other) if one in said(contents)] == []


def test_the_same_look_finds_it_in_the_other_houses_own_reply(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    _, other, commune = three
    laptop = sites.village("new")
    sites.enrol(laptop, commune, OTHER)
    contents = reply_to(sites, commune, laptop, OTHER)
    found = [one for one in others(other) if one in said(contents)]
    assert len(found) > len(CANARIES) and CANARIES[1].encode() in found


def test_a_house_never_holds_what_another_wrote(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    village, _, commune = three
    sites.trip(village, commune)
    with village.book.read() as connection:
        scopes = connection.exec_driver_sql(
            "SELECT DISTINCT s.id FROM entry JOIN run USING (run_no) JOIN origin USING (origin_no) "
            "JOIN scope s USING (scope_no)"
        ).fetchall()
    assert {scope for (scope,) in scopes} == {village.book.scope, commune.book.scope}
