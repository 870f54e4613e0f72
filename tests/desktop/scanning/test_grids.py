"""A course grid is read cell by cell, whichever way up it lies."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.domain.list_papers import GridMeeting
from db.domain.scans import Seen
from db.domain.sheets import UPRIGHT, Paper
from desktop.documents import course_grid
from desktop.scanning.reading import read_file
from tests.desktop.documents.made import texts
from tests.desktop.documents.made_lists import grid
from tests.helpers.grid_photos import grid_photo
from tests.helpers.sheet_photos import TESTS_FROM, Spoil


@pytest.mark.parametrize("paper", UPRIGHT)
@pytest.mark.parametrize(("spoil", "turns"), [(Spoil.SCAN, 0), (Spoil.EASY, 1), (Spoil.MEDIUM, 3)])
def test_every_cell_is_read_and_none_is_wrong(
    paper: Paper, spoil: Spoil, turns: int, tmp_path: Path
) -> None:
    told, true, days = both(tmp_path, spoil, 9, turns, paper=paper)
    assert [len(row) for row in told] == [days] * (len(true) // days)
    cells = [one for row in told for one in row]
    sure = [pair for pair in zip(cells, true, strict=True) if pair[0] is not Seen.UNSURE]
    assert all(mark is right for mark, right in sure)
    assert len(sure) >= 0.95 * len(cells)


def test_large_rows_are_read_too(tmp_path: Path) -> None:
    told, true, days = both(tmp_path, Spoil.EASY, 9, 1, large=True)
    assert [row[0] for row in told] == true[::days]


def both(
    folder: Path, spoil: Spoil, meetings: int, turns: int, **other: Any
) -> tuple[list[list[Seen]], list[Seen], int]:
    """What is read of each row of a photographed grid, what is true of its cells, how many days."""
    made = grid_photo(random.Random(TESTS_FROM), spoil, 8, meetings, turns, **other)
    file = folder / "a.jpg"
    file.write_bytes(made.jpeg)
    (page,) = read_file(str(file))
    assert page.problem is None
    true = [Seen.PRESENT if cell.present else Seen.ABSENT for cell in made.rows]
    told = [[one.mark for one in row.answers] for row in page.rows]
    return told, true, len(told[0])


def test_two_meetings_of_one_day_are_told_apart_at_the_head() -> None:
    made = grid(4, 2)
    day = made.meetings[0].day
    twice = (GridMeeting(day, "07:30"), GridMeeting(day, "14:00"))
    pdf = course_grid.draw(replace(made, meetings=twice, print_ids=("7K2M9QPX03TA",)))
    text = " ".join(texts(pdf)[0].split())
    assert "07:30" in text
    assert "14:00" in text
