"""Three invented forms of superiors, as offices make them, and their cells compared."""

from __future__ import annotations

from collections.abc import Callable, Collection
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation

SHEET = "Biểu 01"


def merged_heads() -> bytes:
    """Heads over three rows and several columns, a title over all, set widths."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet["A1"] = "BIỂU TỔNG HỢP HOẠT ĐỘNG VĂN HÓA CƠ SỞ"
    sheet["A1"].font = Font(name="Times New Roman", size=14, bold=True)
    for area in ("A1:G1", "A3:A5", "B3:B5", "C3:G3", "C4:C5", "D4:E4", "F4:G4"):
        sheet.merge_cells(area)
    words = {
        "A3": "TT", "B3": "Đơn vị", "C3": "Trong kỳ", "C4": "Số buổi", "D4": "Lượt người",
        "F4": "Người", "D5": "Tổng", "E5": "Nữ", "F5": "Tổng", "G5": "Nữ", "B6": "Làng Jro",
    }  # fmt: skip
    for place, text in words.items():
        sheet[place] = text
    side = Side(style="thin")
    for row in sheet["A3:G8"]:
        for cell in row:
            cell.border = Border(side, side, side, side)
            cell.alignment = Alignment(horizontal="center", wrap_text=True)
    sheet["C6"].number_format = "#,##0"
    sheet["D6"] = 0
    sheet.column_dimensions["B"].width = 40
    return _bytes(book)


def formulas() -> bytes:
    """Sums, a share, a look across sheets, a name; a second sheet that nobody maps."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet.append(["Chỉ tiêu", "Kỳ này", "Lũy kế", "Cùng kỳ", "So sánh"])
    for row, name in enumerate(("Số buổi", "Lượt người", "Số người"), 2):
        sheet.append([name, None, None, None, f'=IF(D{row}=0,"",B{row}/D{row})'])
        sheet[f"E{row}"].number_format = "0.0%"
    sheet["B5"] = "=SUM(B2:B4)"
    sheet["B5"].fill = PatternFill("solid", fgColor="FFDDEBF7")
    other = book.create_sheet("Ghi chú")
    other["A1"] = f"='{SHEET}'!B5*2"
    other["A2"] = "Không gửi kèm <file> & khác"
    book.defined_names["tong"] = openpyxl.workbook.defined_name.DefinedName(
        "tong", attr_text=f"'{SHEET}'!$B$5"
    )
    return _bytes(book)


def protected() -> bytes:
    """A locked sheet with open cells, a list to choose from, rows that are not there yet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet["A1"], sheet["A2"] = "Mẫu số 3", "Lượt người tham gia"
    sheet["B2"].protection = Protection(locked=False)
    sheet["B2"].number_format = '#,##0" lượt"'
    sheet.protection.sheet = True
    sheet.protection.password = "2026"
    choice = DataValidation(type="list", formula1='"Có,Không"')
    choice.add("C2")
    sheet.add_data_validation(choice)
    sheet.freeze_panes = "A2"
    sheet.row_dimensions[2].height = 30
    return _bytes(book)


FORMS: tuple[Callable[[], bytes], ...] = (merged_heads, formulas, protected)


def cells(data: bytes, left_out: Collection[tuple[str, str]] = ()) -> dict[Any, Any]:
    """Value, formula and every part of the style of each cell, and what belongs to the sheets."""
    book = openpyxl.load_workbook(BytesIO(data))
    found: dict[Any, Any] = {"names": book.sheetnames, "defined": sorted(book.defined_names)}
    for sheet in book.worksheets:
        found[sheet.title] = (
            sorted(str(area) for area in sheet.merged_cells.ranges),
            sheet.protection.sheet, sheet.protection.password, sheet.freeze_panes,
            {name: one.width for name, one in sheet.column_dimensions.items()},
            [str(one.sqref) for one in sheet.data_validations.dataValidation],
        )  # fmt: skip
        for row in sheet.iter_rows():
            for cell in row:
                look = (
                    cell.number_format, cell.font, cell.fill, cell.border, cell.alignment,
                    cell.protection,
                )  # fmt: skip
                place = (sheet.title, cell.coordinate)
                found[place] = ("a figure" if place in left_out else cell.value, repr(look))
    return found


def values(data: bytes, sheet: str = SHEET) -> dict[str, Any]:
    """What stands in each cell of a sheet."""
    page = openpyxl.load_workbook(BytesIO(data))[sheet]
    return {cell.coordinate: cell.value for row in page.iter_rows() for cell in row}


def _bytes(book: Any) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()
