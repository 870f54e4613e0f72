"""``occasion`` and ``hall``."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.cli.conftest import Solang

HERITAGE = "ngay-di-san-van-hoa-viet-nam"


def of_year(house: Solang, key: str, year: int = 2026) -> dict[str, object]:
    rows = house("occasion", "list", "--year", str(year)).json
    return next(row for row in rows if row["key"] == key)


def test_a_meeting_for_an_occasion_is_copied_to_the_next_year(house: Solang, club: str) -> None:
    words = ("--group", "CLB Cồng chiêng", "--date", "2026-11-23", "--occasion", HERITAGE)
    made = house("meeting", "add", *words).json
    assert of_year(house, HERITAGE)["meetings"] == [made["id"]]
    copied = house("occasion", "copy", "--year", "2027", HERITAGE).json
    assert of_year(house, HERITAGE, 2027)["meetings"] == copied["meetings"]
    assert len(copied["meetings"]) == 1


def test_an_own_occasion_is_dated_watched_changed_and_removed(house: Solang) -> None:
    key = house("occasion", "add", "--name", "Lễ mừng lúa mới", "--month", "11").json["key"]
    assert of_year(house, key)["from"] is None
    days = ("--year", "2026", "--from", "2026-11-28", "--to", "2026-11-29")
    assert house("occasion", "days", key, *days).json["to"] == "2026-11-29"
    assert house("occasion", "unwatch", key).json == {"key": key, "watched": False}
    assert of_year(house, key)["watched"] is False
    house("occasion", "watch", key)
    house(
        "occasion",
        "edit",
        key,
        "--name",
        "Mừng lúa",
        "--by",
        "lunar",
        "--month",
        "10",
        "--day",
        "15",
    )
    assert of_year(house, key, 2025)["from"] == "2025-12-04"
    house("occasion", "remove", key)
    assert house("occasion", "remove", key).refusal == "not_found"


def test_the_hall_is_lent_whatever_else_is_there_and_says_so(house: Solang, meeting: str) -> None:
    day = house("meeting", "list").json[0]["date"]
    lent = house("hall", "lend", "--for", "funeral", "--from", day, "--borrower", "Đinh Hrơh").json
    assert [one["day"] for one in lent["clashes"]] == [day]
    span = ("--from", day, "--to", day)
    assert [one["id"] for one in house("hall", "list", *span).json] == [lent["id"]]
    house("hall", "remove", lent["id"])
    assert house("hall", "list", *span).json == []


def test_the_calendar_is_told_and_saved_for_phones(
    house: Solang, meeting: str, tmp_path: Path
) -> None:
    day = house("meeting", "list").json[0]["date"]
    said = house("calendar", "--from", day, "--to", day).json
    assert said["meetings"] == [meeting]
    file = tmp_path / "lich.ics"
    assert house("calendar", "--from", day, "--to", day, "--out", str(file)).json["file"]
    assert f"UID:{meeting}@solang".encode() in file.read_bytes()
    wrong = house("calendar", "--from", day, "--to", day, "--out", str(tmp_path / "lich.pdf"))
    assert wrong.refusal == "bad_calendar_name"
