"""A list as xlsx, ods, csv and PDF: the same values come back, and nothing becomes a formula."""

from __future__ import annotations

import csv
import re
import time
import zipfile
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from odfdo import Document

from db.domain.table_text import looks_like_formula, neutral
from db.domain.tables import ColumnKind, Table, TableColumn, TableFormat, Value
from desktop.documents.tables import write
from tests.desktop.documents.made import flowing, texts
from tests.desktop.documents.made_lists import HEAD, LONGEST, NAMES
from tests.desktop.documents.office import needed, turned

COLUMNS = (
    TableColumn("Họ và tên", 46, grows=2),
    TableColumn("Năm sinh", 17),
    TableColumn("Số buổi", 17, ColumnKind.NUMBER),
    TableColumn("Từ ngày", 23, ColumnKind.DAY),
)
HEAD_LINE = [column.title for column in COLUMNS]
DAY = date(2026, 1, 5)

FORMULAS = (
    "=1+1",
    "+84912345678",
    "-5",
    "@SUM(A1)",
    " =1+1",
    "\u00a0=1+1",
    "\t=1+1",
    "\r=1+1",
    "\x00=1+1",
    "Đinh\n=1+1",
    "Đinh,=1+1",
    "Đinh; @A1",
    "＝1+1",
    '=HYPERLINK("http://x";"y")',
    "=cmd|' /C calc'!A0",
)


def table(*rows: tuple[Value, ...], columns: tuple[TableColumn, ...] = COLUMNS) -> Table:
    return Table(HEAD, "DANH SÁCH THÀNH VIÊN", ("Lớp múa xoang",), columns, rows)


def names(*texts_: str) -> Table:
    return table(*((text, None, None, None) for text in texts_))


def xlsx(made: Table) -> Any:
    book = openpyxl.load_workbook(BytesIO(write(made, TableFormat.XLSX)))
    return book.active


def ods(made: Table) -> list[list[Any]]:
    found = Document(BytesIO(write(made, TableFormat.ODS))).body.get_table(0)
    assert found is not None
    return [list(row) for row in found.get_values()]


def rows_of_csv(made: Table) -> list[list[str]]:
    text = write(made, TableFormat.CSV).decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


FULL = table(("Đinh Thị Hmrơ̆", 1986, 1234, DAY), (LONGEST, "khoảng 1948", None, None))


def test_numbers_and_days_stay_numbers_and_days_in_xlsx() -> None:
    sheet = xlsx(FULL)
    head = [cell.value for cell in sheet[4]]
    assert head == HEAD_LINE
    first = [cell.value for cell in sheet[5]]
    assert first == ["Đinh Thị Hmrơ̆", 1986, 1234, datetime(2026, 1, 5)]  # noqa: DTZ001 - no zone
    assert sheet["D5"].number_format == "dd/mm/yyyy"
    assert sheet["C5"].number_format == "#,##0"
    assert [cell.value for cell in sheet[6]] == [LONGEST, "khoảng 1948", None, None]
    assert sheet["A1"].value == "DANH SÁCH THÀNH VIÊN"
    assert sheet.freeze_panes == "A5"
    assert sheet.print_title_rows == "$4:$4"


def test_the_same_in_ods() -> None:
    found = ods(FULL)
    assert found[0][0] == "DANH SÁCH THÀNH VIÊN"
    assert found[3] == HEAD_LINE
    assert found[4][:3] == ["Đinh Thị Hmrơ̆", 1986, 1234]
    assert str(found[4][3]).startswith("2026-01-05")
    assert found[5][:2] == [LONGEST, "khoảng 1948"]


def test_csv_begins_with_the_mark_that_excel_looks_for() -> None:
    """AC 18."""
    assert write(FULL, TableFormat.CSV).startswith(b"\xef\xbb\xbf")
    assert rows_of_csv(FULL) == [
        HEAD_LINE,
        ["Đinh Thị Hmrơ̆", "1986", "1234", "05/01/2026"],
        [LONGEST, "khoảng 1948", "", ""],
    ]


def test_a_list_read_from_every_format_is_the_list_that_was_written() -> None:
    made = names(*NAMES)
    assert [row[0] for row in rows_of_csv(made)[1:]] == list(NAMES)
    assert [row[0] for row in ods(made)[4:]] == list(NAMES)
    assert [row[0].value for row in xlsx(made).iter_rows(min_row=5)] == list(NAMES)
    text = flowing(write(made, TableFormat.PDF))
    assert all(name in text for name in NAMES)


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_that_looks_like_a_formula_is_one(text: str) -> None:
    made = names(text)
    (cell,) = (row[0] for row in xlsx(made).iter_rows(min_row=5))
    assert cell.data_type == "s"
    content = zipfile.ZipFile(BytesIO(write(made, TableFormat.ODS))).read("content.xml")
    assert b"table:formula" not in content
    raw = zipfile.ZipFile(BytesIO(write(made, TableFormat.XLSX))).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in raw
    assert b"hyperlink" not in raw


