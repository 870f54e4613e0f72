"""Rules that a copier erased are no reason to ask, and rows that nobody can see draw none away."""

from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np

from db.domain.scans import Seen
from desktop.scanning.following import chained
from desktop.scanning.reading import read_file
from tests.helpers.sheet_ink import DOTS
from tests.helpers.sheet_photos import flat


def test_a_page_whose_rules_a_copier_erased_is_read_all_the_same(tmp_path: Path) -> None:
    page = flat(random.Random(12))
    picture = page.picture.copy()
    for place in page.places:
        x = round((place.tick.x - 2) * DOTS), round((place.signature.x + 8) * DOTS)
        y = place.signature.y + place.signature.h
        right = round((place.signature.x + place.signature.w - 1) * DOTS)
        top, bottom = round((y - 0.4) * DOTS), round((y + 0.4) * DOTS)
        # Only where nobody wrote: a pen's line over the rule is darker than the rule.
        for left, end in ((x[0], x[1]), (x[1], right)):
            band = picture[top:bottom, left:end]
            band[band.min(axis=2) > 0] = 255
    cv2.imwrite(str(tmp_path / "a.png"), picture)
    (read_page,) = read_file(str(tmp_path / "a.png"))
    assert read_page.problem is None
    told = [
        (row.mark is Seen.PRESENT, made.present)
        for row, made in zip(read_page.rows, page.rows, strict=True)
        if row.mark is not Seen.UNSURE
    ]
    assert len(told) >= 0.8 * len(page.rows)
    assert all(said == present for said, present in told)


def test_a_box_nobody_can_see_draws_no_row_away() -> None:
    """Row 1 is covered, and what is seen there lies 6 mm aside: row 0 keeps its place."""
    bend = (2.0, 1.2, 0.6, 0.2, 0.0, 0.0)
    each = [np.array([[0.0, y, 1.0], [0.1, y - 3.5, 0.6]]) for y in bend]
    each[1] = np.array([[-6.0, -2.0, 0.5]])
    found = chained(each)
    assert found[0].tolist() == [0.0, 2.0, 1.0]
    assert found[1][2] == 0.0
