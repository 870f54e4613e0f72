"""Doubtful cells are left empty, and told with their row, column and text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from db.domain.rosters import Problem, RosterReading
from tests.db.rosters.lists import Row, births, codes, read_rows
from tests.db.rosters.sheets import Month, Value

HEADING = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "SĐT")


def test_a_problem_names_the_place_and_the_text(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, (), HEADING, (1, "Đinh A", "31/2/1990", "Nam", "Ba Na", None))
    assert reading.problems == (Problem(3, "Ngày sinh", "bad_birth", "31/2/1990"),)


def test_the_person_comes_in_without_what_is_doubtful(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, HEADING, (1, "Đinh A", 2031, "x", "Mán", "12345"))
    draft = reading.people[0].draft
    assert (draft.birth, draft.gender, draft.ethnic_group, draft.phone) == (None,) * 4
    assert [code for _, code in codes(reading)] == [
        "bad_gender",
        "future_birth",
        "bad_ethnic_group",
        "bad_phone",
    ]


def test_of_two_phones_the_second_is_told(tmp_path: Path) -> None:
    rows: list[Row] = [("STT", "Họ và tên", "SĐT"), (1, "Đinh A", "0912345678/0987654321")]
    reading = read_rows(tmp_path, *rows)
    assert reading.people[0].draft.phone == "0912345678"
    assert codes(reading) == [(2, "more_than_a_phone")]


def test_years_for_both_sexes_are_doubtful(tmp_path: Path) -> None:
    rows: list[Row] = [("STT", "Họ và tên", "Năm sinh", None), (None, None, "Nam", "Nữ")]
    rows += [(1, "Đinh A", 1957, None), (2, "Đinh B", 1958, 1959)]
    reading = read_rows(tmp_path, *rows)
    assert (births(reading), codes(reading)) == (["1957", None], [(4, "two_births")])


def test_a_month_that_excel_made_a_day_of_stays_a_month(tmp_path: Path) -> None:
    for ending in ("xlsx", "xls", "ods"):
        rows = [HEADING, (1, "Đinh A", Month(date(1986, 3, 1)))]
        assert births(read_rows(tmp_path, *rows, ending=ending)) == ["1986-03"]


TEXTS = ("25/7/1957", "15/7/1958", "27/11/1960", "30/1/1961")


def read_births(folder: Path, *cells: Value) -> RosterReading:
    people = ((number, "Đinh A", cell) for number, cell in enumerate(cells))
    return read_rows(folder, HEADING, *people)


def test_days_that_excel_may_have_turned_round_keep_their_year_alone(tmp_path: Path) -> None:
    """On a computer set to English, 5/7/1990 became 7 May; 25/7/1990 stayed text."""
    days = (date(1990, 5, 7), date(1990, 2, 7), date(1991, 5, 11), date(1992, 3, 1))
    reading = read_births(tmp_path, *days, *TEXTS)
    assert births(reading)[:5] == ["1990", "1990", "1991", "1992", "1957-07-25"]
    assert [code for _, code in codes(reading)] == ["day_or_month"] * 4


def test_dates_beside_texts_are_believed_where_a_day_is_past_the_twelfth(tmp_path: Path) -> None:
    days = (date(1990, 5, 27), date(1990, 2, 7), date(1991, 5, 11), date(1992, 3, 1))
    reading = read_births(tmp_path, *days, *TEXTS)
    assert births(reading)[0] == "1990-05-27"
    assert reading.problems == ()
