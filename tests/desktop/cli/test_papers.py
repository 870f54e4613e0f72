"""``sheet`` and ``report``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.desktop.cli.conftest import Solang


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def test_a_sheet_names_everybody_and_its_layout_says_where(
    house: Solang, meeting: str, members: list[str], tmp_path: Path
) -> None:
    out, layout = tmp_path / "sheet.pdf", tmp_path / "layout.json"
    said = house("sheet", meeting, "--out", out, "--layout", layout, "--blank", "2").json
    found = json.loads(layout.read_text(encoding="utf-8"))
    assert found["print"] == said["prints"][0]["print"]
    assert [row["person"] for row in found["rows"]] == [*members, None, None]
    assert set(found["rows"][0]) == {"page", "person", "tick", "signature"}
    assert all(len(row["tick"]) == len(row["signature"]) == 4 for row in found["rows"])
    assert "Siu H'Bia" in text_of(out)


def test_printing_is_an_act_of_the_book(house: Solang, meeting: str, tmp_path: Path) -> None:
    house("sheet", meeting, "--out", tmp_path / "sheet.pdf")
    assert house("history").json[0]["command"] == "sheets.print"


def test_a_place_that_cannot_be_written_is_refused_before_the_act(
    house: Solang, meeting: str, tmp_path: Path
) -> None:
    acts = len(house("history").json)
    said = house("sheet", meeting, "--out", tmp_path / "none" / "sheet.pdf")
    assert said.refusal == "folder_missing"
    assert house("sheet", meeting, "--out", tmp_path / "sheet.docx").refusal == "bad_paper_format"
    assert len(house("history").json) == acts


def test_sheets_of_several_meetings_are_one_file(
    house: Solang, meeting: str, tmp_path: Path
) -> None:
    words = ("--group", "CLB Cồng chiêng", "--date", "2026-11-29")
    other = house("meeting", "add", *words).json["id"]
    said = house("sheet", meeting, other, "--out", tmp_path / "month.pdf").json
    assert len(said["prints"]) == 2


@pytest.mark.parametrize(
    "period", ["2026", "2026-H2", "2026-Q4", "2026-11", "2026-11-01..2026-11-30"]
)
def test_a_report_is_made_for_any_period(
    house: Solang, meeting: str, tmp_path: Path, period: str
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    house("report", "--period", period, "--out", tmp_path / "report.pdf")
    assert "CLB Cồng chiêng" in text_of(tmp_path / "report.pdf")


def test_a_report_of_nothing_is_made_all_the_same(house: Solang, tmp_path: Path) -> None:
    assert house("report", "--period", "2025", "--out", tmp_path / "report.pdf").code == 0
    assert "BÁO CÁO" in text_of(tmp_path / "report.pdf")


def test_a_file_that_was_there_is_replaced(house: Solang, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")
    house("report", "--period", "2026", "--out", tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("period", ["2026-13", "2026-Q5", "Tết", "2026-12-01..2026-01-01"])
def test_a_bad_period_is_refused(house: Solang, tmp_path: Path, period: str) -> None:
    said = house("report", "--period", period, "--out", tmp_path / "report.pdf")
    assert said.refusal == "bad_period"


def test_every_kind_of_list_is_a_verb(
    house: Solang, meeting: str, members: list[str], tmp_path: Path
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    club, november = ("--group", "CLB Cồng chiêng"), ("--from", "2026-11-01", "--to", "2026-11-30")
    wanted: dict[str, tuple[tuple[str, ...], str]] = {
        "grid": ((*club, *november, "--filled"), "BẢNG ĐIỂM DANH"),
        "record": ((meeting,), "DANH SÁCH CÓ MẶT"),
        "receipts": ((meeting, "--amount", "50k"), "Một trăm năm mươi nghìn đồng"),
        "consents": (club, "DANH SÁCH ĐỒNG Ý"),
        "lending": (("--person", "Đinh Hrơh", "--thing", "Loa kéo:2"), "Loa kéo"),
        "handover": (
            (
                "--thing",
                "Chiêng:12:lá",
            ),
            "BIÊN BẢN BÀN GIAO",
        ),
    }
    for kind, (words, found) in wanted.items():
        out = tmp_path / f"{kind}.pdf"
        said = house("sheet", "--kind", kind, *words, "--out", out)
        assert said.code == 0, said.err
        assert found in text_of(out)


def test_a_teacher_nobody_knows_is_not_paid(house: Solang, meeting: str, tmp_path: Path) -> None:
    said = house(
        *("sheet", "--kind", "teacher-pay", "--group", "CLB Cồng chiêng", "--rate", "150000"),
        *("--from", "2026-11-01", "--to", "2026-11-30", "--out", tmp_path / "pay.pdf"),
    )
    assert said.refusal == "nobody_taught"


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--kind", "grid", "--group", "CLB Cồng chiêng"),
        ("--kind", "record"),
        ("--kind", "receipts"),
        ("--kind", "lending", "--thing", "Loa kéo"),
    ],
)
def test_a_list_without_what_it_needs_is_wrong_usage(
    house: Solang, club: str, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert house("sheet", *words, "--out", tmp_path / "x.pdf").code == 2


def test_a_bad_amount_is_refused_in_words(house: Solang, meeting: str, tmp_path: Path) -> None:
    out = ("--out", tmp_path / "x.pdf")
    said = house("sheet", "--kind", "receipts", meeting, "--amount", "năm mươi", *out)
    assert said.refusal == "bad_amount"
