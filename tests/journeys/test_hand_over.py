"""The manager changes: a paper with what the book holds and two places to sign, an entry that goes
to the commune without the names, and the new name under what is written from then on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.helpers.pages import bytes_in_clear
from tests.journeys.test_replaced_laptop import NAME, join
from tests.journeys.test_told_figures import Office

OLD, NEW = "Đinh Hrơh", "Rah Lan H'Nê̆"


def test_the_book_passes_to_a_new_manager(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commune, house = Office(tmp_path / "c", capsys), Office(tmp_path / "h", capsys)
    commune("start", "commune", "--name", "Đak Pơ", "--province", "Gia Lai")
    join(commune, house, tmp_path)
    house("--as", OLD, "group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    for name in ("Đinh Bĕch", "Siu H'Drŏi"):
        house("--as", OLD, "people", "add", "--name", name, "--group", "CLB Cồng chiêng")

    paper = tmp_path / "bien-ban.pdf"
    words = ("--from", OLD, "--to", NEW, "--on", "2026-11-22", "--out", paper)
    row = house("handover", "add", *words)
    assert (row["giver"], row["taker"], row["people"], row["groups"]) == (OLD, NEW, 2, 1)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(paper).pages).split())
    for said in ("BIÊN BẢN BÀN GIAO", OLD, "Người có tên trong sổ", "NGƯỜI GIAO", "NGƯỜI NHẬN"):
        assert said in text, said

    house("people", "add", "--name", "Đinh Yŏng")
    newest, handed, *_ = house("history")
    assert newest["who"] == NEW, "who writes from now on"
    assert (handed["command"], handed["what"]) == ("house.hand_over", "Bàn giao sổ")
    assert [one["full_name"] for one in house("people", "list")].count("Đinh Bĕch") == 1

    file = tmp_path / house("export", "--to", tmp_path)["file"]
    (taken,) = commune("import", file)
    assert taken["verdict"] == "accepted"
    assert house("fingerprint") == commune("fingerprint", "--house", NAME)
    keys = commune.folder.with_name("c.keys")
    assert OLD.encode() not in bytes_in_clear(commune.folder, keys)
