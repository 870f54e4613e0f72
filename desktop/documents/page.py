"""What every PDF of ours has in common, whatever stands on it."""

from __future__ import annotations

from typing import IO, Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from db.domain.threads import may_work
from desktop.documents import fonts, practice_mark

CREATOR = "Sổ Làng"
LANGUAGE = "vi-VN"

rl_config.useA85 = 0
"""Streams stay binary: as text they are a quarter longer, for mailers of the last century."""


class PaperCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Every page that leaves it says so where the book is one for practice."""

    def showPage(self) -> None:
        practice_mark.draw(self)
        super().showPage()


def open_canvas(out: IO[bytes], title: str, invariant: bool) -> Any:
    """A canvas with our type; without ``initialFontName`` a Helvetica slips in, not embedded."""
    fonts.register()
    assert may_work(), "paper is drawn on the thread of the window"
    canvas = PaperCanvas(
        out,
        invariant=int(invariant),
        initialFontName=fonts.REGULAR,
        pageCompression=1,
        lang=LANGUAGE,
    )
    canvas.setTitle(title)
    canvas.setAuthor(CREATOR)
    canvas.setCreator(CREATOR)
    return canvas
