"""A table as ods, for LibreOffice: title, head, numbers and days as such, texts as texts.

It looks and prints as the xlsx of the same list does: lines round the cells, long words in several
lines, days as they are written here, the head on every page, never two pages side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

from db.domain import long_work
from db.domain.table_text import plain_text
from db.domain.tables import ColumnKind, Table, TableColumn, Value
from db.domain.threads import aside
from desktop.documents.ods_styles import put_styles

_SHEET = "Danh sách"
_EMPTY = '<table:table table:name="here"/>'
_WIDE = 180
"""Millimetres of columns from which the paper lies across, as with xlsx."""
_MORE_BLANKS = re.compile("(?<= ) |^ ")


@aside
def write(table: Table) -> bytes:
    """The file's bytes.

    The library writes the file round an empty sheet, and the sheet is put in as text: through the
    library, a list of twenty thousand people takes minutes.
    """
    from odfdo import Document, Element

    document = Document("spreadsheet")
    document.body.clear()
    widths = [column.width * (1 + column.grows / 4) for column in table.columns]
    put_styles(document, widths, sum(column.width for column in table.columns) > _WIDE)
    document.body.append(Element.from_tag(_EMPTY))
    out = BytesIO()
    document.save(out)
    return _with_sheet(out.getvalue(), "".join(_sheet(table)))


def _with_sheet(file: bytes, sheet: str) -> bytes:
    """The file with the sheet in the place of the empty one; all other parts are as they were."""
    out = BytesIO()
    with ZipFile(BytesIO(file)) as before, ZipFile(out, "w") as after:
        for part in before.infolist():
            data = before.read(part)
            if part.filename == "content.xml":
                start, found, end = data.partition(_EMPTY.encode())
                if not found:
                    raise RuntimeError("the empty sheet is not where it was put")
                data = start + sheet.encode() + end
            after.writestr(part, data)
    return out.getvalue()


def _sheet(table: Table) -> list[str]:
    """The sheet's XML, piece by piece."""
    columns = table.columns
    xml = [f'<table:table table:name="{_SHEET}" table:style-name="sheet">']
    xml += [f'<table:table-column table:style-name="width{at}"/>' for at in range(len(columns))]
    xml.append(_row([(table.title, "title")]))
    xml += [_row([(line, "about")]) for line in table.about]
    xml.append(_row([(None, "about")]))
    head = _row([(column.title, "head") for column in columns])
    xml.append(f"<table:table-header-rows>{head}</table:table-header-rows>")
    for values in long_work.counted(table.rows):
        cells = zip(values, columns, strict=True)
        xml.append(_row([(value, _style(value, column)) for value, column in cells]))
    xml.append("</table:table>")
    return xml


def _style(value: Value, column: TableColumn) -> str:
    """The style of a cell: of its value, or for texts of its column."""
    if isinstance(value, date):
        return "day"
    if isinstance(value, int):
        return "number" if column.kind is ColumnKind.NUMBER else "whole"
    return "mark" if column.kind is ColumnKind.MARK else "text"


def _row(cells: Sequence[tuple[Value, str]]) -> str:
    told = "".join(_cell(value, style) for value, style in cells)
    return f'<table:table-row table:style-name="row">{told}</table:table-row>'


def _cell(value: Value, style: str) -> str:
    named = f'<table:table-cell table:style-name="{style}"'
    if value is None:
        return f"{named}/>"
    if isinstance(value, date):
        known = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        shown = f"{value:%d/%m/%Y}"
    elif isinstance(value, int):
        known, shown = f'office:value-type="float" office:value="{value}"', str(value)
    else:
        text = plain_text(value)
        known = f'office:value-type="string" office:string-value={quoteattr(text)}'
        # Blanks that follow each other are one in XML unless they say that they are more.
        shown = _MORE_BLANKS.sub("<text:s/>", escape(text))
    return f"{named} {known}><text:p>{shown}</text:p></table:table-cell>"
