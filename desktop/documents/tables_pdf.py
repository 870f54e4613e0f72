"""A table on paper: the same list as in the spreadsheet, upright, or across where it is wide."""

from __future__ import annotations

from db.domain import long_work
from db.domain.numerals import grouped
from db.domain.table_text import shown
from db.domain.tables import ColumnKind, Table, TableColumn
from db.domain.threads import aside
from desktop.documents.list_page import (
    LANDSCAPE,
    PORTRAIT,
    READ_ROW,
    Align,
    Col,
    ListPage,
    draw_pages,
)
from desktop.wording import on_paper as tr

_IN_TITLE = 2
"""Lines of what a list is about that stand below its title; what explains its letters is below."""

_NUMBER = Col("STT", 11, Align.CENTRE)
_ALIGN = {
    ColumnKind.TEXT: Align.LEFT,
    ColumnKind.NUMBER: Align.RIGHT,
    ColumnKind.DAY: Align.CENTRE,
    ColumnKind.MARK: Align.CENTRE,
}


@aside
def write(table: Table) -> bytes:
    """The PDF's bytes."""
    wide = sum(column.width for column in table.columns) + _NUMBER.width
    sheet = PORTRAIT if wide <= PORTRAIT.right - PORTRAIT.left else LANDSCAPE
    count = grouped(len(table.rows))
    of_people = bool(table.columns) and table.columns[0].title == tr("Họ và tên")
    counted = (
        tr("Danh sách này có {count} người.", count=count)
        if of_people
        else tr("Danh sách này có {count} dòng.", count=count)
    )
    if not table.rows:
        counted = tr("Danh sách này chưa có ai.") if of_people else tr("Danh sách này chưa có gì.")
    page = ListPage(
        table.head,
        table.title,
        " – ".join(table.about[:_IN_TITLE]),
        (),
        (_NUMBER, *(_col(column) for column in table.columns)),
        tuple(
            (
                None,
                *(
                    shown(value, column.kind) or None
                    for column, value in zip(table.columns, row, strict=True)
                ),
            )
            for row in long_work.counted(table.rows)
        ),
        sheet,
        row=READ_ROW,
        foot=(*(f"{line.rstrip('.')}." for line in table.about[_IN_TITLE:]), counted),
    )
    return draw_pages([page], table.title)


def _col(column: TableColumn) -> Col:
    return Col(column.title, column.width, _ALIGN[column.kind], column.grows)
