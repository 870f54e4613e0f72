"""What a reading tells, and how a person corrects it."""

from __future__ import annotations

from pathlib import Path

from db.domain.rosters import RosterField
from db.rosters.reading import read_roster
from tests.db.rosters.lists import births, names
from tests.db.rosters.sheets import Sheet, Value, write_xlsx
from tests.db.rosters.villagers import TODAY

ROWS: list[list[Value]] = [
    ["STT", "Họ và tên", "Năm sinh", "Mã", "Quê"],
    [1, "Đinh A", 1957, 1971, "Làng Yun"],
    [2, "Đinh B", 1958, 1972, "Làng Jro"],
]


def written(folder: Path, *sheets: Sheet) -> Path:
    write_xlsx(folder / "list.xlsx", *sheets)
    return folder / "list.xlsx"


def test_columns_tell_heading_field_and_samples(tmp_path: Path) -> None:
    column = read_roster(written(tmp_path, Sheet(ROWS))).columns[2]
    assert (column.index, column.heading, column.field) == (2, "Năm sinh", RosterField.BIRTH)
    assert column.samples == ("1957", "1958")


def test_a_column_may_be_given_another_meaning(tmp_path: Path) -> None:
    fields = {2: RosterField.IGNORED, 3: RosterField.BIRTH, 4: RosterField.VILLAGE}
    reading = read_roster(written(tmp_path, Sheet(ROWS)), fields, today=TODAY)
    assert births(reading) == ["1971", "1972"]
    assert reading.people[0].draft.village == "Làng Yun"


def test_a_field_that_is_put_elsewhere_leaves_its_column(tmp_path: Path) -> None:
    reading = read_roster(written(tmp_path, Sheet(ROWS)), {3: RosterField.BIRTH}, today=TODAY)
    assert reading.columns[2].field is RosterField.IGNORED
    assert births(reading) == ["1971", "1972"]


def test_a_list_without_a_heading_can_be_told_its_columns(tmp_path: Path) -> None:
    path = written(tmp_path, Sheet(ROWS[1:]))
    reading = read_roster(path, {1: RosterField.FULL_NAME, 2: RosterField.BIRTH}, today=TODAY)
    assert (names(reading), births(reading)) == (["Đinh A", "Đinh B"], ["1957", "1958"])
    assert reading.header_rows == ()


def test_the_sheet_that_is_a_list_is_read(tmp_path: Path) -> None:
    cover = Sheet([["KẾ HOẠCH"], ["Năm", "Số lớp"], [2026, 3]], name="Bìa")
    path = written(tmp_path, cover, Sheet(ROWS, name="DS"), Sheet(ROWS[:2], name="Cũ"))
    reading = read_roster(path)
    assert (reading.sheet, reading.sheets, len(reading.people)) == ("DS", ("Bìa", "DS", "Cũ"), 2)


def test_another_sheet_may_be_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, Sheet(ROWS, name="DS"), Sheet(ROWS[:2], name="Cũ"))
    assert len(read_roster(path, sheet="Cũ").people) == 1


def test_rows_are_counted_as_excel_counts_them(tmp_path: Path) -> None:
    rows: list[list[Value]] = [[], ["DANH SÁCH"], [], *ROWS, ["Cộng: 2"]]
    reading = read_roster(written(tmp_path, Sheet(rows)))
    assert (reading.header_rows, reading.skipped) == ((4,), (7,))
    assert [person.row for person in reading.people] == [5, 6]


def test_a_list_may_begin_anywhere(tmp_path: Path) -> None:
    rows: list[list[Value]] = [[], [], *([None, None, *row] for row in ROWS)]
    assert names(read_roster(written(tmp_path, Sheet(rows)))) == ["Đinh A", "Đinh B"]
