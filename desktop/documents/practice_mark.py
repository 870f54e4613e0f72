"""“SỔ TẬP – KHÔNG PHẢI SỐ THẬT” on every page and in every file made from a practice book.

One switch for the process: a process has one book open. Off, nothing of any paper changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.domain.tables import Table
from desktop.wording import on_paper as tr

_on = False
_SIZE = 10
_FROM_EDGE = 10
"""Points; printers leave 4 mm white, and nothing of ours stands so near the edge."""


def turn(on: bool) -> None:
    """From now on papers bear the mark, or no longer."""
    global _on
    _on = on


def is_on() -> bool:
    """Whether papers are marked as practice now."""
    return _on


def words() -> str:
    """What is printed."""
    return tr("SỔ TẬP – KHÔNG PHẢI SỐ THẬT")


def draw(canvas: Any) -> None:
    """At the upper and lower edge of the page that is being finished, never over a table."""
    if not _on:
        return
    # Not at the top: spreadsheets are written without ReportLab.
    from desktop.documents import fonts

    width, height = canvas._pagesize  # noqa: SLF001 - ReportLab tells it nowhere else
    canvas.saveState()
    canvas.setFont(fonts.BOLD, _SIZE)
    canvas.setFillColorRGB(0.64, 0.2, 0.17)
    for y in (height - _FROM_EDGE - _SIZE * 0.8, _FROM_EDGE):
        canvas.drawCentredString(width / 2, y, words())
    canvas.restoreState()


def on_table(table: Table) -> Table:
    """The same list under a title that says so."""
    return replace(table, title=f"{words()}: {table.title}") if _on else table


def on_head(table: Table) -> Table:
    """The same list with the words in its first column's name: a csv has no title."""
    if not _on:
        return table
    first, *others = table.columns
    return replace(table, columns=(replace(first, title=f"{first.title} ({words()})"), *others))
