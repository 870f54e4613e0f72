"""A print left on the printed rules alone is asked; shadows of leaves sign for nobody."""

from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np
import pytest

from db.domain.scans import ReadRow, Seen
from desktop.scanning.reading import read_file
from tests.helpers import other_photos
from tests.helpers.sheet_ink import DOTS, Picture, Sign, Written
from tests.helpers.sheet_photos import Flat, Spoil, flat


def empty_page() -> Flat:
    """A page that nobody signed."""
    return flat(random.Random(12), lambda *_: Written(Sign.NOTHING))


def read(picture: Picture, folder: Path) -> tuple[ReadRow, ...]:
    """The rows of a page photographed straight from above, a little blurred and grainy."""
    grain = np.random.default_rng(3).normal(0, 3, picture.shape[:2])[..., None]
    seen = cv2.GaussianBlur(picture.astype(np.float32) + grain, (0, 0), 1.2)
    file = folder / "page.jpg"
    cv2.imwrite(str(file), np.clip(seen, 0, 255).astype(np.uint8))
    (page,) = read_file(str(file))
    assert page.problem is None
    return page.rows


def with_pale_rules(page: Flat, dark: dict[int, tuple[float, float]]) -> Picture:
    """The page as a copier leaves it that makes thin rules pale, but where a print lay on them:
    for each rule of the signatures' cells from and to (mm of the cell)."""
    picture: Picture = page.picture.copy()
    cells = [place.signature for place in page.places]
    for number in range(len(cells) + 1):
        cell = cells[min(number, len(cells) - 1)]
        y = round((cell.y + (cell.h if number == len(cells) else 0)) * DOTS)
        left, right = round((cell.x + 1) * DOTS), round((cell.x + cell.w - 1) * DOTS)
        rule = picture[y - 3 : y + 4, left:right]
        rule[:] = 255 - (255 - rule.astype(np.int32)) * 2 // 5
        for start, end in [dark[number]] if number in dark else []:
            at = slice(round((cell.x + start) * DOTS), round((cell.x + end) * DOTS))
            picture[y - 2 : y + 3, at] = 30
    return picture


def test_a_row_whose_rules_are_both_darkened_seems_signed(tmp_path: Path) -> None:
    rows = read(with_pale_rules(empty_page(), {3: (8.0, 16.0), 4: (9.0, 17.0)}), tmp_path)
    assert (rows[3].mark, rows[3].likely) == (Seen.UNSURE, Seen.PRESENT)
    assert {row.mark for at, row in enumerate(rows) if at not in (2, 3, 4)} == {Seen.ABSENT}
    assert Seen.PRESENT not in (rows[2].best, rows[4].best)


def test_a_rule_that_nobodys_ink_darkened_is_asked_of_both_rows(tmp_path: Path) -> None:
    rows = read(with_pale_rules(empty_page(), {5: (8.0, 16.0)}), tmp_path)
    assert {at for at, row in enumerate(rows) if row.mark is Seen.UNSURE} == {4, 5}


def test_a_rule_darkened_by_pale_ridges_with_gaps_is_asked(tmp_path: Path) -> None:
    """Of the faint print in the last row but two of this page its ridges on the rule are left."""
    file = tmp_path / "page.jpg"
    file.write_bytes(other_photos.photo(21_000_012, Spoil.MEDIUM).jpeg)
    (page,) = read_file(str(file))
    assert page.rows[17].mark is Seen.UNSURE


def test_pale_rules_alone_are_not_asked(tmp_path: Path) -> None:
    rows = read(with_pale_rules(empty_page(), {}), tmp_path)
    assert {row.mark for row in rows} == {Seen.ABSENT}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_shadows_of_leaves_sign_for_nobody(seed: int, tmp_path: Path) -> None:
    page = empty_page()
    rng = np.random.default_rng(seed)
    high, wide = page.picture.shape[:2]
    small = rng.normal(size=(round(high / DOTS / 9), round(wide / DOTS / 9))).astype(np.float32)
    leaves = cv2.resize(small, (wide, high), interpolation=cv2.INTER_CUBIC)
    shade = 1 - 0.35 / (1 + np.exp(-(leaves - 0.4) * 6))
    rows = read((page.picture * shade[..., None]).astype(np.uint8), tmp_path)
    assert Seen.PRESENT not in {row.mark for row in rows}
