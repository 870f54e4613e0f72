"""``close``, ``adjust`` and ``cut-off``: what was reported stays what was reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.desktop.cli.conftest import Solang
from tests.desktop.cli.test_papers import text_of

PERIOD = ("--period", "2026-Q4")


@pytest.fixture
def reported(house: Solang, meeting: str, tmp_path: Path) -> Any:
    """Makes the report and gives what was said and its text in one line."""

    def make() -> tuple[Any, str]:
        out = tmp_path / "report.pdf"
        said = house("report", *PERIOD, "--out", out).json
        return said, " ".join(text_of(out).split())

    house("attendance", "set", meeting, "--all", "present")
    return make


@pytest.fixture
def later(house: Solang, meeting: str) -> Any:
    """A meeting written down after the report was closed."""

    def add() -> None:
        words = ("--group", "CLB Cồng chiêng", "--date", "2026-11-24")
        made = house("meeting", "add", *words).json["id"]
        house("attendance", "set", made, "--all", "present")

    return add


def test_a_closed_report_keeps_its_figures_and_lists_what_came_later(
    house: Solang, reported: Any, later: Any
) -> None:
    assert house("close", *PERIOD).code == 0
    later()
    said, text = reported()
    assert "tổ chức 1 buổi với 3 lượt người" in text
    assert "1 CLB Cồng chiêng 1 3" in text
    assert "Về sau khi chốt" in text and "visits Lượt người tham gia 3 6 +3" in text
    assert {(one["code"], one["closed"], one["now"]) for one in said["late"]} == {
        ("meetings", 1, 2),
        ("visits", 3, 6),
    }


def test_a_correction_needs_a_reason_and_takes_the_figures_of_now(
    house: Solang, reported: Any, later: Any
) -> None:
    house("close", *PERIOD)
    later()
    assert house("close", *PERIOD).refusal == "report_closed"
    house("close", *PERIOD, "--reason", "Nhập bù buổi 24/11")
    said, text = reported()
    assert (said["revision"], said["late"]) == (1, [])
    assert "BÁO CÁO (Bản sửa lần 1)" in text
    assert "Bản sửa lần 1, lý do: Nhập bù buổi 24/11." in text
    assert "tổ chức 2 buổi với 6 lượt người" in text


def test_closing_can_be_taken_back(house: Solang, reported: Any, later: Any) -> None:
    house("close", *PERIOD)
    house("undo")
    later()
    said, text = reported()
    assert said["closed"] is None
    assert "tổ chức 2 buổi" in text


def test_an_adjusted_figure_stands_with_the_computed_one_and_the_reason(
    house: Solang, reported: Any
) -> None:
    words = ("--code", "visits", "--value", "5")
    assert house("adjust", *PERIOD, *words).refusal == "reason_missing"
    house("adjust", *PERIOD, *words, "--reason", "Tờ ký thiếu hai người")
    house("adjust", *PERIOD, "--code", "visits", "--value", "6", "--reason", "Thiếu ba người")
    _, text = reported()
    assert "visits Lượt người tham gia 3 6 Thiếu ba người" in text
    assert "1 buổi với 6 lượt người" in text
    said = house("figures", "--from", "2026-10-01", "--to", "2026-12-31").json
    assert next(one["value"] for one in said["figures"] if one["code"] == "visits") == 3


def test_an_estimate_is_a_column_of_its_own_until_it_is_dropped(
    house: Solang, reported: Any
) -> None:
    house("adjust", *PERIOD, "--code", "visits", "--estimate", "250")
    _, text = reported()
    assert "Ước cả kỳ" in text and "Lượt người tham gia lượt người 3 3 – 250" in text
    house("adjust", *PERIOD, "--code", "visits", "--drop")
    assert "Ước cả kỳ" not in reported()[1]


def test_a_cut_off_day_moves_both_ends_of_a_period(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    words = ("--group", "CLB Cồng chiêng", "--date", "2025-10-20")
    made = house("meeting", "add", *words).json["id"]
    house("attendance", "set", made, "--person", members[0], "--status", "present")
    house("cut-off", "month", "--day", "14")
    for period, meetings in (("2025-10", 0), ("2025-11", 1)):
        out = tmp_path / "report.pdf"
        said = house("report", "--period", period, "--out", out).json
        assert said["as_of"] == f"{period}-14"
        text = " ".join(text_of(out).split())
        assert f"(số liệu tính đến ngày 14/{period[5:]}/2025)" in text
        assert (f"tổ chức {meetings} buổi" in text) == bool(meetings)
    assert house("cut-off", "month", "--day", "30").refusal == "bad_cut_off"


def test_codes_are_printed_where_they_are_asked_for(
    house: Solang, reported: Any, tmp_path: Path
) -> None:
    assert "visits.female" not in reported()[1]
    house("report", *PERIOD, "--out", tmp_path / "annex.pdf", "--annex")
    assert "visits.female" in text_of(tmp_path / "annex.pdf")


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_a_report_is_also_word_and_excel(
    reported: Any, house: Solang, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"report.{ending}"
    house("report", *PERIOD, "--out", out)
    assert out.read_bytes().startswith(b"PK")
    assert house("report", *PERIOD, "--out", tmp_path / "report.odt").refusal == "bad_report_format"


def test_a_chart_of_months_is_asked_for_by_verb(house: Solang, reported: Any) -> None:
    assert house("chart", *PERIOD).code == 0
    _, text = reported()
    assert "LƯỢT NGƯỜI THAM GIA THEO THÁNG" in text
    assert house("chart", *PERIOD, "--off").code == 0
    assert "THEO THÁNG" not in reported()[1]
