"""Photos of course grids, made: marked by chance cell by cell, then spoilt like any sheet."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np

from db.domain.grid_places import grid_cell, grid_layout
from db.domain.sheet_places import paginate
from db.domain.sheets import UPRIGHT
from desktop.documents import course_grid
from tests.desktop.documents.made_lists import grid
from tests.helpers import sheet_ink, sheet_photos
from tests.helpers.sheet_ink import Sign, Written
from tests.helpers.sheet_photos import Flat, Photo, Spoil

PRINT = "7K2M9QPX03TA"
SIGNS = (Sign.TICK, Sign.CROSS, Sign.DOT, Sign.FILLED, Sign.CIRCLED, Sign.NOTHING, Sign.NOTHING)


def photo(seed: int, spoil: Spoil) -> Photo:
    """A grid of so many people and days as the seed says; ``rows`` are its cells, row by row."""
    chance = random.Random(f"grid-{seed}-{spoil}")
    people, days = chance.randint(4, 20), chance.randint(3, 15)
    return grid_photo(
        chance, spoil, people, days, chance.randrange(4), paper=chance.choice(UPRIGHT)
    )


def grid_photo(
    chance: random.Random, spoil: Spoil, people: int, days: int, turns: int, **other: Any
) -> Photo:
    """The first page of a grid, lying ``turns`` quarters round."""
    drawn = grid(people, days, **other)
    made = replace(drawn, print_ids=(PRINT,) * len(drawn.parts))
    paper, shown = made.lies, made.parts[0][1]
    layout = grid_layout(shown, made.large)
    page = sheet_photos.printed(course_grid.draw(made), 1)
    rows = paginate(len(made.rows) + made.blank_rows, paper, layout)[0]
    signs = [chance.choice(SIGNS) for _ in range(rows * shown)]
    for number, sign in enumerate(signs):
        sheet_ink.write(page, sign, *grid_cell(paper, layout, 1, *divmod(number, shown)), chance)
    turned = np.ascontiguousarray(np.rot90(page, turns))
    cells = tuple(Written(sign) for sign in signs)
    return sheet_photos.spoilt(Flat(turned, PRINT, 1, cells, paper, layout), spoil, chance)
