"""Lists laid out in ways that need more than a heading over plain columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.domain.people import Gender
from db.domain.rosters import RosterField
from tests.db.rosters.lists import Row, births, codes, names, read_rows

PLAIN: Row = ("STT", "Họ và tên", "Năm sinh")


def test_sections_tell_the_village_where_no_column_does(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        PLAIN,
        ("I", "Làng Klăh Môn"),
        (1, "Đinh Hrơh", 1957),
        ("II", "Thôn An Phú (1 người)"),
        (1, "Hồ Văn Hùng", 1990),
    )
    assert [one.draft.village for one in reading.people] == ["Làng Klăh Môn", "Thôn An Phú"]


def test_a_section_goes_on_over_a_heading_that_comes_back(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, PLAIN, (None, "Làng Yun"), (1, "Đinh A", 1957), PLAIN, (2, "Đinh B", 1958)
    )
    assert [one.draft.village for one in reading.people] == ["Làng Yun", "Làng Yun"]


def test_sections_tell_the_sex_where_no_column_does(tmp_path: Path) -> None:
    rows: list[Row] = [
        PLAIN,
        ("I", "NAM"),
        (1, "Đinh Hrơh", 1957),
        ("II", "NỮ"),
        (1, "Đinh Bĕch", 1960),
    ]
    reading = read_rows(tmp_path, *rows)
    assert [one.draft.gender for one in reading.people] == [Gender.MALE, Gender.FEMALE]


@pytest.mark.parametrize(
    "line", ["I. Tổ 1", "Tổ 2", "A. Ban chủ nhiệm", "Nhóm đọc sách", "Làng Yun", "B/ Người Kinh"]
)
def test_a_section_is_nobody(tmp_path: Path, line: str) -> None:
    reading = read_rows(tmp_path, PLAIN, (None, line), (1, "Đinh Hrơh", 1957))
    assert names(reading) == ["Đinh Hrơh"]
    assert reading.skipped == (2,)


@pytest.mark.parametrize(
    "line",
    [
        "Danh sách này có 2 người.",
        "Tổng cộng: 2 người",
        "TỔNG SỐ: 2",
        "Cộng",
        "Cộng: 2",
        "Trong đó: nữ 1, DTTS 2",
        "Ấn định danh sách có 2 em",
        "2 người",
        "NGƯỜI LẬP DANH SÁCH",
        "CHỦ NHIỆM",
        "TM. BAN CHỦ NHIỆM",
        "Đak Pơ, ngày 12 tháng 3 năm 2026",
        "(Ký, ghi rõ họ tên)",
        "XÁC NHẬN CỦA UBND XÃ",
    ],
)
@pytest.mark.parametrize("column", [0, 1, 2])
def test_what_stands_below_a_list_is_nobody(tmp_path: Path, line: str, column: int) -> None:
    foot = [*[None] * column, line]
    reading = read_rows(tmp_path, PLAIN, (1, "Đinh A", 1957), (2, "Đinh B", 1960), foot)
    assert names(reading) == ["Đinh A", "Đinh B"]


@pytest.mark.parametrize("name", ["Tòng Thị Lan", "Công", "Nam", "Tô Nữ", "Hồ Bản", "Ngày"])
def test_a_person_with_the_name_of_such_a_line_is_a_person(tmp_path: Path, name: str) -> None:
    assert names(read_rows(tmp_path, PLAIN, (1, name, 1957))) == [name]


def test_a_name_below_a_signature_is_nobody(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("Họ và tên", "Năm sinh"),
        ("Đinh A", 1957),
        ("NGƯỜI LẬP",),
        (),
        ("Đinh Văn Hùng",),
    ]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh A"]


def test_people_go_on_below_a_part_that_was_counted(tmp_path: Path) -> None:
    rows: list[Row] = [
        PLAIN,
        (1, "Đinh A", 1957),
        (None, "Cộng: 1"),
        (2, "Đinh B", 1958),
        (3, "Đinh C", None),
    ]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh A", "Đinh B", "Đinh C"]


def test_somebody_added_below_the_count_is_a_person(tmp_path: Path) -> None:
    listed: list[Row] = [(number, f"Đinh {letter}", 1957) for number, letter in enumerate("ABCD")]
    foot: list[Row] = [(None, "Cộng: 4"), (None, "Đinh E", 1960), (None, "Đinh Văn Hùng")]
    reading = read_rows(tmp_path, PLAIN, *listed, *foot)
    assert names(reading) == [f"Đinh {letter}" for letter in "ABCDE"]


def test_somebody_added_without_a_number_is_a_person(tmp_path: Path) -> None:
    rows: list[Row] = [PLAIN, (1, "Đinh A", 1957), (2, "Đinh B", 1958), (None, "Đinh C", None)]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh A", "Đinh B", "Đinh C"]


def test_numbers_that_wait_for_people_are_nobody_and_no_problem(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, PLAIN, (1, "Đinh A", 1957), (2,), (3,))
    assert (len(reading.people), reading.problems, reading.skipped) == (1, (), ())


def test_a_row_with_all_but_a_name_is_told(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, PLAIN, (1, "Đinh A", 1957), (2, None, 1960))
    assert codes(reading) == [(3, "name_missing")]


@pytest.mark.parametrize("numbers", [("(1)", "(2)", "(3)"), ("A", "B", "1"), (1, 2, 3)])
def test_numbers_of_columns_are_nobody(tmp_path: Path, numbers: tuple[str, ...]) -> None:
    assert names(read_rows(tmp_path, PLAIN, numbers, (1, "Đinh A", 1957))) == ["Đinh A"]


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_merged_village_is_everybodys(tmp_path: Path, ending: str) -> None:
    rows: list[Row] = [
        (*PLAIN, "Làng"),
        (1, "Đinh A", 1957, "Làng Yun"),
        (2, "Đinh B", 1958, None),
        (3, "Đinh C", 1959, None),
        (4, "Đinh D", 1960, None),
    ]
    reading = read_rows(tmp_path, *rows, merges=[(1, 3, 3, 3)], ending=ending)
    assert [one.draft.village for one in reading.people] == ["Làng Yun"] * 3 + [None]


def test_ditto_marks_repeat_the_cell_above(tmp_path: Path) -> None:
    rows: list[Row] = [(*PLAIN, "Làng"), (1, "Đinh A", 1957, "Làng Yun"), (2, "Đinh B", 1958, '"')]
    rows += [(3, "Đinh C", 1959, "nt")]
    villages = [one.draft.village for one in read_rows(tmp_path, *rows).people]
    assert villages == ["Làng Yun"] * 3


def test_two_lists_side_by_side_are_both_read(tmp_path: Path) -> None:
    rows: list[Row] = [
        (*PLAIN, None, *PLAIN),
        (1, "Đinh A", 1957, None, 3, "Đinh C", 1959),
        (2, "Đinh B", 1958, None, 4, "Đinh D", 1960),
        (None, None, None, None, 5, "Đinh E", 1961),
    ]
    reading = read_rows(tmp_path, *rows)
    assert sorted(zip(names(reading), births(reading), strict=True)) == [
        (f"Đinh {letter}", str(1957 + place)) for place, letter in enumerate("ABCDE")
    ]


def test_two_lists_below_each_other_may_have_other_columns(tmp_path: Path) -> None:
    rows: list[Row] = [
        PLAIN,
        (1, "Đinh A", 1957),
        (),
        ("Lớp múa",),
        ("Họ tên", "Nữ", "NS"),
        ("Siu H", "x", 2010),
    ]
    reading = read_rows(tmp_path, *rows)
    assert list(zip(names(reading), births(reading), strict=True)) == [
        ("Đinh A", "1957"),
        ("Siu H", "2010"),
    ]


def test_the_guardian_has_a_name_and_a_phone(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("TT", "Họ và tên", "Ngày sinh", "Phụ huynh", None),
        (None, None, None, "Họ tên", "Điện thoại"),
        (1, "Đinh Hrơh", "12/3/2015", "Đinh Bĕch", 912345678),
    ]
    draft = read_rows(tmp_path, *rows).people[0].draft
    assert (draft.full_name, draft.guardian) == ("Đinh Hrơh", "Đinh Bĕch")
    assert (draft.phone, draft.guardian_phone) == (None, "0912345678")


def test_cards_and_other_columns_are_left_alone(tmp_path: Path) -> None:
    heading = ("TT", "Họ và tên", "Ngày sinh", "Số CCCD", "Ngày cấp", "Nơi ở", "Chức vụ", "Ghi chú")
    person = (1, "Đinh Hrơh", "4/3/1957", "064057000123", "5/5/2021", "Yun", "Thư ký", "mới vào")
    reading = read_rows(tmp_path, heading, person)
    ignored = [c.heading for c in reading.columns if c.field is RosterField.IGNORED]
    assert ignored == ["Số CCCD", "Ngày cấp", "Chức vụ"]
    assert reading.people[0].draft.notes == "mới vào"


@pytest.mark.parametrize(
    "heading",
    [
        ("Họ", "Tên đệm", "Tên"),
        ("Họ", "Chữ đệm", "Tên"),
        ("Họ", "Lót", "Tên"),
    ],
)
def test_a_name_in_three_columns_is_joined(tmp_path: Path, heading: tuple[str, ...]) -> None:
    rows: list[Row] = [
        (*heading, "Năm sinh"),
        ("Đinh", "Thị", "Bĕch", 1957),
        ("Đinh", None, "Hrơh", 1958),
    ]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh Thị Bĕch", "Đinh Hrơh"]


def test_a_given_name_told_twice_is_taken_once(tmp_path: Path) -> None:
    rows: list[Row] = [("Họ và tên", "Tên", "Năm sinh"), ("Đinh Hrơh", "Hrơh", 1957)]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh Hrơh"]


def test_a_number_typed_before_the_name_is_not_in_it(tmp_path: Path) -> None:
    rows: list[Row] = [("Họ và tên", "Năm sinh"), ("1. Đinh Hrơh", 1957), ("2) Đinh Bĕch", 1960)]
    assert names(read_rows(tmp_path, *rows)) == ["Đinh Hrơh", "Đinh Bĕch"]


@pytest.mark.parametrize("merges", [[], [(0, 2, 0, 4)]])
def test_a_date_may_stand_in_three_columns(
    tmp_path: Path, merges: list[tuple[int, int, int, int]]
) -> None:
    top = ("STT", "Họ và tên", "Ngày sinh", None, None)
    parts = (None, None, "Ngày", "Tháng", "Năm")
    rows: list[Row] = [top, parts, (1, "Đinh A", 4, 3, 1957), (2, "Đinh B", None, None, 1958)]
    assert births(read_rows(tmp_path, *rows, merges=merges)) == ["1957-03-04", "1958"]


def test_one_merged_heading_over_three_columns_is_day_month_and_year(tmp_path: Path) -> None:
    rows: list[Row] = [("STT", "Họ và tên", "Ngày sinh", None, None), (1, "Đinh A", 4, 3, 1957)]
    assert births(read_rows(tmp_path, *rows, merges=[(0, 2, 0, 4)])) == ["1957-03-04"]


def test_a_heading_without_marks_is_understood(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("STT", "HO VA TEN", "NGAY SINH", None, None, "GIOI TINH"),
        (None, None, "NGAY", "THANG", "NAM", None),
        (1, "DINH HROH", 4, 3, 1957, "NAM"),
    ]
    reading = read_rows(tmp_path, *rows)
    assert (births(reading), reading.people[0].draft.gender) == (["1957-03-04"], Gender.MALE)


def test_women_are_ticked_or_nobody_is(tmp_path: Path) -> None:
    heading = ("STT", "Họ và tên", "Nữ")
    ticked = read_rows(tmp_path, heading, (1, "Đinh A", None), (2, "Đinh B", "x"))
    blank = read_rows(tmp_path, heading, (1, "Đinh A", None), (2, "Đinh B", None))
    assert [one.draft.gender for one in ticked.people] == [Gender.MALE, Gender.FEMALE]
    assert [one.draft.gender for one in blank.people] == [None, None]


def test_both_sexes_ticked_is_doubtful(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("STT", "Họ và tên", "Nam", "Nữ"),
        (1, "Đinh A", "x", "x"),
        (2, "Đinh B", None, "x"),
    ]
    reading = read_rows(tmp_path, *rows)
    assert [one.draft.gender for one in reading.people] == [None, Gender.FEMALE]
    assert codes(reading) == [(2, "both_ticked")]


def test_ages_are_not_taken_for_births(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, ("STT", "Họ và tên", "Tuổi"), (1, "Đinh A", 45))
    assert (births(reading), codes(reading)) == ([None], [(1, "age_not_birth")])


def test_an_error_of_excel_is_told(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, PLAIN, (1, "Đinh A", "#REF!"))
    assert codes(reading) == [(2, "error_cell")]
