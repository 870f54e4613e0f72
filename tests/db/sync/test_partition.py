"""A house is sent its own words and the commune's, and nothing of another house (I14)."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.people import Consent, Purpose
from db.sync import exporting, packing
from db.sync.container import FileKind
from db.sync.parties import own_keys
from desktop.actions import meetings, people
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
