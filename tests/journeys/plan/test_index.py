"""Every clause of what was asked names its tests, and each of them is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.journeys.plan import index

TESTS = Path(__file__).parents[2]
ALL = (
    *(index.UNITS, index.FIGURES, index.TARGETS, index.BOOK_CORNER, index.HAND_TOOLS),
    *(index.JOURNEYS, index.MUST_SHOW),
)
NAMED = sorted({name for table in ALL for names in table.values() for name in names})
ROWS = [*(f"T{number}" for number in range(1, 10)), "N6", "N7", "N8", "B1", "B3", "B4", "B5"]


def test_every_row_of_the_plan_has_its_journey() -> None:
    assert list(index.JOURNEYS) == ROWS
    assert all(
        one.startswith("journeys/plan/") for names in index.JOURNEYS.values() for one in names
    )


@pytest.mark.parametrize("place", NAMED)
def test_what_is_named_is_there(place: str) -> None:
    file, name = place.split(":")
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert name in defined
