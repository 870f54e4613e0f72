"""Pictures for a person to look at: the page set straight, and single rows cut out of it."""

from __future__ import annotations

import cv2
import numpy as np

from db.domain.sheet_places import SIZES
from desktop.scanning.corners import Found
from desktop.scanning.pictures import Grey
from desktop.scanning.seats import Table

PAGE_DOTS, ROW_DOTS = 4.0, 6.0
JPEG_QUALITY = 70
AROUND = 1.6
"""Millimetres of the neighbours shown above and below a row."""


def page_picture(grey: Grey, page: Found) -> bytes:
    """The whole page as a JPEG, 4 pixels a millimetre from the top left of the paper.

    It is painted anew from the pixels: place and time that a camera wrote into the file are gone.
    """
    size = SIZES[page.paper]
    flat = _flat(grey, page, 0, 0, size.width, size.height, PAGE_DOTS)
    return _encoded(".jpg", flat, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])


def row_picture(grey: Grey, page: Found, table: Table, index: int, shift: float) -> bytes:
    """A row over the table's whole width, as a JPEG; ``shift``: how much lower it was found than
    the corner marks say, in mm."""
    size = SIZES[page.paper]
    top = table.top + index * table.row - AROUND + shift
    wide = size.right - size.left
    cut = _flat(grey, page, size.left, top, wide, table.row + 2 * AROUND, ROW_DOTS)
    return _encoded(".jpg", cut, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY + 10])


def _flat(
    grey: Grey, page: Found, left: float, top: float, wide: float, high: float, dots: float
) -> Grey:
    to_cut = np.array([[1 / dots, 0, left], [0, 1 / dots, top], [0, 0, 1]])
    return cv2.warpPerspective(
        grey, page.to_picture @ to_cut, (round(wide * dots), round(high * dots)),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.uint8)  # fmt: skip


def _encoded(kind: str, picture: Grey, settings: list[int]) -> bytes:
    done, data = cv2.imencode(kind, picture, settings)
    if not done:
        raise RuntimeError("OpenCV could not write a picture of its own")
    return data.tobytes()
