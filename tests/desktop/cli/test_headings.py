"""``heading`` and ``photo``: what people complete in reports, by verb."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from tests.desktop.cli.conftest import Solang
from tests.desktop.cli.test_papers import text_of

PERIOD = ("--period", "2026-Q4")
DAY = "2026-11-22"


def test_a_heading_is_set_field_by_field_and_printed(house: Solang, tmp_path: Path) -> None:
    assert house("heading").json["plan"] == ""
    house("heading", "--recipient", "Như trên", "--recipient", "Lưu: VT", "--authority", "KT.")
    said = house("heading", "--plan", "Kế hoạch số 12/KH-UBND", "--name", "Đinh Hmrơ̆").json
    assert (said["recipients"], said["authority"]) == (["Như trên", "Lưu: VT"], "KT.")
    out = tmp_path / "report.pdf"
    made = house("report", *PERIOD, "--out", out).json
    text = " ".join(text_of(out).split())
    assert "Thực hiện Kế hoạch số 12/KH-UBND" in text
    assert "KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM" in text and "Đinh Hmrơ̆" in text
    assert not any("Kế hoạch" in one for one in made["missing"])
    said = house("heading", "--clear", "authority", "--clear", "plan").json
    assert (said["authority"], said["plan"]) == (None, "")


def test_a_heading_holds_from_a_day_on(commune: Solang) -> None:
    """The huyện until 30/6/2025, the Sở since: each version begins as the one before it."""
    commune("heading", "--to", "UBND huyện Đak Pơ", "--plan", "Kế hoạch số 12")
    said = commune("heading", "--to", "Sở VHTTDL tỉnh Gia Lai", "--from", "2025-07-01").json
    assert (said["addressees"], said["plan"], said["from"]) == (
        ["Sở VHTTDL tỉnh Gia Lai"],
        "Kế hoạch số 12",
        "2025-07-01",
    )
    before = commune("heading", "--from", "2025-06-30").json
    assert (before["addressees"], before["from"]) == (["UBND huyện Đak Pơ"], None)
    said = commune("heading", "--forget", "2025-07-01").json
    assert said["addressees"] == ["UBND huyện Đak Pơ"]


def test_a_house_does_not_say_what_all_write(house: Solang) -> None:
    assert house("heading", "--houses", "--plan", "Kế hoạch").code == 1


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "chiêng.jpg"
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (IFDRational(13), IFDRational(58), IFDRational(0))}
    Image.new("RGB", (2400, 1600), (90, 60, 30)).save(path, exif=exif)
    return path


def test_a_photo_is_refused_until_somebody_has_looked_who_is_in_it(
    house: Solang, meeting: str, photo: Path, tmp_path: Path
) -> None:
    house("attendance", "set", meeting, "--all", "present")
    words = ("photo", "add", photo, *PERIOD, "--caption", "Tập chiêng", "--day", DAY)
    refused = house(*words)
    assert refused.code == 1
    assert refused.json["error"]["code"] == "photo_people_unasked"
    out = tmp_path / "report.pdf"
    once = ("report", *PERIOD, "--photo", photo, "Tập chiêng", "Nhà rông", DAY, "--out", out)
    assert house(*once).code == 1
    assert house(*once, "--photos-checked").json["photos"] == 1
    kept = house(*words, "--checked").json
    assert kept["photos"] == 1
    assert house("report", *PERIOD, "--out", out).json["photos"] == 1
    assert b"GPS" not in out.read_bytes()
    (row,) = house("photo", "list", *PERIOD).json
    assert (row["caption"], row["day"]) == ("Tập chiêng", DAY)
    assert row["bytes"] <= 300_000
    assert house("photo", "each", "2", *PERIOD).code == 0
    assert house("photo", "remove", str(row["no"])).code == 0
    assert house("photo", "list", *PERIOD).json == []


def test_who_agreed_is_not_asked_again(house: Solang, meeting: str, photo: Path) -> None:
    house("attendance", "set", meeting, "--all", "present")
    for person in house("people", "list").json:
        house("people", "edit", person["id"], "--consent", "photo:publish")
    words = ("--caption", "Tập chiêng", "--day", DAY)
    assert house("photo", "add", photo, *PERIOD, *words).code == 0
