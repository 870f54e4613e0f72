"""A report's story laid out on pages: tables stay whole unless running over saves a page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate

from db.domain.threads import aside
from desktop.documents import decree, fonts
from desktop.documents.drawn_report import DrawnReport
from desktop.documents.figure_places import FigureTable, Places
from desktop.documents.ink import MM, Ink
from desktop.documents.page import CREATOR, LANGUAGE, PaperCanvas

TEXT_WIDTH = decree.PAPER[0] - decree.LEFT - decree.RIGHT
"""Millimetres between the side margins."""
_TEXT_HEIGHT = decree.PAPER[1] - decree.TOP - decree.BOTTOM
_FEW_LINES = 40.0
"""Points of a paragraph that stand below its heading before a page ends."""

Left = list[list[float]]
"""Points left empty on each page of each part: the text (part 0), then every annex."""


class AnnexBegins(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Marks where the pages of an annex begin: they are numbered by themselves (mục I.5)."""

    def wrap(self, *_: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.annex_from = self.canv.getPageNumber()


class _RoomFor(CondPageBreak):  # type: ignore[misc]  # ReportLab has no types
    """A new page where less is left; otherwise as if it were not there: what stands above and below
    it keep the one distance they ask for, not both."""

    _ZEROSIZE = True
    _SPACETRANSFER = True


@aside
def build(
    story: Callable[[Places], Sequence[Flowable]], title: str, invariant: bool
) -> DrawnReport:
    """The pages and the places of figures; numbered from page 2 in the middle of the top margin.

    Tables stay whole, each with its heading. In a part (the text, an annex) where letting them run
    over the end of a page saves a page, they do; so the story is told up to three times.
    """
    fonts.register()
    loose: frozenset[int] = frozenset()
    drawn, left = _told(story, loose, title, invariant)
    tried = _may_save_a_page(left)
    while tried:
        other, fewer = _told(story, tried, title, invariant)
        saving = frozenset(part for part in tried if len(fewer[part]) < len(left[part]))
        if saving == tried:
            return other
        # What saved nothing stays whole, and may not take back the page that another part saves.
        tried = saving
    return drawn


def _told(
    story: Callable[[Places], Sequence[Flowable]],
    loose: frozenset[int],
    title: str,
    invariant: bool,
) -> tuple[DrawnReport, Left]:
    """The report with the tables of the parts ``loose`` running over the ends of pages."""
    places = Places(decree.PAPER[1] * MM)
    pdf, left = _set(_loosened(story(places), loose), title, invariant)
    drawn = DrawnReport(pdf, tuple(places.found), loose, frozenset(places.run_over), len(left[0]))
    return drawn, left


def _may_save_a_page(left: Left) -> frozenset[int]:
    """The parts whose last page would fit what is left on those before it."""
    whole = _TEXT_HEIGHT * MM
    return frozenset(
        number
        for number, part in enumerate(left)
        if len(part) > 1 and sum(part[:-1]) >= whole - part[-1]
    )


def _set(story: Sequence[Flowable], title: str, invariant: bool) -> tuple[bytes, Left]:
    """The PDF, and what stayed empty on the pages of the text and of each annex."""
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=tuple(side * MM for side in decree.PAPER),
        initialFontName=fonts.REGULAR,
        invariant=int(invariant),
        title=title,
        author=CREATOR,
        creator=CREATOR,
        lang=LANGUAGE,
        pageCompression=1,
    )
    frame = Frame(
        decree.LEFT * MM,
        decree.BOTTOM * MM,
        TEXT_WIDTH * MM,
        _TEXT_HEIGHT * MM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    left: Left = []

    def end_page(canvas: Any, at: Any) -> None:
        if at.page == getattr(canvas, "annex_from", 1):
            left.append([])
        left[-1].append(at.frame._y - at.frame._y1p)  # noqa: SLF001 - ReportLab does not tell it
        _number_page(canvas, at)

    document.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=end_page))
    document.build(list(story), canvasmaker=PaperCanvas)
    return out.getvalue(), left


def _loosened(story: Sequence[Flowable], parts: Collection[int]) -> list[Flowable]:
    """The same, but in these parts a heading asks only for room for the first rows below it."""
    loose: list[Flowable] = []
    leading: list[Flowable] = []
    part = 0
    for flowable in story:
        part += isinstance(flowable, AnnexBegins)
        if part in parts and flowable.getKeepWithNext():
            leading.append(flowable)
            continue
        if leading:
            loose += [_RoomFor(_begins_in(leading, flowable)), *leading]
            for one in leading:
                one.keepWithNext = 0
            leading = []
        loose.append(flowable)
    return loose + leading


def _begins_in(leading: Sequence[Flowable], led: Flowable) -> float:
    """Points that headings take, and of what they lead to the first rows, or else a few lines."""
    page = TEXT_WIDTH * MM, _TEXT_HEIGHT * MM
    room = sum(one.wrap(*page)[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in leading)
    first = led.first_rows(*page) if isinstance(led, FigureTable) else _FEW_LINES
    return float(min(room + first, page[1]))


def _number_page(canvas: Any, document: Any) -> None:
    """Numbers are put down when a page is full: only then is it known whether an annex began."""
    page = document.page - getattr(canvas, "annex_from", 1) + 1
    if page == 1:
        return
    ink = Ink(canvas, decree.PAPER[1])
    ink.set_font(fonts.REGULAR, decree.PAGE_NUMBER_SIZE)
    ink.centre(decree.PAPER[0] / 2, decree.TOP / 2 + 2.5, str(page))
    ink.close()
