"""A course grid is read cell by cell, whichever way up it lies."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from db.domain.grid_places import grid_cell, grid_layout
from db.domain.list_papers import GridMeeting
from db.domain.scans import Seen
from db.domain.sheet_places import paginate
from db.domain.sheets import UPRIGHT, Paper
from desktop.documents import course_grid
from desktop.scanning.reading import read_file
from tests.desktop.documents.made import texts
from tests.desktop.documents.made_lists import grid
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.sheet_ink import Sign
from tests.helpers.sheet_photos import TESTS_FROM, Flat, Spoil

PRINT = "7K2M9QPX03TA"
SIGNS = (Sign.TICK, Sign.CROSS, Sign.DOT, Sign.FILLED, Sign.CIRCLED, Sign.NOTHING, Sign.NOTHING)


def photo(file: Path, spoil: Spoil, turns: int, **other: Any) -> list[list[Sign]]:
    """A grid of people and days, marked by chance; gives the signs row by row."""
    made = grid(8, 9, **other)
    made = replace(made, print_ids=(PRINT,))
    paper, days = made.lies, made.parts[0][1]
    layout = grid_layout(days, made.large)
    page = sheet_photos.printed(course_grid.draw(made), 1)
    chance = random.Random(TESTS_FROM)
    rows = paginate(len(made.rows) + made.blank_rows, paper, layout)[0]
    signs = [[chance.choice(SIGNS) for _ in range(days)] for _ in range(rows)]
    for row, of_row in enumerate(signs):
        for day, sign in enumerate(of_row):
            sheet_ink.write(page, sign, *grid_cell(paper, layout, 1, row, day), chance)
    turned = np.ascontiguousarray(np.rot90(page, turns))
    flat = Flat(turned, PRINT, 1, (), paper, layout)
    file.write_bytes(sheet_photos.spoilt(flat, spoil, chance).jpeg)
    return signs


@pytest.mark.parametrize("paper", UPRIGHT)
@pytest.mark.parametrize(("spoil", "turns"), [(Spoil.SCAN, 0), (Spoil.EASY, 1), (Spoil.MEDIUM, 3)])
def test_every_cell_is_read_and_none_is_wrong(
    paper: Paper, spoil: Spoil, turns: int, tmp_path: Path
) -> None:
    file = tmp_path / "a.jpg"
    signs = photo(file, spoil, turns, paper=paper)
    (read,) = read_file(str(file))
    assert read.problem is None
    assert [len(row.answers) for row in read.rows] == [len(signs[0])] * len(signs)
    told = [one.mark for row in read.rows for one in row.answers]
    true = [Seen.ABSENT if sign is Sign.NOTHING else Seen.PRESENT for row in signs for sign in row]
    sure = [
        (mark, right) for mark, right in zip(told, true, strict=True) if mark is not Seen.UNSURE
    ]
    assert all(mark is right for mark, right in sure)
    assert len(sure) >= 0.95 * len(told)


def test_large_rows_are_read_too(tmp_path: Path) -> None:
    signs = photo(tmp_path / "a.jpg", Spoil.EASY, 1, large=True)
    (read,) = read_file(str(tmp_path / "a.jpg"))
    assert [row.answers[0].mark is Seen.PRESENT for row in read.rows] == [
        row[0] is not Sign.NOTHING for row in signs
    ]


def test_two_meetings_of_one_day_are_told_apart_at_the_head() -> None:
    made = grid(4, 2)
    day = made.meetings[0].day
    twice = (GridMeeting(day, "07:30"), GridMeeting(day, "14:00"))
    pdf = course_grid.draw(replace(made, meetings=twice, print_ids=(PRINT,)))
    text = " ".join(texts(pdf)[0].split())
    assert "07:30" in text
    assert "14:00" in text
