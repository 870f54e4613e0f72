"""Every clause of what paper must do names a test that is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.desktop.documents.index import CLAUSES

TESTS = Path(__file__).parents[2]


@pytest.mark.parametrize("clause", list(CLAUSES))
def test_the_tests_of_a_clause_are_there(clause: str) -> None:
    assert CLAUSES[clause]
    for named in CLAUSES[clause]:
        file, name = named.split(":")
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}, named
