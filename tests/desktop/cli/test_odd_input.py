"""What nobody should type, and somebody will: texts and names of files without end, years of no
calendar, letters that steer a terminal. Each gets its sentence; none is called a fault of ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.cli.answers import harmless
from desktop.wording import shortened
from tests.desktop.cli.conftest import Said, Solang

LONG = "Đinh " + "Ấ" * 70_000
NAME = "A" * 300


@pytest.mark.parametrize(
    "line",
    [
        ["group", "add", "--kind", "club", "--name", LONG],
        ["equipment", "add", "--name", LONG],
        ["people", "add", "--name", "Đinh Bĕch", "--phone", LONG],
        ["people", "add", "--name", "Đinh Bĕch", "--notes", LONG],
        ["donation", "add", "--amount", "50000", "--giver", LONG],
        ["hall", "lend", "--for", "wedding", "--from", "2026-11-20", "--borrower", LONG],
        ["hall", "lend", "--for", "wedding", "--from", "2026-11-20", "--what", NAME + "A"],
        ["--as", LONG, "people", "add", "--name", "Đinh Bĕch"],
    ],
)
def test_a_text_without_end_is_refused_at_once_and_not_kept(house: Solang, line: list[str]) -> None:
    said = house(*line)
    assert said.refusal == "words_too_long"
    assert [row["command"] for row in house("history").json] == ["house.start"]
    # Not as the name of who writes either: every later act would be refused for it.
    assert house("people", "add", "--name", "Đinh Bĕch").code == 0


def test_a_book_is_not_handed_over_to_a_name_that_no_paper_holds(
    house: Solang, tmp_path: Path
) -> None:
    paper = tmp_path / "ban-giao.pdf"
    said = house("handover", "add", "--from", "Siu H’Bia", "--to", LONG, "--out", paper)
    assert said.refusal == "words_too_long"
    assert house("people", "add", "--name", "Đinh Bĕch").code == 0


def test_the_sign_of_a_task_may_not_be_a_book(commune: Solang) -> None:
    said = commune("task", "add", "--code", LONG, "--body", "Mở lớp", "--owner", "UBND xã")
    assert said.refusal == "words_too_long"


def _refused_name(said: Said) -> bool:
    return said.refusal in ("bad_file_name", "file_missing", "file_unreadable")


def test_a_name_of_a_file_that_no_drive_holds_is_told(house: Solang, tmp_path: Path) -> None:
    long = tmp_path / f"{NAME}.pdf"
    assert _refused_name(house("report", "--period", "2026", "--out", long))
    assert _refused_name(house("guide", "--out", long))
    assert _refused_name(house("people", "import", tmp_path / f"{NAME}.xlsx"))
    assert _refused_name(house("library", "title", "import", tmp_path / f"{NAME}.xlsx"))
    assert _refused_name(house("join", tmp_path / NAME, "--out", long))
    (row,) = house("scan", long).json
    assert row["problem"].startswith("Máy không cho mở tệp")


def test_a_folder_whose_name_no_drive_holds_is_told(solang: Solang, tmp_path: Path) -> None:
    said = solang("--data", tmp_path / NAME, "people", "list")
    assert said.code == 1 and said.refusal != "internal"


@pytest.mark.parametrize("year", ["0", "1", "3", "1899", "2201", "9999", "999999"])
def test_a_year_of_no_book_is_no_year(house: Solang, commune: Solang, year: str) -> None:
    assert house("occasion", "list", "--year", year).code == 2
    assert house("occasion", "copy", "--year", year).code == 2
    assert commune("target", "list", "--year", year).code == 2
    assert commune("point", "list", "--year", year).code == 2


@pytest.mark.parametrize("period", ["0001", "9999-12", "1899-H2", "2026-01-01..9999-12-31"])
def test_a_period_of_no_book_is_no_period(house: Solang, period: str) -> None:
    said = house("adjust", "--period", period, "--code", "visits", "--value", "3", "--reason", "x")
    assert said.refusal == "bad_period"


def test_what_was_typed_cannot_steer_the_terminal(plain: Solang, data: Path) -> None:
    said = plain("--data", data, "people", "list", "--on", "\x1b[31m\u202e2026")
    assert "\x1b" not in said.err and "\u202e" not in said.err
    assert "[31m" in said.err
    said = plain("--data", data, "backup", "--to", f"{data.parent}{os.sep}\x1b[2J")
    assert "\x1b" not in said.err + said.out


def test_harmless_text_keeps_every_letter() -> None:
    assert harmless("Siu H’Bia Rơ Châm Y Blơ̆t\tê̆") == "Siu H’Bia Rơ Châm Y Blơ̆t\tê̆"


def test_a_fact_without_end_is_told_by_its_beginning_and_end(plain: Solang, data: Path) -> None:
    said = plain("--data", data, "people", "edit", LONG, "--name", "A")
    assert said.code == 1 and len(said.err) < 700
    said = plain("--data", data, "occasion", "list", "--year", LONG)
    assert said.code == 2 and len(said.err) < 700
    assert shortened("Làng Jro") == "Làng Jro"


@pytest.mark.parametrize(
    "line",
    [
        ["hall", "lend", "--for", "wedding", "--from", "2026-11-20", "--to", "2026-11-19"],
        ["meeting", "rest", "--from", "2026-11-20", "--to", "2026-11-19", "--reason", "storm"],
        "occasion days tet-duong-lich --year 2026 --from 2026-01-02 --to 2026-01-01".split(),
    ],
)
def test_an_end_before_the_beginning_is_told_as_such(house: Solang, line: list[str]) -> None:
    said = house(*line)
    assert said.refusal == "end_before_start"
    assert "đứng trước ngày đầu" in said.json["error"]["message"]


def test_a_meeting_is_not_postponed_to_its_own_day(house: Solang) -> None:
    house("group", "add", "--kind", "club", "--name", "CLB Hát")
    meeting = house("meeting", "add", "--group", "CLB Hát", "--date", "2026-05-05").json["id"]
    moving = ("meeting", "postpone", meeting, "--reason", "storm", "--to")
    assert house(*moving, "2026-05-05").refusal == "same_day"
    assert len(house("meeting", "list").json) == 1


@pytest.mark.parametrize("counted", [["heads", "--households", "12"], ["walk-ins", "--girls", "3"]])
def test_a_period_with_people_counted_in_any_way_is_not_nil(
    house: Solang, counted: list[str]
) -> None:
    house("group", "add", "--kind", "club", "--name", "CLB Hát")
    meeting = house("meeting", "add", "--group", "CLB Hát", "--date", "2026-05-05").json["id"]
    house("meeting", counted[0], meeting, *counted[1:])
    assert house("nil", "2026-05").refusal == "not_nil"


def test_a_year_in_a_refusal_has_no_dot(house: Solang) -> None:
    said = house("occasion", "days", "tet-duong-lich", "--year", "2026", "--from", "2027-01-01")
    assert "năm 2026" in said.json["error"]["message"]


def test_a_house_says_what_its_commune_is_called(house: Solang) -> None:
    (name,) = house("unit", "list").json["commune"]
    assert name["name"] == "Đak Pơ"


def test_what_a_house_said_of_itself_stays_beside_what_it_says_next(house: Solang) -> None:
    house("facility", "describe", "--area", "210", "--yard", "400")
    said = house("facility", "describe", "--seats", "90").json["facility"]
    assert (said["area"], said["seats"], said["yard"]) == (210, 90, 400)
    assert house("facility", "describe").code == 2


@pytest.mark.parametrize("copies", ["0", "999999"])
def test_labels_are_printed_in_a_number_that_can_be(
    house: Solang, tmp_path: Path, copies: str
) -> None:
    said = house("paper", "label", "Loa", "--copies", copies, "--out", tmp_path / "nhan.pdf")
    assert said.refusal == "bad_copies"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("library visit add --people 0", "Ghi số từ 1 đến 10.000"),
        ("equipment add --name Loa --pieces 0", "Ghi số từ 1 đến 100.000"),
        ("library title add --title Sách --published 1700", "Ghi năm từ 1800 đến 2200"),
    ],
)
def test_a_number_that_cannot_be_is_told_its_limits(house: Solang, line: str, told: str) -> None:
    assert told in house(*line.split()).json["error"]["message"]


def test_what_a_target_lacks_is_not_the_title_of_a_book(commune: Solang) -> None:
    line = ("target", "add", "--code", "A", "--rule", "houses", "--year", "2027", "--body", " ")
    assert commune(*line).refusal == "target_words_missing"


def test_a_point_without_a_laptop_is_answered_by_its_list(commune: Solang) -> None:
    commune("target", "plan")
    commune("point", "add", "--name", "Thư viện A", "--kind", "school_library")
    answering = ("target", "answer", "T1", "--house", "Thư viện A", "--is", "yes")
    assert commune(*answering).refusal == "target_of_point"


def test_a_point_is_not_closed_before_it_opened_nor_lends_more_than_came(commune: Solang) -> None:
    commune("point", "add", "--name", "Thư viện A", "--kind", "school_library")
    closing = ("point", "edit", "Thư viện A", "--opened", "2026-01-01", "--closed", "2025-12-31")
    assert commune(*closing).refusal == "end_before_start"
    telling = ("point", "month", "Thư viện A", "2026-05", "--visits", "4", "--loans", "5")
    assert commune(*telling).refusal == "count_above_total"


def test_the_book_of_a_laptop_is_one_point_s(commune: Solang, tmp_path: Path) -> None:
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    adding = ("point", "add", "--kind", "community_library", "--house", "Làng Jro", "--name")
    assert commune(*adding, "Thư viện A").code == 0
    assert commune(*adding, "Thư viện B").refusal == "unit_has_point"
    commune("point", "add", "--kind", "community_library", "--name", "Thư viện C")
    assert commune("point", "edit", "Thư viện C", "--house", "Làng Jro").refusal == "unit_has_point"
    assert commune("point", "edit", "Thư viện A", "--house", "Làng Jro").code == 0
    assert [row["name"] for row in commune("point", "list").json] == ["Thư viện A", "Thư viện C"]


def test_nothing_is_put_right_before_it_was_seen(commune: Solang, tmp_path: Path) -> None:
    commune("invite", "--house", "Làng Jro", "--out", tmp_path / "moi.solang")
    seen = ("--house", "Làng Jro", "--by", "UBND xã", "--on", "2026-05-05", "--finding", "Hỏng đèn")
    (row,) = commune("inspection", "add", *seen).json
    fixing = ("inspection", "fixed", row["findings"][0]["id"], "--on")
    assert commune(*fixing, "2026-05-04").refusal == "fixed_before"
    assert commune(*fixing, "2026-05-05").code == 0
