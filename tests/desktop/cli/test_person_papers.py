"""``paper``: one good default of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.cli.conftest import Solang
from tests.desktop.cli.test_papers import text_of

CLUB = ("--group", "CLB Cồng chiêng")
NOVEMBER = ("--from", "2026-11-01", "--to", "2026-11-30")


def test_cards_of_a_group_or_of_some_people(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "cards.pdf"
    assert house("paper", "card", *CLUB, "--out", out).json["papers"] == 3
    assert text_of(out).count("THẺ THÀNH VIÊN") == 3
    assert house("paper", "card", members[1], "--out", out).json["papers"] == 1
    assert "Siu H'Bia" in text_of(out)


def test_whoever_came_often_enough_is_certified_with_the_count(
    house: Solang, meeting: str, members: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "certificates.pdf"
    house("attendance", "set", meeting, "--person", members[0], "--status", "present")
    house("attendance", "set", meeting, "--person", members[1], "--status", "absent")
    said = house("paper", "certificate", *CLUB, *NOVEMBER, "--day", "2026-11-30", "--out", out)
    assert said.json["papers"] == 1
    assert "có mặt 1 trên 1 buổi" in text_of(out)
    assert "Siu H'Bia" not in text_of(out)


def test_praise_has_the_reason_that_was_given(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "praise.pdf"
    words = ("--kind", "praise", "--reason", "đã dạy chiêng cho thiếu nhi")
    house("paper", "certificate", members[0], *words, "--out", out)
    assert "GIẤY KHEN" in text_of(out) and "đã dạy chiêng cho thiếu nhi" in text_of(out)


def test_letters_and_labels(house: Solang, meeting: str, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    house("paper", "invitation", meeting, "--name", "Già làng Đinh Bŏk", "--out", out)
    assert "Già làng Đinh Bŏk" in text_of(out) and "CLB Cồng chiêng" in text_of(out)
    house("paper", "thanks", "--name", "Ông Siu Ƀlưh", "--gift", "tặng 2 bộ chiêng", "--out", out)
    assert "vì đã tặng 2 bộ chiêng" in text_of(out)
    words = ("--name", "Đinh Hrơh", "--thing", "Loa", "--due", "2026-11-01", "--day", "2026-11-15")
    house("paper", "overdue", *words, "--out", out)
    assert "Đã quá hạn 14 ngày" in text_of(out)
    assert (
        house("paper", "label", "Chiêng", "Loa", "--copies", "3", "--out", out).json["papers"] == 6
    )


def test_what_is_not_due_is_not_reminded_of(house: Solang, tmp_path: Path) -> None:
    words = ("--name", "Đinh Hrơh", "--thing", "Loa", "--due", "2026-11-20", "--day", "2026-11-15")
    said = house("paper", "overdue", *words, "--out", tmp_path / "x.pdf")
    assert said.refusal == "not_overdue"


def test_a_group_of_nobody_has_no_cards(house: Solang, club: str, tmp_path: Path) -> None:
    assert house("paper", "card", *CLUB, "--out", tmp_path / "x.pdf").refusal == "nobody_listed"


def test_too_many_at_once_are_refused(house: Solang, tmp_path: Path) -> None:
    out = ("--out", tmp_path / "x.pdf")
    assert house("paper", "label", "Chiêng", "--copies", "1001", *out).refusal == "bad_copies"
    two = ("paper", "label", "Chiêng", "Trống", "--copies", "600")
    assert house(*two, *out).refusal == "too_many_to_print"


def test_a_commune_prints_no_cards_of_its_own(commune: Solang, tmp_path: Path) -> None:
    said = commune("paper", "label", "Chiêng", "--out", tmp_path / "x.pdf")
    assert said.refusal == "not_a_house"


@pytest.mark.parametrize("words", [("card",), ("certificate", *CLUB), ("thanks",)])
def test_a_paper_without_what_it_needs_is_wrong_usage(
    house: Solang, club: str, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert house("paper", *words, "--out", tmp_path / "x.pdf").code == 2


def test_sentences_of_papers_are_told_and_only_the_commune_changes_them(
    house: Solang, commune: Solang
) -> None:
    told = {one["place"]: one for one in commune("paper", "text").json}
    assert told["thanks.first"]["gaps"] == ["house", "gift", "name"]
    own = "{house} cảm ơn {name} đã {gift}."
    said = commune("paper", "text", "thanks.first", "--text", own).json
    assert next(one for one in said if one["place"] == "thanks.first")["own"] == own
    assert commune("paper", "text", "thanks.first", "--text", "{secret}").code == 1
    said = commune("paper", "text", "thanks.first", "--usual").json
    assert next(one for one in said if one["place"] == "thanks.first")["own"] is None
    assert house("paper", "text", "thanks.first", "--text", own).refusal == "commune_only"


def test_a_loan_of_equipment_has_its_note_and_the_store_its_handing_over(
    house: Solang, members: list[str], tmp_path: Path
) -> None:
    item = house("equipment", "add", "--name", "Bộ chiêng", "--pieces", "2").json["id"]
    words = ("--due", "2026-12-24", "--date", "2026-11-22")
    loan = house("equipment", "lend", item, members[0], *words).json["id"]
    out = tmp_path / "giay-muon.pdf"
    assert house("sheet", "--kind", "loan", "--loan", loan, "--out", out).code == 0
    assert "GIẤY MƯỢN" in text_of(out) and "Bộ chiêng" in text_of(out)
    assert house("sheet", "--kind", "equipment", "--on", "2026-11-22", "--out", out).code == 0
    assert "BIÊN BẢN BÀN GIAO" in text_of(out)
