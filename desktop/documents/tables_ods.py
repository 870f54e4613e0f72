"""A table as ods, for LibreOffice: title, head, numbers and days as such, texts as texts."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

from db.domain import long_work
from db.domain.table_text import plain_text
from db.domain.tables import Table, Value
from db.domain.threads import aside

_SHEET = "Danh sách"


@aside
def write(table: Table) -> bytes:
    """The file's bytes."""
    from odfdo import Document, Row
    from odfdo import Table as Sheet

    document = Document("spreadsheet")
    document.body.clear()
    bold = document.insert_style(_bold(), automatic=True)
    sheet = Sheet(_SHEET)
    for place, column in enumerate(table.columns):
        wide = column.width * (1 + column.grows / 4)
        sheet.append(_column(document, place, wide))
    for text in (table.title, *table.about):
        row = Row()
        row.append_cell(_cell(plain_text(text), bold if text is table.title else None))
        sheet.append(row)
    sheet.append(Row())
    head = Row()
    for column in table.columns:
        head.append_cell(_cell(column.title, bold))
    sheet.append(head)
    for values in long_work.counted(table.rows):
        row = Row()
        for value in values:
            row.append_cell(_cell(value))
        sheet.append(row)
    document.body.append(sheet)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _cell(value: Value, style: str | None = None) -> Any:
    from odfdo import Cell

    if value is None:
        return Cell()
    if isinstance(value, date):
        return Cell(value, text=f"{value:%d/%m/%Y}", style=style)
    if isinstance(value, int):
        return Cell(value, style=style)
    return Cell(plain_text(value), style=style)


def _bold() -> Any:
    from odfdo import Style

    style = Style("table-cell", name="head")
    style.set_properties({"fo:font-weight": "bold"}, area="text")
    return style


def _column(document: Any, place: int, wide: float) -> Any:
    from odfdo import Column, Style

    style = Style("table-column", name=f"width{place}")
    style.set_properties({"style:column-width": f"{wide:.1f}mm"}, area="table-column")
    return Column(style=document.insert_style(style, automatic=True))
