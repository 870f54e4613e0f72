"""The commune's laptop is stolen with all its copies: the paper from the safe, a new machine, and
the houses' own files bring its book back; by the commands of a technician."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.cli import run
from tests.journeys.test_replaced_laptop import NAME, join
from tests.journeys.test_told_figures import Office


def code_on(paper: Path) -> str:
    """The code as a person reads it off the page."""
    text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    lines = re.findall(r"\d\.\s+([0-9A-Z]{4})\s+([0-9A-Z]{4})", text)
    assert len(lines) == 7, text
    return " ".join(group for line in lines for group in line)


def test_a_stolen_commune_goes_on_with_the_paper_from_the_safe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stolen, new, house = (Office(tmp_path / name, capsys) for name in ("old", "new", "house"))
    stolen("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
    assert stolen("paper-key", "state") == {"printed_on": None, "wanted": False}
    stolen("paper-key", "print", "--out", tmp_path / "khoa.pdf")
    code = code_on(tmp_path / "khoa.pdf")
    join(stolen, house, tmp_path)
    house("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    for name in ("Đinh Bĕch", "Rah Lan H'Nê̆", "Đinh Yŏng"):
        house("people", "add", "--name", name, *words)
    meeting = house("meeting", "add", "--group", "CLB Cồng chiêng", "--date", "2026-11-20")["id"]
    house("attendance", "set", meeting, "--all", "present")
    stolen("import", tmp_path / house("export", "--to", tmp_path)["file"])
    house("import", tmp_path / stolen("reply", "--house", NAME, "--to", tmp_path)["file"])

    typed = code.lower().replace(" ", "-")
    new("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai", "--paper-key", typed)
    assert new("paper-key", "state")["wanted"] is True
    invite = ["--json", "--data", str(new.folder), "invite", "--house", NAME]
    assert run([*invite, "--out", str(tmp_path / "moi2.solang")]) == 1
    assert '"paper_key_first"' in capsys.readouterr().out
    new("paper-key", "print", "--out", tmp_path / "khoa-moi.pdf")
    new("invite", "--house", NAME, "--out", tmp_path / "moi2.solang")
    joined = house("join", tmp_path / "moi2.solang", "--out", tmp_path / "tra-loi2.solang")
    new("accept", tmp_path / "tra-loi2.solang", "--fingerprint", joined["fingerprint"])
    (taken,) = new("import", tmp_path / house("export", "--to", tmp_path)["file"])
    assert (taken["verdict"], taken["conflicts"]) == ("accepted", 0)
    assert new.figure("visits") == 3
    assert [one["name"] for one in new("houses")] == [NAME]
    house("import", tmp_path / new("reply", "--house", NAME, "--to", tmp_path)["file"])
    assert house("fingerprint") == new("fingerprint", "--house", NAME)
    for office in (house, new):
        assert office("check", "--full")["findings"] == []
    assert code_on(tmp_path / "khoa-moi.pdf") != code


def test_a_mistyped_paper_makes_no_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai"]
    code = run(["--json", "--data", str(tmp_path / "new"), *words, "--paper-key", "ABCD EFGH"])
    assert code == 1
    assert '"bad_paper_code"' in capsys.readouterr().out
    assert not (tmp_path / "new" / "book.sqlite3").exists()
