"""Where figures stand on the pages of a report, so that a click on one opens what it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import Table

from db.domain.reports import Counted
from desktop.documents.drawn_report import Place


@dataclass
class Places:
    """Collects while pages are drawn; ``height`` of the paper in points.

    ``run_over``: names of tables that did not end on the page they began on.
    """

    height: float
    found: list[Place] = field(default_factory=list)
    run_over: set[str] = field(default_factory=set)


class FigureText(str):
    """A figure's text that knows what it counts: as text it stays in its cell when a table is
    split over pages, which makes new tables of the same cells."""

    __slots__ = ("counted", "places")
    counted: Counted
    places: Places


def figure_text(text: str, counted: Counted | None, places: Places | None) -> str:
    """The text; where something is counted and somebody wants to know, with its mark."""
    if counted is None or places is None:
        return text
    marked = FigureText(text)
    marked.counted, marked.places = counted, places
    return marked


class FigureTable(Table):  # type: ignore[misc]  # ReportLab has no types
    """A table that notes where its figures are drawn, and whether it runs over a page.

    ``kept``: its name, and where that is noted.
    """

    kept: tuple[str, Places] | None = None

    def first_rows(self, wide: float, high: float) -> float:
        """Points that its heads and the rows that stay with the first take on such a page."""
        self.wrap(wide, high)
        last, count = self.repeatRows, len(self._rowHeights)
        for _, (_, top), (_, bottom) in self._nosplitCmds:
            last = max(last, bottom % count) if top % count <= self.repeatRows else last
        return float(sum(self._rowHeights[: last + 1]))

    def split(self, wide: float, high: float) -> list[Table]:
        parts: list[Table] = super().split(wide, high)
        if self.kept is not None and len(parts) > 1:
            name, places = self.kept
            places.run_over.add(name)
        return parts

    def draw(self) -> None:
        super().draw()
        for row, cells in enumerate(self._cellvalues):
            for column, cell in enumerate(cells):
                if isinstance(cell, FigureText):
                    self._note(cell, row, column)

    def _note(self, cell: FigureText, row: int, column: int) -> None:
        canvas: Any = self.canv
        left, high = canvas.absolutePosition(self._colpositions[column], self._rowpositions[row])
        right, low = canvas.absolutePosition(
            self._colpositions[column + 1], self._rowpositions[row + 1]
        )
        height = cell.places.height
        cell.places.found.append(
            Place(
                canvas.getPageNumber() - 1,
                left,
                height - max(high, low),
                right,
                height - min(high, low),
                cell.counted,
            )
        )
