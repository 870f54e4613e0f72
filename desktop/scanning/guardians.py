"""Whether a guardian signed in the last cell of a row of a list of consents.

There is no box there, only a name printed small at the top of the cell: what counts is ink below
it. It is only ever asked for beside a child's answer, and a person looks where it is missing.
"""

from __future__ import annotations

import cv2
import numpy as np

from db.domain.consent_places import consent_place
from db.domain.scans import Judgement, Seen
from desktop.scanning.contrast import contrast
from desktop.scanning.corners import Found
from desktop.scanning.pictures import Grey
from desktop.scanning.seats import Strip

DOTS = 6.0
NAME, EDGE, SIDE = 5.2, 2.0, 2.0
"""Millimetres left out: above for the printed name, below and at the sides for the rules, which a
curled page moves by up to 2."""

AROUND = 8.0
"""Millimetres round it by which the paper's brightness is known."""

LEAST_INK, INK_SHARE = 0.10, 0.3
"""Contrast of ink, and as a share of a printed line's, as in the other cells."""

NONE, SOME = 0.5, 2.5
"""Square millimetres: surely nobody, surely somebody. By judgement: a short signature has 8."""


def guardian_of(grey: Grey, page: Found, number: int, index: int, strip: Strip) -> Judgement:
    """Row ``index`` of page ``number``; ``strip``: of an answer of the same rows."""
    cell = consent_place(page.paper, number, index, None).guardian
    left, top = cell.x + SIDE - AROUND, cell.y + NAME - AROUND + strip.shift(index)
    wide = cell.w - 2 * SIDE + 2 * AROUND
    high = cell.h - NAME - EDGE + 2 * AROUND
    to_cell = np.array([[1 / DOTS, 0, left], [0, 1 / DOTS, top], [0, 0, 1]])
    cut = cv2.warpPerspective(
        grey, page.to_picture @ to_cell, (round(wide * DOTS), round(high * DOTS)),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.uint8)  # fmt: skip
    inside = slice(round(AROUND * DOTS), -round(AROUND * DOTS))
    against = contrast(cut, DOTS)[inside, inside]
    ink = against > max(LEAST_INK, INK_SHARE * strip.black)
    area = float(ink.sum()) / DOTS**2
    if area >= SOME:
        return Judgement(Seen.PRESENT, 0.95)
    return Judgement(Seen.ABSENT, 0.9) if area <= NONE else Judgement(Seen.UNSURE, 0.5)
