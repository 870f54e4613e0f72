"""Pages of a PDF as plain dots: no Qt in here, so that the helper process can do it.

pdfium is imported inside the functions, where the work is done. It is not to be used by two threads
at once, so it takes a lock.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.threads import may_work

if TYPE_CHECKING:
    import pypdfium2

POINTS = 72
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class PageSize:
    """Width and height of a page in points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True)
class Dots:
    """A page: three bytes (red, green, blue) a dot, ``stride`` bytes a line."""

    width: int
    height: int
    stride: int
    data: bytes
    size: PageSize


def sizes_of(pdf: bytes) -> tuple[PageSize, ...]:
    """The size of every page, in order."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def dots_of(pdf: bytes, number: int, dpi: float) -> Dots:
    """One page (from 0) with that many dots an inch."""
    with _opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)
        size = PageSize(*page.get_size())
        return Dots(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), size)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    assert may_work(), "pages are drawn on the thread of the window"
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
