"""Rows of Excel files are as high as their words: no line stands over the row below it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import openpyxl
import pytest

from db.domain.reports import ActivityReport, CommuneReport
from db.domain.tables import Table, TableColumn, TableFormat
from desktop.documents import fonts, report_excel, tables
from desktop.documents.text import wrap
from tests.desktop.documents.made import commune_report, group, report
from tests.desktop.documents.made_lists import HEAD, LONGEST
from tests.desktop.documents.test_word_layout import outline_of

LONG = "Câu lạc bộ Cồng chiêng và dân ca các dân tộc làng Bung Bang Hven"
LETTER = 5.25
"""Points of a letter of a column's width."""
USUAL = 15.0
"""Points of a row that says nothing of its height."""
REPORTS = (report((group(LONG), group("CLB Thơ"))), commune_report(5), commune_report(60))


def _opened(made: bytes) -> list[Any]:
    return list(openpyxl.load_workbook(BytesIO(made)).worksheets)


def _too_low(sheet: Any) -> list[str]:
    """Texts of one cell, or of cells merged into one, that need more height than they have."""
    fonts.register()
    areas = {(one.min_row, one.min_col): one for one in sheet.merged_cells.ranges}
    low = []
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell.value, str) or not cell.alignment.wrap_text:
                continue
            area = areas.get((cell.row, cell.column))
            columns = range(area.min_col, area.max_col + 1) if area else [cell.column]
            rows = range(area.min_row, area.max_row + 1) if area else [cell.row]
            letters = sum(_width(sheet, column) for column in columns)
            size, face = float(cell.font.sz), fonts.BOLD if cell.font.b else fonts.REGULAR
            lines = wrap(cell.value, face, size, letters * LETTER)
            high = sum(sheet.row_dimensions[one].height or USUAL for one in rows)
            if len(lines) > 1 and len(lines) * size * 1.2 > high:
                low.append(cell.value)
    return low


def _width(sheet: Any, column: int) -> float:
    """Columns of one width are told together, under the first of them."""
    found = [one for one in sheet.column_dimensions.values() if one.min <= column <= one.max]
    return float(found[0].width) if found else 8.43


@pytest.mark.parametrize("made", REPORTS, ids=["house", "commune", "sixty"])
def test_no_words_of_a_report_stand_over_the_next_row(
    made: ActivityReport | CommuneReport,
) -> None:
    for sheet in _opened(report_excel.write(outline_of(made))):
        assert _too_low(sheet) == []


def test_the_title_is_not_cut_where_the_table_is_narrower() -> None:
    sheet = _opened(report_excel.write(outline_of(commune_report(5))))[0]
    (title,) = (one for one in sheet.merged_cells.ranges if one.min_row == 1)
    assert title.max_col == 7
    assert sheet.row_dimensions[1].height > 2 * 13


def test_no_words_of_a_list_stand_over_the_next_row() -> None:
    columns = (
        TableColumn("Họ và tên", 40),
        TableColumn("Năm sinh", 14),
        TableColumn("Câu lạc bộ, lớp, nhóm đang tham gia", 30),
    )
    rows = ((LONGEST, "1980", LONG), ("Đinh Hrơh", "1981", "CLB Thơ"))
    made = tables.write(Table(HEAD, "DANH SÁCH", ("Làng Jro",), columns, rows), TableFormat.XLSX)
    (sheet,) = _opened(made)
    assert _too_low(sheet) == []
    assert [sheet.row_dimensions[row].height is None for row in (4, 5, 6)] == [False, False, True]
