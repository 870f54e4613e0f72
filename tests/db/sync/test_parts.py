"""Much goes as several files, each of use alone; a new laptop gets all that the commune holds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from db.domain.people import Consent, Purpose
from db.sync import exporting, limits, packing
from db.sync.container import FileKind
from db.sync.parties import own_keys
from desktop.actions import checking, handing_in, people, receiving
from tests import builders
from tests.helpers.sites import DAY, HOUSE, Site, Sites, house_scope, same_book, take

YES = Consent(Purpose.COMMUNE, True)


@pytest.fixture
def small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files hold so little that ten people are too many for one."""
    monkeypatch.setattr(limits, "CHUNK_BYTES", 100)
    monkeypatch.setattr(limits, "PART_COLUMNS_BYTES", 1500)


def in_parts(village: Site, sites: Sites) -> list[Path]:
    """Twenty people and their marks, handed in."""
    ids = [builders.person(village.book) for _ in range(20)]
    people.set_consents(village.book, ids, [YES])
    club = builders.club(village.book)
    builders.members(village.book, club, *ids)
    for day in ("2026-11-08", "2026-11-15", "2026-11-22"):
        builders.marks(village.book, builders.meeting(village.book, club, day=day), present=ids)
    handed = handing_in.hand_in(village.book, sites.stick)
    assert handed.path is not None
    return [Path(handed.path), *map(Path, handed.more)]


def test_parts_in_any_order_make_the_same_book(
    sites: Sites, pair: tuple[Site, Site], small_files: None
) -> None:
    village, commune = pair
    files = in_parts(village, sites)
    assert len(files) > 3
    assert [path.name.rpartition("phan-")[2] for path in files] == [
        f"{number}-{len(files)}.solang" for number in range(1, len(files) + 1)
    ]
    random.Random(3).shuffle(files)
    assert {one.verdict for one in take(commune, *files)} == {"accepted"}
    assert same_book(village, commune, scope=village.book.scope)
    assert len(people.listing(commune.book)) == 20
    assert {row.full_name for row in people.listing(commune.book)} == {
        row.full_name for row in people.listing(village.book)
    }


def test_each_part_is_of_use_alone_and_a_lost_one_is_named_and_healed(
    sites: Sites, pair: tuple[Site, Site], small_files: None
) -> None:
    village, commune = pair
    files = in_parts(village, sites)
    lost = files.pop(1)
    assert {one.verdict for one in take(commune, *files)} == {"accepted"}
    assert len(people.listing(commune.book)) > 0
    reply = sites.file(commune, village)
    assert reply is not None
    take(village, reply)
    letter = handing_in.commune_letter(village.book)
    assert letter is not None and letter.missing == (lost.name,)
    sites.trip(village, commune)
    again = handing_in.hand_in(village.book, sites.stick)
    for path in (again.path, *again.more):
        if path is not None:
            take(commune, Path(path))
    assert same_book(village, commune, scope=village.book.scope)


def test_a_lost_laptop_gets_everything_in_one_snapshot_signed_by_the_commune(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    ids = [builders.person(village.book) for _ in range(3)]
    people.set_consents(village.book, ids, [YES])
    sites.trip(village, commune)
    new = sites.village("new")
    sites.enrol(new, commune)
    sent = exporting.reply(commune.book, house_scope(commune), sites.stick, DAY)
    assert sent.path is not None
    contents = packing.unpack(Path(sent.path).read_bytes(), own_keys(new.book).seal_secret)
    assert contents.manifest.facts.kind is FileKind.SNAPSHOT
    assert [one.verdict for one in take(new, Path(sent.path))] == ["accepted"]
    assert {row.full_name for row in people.listing(new.book)} == {
        row.full_name for row in people.listing(village.book)
    }
    with new.book.read() as connection:
        signers = {row[0] for row in connection.exec_driver_sql("SELECT signer FROM manifest")}
    assert own_keys(village.book).party.sign in signers
    assert checking.check(new.book, full=True) == ()
    # From here on only what is new goes, both ways.
    builders.person(new.book)
    sites.trip(new, commune)
    assert same_book(new, commune, scope=new.book.scope)
    assert receiving.houses(commune.book)[0].name == HOUSE
