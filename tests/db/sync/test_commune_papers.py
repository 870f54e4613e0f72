"""What a commune writes for itself reaches no house; what it wrote for one reaches that one."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.commands import forms as form_commands
from db.domain.forms import FormMap, MappedCell, Span
from db.domain.periods import parse_period
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.find import unit_named
from db.sync import exporting, packing
from db.sync.parties import own_keys
from desktop.actions import (
    forms,
    handing_in,
    provisional,
    report_closing,
    reports,
    undoing,
)
from desktop.screens.hand_in_letter import letter_words
from tests import builders
from tests.helpers.sites import DAY, HOUSE, Site, Sites, take

OTHER = "Nhà rông làng Klăh"
PERIOD = parse_period("2026-11")
CANARIES = ("CLB-CHIM-HOA-MI", "Doan-van-rieng-cua-xa", "Ly-do-rieng", "Bieu-mau-rieng")
CELL = MappedCell("Bieu", "C7", "visits", Span.PERIOD, "")


@pytest.fixture
def three(sites: Sites) -> tuple[Site, Site, Site]:
    one, two, commune = sites.village(), sites.village("two"), sites.commune()
    sites.enrol(one, commune)
    sites.enrol(two, commune, OTHER)
    return one, two, commune


def write_papers(commune: Site) -> None:
    """A figure told for the second house, a paragraph, a number, a closing and a map."""
    about, text, reason, form = CANARIES
    draft = ProvisionalDraft("2026-11", Source.PHONE, Counts(4, 96), "Đinh Hrơh", about)
    provisional.add(commune.book, OTHER, draft)
    report_closing.write_text(commune.book, PERIOD, "proposals", text)
    report_closing.adjust(commune.book, PERIOD, "visits", 100, reason)
    form_commands.keep(commune.book, FormMap(form, b"shape", (CELL,)))
    report_closing.close(commune.book, PERIOD)


def reply(sites: Sites, commune: Site, house: Site) -> Path:
    path = exporting.reply(commune.book, house.book.scope, sites.stick, DAY).path
    assert path is not None
    return Path(path)


def everything_in(file: Path, house: Site) -> bytes:
    """All that a reply says, opened by its house."""
    contents = packing.unpack(file.read_bytes(), own_keys(house.book).seal_secret)
    payloads = b"".join(row.entry.payload for row in contents.rows())
    return payloads + repr(contents.preface.letter).encode()


def test_papers_of_the_commune_are_in_no_file_to_a_house(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    one, two, commune = three
    write_papers(commune)
    for house, allowed in ((one, ()), (two, CANARIES[:1])):
        said = everything_in(reply(sites, commune, house), house)
        assert [word for word in CANARIES if word.encode() in said] == list(allowed)


def test_the_house_sees_what_the_commune_wrote_for_it_until_its_own_file_holds(
    sites: Sites, three: tuple[Site, Site, Site]
) -> None:
    one, two, commune = three
    write_papers(commune)
    for house in (one, two):
        take(house, reply(sites, commune, house))
    letter = handing_in.commune_letter(two.book)
    assert letter is not None
    (told,) = letter.told
    assert (told.meetings, told.visits, told.holds) == (4, 96, True)
    assert "96 lượt người" in letter_words(letter)
    others = handing_in.commune_letter(one.book)
    assert others is not None and others.told == ()

    group = builders.club(two.book)
    person = builders.person(two.book, group=group)
    builders.marks(two.book, builders.meeting(two.book, group, day="2026-11-15"), present=[person])
    up = sites.file(two)
    assert up is not None
    take(commune, up)
    take(two, reply(sites, commune, two))
    letter = handing_in.commune_letter(two.book)
    assert letter is not None and [row.holds for row in letter.told] == [False]
    assert "báo nhanh" not in letter_words(letter)


def test_the_commune_itself_has_all_of_it_and_can_take_it_back(
    three: tuple[Site, Site, Site],
) -> None:
    *_, commune = three
    write_papers(commune)
    made = reports.report(commune.book, PERIOD)
    assert made.added.texts == (("proposals", CANARIES[1]),)
    assert [one.reason for one in made.added.adjustments] == [CANARIES[2]]
    assert made.added.closed_on is not None
    assert [one.name for one in forms.listing(commune.book)] == [CANARIES[3]]
    (told,) = provisional.listing(commune.book)
    assert told.written_by is None and told.draft.told_by == "Đinh Hrơh"
    provisional.remove(commune.book, told.id)
    assert provisional.listing(commune.book) == ()
    undoing.undo(commune.book)
    assert [row.id for row in provisional.listing(commune.book)] == [told.id]


def test_what_an_older_program_wrote_for_all_still_counts_and_can_be_changed(
    three: tuple[Site, Site, Site],
) -> None:
    *_, commune = three
    with commune.book.read() as connection:
        unit = unit_named(connection, OTHER)
    parts = (unit, b"2026-11", b"")
    with act(commune.book, "provisional.add") as doing:
        doing.put(
            Kind.PROVISIONAL,
            derived_id(Kind.PROVISIONAL, *parts),
            alive=True,
            unit_no=unit,
            period="2026-11",
            source="phone",
            meetings=2,
            visits=40,
        )
        key = (commune.book.scope, b"2026-11", b"")
        doing.put(
            Kind.REPORT_TEXT,
            derived_id(Kind.REPORT_TEXT, *key, b"proposals"),
            period="2026-11",
            about="",
            place="proposals",
            text="cũ",
        )
    assert [row.draft.counts.visits for row in provisional.listing(commune.book)] == [40]
    assert reports.report(commune.book, PERIOD).added.texts == (("proposals", "cũ"),)
    provisional.add(commune.book, OTHER, ProvisionalDraft("2026-11", Source.PHONE, Counts(2, 41)))
    report_closing.write_text(commune.book, PERIOD, "proposals", None)
    assert [row.draft.counts.visits for row in provisional.listing(commune.book)] == [41]
    assert reports.report(commune.book, PERIOD).added.texts == ()
    (row,) = provisional.listing(commune.book)
    provisional.remove(commune.book, row.id)
    assert provisional.listing(commune.book) == ()
    assert HOUSE != OTHER
