"""What a person allowed, took back or had erased reaches every book; no byte keeps the name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from db.domain.attendance import Mark, Status
from db.domain.births import parse_birth
from db.domain.errors import AppError
from db.domain.handing import SentState
from db.domain.people import Consent, GivenBy, PersonDraft, Purpose
from db.log.history import history_of
from desktop.actions import attendance, backups, books, handing_in, people
from tests import builders
from tests.helpers.sites import Site, Sites, name_of, same_book, take

CANARY = "Đinh Hơbĭa Kơđŭng"
YES = Consent(Purpose.COMMUNE, True)


def decrypted(site: Site, target: Path) -> bytes:
    """Every byte of the book as a plain database, free pages included."""
    with site.book.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
        driver.execute("SELECT sqlcipher_export('plain')")
        driver.execute("DETACH DATABASE plain")
    return target.read_bytes()


def test_a_name_without_a_yes_is_in_no_byte_of_the_communes_book(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    builders.person(village.book, CANARY, phone="0912345678")
    sites.trip(village, commune)
    plain = decrypted(commune, tmp_path / "plain.db")
    assert CANARY.encode() not in plain and b"0912345678" not in plain
    assert CANARY.encode() in decrypted(village, tmp_path / "home.db")


def test_a_yes_to_the_name_hands_over_the_name_and_nothing_else(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    whole = PersonDraft(
        CANARY,
        birth=parse_birth("1980-05-17"),
        phone="0912345678",
        address="gần suối Đăkxưn",
        guardian="Đinh Wơ̆nkơ",
        guardian_phone="0987654321",
        notes="hay đau Tơngơi",
    )
    private = (whole.phone, whole.address, whole.guardian, whole.guardian_phone, whole.notes)
    (person,) = people.add(village.book, whole).created
    people.set_consents(village.book, [person], [YES])
    meeting = builders.meeting(village.book, builders.club(village.book))
    attendance.mark(village.book, meeting, [Mark(person, Status.EXCUSED, "ốm Kơđŭng")])
    sites.trip(village, commune)
    draft = people.detail(commune.book, person).draft
    assert (draft.full_name, draft.birth) == (CANARY, parse_birth("1980-05"))
    plain = decrypted(commune, tmp_path / "plain.db")
    for text in (*private, "ốm Kơđŭng"):
        assert text and text.encode() not in plain, text
    told = " ".join(str(row) for row in history_of(commune.book, person))
    assert "0912345678" not in told
    # The commune sets the name right; what it cannot see stays at home as it was.
    people.edit(commune.book, person, replace(draft, full_name="Đinh Hơbia Kơđŭng"))
    sites.trip(village, commune)
    at_home = people.detail(village.book, person).draft
    assert (at_home.full_name, at_home.phone) == ("Đinh Hơbia Kơđŭng", "0912345678")
    assert at_home.birth == parse_birth("1980-05-17")


def test_a_childs_own_yes_does_not_hand_its_name_over(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    child = builders.person(village.book, "Đinh Yŏng", birth="2018")
    people.set_consents(village.book, [child], [YES])
    sites.trip(village, commune)
    assert name_of(commune, child) is None
    both = Consent(Purpose.COMMUNE, True, GivenBy.BOTH)
    people.set_consents(village.book, [child], [both])
    sites.trip(village, commune)
    assert name_of(commune, child) == "Đinh Yŏng"


def test_erasing_travels_and_leaves_the_figures(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    person = builders.person(village.book, CANARY)
    people.set_consents(village.book, [person], [YES])
    meeting = builders.meeting(village.book, builders.club(village.book))
    attendance.mark(village.book, meeting, [Mark(person, Status.EXCUSED, "ốm Kơđŭng")])
    sites.trip(village, commune)
    assert name_of(commune, person) == CANARY
    people.erase(village.book, person)
    sites.trip(village, commune)
    for site, name in ((village, "v.db"), (commune, "c.db")):
        plain = decrypted(site, tmp_path / name)
        assert "Kơđŭng".encode() not in plain
        assert attendance.roll(site.book, meeting).meeting.marked == 1
    assert same_book(village, commune, scope=village.book.scope)


def test_an_old_file_does_not_bring_an_erased_name_back(
    sites: Sites, pair: tuple[Site, Site]
) -> None:
    village, commune = pair
    person = builders.person(village.book, CANARY)
    people.set_consents(village.book, [person], [YES])
    old = sites.file(village)
    people.erase(village.book, person)
    sites.trip(village, commune)
    assert old is not None
    take(commune, old)
    with commune.book.read() as connection:
        shown = connection.exec_driver_sql("SELECT full_name FROM person").fetchall()
    assert [row[0] for row in shown] == [None]


def test_an_old_copy_with_the_keys_at_hand_does_not_bring_an_erased_name_back(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, _ = pair
    person = builders.person(village.book, CANARY)
    copy = backups.backup(village.book, tmp_path)
    people.erase(village.book, person)
    books.close(village.book)
    backups.restore(copy, village.folder, None)
    village.book = books.open_book(village.folder, None)
    assert name_of(village, person) is None


def test_erasing_cannot_be_undone(pair: tuple[Site, Site]) -> None:
    from desktop.actions import undoing

    village, _ = pair
    person = builders.person(village.book, CANARY)
    people.erase(village.book, person)
    with pytest.raises(AppError):
        undoing.undo(village.book)


def test_a_hand_in_is_safe_only_when_the_commune_has_copied_it(
    sites: Sites, pair: tuple[Site, Site], tmp_path: Path
) -> None:
    village, commune = pair
    builders.person(village.book)
    sites.trip(village, commune)
    assert [row.state for row in handing_in.history(village.book)] == [SentState.RECEIVED]
    backups.backup(commune.book, tmp_path)
    builders.person(village.book)
    sites.trip(village, commune)
    states = [row.state for row in handing_in.history(village.book)]
    assert states == [SentState.RECEIVED, SentState.BACKED_UP]
