"""The QR of a page by zxing-cpp, which reads where OpenCV's own reader fails (paper.md).

Where the corner marks were found the code's place is known: it is cut out straight and enlarged,
which takes 2 ms and reads what the whole picture does not give.
"""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp

from db.domain.sheet_codes import SheetCode, parse_qr
from db.domain.sheet_places import QR_QUIET, qr_box
from desktop.scanning.corners import Found, Points
from desktop.scanning.pictures import Grey

AROUND = QR_QUIET + 5.0
"""Millimetres of paper round the code: curl moves it by up to 4."""

DOTS = (8.0, 12.0, 6.0)
WHOLE = 2600


def code_on(grey: Grey, page: Found) -> SheetCode | None:
    """The code of a page whose place is known."""
    box = qr_box(page.paper)
    side = box.w + 2 * AROUND
    for dots in DOTS:
        to_cut = np.array([[1 / dots, 0, box.x - AROUND], [0, 1 / dots, box.y - AROUND], [0, 0, 1]])
        size = round(side * dots)
        cut = _cut(grey, page.to_picture @ to_cut, size)
        for tried in (cut, cv2.GaussianBlur(cut, (0, 0), dots * 0.15), _sharper(cut, dots)):
            for code, _ in _read(tried.astype(np.uint8)):
                return code
    return None


def codes_in(grey: Grey) -> dict[SheetCode, Points]:
    """All our codes anywhere in a picture, each with its corners clockwise from the top left."""
    scale = min(1.0, WHOLE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return {code: (corners + 0.5) / scale - 0.5 for code, corners in _read(small.astype(np.uint8))}


def _cut(grey: Grey, matrix: Points, size: int) -> Grey:
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpPerspective(
        grey, matrix, (size, size), flags=flags, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.uint8)


def _sharper(cut: Grey, dots: float) -> Grey:
    soft = cv2.GaussianBlur(cut, (0, 0), dots * 0.4)
    return cv2.addWeighted(cut, 2.5, soft, -1.5, 0).astype(np.uint8)


def _read(grey: Grey) -> list[tuple[SheetCode, Points]]:
    qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=qr)
    read = [(parse_qr(one.text), one.position) for one in found]
    return [(code, _corners(at)) for code, at in read if code is not None]


def _corners(at: zxingcpp.Position) -> Points:
    ends = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    return np.array([(end.x, end.y) for end in ends], dtype=np.float64)
