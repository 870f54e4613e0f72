"""A figure on a page knows what it counts and where it stands."""

from __future__ import annotations

from db.domain.reports import Counted, Span
from desktop.documents import activity_report, commune_report, report_pdf
from desktop.documents.drawn_report import DrawnReport, Place
from desktop.documents.ink import MM
from tests.desktop.documents.made import commune_report as commune_data
from tests.desktop.documents.made import group, report, texts
from tests.desktop.documents.read_pages import runs


def place_of(drawn: DrawnReport, counted: Counted) -> Place:
    return next(one for one in drawn.places if one.counted == counted)


def text_at(drawn: DrawnReport, place: Place) -> str:
    """What pdfium reads inside the place."""
    return " ".join(
        one.text
        for one in runs(drawn.pdf, place.page + 1)
        if place.left <= one.middle * MM <= place.right and place.top <= one.y * MM <= place.bottom
    )


def test_the_place_of_a_figure_holds_that_figure() -> None:
    made = report((group("CLB Mơdơ̆", 321), group("Lớp múa xoang", 198)))
    drawn = report_pdf.draw_placed(activity_report.outline(made))
    wanted = {
        Counted("visits"): "1.834",
        Counted("visits", Span.YEAR): "3.157",
        Counted("visits", Span.LAST_YEAR): "702",
        Counted("persons.elderly"): "12",
        Counted("visits.group.CLB Mơdơ̆"): "321",
        Counted("visits.group.Lớp múa xoang", Span.YEAR): "742",
    }
    assert {one: text_at(drawn, place_of(drawn, one)) for one in wanted} == wanted


def test_figures_of_a_table_that_runs_over_a_page_are_where_they_are_drawn() -> None:
    drawn = report_pdf.draw_placed(commune_report.outline(commune_data(60)))
    assert len(texts(drawn.pdf)) == 4
    for house, page in (("0", 2), ("59", 3)):
        place = place_of(drawn, Counted("visits.child", Span.NOW, house))
        assert place.page == page
        assert text_at(drawn, place) == "616"


def test_drawing_without_places_gives_the_same_pages() -> None:
    outline = activity_report.outline(report(4))
    placed = report_pdf.draw_placed(outline, invariant=True)
    assert placed.pdf == report_pdf.draw(outline, invariant=True)
