"""The four ArUco marks of a page in a picture, and how millimetres lie in it.

Three of the four suffice: each has four corners of its own, so three give twelve points. A mark of
another sheet, or a pattern on a shirt, does not fit with the others and is left out.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from db.domain.sheet_places import MARK, corner_marks, qr_box
from db.domain.sheets import Paper
from desktop.scanning.pictures import Grey

Points = NDArray[Any]
MARKS = 4
CODE = 4
"""Number of the QR among the marks."""

QUICK, SLOW = 1500, 3000
"""Long side at which marks are looked for: first quickly (40 ms), then where that failed."""

STREAK = 5
"""Pixels of a line that is taken off before marks are looked for once more."""

WORST_FIT = 0.30
"""Mean distance of the corners from where they should be, in sides of a mark (12 mm). Set by
judgement, not measured: a mark of a neighbouring sheet is beyond 1."""

_LEAST_SHARE = 0.012


@dataclass(frozen=True)
class Found:
    """A page in a picture.

    Attributes:
        to_picture: the homography from millimetres of the page to pixels.
        dots: pixels a millimetre, where the page is farthest away. marks: how many were used.
        loose: two marks and the QR are all there is: far from them it is a guess.
    """

    paper: Paper
    to_picture: Points
    dots: float
    marks: int
    loose: bool = False


def find_marks(grey: Grey, thorough: bool = False) -> dict[int, list[Points]]:
    """The candidates of each mark, as their corners clockwise from the top left.

    ``thorough``: look closely even where a quick look saw none at all; grass and gravel would take
    seconds.
    """
    found = _detect(grey, min(1.0, QUICK / max(grey.shape)))
    if QUICK < max(grey.shape) and (thorough or 0 < len(found) < MARKS):
        found = _detect(grey, min(1.0, SLOW / max(grey.shape)))
    if 0 < len(found) < MARKS:
        # A copier's streak through a mark joins it to what lies beside; closing takes thin lines.
        closed = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((STREAK, STREAK), np.uint8))
        again = _detect(closed.astype(np.uint8), min(1.0, QUICK / max(grey.shape)))
        found = again | found
    return {number: [_refined(grey, one) for one in each] for number, each in found.items()}


def seat(marks: dict[int, list[Points]], code: Points | None = None) -> Found | None:
    """The paper and its place that fit the marks best; None where fewer than three do.

    ``code``: the corners of the page's QR: they stand for a mark where one is covered, and tell the
    marks of two sheets in one picture apart.
    """
    if code is not None:
        marks = {**marks, CODE: [code]}
    best: tuple[int, float, Found] | None = None
    for count in (5, 4, 3) if code is not None else (4, 3):
        for numbers in itertools.combinations(sorted(marks), count):
            if code is not None and CODE not in numbers:
                continue
            for chosen in itertools.product(*(marks[number][:3] for number in numbers)):
                for paper in Paper:
                    tried = _fit(paper, numbers, chosen)
                    if tried is not None and (best is None or tried[0] < best[1]):
                        best = (count, *tried)
        if best is not None:
            return best[2]
    return None


def _detect(grey: Grey, scale: float) -> dict[int, list[Points]]:
    small = grey if scale == 1.0 else cv2.resize(
        grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA
    )  # fmt: skip
    corners, numbers, _ = _detector().detectMarkers(small)
    found: dict[int, list[Points]] = {}
    known = np.ravel(numbers) if len(corners) else ()
    for number, corner in zip(known, corners, strict=True):
        if int(number) < MARKS:
            points = (corner.reshape(4, 2).astype(np.float64) + 0.5) / scale - 0.5
            found.setdefault(int(number), []).append(points)
    return found


@cache
def _detector() -> cv2.aruco.ArucoDetector:
    settings = cv2.aruco.DetectorParameters()
    settings.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_NONE
    settings.minMarkerPerimeterRate = 4 * _LEAST_SHARE
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    return cv2.aruco.ArucoDetector(dictionary, settings)


def _refined(grey: Grey, corners: Points) -> Points:
    """To a fraction of a pixel, at full size."""
    side = float(np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1).mean())
    half = int(np.clip(side * 0.06, 2, 12))
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.05)
    points = corners.astype(np.float32).reshape(4, 1, 2)
    refined = cv2.cornerSubPix(grey, points, (half, half), (-1, -1), stop).reshape(4, 2)
    moved = np.linalg.norm(refined - corners, axis=1)
    kept = np.where((moved < 2 * half)[:, None], refined, corners)
    return np.asarray(kept, dtype=np.float64)


def _fit(
    paper: Paper, numbers: tuple[int, ...], chosen: tuple[Points, ...]
) -> tuple[float, Found] | None:
    boxes = (*corner_marks(paper), qr_box(paper))
    flat = np.array(
        [
            (boxes[n].x + dx * boxes[n].w, boxes[n].y + dy * boxes[n].h)
            for n in numbers
            for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))
        ]
    )
    seen = np.vstack(chosen)
    matrix, _ = cv2.findHomography(flat, seen, 0)
    if matrix is None:
        return None
    back = cv2.perspectiveTransform(flat.reshape(-1, 1, 2), matrix).reshape(-1, 2)
    side = _side(seen)
    error = float(np.linalg.norm(back - seen, axis=1).mean()) / side
    if error > WORST_FIT or not _faces_us(matrix, boxes[2].x + MARK, boxes[2].y + MARK):
        return None
    least = min(_side(one) / boxes[n].w for n, one in zip(numbers, chosen, strict=True))
    loose = CODE in numbers and len(numbers) < MARKS
    return error, Found(paper, np.asarray(matrix, dtype=np.float64), least, len(numbers), loose)


def _side(corners: Points) -> float:
    each = corners.reshape(-1, 4, 2)
    return float(np.linalg.norm(each - np.roll(each, 1, axis=1), axis=2).mean())


def _faces_us(matrix: Points, width: float, height: float) -> bool:
    """The whole page lies before the camera, its front towards it."""
    ends = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
    if (ends[:, 2] <= 0).any():
        return False
    return bool(np.linalg.det(matrix) > 0)
