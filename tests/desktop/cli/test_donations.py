"""``donation``."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader

from tests.desktop.cli.conftest import Solang


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_gift_is_written_down_corrected_taken_out_and_brought_back(
    house: Solang, members: list[str]
) -> None:
    made = house(
        "donation", "add", "--person", members[0], "--amount", "500k", "--date", "2026-11-20"
    )
    assert (made.json["receipt"], made.json["amount"]) == ("01/2026", 500_000)
    assert (made.json["giver"], made.json["on_board"]) == ("Đinh Bĕch", False)
    gift = made.json["id"]
    edited = house("donation", "edit", gift, "--for", "Mua trống", "--on-board", "yes").json
    assert (edited["purpose"], edited["on_board"], edited["amount"]) == ("Mua trống", True, 500_000)
    assert house("donation", "remove", gift).json["removed"]
    assert house("donation", "list").json == []
    assert [row["id"] for row in house("donation", "list", "--removed").json] == [gift]
    assert not house("donation", "bring-back", gift).json["removed"]
    assert house("donation", "renumber", gift).json["receipt"] == "02/2026"
    assert house("donation", "forget-giver", gift).json["giver"] is None


def test_what_is_wrong_is_refused(house: Solang) -> None:
    assert house("donation", "add", "--amount", "500k").refusal == "giver_missing"
    assert house("donation", "add", "--giver", "Đinh Hrơh").refusal == "bad_amount"
    words = ("--giver", "Đinh Hrơh", "--form", "goods")
    assert house("donation", "add", *words).refusal == "goods_missing"
    assert house("donation", "add", "--giver", "X", "--amount", "nhiều").refusal == "bad_amount"
    assert house("donation", "add", "--kind", "ai đó").code == 2


def test_sums_and_lists_of_a_span(house: Solang, tmp_path: Path) -> None:
    goods = ("--form", "goods", "--goods", "ghế nhựa", "--quantity", "20", "--unit", "cái")
    day = ("--date", "2026-11-20")
    house("donation", "add", "--giver", "Đinh Hrơh", "--amount", "500000", *day)
    house("donation", "add", "--kind", "unnamed", *goods, "--amount", "2,4 triệu", *day)
    house("donation", "add", "--giver", "Siu Ƀlưh", "--amount", "100k", "--date", "2025-01-02")
    span = ("--from", "2026-01-01", "--to", "2026-12-31")
    found = house("donation", "totals", *span).json
    assert found == {"gifts": 2, "money": 500_000, "worth": 2_400_000, "open": 0}
    assert len(house("donation", "list", *span, "--search", "ghe").json) == 1
    out = tmp_path / "ung-ho.xlsx"
    assert house("donation", "list", *span, "--out", str(out)).json["rows"] == 2
    cells = [cell.value for row in load_workbook(out).active.rows for cell in row]
    assert {"02/2026", "20 cái ghế nhựa", 2_400_000, "Người không nêu tên"} <= set(cells)


def test_the_receipt_says_the_amount_in_words_on_both_copies(house: Solang, tmp_path: Path) -> None:
    words = ("--giver", "Đinh Hrơh", "--address", "làng Jro", "--amount", "1.250.000")
    gift = house("donation", "add", *words, "--for", "mua trống", "--date", "2026-11-20").json["id"]
    out = tmp_path / "bien-nhan.pdf"
    assert house("donation", "receipt", gift, "--out", str(out)).code == 0
    text = text_of(out)
    assert text.count("Một triệu hai trăm năm mươi nghìn đồng.") == 2
    assert text.count("Số trong sổ: 01/2026") == 2
    assert text.count("Đinh Hrơh") == 2
    house("donation", "receipt", gift, "--paper", "A5", "--out", str(tmp_path / "a5.pdf"))
    (page,) = PdfReader(tmp_path / "a5.pdf").pages
    assert [round(float(one) / 72 * 25.4) for one in page.mediabox[2:]] == [210, 148]
    assert page.extract_text().count("Một triệu") == 1


def test_the_board_names_only_who_agreed_and_no_child(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    child = house("people", "add", "--name", "Đinh Yŏng", "--birth", "2018").json["id"]
    day, yes = ("--date", "2026-11-20"), ("--on-board", "yes")
    house("donation", "add", "--person", members[0], "--amount", "500k", *day, *yes)
    house("donation", "add", "--giver", "Siu Ƀlưh", "--amount", "300k", *day)
    house("donation", "add", "--person", child, "--amount", "20k", *day, *yes)
    out = tmp_path / "bang.pdf"
    span = ("--from", "2026-01-01", "--to", "2026-12-31")
    assert house("donation", "board", *span, "--out", str(out)).code == 0
    text = text_of(out)
    assert "Đinh Bĕch" in text
    assert "Ƀlưh" not in text
    assert "Yŏng" not in text
    assert "Người không nêu tên (2 lần)" in text
    assert "320.000" in text
    assert "820.000" in text
