"""Help: every screen has a guide or the one of the first screen, in words that stand on buttons."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from db.domain.houses import BookKind
from desktop.guides import for_the_wall, guide_of, guides
from desktop.screens.entries import entries

ROOT = Path(__file__).parents[2]
TYPED = {"do lap", "khoảng 1948"}
"""What a person types, and no button."""


def words_on_screen() -> set[str]:
    """Every text of screens, dialogs and widgets, without the dots behind it."""
    found: set[str] = set()
    for room in ("screens", "dialogs", "widgets"):
        for file in (ROOT / "desktop" / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(node.value.rstrip("…").strip())
    return found


@pytest.mark.parametrize("kind", list(BookKind))
def test_every_room_of_the_sidebar_has_a_guide_of_its_own(kind: BookKind) -> None:
    known = {guide.id for guide in guides()}
    rooms = [entry.id for entry in entries(kind) if entry.under is None]
    assert [room for room in rooms if room not in known] == []


def test_a_screen_without_a_guide_shows_that_of_the_first_page() -> None:
    assert guide_of("guide").id == "home"


def test_seven_tasks_hang_on_the_wall() -> None:
    assert [guide.id for guide in for_the_wall()] == [
        *("roster", "people", "sheet", "roll", "calendar", "report", "hand_in")
    ]


def test_what_a_guide_quotes_stands_on_a_button() -> None:
    shown = words_on_screen()
    quoted = {
        word.rstrip("…").strip()
        for guide in guides()
        for step in (*guide.steps, guide.good_to_know)
        for word in re.findall("“([^”]*)”", step)
    }
    assert quoted - TYPED - shown == set()