@given(st.text(max_size=12).map(lambda text: f"{text}"))
@example("\u2028=1")
@example("a\x0b=1")
@settings(max_examples=300, deadline=None)
def test_no_cell_of_a_csv_begins_a_formula_however_the_line_is_split(text: str) -> None:
    line = rows_of_csv(names(text))[1][0]
    for separator in (",", ";", "|"):
        for part in line.split(separator):
            bare = part.lstrip(" \u00a0\u200b\ufeff\t\r\n\0")
            assert not bare.startswith(("=", "+", "-", "@")), line
    assert "\n" not in line and "\0" not in line


@given(st.sampled_from(("=", "+", "-", "@")), st.sampled_from(("", " ", "\u00a0", "\t", "\r\n ")))
def test_an_apostrophe_stands_before_what_could_be_a_formula(sign: str, before: str) -> None:
    assert "'" + sign in neutral(f"{before}{sign}1")


@pytest.mark.parametrize("text", ["Đinh-Krông", "H'Lan", "2+3", "a@b.vn", "Ksor Ñun (con bà Hrin)"])
def test_an_ordinary_text_is_left_alone(text: str) -> None:
    assert neutral(text) == text
    assert not looks_like_formula(text)


def test_a_number_below_zero_stays_a_number() -> None:
    made = table(("Chênh lệch", None, -5, None))
    assert xlsx(made)["C5"].value == -5
    assert rows_of_csv(made)[1][2] == "-5"


def test_a_text_that_begins_like_a_formula_keeps_its_letters_in_xlsx() -> None:
    cell = xlsx(names("+84912345678"))["A5"]
    assert cell.value == "+84912345678"
    assert cell.quotePrefix or cell.style_array.quotePrefix


@pytest.mark.parametrize("count", [0, 1, 30, 60, 200])
def test_a_long_list_on_paper_repeats_its_head_and_numbers_its_rows(count: int) -> None:
    pages = texts(write(names(*(f"Đinh {n}" for n in range(count))), TableFormat.PDF))
    assert all("Họ và tên" in page for page in pages)
    assert (f"Danh sách này có {count} người." if count else "chưa có ai.") in pages[-1]
    last = pages[-1].split("\n")
    assert not count or str(count) in [line.strip() for line in last]


def test_a_wide_list_lies_across() -> None:
    from pypdf import PdfReader

    wide = tuple(TableColumn(f"Cột {n}", 30) for n in range(9))
    made = table(tuple(str(n) for n in range(9)), columns=wide)
    page = PdfReader(BytesIO(write(made, TableFormat.PDF))).pages[0]
    assert page.mediabox.width > page.mediabox.height


def test_an_empty_list_is_a_file_too() -> None:
    for wanted in TableFormat:
        assert write(table(), wanted)


def test_a_list_of_other_things_than_people_counts_lines() -> None:
    made = Table(HEAD, "DANH SÁCH NHÓM", (), (TableColumn("Tên", 40),), (("CLB Thơ",),))
    assert "Danh sách này có 1 dòng." in flowing(write(made, TableFormat.PDF))


def test_an_ods_says_how_its_cells_look_and_how_it_is_printed() -> None:
    """Days as they are written here, long words in several lines, the head on every page."""
    file = zipfile.ZipFile(BytesIO(write(FULL, TableFormat.ODS)))
    content, styles = (file.read(f"{one}.xml").decode() for one in ("content", "styles"))
    head = content.partition("<table:table-header-rows>")[2].partition("</table:table-header-rows>")
    assert all(title in head[0] for title in HEAD_LINE)
    assert 'table:style-name="day" office:value-type="date" office:date-value="2026-01-05"' in (
        content
    )
    assert 'fo:wrap-option="wrap"' in content
    assert 'style:scale-to-X="1"' in styles


def test_a_list_of_twenty_thousand_people_is_an_ods_in_seconds() -> None:
    def taken(count: int) -> float:
        made = names(*NAMES * (count // 5))
        begun = time.process_time()
        write(made, TableFormat.ODS)
        return time.process_time() - begun

    assert taken(20_000) < 20 * max(taken(2_000), 0.05), "ten times the people, no more"


def test_blanks_that_follow_each_other_come_back_from_an_ods() -> None:
    assert ods(names("Đinh  Hai"))[4][0] == "Đinh  Hai"
    shown = zipfile.ZipFile(BytesIO(write(names("a <b> & 'c'"), TableFormat.ODS)))
    assert "a &lt;b&gt; &amp; 'c'" in shown.read("content.xml").decode()


@needed
def test_an_ods_shows_its_days_and_whole_names_in_the_width_of_one_page(tmp_path: Path) -> None:
    wide = tuple(TableColumn(f"Cột {n}", 40, grows=1) for n in range(6))
    rows: list[tuple[Value, ...]] = [(LONGEST, 1986, 1234, DAY, *[LONGEST] * 6)] * 60
    file = tmp_path / "list.ods"
    file.write_bytes(write(table(*rows, columns=(*COLUMNS, *wide)), TableFormat.ODS))
    pdf = turned([file], "pdf")[0].read_bytes()
    pages = texts(pdf)
    assert all("Họ và tên" in page and "Cột 5" in page for page in pages)
    whole = re.sub(r"\s+", "", "".join(pages))
    assert whole.count("05/01/2026") == 60
    assert whole.count(re.sub(r"\s+", "", LONGEST)) == 60 * 7
