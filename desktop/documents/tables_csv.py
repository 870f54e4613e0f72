"""A table as csv: UTF-8 with a byte order mark, so that Excel shows every letter at a double click.

Head and rows only; numbers bare, days as 22/11/2026, every text safe from becoming a formula.
"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from db.domain import long_work
from db.domain.table_text import neutral
from db.domain.tables import Table, Value
from db.domain.threads import aside


@aside
def write(table: Table) -> bytes:
    """The file's bytes."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([neutral(column.title) for column in table.columns])
    for row in long_work.counted(table.rows):
        writer.writerow([_cell(value) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return str(value) if isinstance(value, int) else neutral(value)
