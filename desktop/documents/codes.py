"""The black squares that a photo is found by: ArUco corner marks and the QR, each as one path.

One path, because rectangles painted one by one show hairlines between them on screens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import segno

from db.domain.sheets import Box
from desktop.documents.ink import MM

ARUCO = (
    ("######", "#.#..#", "##.#.#", "###..#", "###.##", "######"),
    ("######", "######", "#....#", "#.##.#", "#.#.##", "######"),
    ("######", "###..#", "###..#", "###.##", "#..#.#", "######"),
    ("######", "#.##.#", "#.##.#", "##.###", "##..##", "######"),
)
"""Ids 0 to 3 of OpenCV's DICT_4X4_50 with their border, ``#`` is black."""

_VERSION, _MASK = 2, 3
_BLACK = re.compile(b"\x01+")


def draw_marks(canvas: Any, height: float, boxes: Iterable[Box]) -> None:
    """The corner marks 0, 1, … in the boxes given."""
    for box, rows in zip(boxes, ARUCO, strict=True):
        _fill(canvas, height, box, [[cell == "#" for cell in row] for row in rows])


def draw_qr(canvas: Any, height: float, box: Box, text: str) -> None:
    """The QR of a text (at most 38 letters of the alphanumeric mode), level M, filling the box.

    Version and mask are fixed: any mask may be read, and trying all eight takes segno five times
    as long as the rest of the page.
    """
    code = segno.make(
        text,
        error="m",
        version=_VERSION,
        mask=_MASK,
        mode="alphanumeric",
        boost_error=False,
    )
    _fill(canvas, height, box, code.matrix)


def _fill(canvas: Any, height: float, box: Box, rows: Sequence[Iterable[int]]) -> None:
    """The black cells (1) of a square matrix, each run in a row a rectangle of one path.

    In whole numbers of cells, written as PDF operators: ReportLab's path object formats each number
    anew as a fraction, which takes longer than all the names of the page.
    """
    cell = box.w * MM / len(rows)
    canvas.saveState()
    canvas.translate(box.x * MM, (height - box.y) * MM)
    canvas.scale(cell, -cell)
    runs = (
        f"{run.start()} {y} {run.end() - run.start()} 1 re"
        for y, row in enumerate(rows)
        for run in _BLACK.finditer(bytes(row))
    )
    canvas.addLiteral(f"n {' '.join(runs)} f")
    canvas.restoreState()
