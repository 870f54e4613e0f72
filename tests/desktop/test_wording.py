"""Figures in sentences of screen and paper: as Vietnamese write them, everywhere at once."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import desktop
from db.domain.numerals import grouped
from desktop.wording import on_paper, tr

ROOM = Path(desktop.__file__).parent


@pytest.mark.parametrize("say", [tr, on_paper])
def test_a_figure_in_a_sentence_has_dots_and_a_year_has_none(say: Callable[..., str]) -> None:
    assert say("{n} lượt", n=1234567) == "1.234.567 lượt"
    assert say("{n} lượt", n=-1834) == "-1.834 lượt"
    assert say("{n} lượt năm {year}", n=999, year=2026) == "999 lượt năm 2026"
    assert say("{name}: {yes}", name="2026", yes=True) == "2026: True"


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield f"{file.relative_to(ROOM)}:{node.lineno}", node


def test_no_sentence_formats_a_figure_in_its_own_way() -> None:
    """A gap with a format of its own (``{n:.1f}``) would have a point where we write a comma."""
    said = [
        (place, str(node.args[0].value))
        for place, node in _calls()
        if getattr(node.func, "id", "") in ("tr", "on_paper")
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]
    assert len(said) > 2000
    assert [place for place, text in said if "{" in text and ":" in _gaps(text)] == []


def _gaps(text: str) -> str:
    return "".join(part.partition("}")[0] for part in text.split("{")[1:])


def test_nothing_but_the_numerals_groups_thousands() -> None:
    """Lengths for Qt and for the files of offices, which read points, end in their unit."""
    found = [
        f"{file.relative_to(ROOM)}:{node.lineno}"
        for file in sorted(ROOM.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and not {"pt", "mm", "cm"} & {getattr(one, "value", "") for one in node.values}
        and any(
            isinstance(one, ast.FormattedValue)
            and one.format_spec is not None
            and any(sign in ast.unparse(one.format_spec) for sign in (",", ".1f", ".2f"))
            for one in node.values
        )
    ]
    assert found == []
    assert grouped(1_234_567) == "1.234.567"
