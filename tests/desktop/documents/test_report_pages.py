"""Which tables of a report run over the end of a page: those of the parts where it saves one."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from desktop.documents import report_frame, report_pages
from desktop.documents.drawn_report import DrawnReport
from desktop.documents.figure_places import FigureTable, Places
from desktop.documents.report_text import paragraph
from tests.desktop.documents.made import heading, texts

ROW = 18.0
HALF, MOST = 20, 28
"""Rows of a table that takes half of a page, and of one that takes two thirds."""


def _table(name: str, rows: int, places: Places) -> list[Flowable]:
    """A table of so many rows below its heading."""
    cells = [[f"{name}, dòng {number}"] for number in range(rows)]
    table = FigureTable(cells, rowHeights=ROW, spaceBefore=4, spaceAfter=4)
    table.kept = name, places
    return [paragraph("clause", name), table]


def _drawn(text: tuple[int, ...], annex: tuple[int, ...], below: float = 0) -> DrawnReport:
    """Tables of so many rows in the text and in an annex; ``below`` those of the text, points."""

    def told(places: Places) -> list[Flowable]:
        story: list[Flowable] = []
        for number, rows in enumerate(text, 1):
            story += _table(f"Bảng {number}", rows, places)
        story.append(Spacer(1, below))
        story += report_frame.annex_head("Phụ lục", "SỐ LIỆU", heading())
        for number, rows in enumerate(annex, 1):
            story += _table(f"Bảng {number} của phụ lục", rows, places)
        return story

    return report_pages.build(told, "BÁO CÁO", invariant=True)


def test_tables_stay_whole_where_running_over_saves_no_page() -> None:
    drawn = _drawn((HALF, MOST), (3,), below=150)
    assert not drawn.loose and not drawn.run_over
    assert drawn.text_pages == 2


def test_a_table_of_the_text_runs_over_where_that_saves_a_page() -> None:
    drawn = _drawn((HALF, MOST), (3,), below=400)
    assert drawn.loose == {0}
    assert drawn.run_over == {"Bảng 2"}
    assert drawn.text_pages == 2
    assert len(texts(drawn.pdf)) == 3


def test_tables_of_an_annex_stay_whole_where_only_the_text_saves_a_page() -> None:
    drawn = _drawn((HALF, MOST), (HALF, MOST), below=400)
    assert drawn.run_over == {"Bảng 2"}
    assert drawn.loose == {0}


def test_a_table_that_runs_over_keeps_the_distances_of_one_that_does_not() -> None:
    """Both distances, of the table above and of the heading below, took four points too many at
    every heading: enough for one more page."""
    assert _drawn((HALF, MOST, 3), (3,), below=446).text_pages == 2
