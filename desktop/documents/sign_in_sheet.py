"""The sign-in sheet: a page that people sign and a photo of which can be read back.

Drawn on the canvas by its layout (``db.domain.sheet_places``), not by platypus: rows stand where
the layout says, to the tenth of a millimetre, and a sheet of a thousand pages takes seconds. What
repeats (corner marks, rules, column heads, tick boxes) is one form per kind of page.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from db.domain import long_work
from db.domain.sheet_codes import SheetCode
from db.domain.sheet_places import (
    SIZES,
    corner_marks,
    first_row,
    layout_of,
    paginate,
    rows_of,
)
from db.domain.sheets import DrawnSheet, SheetLayout, SheetRow, SignInSheet
from db.domain.threads import aside
from desktop.documents import sheet_foot, sheet_head, sheet_table
from desktop.documents.codes import draw_marks
from desktop.documents.ink import MM, Ink
from desktop.documents.page import open_canvas
from desktop.wording import on_paper as tr


def draw(sheet: SignInSheet, invariant: bool = False) -> DrawnSheet:
    """The sheet as a PDF, and where its rows stand.

    ``invariant`` leaves the clock out: equal sheets give equal bytes.
    """
    pdf, layouts = draw_many((sheet,), invariant)
    return DrawnSheet(pdf, layouts[0])


@aside
def draw_many(
    sheets: Sequence[SignInSheet], invariant: bool = False
) -> tuple[bytes, tuple[SheetLayout, ...]]:
    """Several sheets, such as a month's, in one PDF; each has its own print id and page numbers."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Danh sách điểm danh"), invariant)
    layouts = tuple(_draw_sheet(canvas, sheet) for sheet in long_work.counted(sheets))
    canvas.save()
    return out.getvalue(), layouts


def _draw_sheet(canvas: Any, sheet: SignInSheet) -> SheetLayout:
    size, layout = SIZES[sheet.paper], layout_of(sheet)
    rows: list[SheetRow | None] = [*sheet.rows, *(None,) * sheet.blank_rows]
    pages = paginate(len(rows), sheet.paper, layout.layout)
    high = rows_of(sheet.paper, layout.layout).height
    start = 0
    for page, count in enumerate(pages, 1):
        canvas.setPageSize((size.width * MM, size.height * MM))
        canvas.doForm(_frame(canvas, sheet, page, count))
        ink = Ink(canvas, size.height)
        if page == 1:
            sheet_head.draw_first(ink, sheet)
        else:
            sheet_head.draw_next(ink, sheet)
        sheet_table.draw_rows(ink, sheet, page, rows[start : start + count], start + 1)
        if page == len(pages):
            sheet_foot.draw_foot(ink, sheet, first_row(sheet.paper, page) + count * high)
        code = SheetCode(sheet.print_id, page, layout.layout, count)
        sheet_foot.draw_code(canvas, ink, sheet.paper, code, len(pages))
        ink.close()
        canvas.showPage()
        start += count
    return layout


def _frame(canvas: Any, sheet: SignInSheet, page: int, rows: int) -> str:
    """The name of the form for pages of this kind, made when the first of them comes."""
    kind = "first" if page == 1 else "next"
    shown = "-".join(sorted(sheet.columns))
    name = f"{sheet.paper}.{kind}.{rows}.{shown}{'.large' * sheet.large_rows}"
    if not canvas.hasForm(name):
        size = SIZES[sheet.paper]
        canvas.beginForm(name, 0, 0, size.width * MM, size.height * MM)
        draw_marks(canvas, size.height, corner_marks(sheet.paper))
        ink = Ink(canvas, size.height)
        sheet_table.draw_frame(ink, sheet, page, rows)
        sheet_foot.draw_hint(ink, sheet.paper)
        ink.close()
        canvas.endForm()
    return name
