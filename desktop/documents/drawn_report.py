"""A drawn report as the window gets it: without ReportLab, which lives in the helper process."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.reports import Counted


@dataclass(frozen=True)
class Place:
    """A figure's cell: page from 0, points from the top left of the page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    counted: Counted


@dataclass(frozen=True)
class DrawnReport:
    """The pages, and where the figures on them are.

    ``loose``: the parts whose tables may run over the end of a page: 0 is the text, then every
    annex; elsewhere each stands on one page beside its heading, where it fits one at all.
    ``run_over``: names of the tables that end on another page than they begin.
    ``text_pages``: before the first annex. ``small``: the tables of the text are in small type.
    """

    pdf: bytes
    places: tuple[Place, ...]
    loose: frozenset[int] = frozenset()
    run_over: frozenset[str] = frozenset()
    text_pages: int = 1
    small: bool = False
