"""What stands below a course grid that is filled in by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.grid_places import grid_layout
from db.domain.sheet_places import first_row, rows_of
from db.domain.sheets import ACROSS, UPRIGHT, Paper
from desktop.documents import course_grid
from tests.desktop.documents.made import flowing, pieces, texts
from tests.desktop.documents.made_lists import grid
from tests.desktop.documents.read_pages import runs


@pytest.mark.parametrize("paper", UPRIGHT)
@pytest.mark.parametrize("large", [False, True])
def test_below_the_fullest_page_of_a_grid_there_is_room_to_sign(paper: Paper, large: bool) -> None:
    lies = ACROSS[paper]
    room = rows_of(lies, grid_layout(4, large))
    rows = room.first - room.foot
    made = replace(
        grid(rows, 4), blank_rows=0, paper=paper, large=large, print_ids=("7K2M9QPX03TA",)
    )
    pdf = course_grid.draw(made)
    assert len(texts(pdf)) == 1
    hints = [one for one in pieces(pdf) if one.text.startswith("(Ký")]
    table = first_row(lies, 1) + rows * room.height
    assert len(hints) == 2 and min(one.y for one in hints) > table + 8
    below = min(one.y for one in pieces(pdf) if one.text.startswith("Có mặt thì đánh dấu"))
    assert below - max(one.y for one in hints) > 14, "millimetres for a signature and a name"


def test_a_meeting_at_which_nobody_was_marked_has_a_dash_and_not_a_nought() -> None:
    made = grid(6, 4, filled=True)
    rows = tuple(replace(row, marks=(*row.marks[:3], None)) for row in made.rows)
    found = runs(course_grid.draw(replace(made, rows=rows)))
    level = next(one.y for one in found if one.text == "Có mặt")
    sums = [one.text for one in found if one.y == pytest.approx(level, abs=0.5)]
    assert sums.count("–") == 1 and "0" not in sums
    assert any("“–”: buổi chưa điểm danh." in one.text for one in found)
    assert "–" not in flowing(course_grid.draw(made))


def test_a_roll_of_twenty_six_that_is_only_read_takes_two_pages() -> None:
    """Nobody signs it: its rows are as low as those of other lists that are read."""
    assert len(texts(course_grid.draw(grid(26, 12, filled=True)))) == 2


@pytest.mark.parametrize("paper", UPRIGHT)
def test_heads_of_a_grid_are_all_of_one_size(paper: Paper) -> None:
    made = replace(grid(3, 8), paper=paper, print_ids=("7K2M9QPX03TA",))
    found = [one for one in runs(course_grid.draw(made)) if one.font == "Tinos-Bold"]
    heads = [one for one in found if one.text in ("Năm", "sinh", "Tổng", "buổi", "01/3")]
    assert len(heads) == 5 and {one.size for one in heads} == {10.5}
