"""One village becomes two, through real files and the commands of a commune's technician: the book
of one part goes on, the other begins its own, old records keep the name of their day; and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.domain.periods import parse_period
from db.domain.reports import CommuneReport
from desktop.actions import books, reports
from tests.journeys.test_told_figures import PERIOD, Office
from tests.journeys.test_two_villages_merge import JRO, KLAH, Three

PART, BEGAN = "Nhà văn hóa làng Jro Ktu", "Nhà văn hóa làng Đak Yang"


@pytest.fixture
def three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Three:
    return Three(tmp_path, capsys)


def split(three: Three, day: str = "2026-11-20") -> str:
    words = ("--house", JRO, "--new", BEGAN, "--name", PART, "--on", day)
    row = three.commune("unit", "split", *words)
    assert (row["former_name"], row["house"], row["new"]) == (JRO, PART, BEGAN)
    return str(row["id"])


def visits(office: Office, house: str | None = None) -> int:
    named = () if house is None else ("--house", house)
    found = office("figures", *named, *PERIOD)["figures"]
    return int({one["code"]: one["value"] for one in found}["visits"])


def begin(three: Three, invitation: Path, folder: Path) -> Office:
    """The other part's laptop opens its own book with the invitation, and is accepted."""
    new = Office(folder / "dak-yang", three.capsys)
    new("start", "house", "--name", BEGAN, "--commune", "Đak Pơ", "--province", "Gia Lai")
    new("join", invitation, "--out", folder / "tra-loi-moi.solang")
    three.commune("accept", folder / "tra-loi-moi.solang")
    return new


def test_the_book_goes_on_and_the_other_part_begins_its_own(three: Three, tmp_path: Path) -> None:
    id_ = split(three)
    assert visits(three.commune) == 6, "nothing is lost, nothing twice"
    assert {one["name"] for one in three.commune("houses")} == {PART, BEGAN, KLAH}
    assert visits(three.commune, PART) == 3

    files = three.commune("unit", "split-files", id_, "--to", tmp_path)
    three.jro("import", tmp_path / files["reply"])
    new = begin(three, tmp_path / files["invitation"], tmp_path)
    assert new("people", "list") == [], "no name of the whole village comes here"
    new("group", "add", "--name", "CLB Cồng chiêng", "--kind", "club")
    new("people", "add", "--name", "Siu Ñun", "--group", "CLB Cồng chiêng", "--from", "2026-01-01")
    three.meet(new, "2026-11-24")
    three.hand_in(new)
    three.meet(three.jro, "2026-11-25")
    three.hand_in(three.jro)

    assert (visits(three.commune, PART), visits(three.commune, BEGAN)) == (6, 1)
    assert visits(three.commune) == 10
    for office, house in ((three.jro, PART), (new, BEGAN)):
        reply = three.commune("reply", "--house", house, "--to", tmp_path)["file"]
        office("import", tmp_path / reply)
        assert office("fingerprint") == three.commune("fingerprint", "--house", house)


def test_papers_keep_the_name_of_their_day_in_the_house_too(three: Three, tmp_path: Path) -> None:
    id_ = split(three)
    files = three.commune("unit", "split-files", id_, "--to", tmp_path)
    three.jro("import", tmp_path / files["reply"])
    three.meet(three.jro, "2026-11-25")
    printed = {}
    for meeting in three.jro("meeting", "list"):
        out = tmp_path / f"{meeting['date']}.pdf"
        three.jro("sheet", meeting["id"], "--out", out)
        printed[meeting["date"]] = " ".join(PdfReader(out).pages[0].extract_text().split()).upper()
    assert JRO.upper() in printed["2026-11-10"] and PART.upper() not in printed["2026-11-10"]
    assert PART.upper() in printed["2026-11-25"]


def test_the_report_says_that_the_areas_differ(three: Three, tmp_path: Path) -> None:
    split(three)
    three.commune("report", "--period", "2026-11", "--out", tmp_path / "bao-cao.pdf")
    pages = PdfReader(tmp_path / "bao-cao.pdf").pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert f"{JRO} tách thành {PART} và {BEGAN} từ ngày 20/11/2026" in text
    assert "không cùng địa bàn" in text


def test_a_part_is_asked_for_nothing_of_the_time_before_it_was(three: Three) -> None:
    split(three)
    book = books.open_book(three.commune.folder, None)
    named = {}
    for period in ("2026-10", "2026-11"):
        made = reports.report(book, parse_period(period), today=date(2026, 12, 1))
        assert isinstance(made, CommuneReport)
        named[period] = {house.name for house in made.houses}
    books.close(book)
    assert named == {"2026-10": {PART, KLAH}, "2026-11": {PART, KLAH, BEGAN}}


def test_the_communes_report_of_a_day_before_names_the_whole_village(three: Three) -> None:
    split(three)
    book = books.open_book(three.commune.folder, None)
    made = reports.report(book, parse_period("2026-10"), today=date(2026, 10, 31))
    books.close(book)
    assert isinstance(made, CommuneReport)
    assert {house.name for house in made.houses} == {JRO, KLAH}


def test_a_split_is_taken_back_until_the_other_part_has_a_book(
    three: Three, tmp_path: Path
) -> None:
    id_ = split(three)
    files = three.commune("unit", "split-files", id_, "--to", tmp_path)
    three.jro("import", tmp_path / files["reply"])
    three.commune("unit", "rejoin", id_)
    assert three.commune("unit", "splits") == []
    assert [one["name"] for one in three.commune("houses")] == [KLAH, JRO]
    reply = three.commune("reply", "--house", JRO, "--to", tmp_path)["file"]
    three.jro("import", tmp_path / reply)
    assert three.jro("fingerprint") == three.commune("fingerprint", "--house", JRO)

    again = split(three)
    files = three.commune("unit", "split-files", again, "--to", tmp_path)
    begin(three, tmp_path / files["invitation"], tmp_path)
    assert '"split_built_upon"' in three.refused(three.commune, "unit", "rejoin", again)
    three.commune("merge", "add", "--house", BEGAN, "--into", PART, "--name", JRO)
    assert [one["name"] for one in three.commune("houses")] == [KLAH, JRO]


def test_a_name_that_is_there_already_is_refused(three: Three) -> None:
    for words in (("--new", KLAH), ("--new", JRO), ("--new", BEGAN, "--name", KLAH)):
        said = three.refused(three.commune, "unit", "split", "--house", JRO, *words)
        assert '"split_name_taken"' in said, words
    assert len(three.commune("houses")) == 2


def test_a_name_given_after_the_split_stays_when_it_is_taken_back(three: Three) -> None:
    id_ = split(three, "2026-11-01")
    three.commune(
        "unit", "rename", "--house", PART, "--name", "Làng Jro Mới", "--from", "2026-11-15"
    )
    three.commune("unit", "rejoin", id_)
    units = three.commune("unit", "list")["units"]
    (names,) = [one["names"] for one in units if one["names"][-1]["name"] == "Làng Jro Mới"]
    assert [(one["name"], one["from_day"]) for one in names] == [
        (JRO, None),
        ("Làng Jro Mới", "2026-11-15"),
    ]
