"""Figures told by telephone, and a house without a laptop that later gets one: through real files
and the commands that a commune's technician types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import run

NAME = "Nhà rông làng Klăh"
PERIOD = ("--from", "2026-11-01", "--to", "2026-11-30")


class Office:
    """A laptop with its book; a call gives the JSON that it printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Any:
        code = run(["--json", "--data", str(self.folder), *map(str, words)])
        caught = self._capsys.readouterr()
        assert code == 0, caught
        return json.loads(caught.out)

    def figure(self, code: str) -> int:
        found = self("figures", *PERIOD)["figures"]
        return next((row["value"] for row in found if row["code"] == code), 0)


@pytest.fixture
def commune(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    office = Office(tmp_path / "commune", capsys)
    office("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
    return office


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    return Office(tmp_path / "house", capsys)


def join(commune: Office, house: Office, folder: Path) -> None:
    """The house gets a laptop and joins under the name that the commune knows."""
    house("start", "house", "--name", "Klăh", "--commune", "Đak Pơ", "--province", "Gia Lai")
    commune("invite", "--house", NAME, "--out", folder / "moi.solang")
    joined = house("join", folder / "moi.solang", "--out", folder / "tra-loi.solang")
    assert joined["house"] == NAME
    commune("accept", folder / "tra-loi.solang", "--fingerprint", joined["fingerprint"])


def test_a_house_without_a_laptop_later_gets_one(
    commune: Office, house: Office, tmp_path: Path
) -> None:
    tell = ("provisional", "add", "--house", NAME, "--period", "2026-11", "--by", "Đinh Hrơh")
    commune(*tell, "--source", "written", "--new-house", "--meetings", "2", "--visits", "40")
    (paper,) = commune("houses")
    assert (paper["joined"], paper["provisional"][0]["holds"]) == (False, True)
    assert commune.figure("visits") == 40

    join(commune, house, tmp_path)
    (paper,) = commune("houses")
    assert paper["joined"] and paper["provisional"][0]["told"]["visits"] == 40
    assert commune.figure("visits") == 40, "joining alone is no handing in"

    house("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    for name in ("Đinh Bĕch", "Rah Lan H'Nê̆", "Đinh Yŏng"):
        house("people", "add", "--name", name, *words)
    meeting = house("meeting", "add", "--group", "CLB Cồng chiêng", "--date", "2026-11-20")["id"]
    house("attendance", "set", meeting, "--all", "present")
    file = house("export", "--to", tmp_path)["file"]
    (preview,) = commune("import", tmp_path / file, "--preview")
    assert commune.figure("visits") == 40, "looking changes nothing"
    (taken,) = commune("import", tmp_path / file)
    assert {**taken, "file": ""} == {**preview, "file": ""}

    assert commune.figure("visits") == 3 and commune.figure("visits.provisional") == 0
    (row,) = commune("provisional", "list")
    assert (row["counted"]["visits"], row["difference"], row["holds"]) == (3, -37, False)
    assert house("figures", *PERIOD)["figures"] is not None
    assert house.figure("visits") == 3, "never merged into the house's records"

    reply = commune("reply", "--house", NAME, "--to", tmp_path)["file"]
    house("import", tmp_path / reply)
    assert house.figure("visits") == 3
    ours, theirs = house("fingerprint"), commune("fingerprint", "--house", NAME)
    assert ours == theirs
    sealed = (tmp_path / reply).read_bytes()
    assert "Đinh Hrơh".encode() not in sealed


def test_the_report_of_the_commune_names_what_was_only_told(
    commune: Office, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    tell = ("provisional", "add", "--house", NAME, "--period", "2026-11", "--source", "phone")
    commune(*tell, "--new-house", "--meetings", "4", "--visits", "96")
    commune("report", "--period", "2026-11", "--out", tmp_path / "bao-cao.pdf")
    pages = PdfReader(tmp_path / "bao-cao.pdf").pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert f"{NAME}: 4 buổi, 96 lượt người là số báo nhanh (chưa có sổ)." in text
