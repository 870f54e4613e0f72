"""Provisional figures (số báo nhanh) at the commune, and what they become when the file arrives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.cli.conftest import Solang
from tests.desktop.cli.test_scanning import photograph, sign
from tests.helpers import sheet_photos
from tests.helpers.sheet_ink import Sign

NAME = "Nhà văn hóa làng Jro"
DAYS = ("--from", "2026-11-01", "--to", "2026-11-30")


@pytest.fixture
def joined(house: Solang, commune: Solang, tmp_path: Path) -> None:
    commune("invite", "--house", NAME, "--out", tmp_path / "moi.solang")
    answer = house("join", tmp_path / "moi.solang", "--out", tmp_path / "tra-loi.solang")
    digits = answer.json["fingerprint"]
    assert commune("accept", tmp_path / "tra-loi.solang", "--fingerprint", digits).code == 0


def told(commune: Solang, *more: str) -> dict[str, object]:
    words = ("--house", NAME, "--period", "2026-11", "--meetings", "4", "--visits", "96")
    said = commune("provisional", "add", *words, "--by", "Đinh Hrơh", *more)
    assert said.code == 0, said
    return dict(said.json)


def figures(commune: Solang) -> dict[str, int]:
    return {row["code"]: row["value"] for row in commune("figures", *DAYS).json["figures"]}


@pytest.mark.usefixtures("joined")
def test_a_telephone_call_stands_in_while_the_file_has_not_come(commune: Solang) -> None:
    row = told(commune)

    assert row["holds"] is True and row["counted"] is None and row["by"] == "Đinh Hrơh"
    assert figures(commune)["visits"] == figures(commune)["visits.provisional"] == 96
    (house,) = commune("houses").json
    assert [one["told"]["visits"] for one in house["provisional"]] == [96]


def test_the_houses_count_holds_once_its_file_is_there(
    house: Solang, commune: Solang, joined: None, meeting: str, tmp_path: Path
) -> None:
    told(commune)
    house("attendance", "set", meeting, "--all", "present")
    file = house("export", "--to", tmp_path).json["file"]
    assert commune("import", tmp_path / file).json[0]["verdict"] == "accepted"

    (row,) = commune("provisional", "list").json
    assert (row["holds"], row["counted"]["visits"], row["difference"]) == (False, 3, -93)
    assert figures(commune)["visits"] == 3
    assert "visits.provisional" not in figures(commune)


@pytest.mark.usefixtures("joined")
def test_telling_again_replaces_and_removing_can_be_taken_back(commune: Solang) -> None:
    first = told(commune)
    assert told(commune, "--female", "40")["id"] == first["id"]
    assert figures(commune)["visits"] == 96 and figures(commune)["visits.female"] == 40

    assert commune("provisional", "remove", str(first["id"])).code == 0
    assert commune("provisional", "list").json == []
    assert figures(commune)["visits"] == 0
    assert commune("undo").code == 0
    assert figures(commune)["visits"] == 96


@pytest.mark.usefixtures("joined")
def test_a_month_holds_the_sheets_of_its_days(commune: Solang) -> None:
    for about, visits in (("CLB Cồng chiêng", "23"), ("Lớp múa xoang", "19")):
        words = ("--house", NAME, "--period", "2026-11-20..2026-11-20", "--source", "photo")
        commune("provisional", "add", *words, "--about", about, "--visits", visits)
    assert figures(commune)["visits"] == 42

    told(commune)
    assert figures(commune)["visits"] == 96


def test_a_house_without_a_laptop_is_written_on_purpose_only(commune: Solang) -> None:
    words = ("--house", "Nhà rông làng Klăh", "--period", "2026-11", "--visits", "30")
    assert commune("provisional", "add", *words).refusal == "house_unknown"
    source = ("--source", "written", "--new-house")
    assert commune("provisional", "add", *words, *source).code == 0

    (house,) = commune("houses").json
    assert house["name"] == "Nhà rông làng Klăh" and not house["joined"]
    assert house["provisional"][0]["source"] == "written"


def test_what_cannot_be_is_refused_and_nothing_written(house: Solang, commune: Solang) -> None:
    words = ("provisional", "add", "--house", "Làng Jun", "--new-house", "--period", "2026-11")
    assert commune(*words).refusal == "provisional_empty"
    assert commune(*words, "--visits", "9", "--female", "10").refusal == "provisional_parts"
    assert house(*words, "--visits", "9").refusal == "not_a_commune"
    assert commune("houses").json == []
    assert commune("provisional", "remove", "0192f0c1-0000-7000-8000-000000000001").refusal == (
        "not_found"
    )


@pytest.mark.usefixtures("joined")
def test_what_was_told_stands_among_the_records_behind_a_figure(commune: Solang) -> None:
    told(commune)
    said = commune("figures", *DAYS, "--explain", "visits").json
    assert (said["value"], said["meetings"]) == (96, [])
    (record,) = said["records"]
    assert (record["what"], record["value"], record["provisional"]) == ("Đinh Hrơh", 96, True)
    alone = commune("figures", *DAYS, "--explain", "visits.provisional").json
    assert (alone["value"], alone["records"]) == (96, said["records"])


def test_the_photo_of_a_sheet_of_ours_is_counted_and_kept(
    house: Solang, commune: Solang, joined: None, meeting: str, tmp_path: Path
) -> None:
    """The house's laptop printed the sheet and its file has not come: only the photo has."""
    layout = tmp_path / "layout.json"
    house("sheet", meeting, "--out", tmp_path / "sheet.pdf", "--layout", layout, "--blank", "2")
    sheet = sheet_photos.printed((tmp_path / "sheet.pdf").read_bytes(), 1)
    sign(sheet, tmp_path, 0, Sign.TICK)
    sign(sheet, tmp_path, 2, Sign.SIGNATURE)
    photo = photograph(sheet, tmp_path / "anh.jpg")
    day = "2026-11-20..2026-11-20"
    words = ("--house", NAME, "--period", day, "--about", "CLB Cồng chiêng")
    said = commune("provisional", "add", *words, "--photo", photo)
    assert said.code == 0, said
    row = said.json
    assert (row["source"], row["told"]["meetings"], row["told"]["visits"]) == ("photo", 1, 2)
    assert row["picture"] is True

    kept = tmp_path / "giu.jpg"
    assert commune("provisional", "picture", row["id"], "--out", kept).code == 0
    with Image.open(kept) as picture:
        assert picture.format == "JPEG" and max(picture.size) == 1400
    assert kept.stat().st_size < 500_000


def test_a_photo_of_anything_else_is_kept_beside_the_number_that_was_typed(
    commune: Solang, joined: None, tmp_path: Path
) -> None:
    photo = tmp_path / "anh.png"
    Image.new("RGB", (2400, 1800), "gray").save(photo)
    day = ("--period", "2026-11-20..2026-11-20")
    asked = commune("provisional", "add", "--house", NAME, *day, "--photo", photo)
    assert asked.refusal == "provisional_empty", "nothing is guessed from it"
    said = commune("provisional", "add", "--house", NAME, *day, "--photo", photo, "--visits", "9")
    assert (said.json["told"]["visits"], said.json["picture"]) == (9, True)
    broken = tmp_path / "hong.jpg"
    broken.write_bytes(b"no picture")
    refused = commune("provisional", "add", "--house", NAME, *day, "--photo", broken)
    assert refused.refusal == "scan_no_picture"
