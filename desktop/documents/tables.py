"""A table as a file of the format that was asked for; each writer is loaded when it is wanted."""

from __future__ import annotations

from db.domain.tables import Table, TableFormat
from db.domain.threads import aside
from desktop.documents import practice_mark


@aside
def write(table: Table, format_: TableFormat) -> bytes:
    """The bytes of the file."""
    table = practice_mark.on_table(table)
    if format_ is TableFormat.XLSX:
        from desktop.documents import tables_xlsx

        return tables_xlsx.write(table)
    if format_ is TableFormat.ODS:
        from desktop.documents import tables_ods

        return tables_ods.write(table)
    if format_ is TableFormat.CSV:
        from desktop.documents import tables_csv

        return tables_csv.write(practice_mark.on_head(table))
    from desktop.documents import tables_pdf

    return tables_pdf.write(table)
