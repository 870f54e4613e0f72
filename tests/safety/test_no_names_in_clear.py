"""A name and a telephone number stand in clear in no file: book, keys, copies, files sent, logs."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.people import Consent, Purpose
from desktop import faults
from desktop.actions import backups, people
from tests import builders
from tests.helpers.sites import Sites

NAME, PHONE = "Rơ Châm Canaryx", "0987650321"


def clear_in(folder: Path) -> list[str]:
    """The files in which the name or the number can be read, in any of the usual encodings."""
    wanted = [
        text.encode(coding)
        for text in (NAME, "Canaryx", "canaryx", PHONE)
        for coding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(one in path.read_bytes() for one in wanted)
    ]


def test_no_file_holds_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    sites = Sites(tmp_path)
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    person = builders.person(village.book, NAME, phone=PHONE)
    people.set_consents(village.book, [person], [Consent(Purpose.COMMUNE, True)])
    sites.trip(village, commune)
    backups.backup(village.book, sites.stick)
    backups.daily(village.book)
    assert clear_in(tmp_path) == []
    sites.close()
    assert clear_in(tmp_path) == []


def test_a_log_of_a_fault_holds_no_values(tmp_path: Path) -> None:
    try:
        try:
            raise KeyError(NAME)
        except KeyError as error:
            raise ValueError(f"{NAME} {PHONE}") from error
    except ValueError as error:
        log = faults.note(error, tmp_path)
    assert log is not None and log.stat().st_size > 50
    assert clear_in(tmp_path) == []


def test_the_look_itself_finds_them(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"x {NAME} y", encoding="utf-16")
    assert clear_in(tmp_path) == ["a"]
