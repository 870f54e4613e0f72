"""Every numbered scenario and every complaint of the design has its test, which is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.sync.file_scenarios import SCENARIOS as OF_FILES
from tests.sync.index import COMPLAINTS, INVARIANTS, MUST_SHOW, SCENARIOS
from tests.sync.mended_scenarios import SCENARIOS as MENDED
from tests.sync.mutants import FILES, MERGE
from tests.sync.scenarios import SCENARIOS as OF_ENTRIES

MUTANTS = 15
TESTS = Path(__file__).parents[1]
ALL = (SCENARIOS, COMPLAINTS, INVARIANTS, MUST_SHOW)
NAMED = sorted({name for table in ALL for names in table.values() for name in names})


def test_all_nineteen_are_named() -> None:
    assert sorted(SCENARIOS) == list(range(1, 20))
    assert sorted(INVARIANTS) == list(range(1, 18))


def test_there_are_mutants_enough() -> None:
    assert len({mutant.name for mutant in (*MERGE, *FILES)}) >= MUTANTS


@pytest.mark.parametrize("place", NAMED)
def test_what_is_named_is_there(place: str) -> None:
    file, name = place.split(":")
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert name in defined


def test_every_scenario_is_run() -> None:
    run = {one.__name__ for one in (*OF_ENTRIES, *OF_FILES, *MENDED)}
    named = {name.split(":")[1] for name in NAMED if "scenarios.py:" in name}
    assert {name for name in named if not name.startswith("test_")} <= run
