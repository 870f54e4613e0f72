"""Pages of a PDF as pictures, for the preview and for the printer: one source for both.

The dots come from the helper process (``desktop.apart``). One page is in memory at a time: a month
of sheets must not fill an old laptop.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop import apart
from desktop.printing.rendering import PageSize, dots_of, sizes_of


@dataclass(frozen=True)
class Page:
    """One page as a picture; ``number`` from 0, ``dpi`` as it was asked for."""

    number: int
    dpi: float
    image: QImage
    size: PageSize


def sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The size of every page, in order."""
    return apart.run(sizes_of, pdf)


def render(pdf: bytes, number: int, dpi: float) -> Page:
    """One page (from 0) as a picture of that many dots an inch."""
    dots = apart.run(dots_of, pdf, number, dpi)
    image = QImage(dots.data, dots.width, dots.height, dots.stride, QImage.Format.Format_RGB888)
    # The picture must own its dots: these belong to an answer that goes away.
    return Page(number, dpi, image.copy(), dots.size)
