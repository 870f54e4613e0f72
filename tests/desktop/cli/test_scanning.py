"""``scan``: a signed sheet back into the book."""

from __future__ import annotations

import json
import random
from pathlib import Path

import cv2
import numpy as np
import pytest

from db.domain.sheets import Box, Paper
from tests.desktop.cli.conftest import Solang
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.sheet_ink import Picture, Sign
from tests.helpers.sheet_photos import Flat, Spoil

SEED = sheet_photos.TESTS_FROM


@pytest.fixture
def sheet(house: Solang, meeting: str, tmp_path: Path) -> Picture:
    """The meeting's sheet on paper: three members and two blank rows."""
    house("sheet", meeting, "--out", tmp_path / "sheet.pdf", "--layout", tmp_path / "layout.json",
          "--blank", "2")  # fmt: skip
    return sheet_photos.printed((tmp_path / "sheet.pdf").read_bytes(), 1)


def sign(sheet: Picture, folder: Path, row: int, how: Sign) -> None:
    places = json.loads((folder / "layout.json").read_text(encoding="utf-8"))["rows"][row]
    chance = random.Random(f"{SEED}{row}{how}")
    sheet_ink.write(sheet, how, Box(*places["tick"]), Box(*places["signature"]), chance)


def photograph(sheet: Picture, file: Path, spoil: Spoil = Spoil.EASY) -> Path:
    flat = Flat(sheet, "", 1, (), Paper.A4, 1)
    file.write_bytes(sheet_photos.spoilt(flat, spoil, random.Random(SEED)).jpeg)
    return file


def test_a_signed_sheet_is_read_and_saved_as_one_act(
    house: Solang, meeting: str, members: list[str], sheet: Picture, tmp_path: Path
) -> None:
    sign(sheet, tmp_path, 0, Sign.TICK)
    sign(sheet, tmp_path, 2, Sign.SIGNATURE)
    photo = photograph(sheet, tmp_path / "ảnh.jpg")
    (page,) = house("scan", photo).json
    assert (page["file"], page["meeting"], page["page"]) == (str(photo), meeting, 1)
    assert page["problem"] is None
    marks = [(row["person"], row["mark"]) for row in page["rows"]]
    first, second, third = members
    assert marks == [
        (first, "present"), (second, "absent"), (third, "present"), (None, "absent"),
        (None, "absent"),
    ]  # fmt: skip
    assert all(0 <= row["confidence"] <= 1 for row in page["rows"])
    assert {row["likely"] for row in page["rows"]} == {None}  # only of what is asked
    shown = [row["status"] for row in house("attendance", "show", meeting).json]
    assert shown == [None, None, None]
    assert house("scan", photo, "--apply").code == 0
    shown = [row["status"] for row in house("attendance", "show", meeting).json]
    assert shown == ["present", "absent", "present"]
    house("undo")
    shown = [row["status"] for row in house("attendance", "show", meeting).json]
    assert shown == [None, None, None]


def test_who_has_a_mark_already_keeps_it(
    house: Solang, meeting: str, members: list[str], sheet: Picture, tmp_path: Path
) -> None:
    house("attendance", "set", meeting, "--person", members[1], "--status", "excused")
    sign(sheet, tmp_path, 1, Sign.CROSS)
    house("scan", photograph(sheet, tmp_path / "a.jpg"), "--apply")
    shown = [row["status"] for row in house("attendance", "show", meeting).json]
    assert shown == ["absent", "excused", "absent"]


def test_a_member_who_joined_after_printing_shifts_nobody(
    house: Solang, meeting: str, members: list[str], sheet: Picture, tmp_path: Path
) -> None:
    words = ("--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    joined = house("people", "add", "--name", "Ama Anh", *words).json["id"]
    sign(sheet, tmp_path, 1, Sign.FILLED)
    house("scan", photograph(sheet, tmp_path / "a.jpg"), "--apply")
    shown = house("attendance", "show", meeting).json
    marks = {row["person"]: row["status"] for row in shown}
    assert [marks[one] for one in members] == ["absent", "present", "absent"]
    assert marks[joined] is None


def test_a_picture_that_is_no_sheet_has_a_reason_and_the_others_are_read(
    house: Solang, meeting: str, sheet: Picture, tmp_path: Path
) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (2000, 1500), dtype=np.uint8)
    cv2.imwrite(str(tmp_path / "goats.png"), noise)
    (tmp_path / "words.jpg").write_text("không phải ảnh", encoding="utf-8")
    photo = photograph(sheet, tmp_path / "a.jpg")
    said = house("scan", tmp_path / "goats.png", tmp_path / "words.jpg", photo)
    assert said.code == 1
    assert [page["code"] for page in said.json] == ["scan_no_sheet", "scan_no_picture", None]
    assert "góc" in said.json[0]["problem"]
    assert len(said.err.splitlines()) == 1


def test_a_sheet_of_another_book_is_no_sheet_of_this_one(house: Solang, tmp_path: Path) -> None:
    photo = sheet_photos.photo(SEED, Spoil.EASY)
    (tmp_path / "a.jpg").write_bytes(photo.jpeg)
    said = house("scan", tmp_path / "a.jpg", "--apply")
    assert said.json[0]["code"] == "scan_unknown_print"
    assert said.code == 1


def test_the_same_page_twice_and_a_contradiction(
    house: Solang, meeting: str, members: list[str], sheet: Picture, tmp_path: Path
) -> None:
    sign(sheet, tmp_path, 0, Sign.CROSS)
    before = photograph(sheet, tmp_path / "before.jpg")
    sign(sheet, tmp_path, 1, Sign.CROSS)
    after = photograph(sheet, tmp_path / "after.jpg", Spoil.SCAN)
    pages = house("scan", before, after, "--apply").json
    assert [[row["mark"] for row in page["rows"][:3]] for page in pages] == [
        ["present", "unsure", "absent"]
    ] * 2
    shown = [row["status"] for row in house("attendance", "show", meeting).json]
    assert shown == ["present", None, "absent"]
