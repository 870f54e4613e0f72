"""A thumbprint that a copier all but took away is asked; what only looks like its ridges is not."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from db.domain.scans import Seen
from db.domain.sheets import Box
from desktop.scanning.reading import read_file
from tests.helpers.sheet_ink import DOTS, Picture, Sign, Written
from tests.helpers.sheet_photos import flat

RIDGE = 0.52
"""Millimetres from ridge to ridge of a thumb."""


def faint_print(picture: Picture, cell: Box, strength: float) -> None:
    """Rings round the middle of a cell, so much darker than the paper (of 255)."""
    high, wide = picture.shape[:2]
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32) / DOTS
    away = np.hypot((xs - cell.x - cell.w / 2) * 1.2, ys - cell.y - cell.h / 2)
    rings = np.where(away < 6, 0.5 + 0.5 * np.sin(2 * np.pi * away / RIDGE), 0)
    picture[:] = np.clip(picture - strength * rings[..., None], 0, 255).astype(np.uint8)


def read(folder: Path, strength: float = 0, crease: str = "") -> list[Seen]:
    """The marks of a grainy page on which only row 3 has a print of this strength."""
    rows = iter(range(100))

    def write(picture: Picture, _: Box, signature: Box, __: random.Random) -> Written:
        if next(rows) == 3 and strength:
            faint_print(picture, signature, strength)
        return Written(Sign.NOTHING)

    page = flat(random.Random(12), write)
    picture: NDArray[Any] = page.picture.astype(np.float32)
    at = page.places[3].signature
    if crease == "down":
        picture[:, round(at.x * DOTS) + 120 : round(at.x * DOTS) + 126] -= 7
    if crease == "across":
        picture[round(at.y * DOTS) + 50 : round(at.y * DOTS) + 56, :] -= 7
    picture += np.random.default_rng(3).normal(0, 3, picture.shape[:2])[..., None]
    picture = cv2.GaussianBlur(picture, (0, 0), 1.2)
    file = folder / "page.jpg"
    cv2.imwrite(str(file), np.clip(picture, 0, 255).astype(np.uint8))
    (read_page,) = read_file(str(file))
    assert read_page.problem is None
    return [row.mark for row in read_page.rows]


@pytest.mark.parametrize("strength", [8, 12])
def test_rings_that_no_spot_of_ink_is_left_of_are_asked(strength: int, tmp_path: Path) -> None:
    marks = read(tmp_path, strength)
    assert marks[3] is Seen.UNSURE
    assert marks[:3] == [Seen.ABSENT] * 3
    assert set(marks[5:]) == {Seen.ABSENT}


def test_paper_with_its_grain_is_not_asked(tmp_path: Path) -> None:
    assert set(read(tmp_path)) == {Seen.ABSENT}


@pytest.mark.parametrize("crease", ["down", "across"])
def test_paper_that_was_folded_is_not_asked(crease: str, tmp_path: Path) -> None:
    assert set(read(tmp_path, crease=crease)) == {Seen.ABSENT}
