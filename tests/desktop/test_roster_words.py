"""Every doubtful cell is said in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import db.rosters
from db.domain.rosters import Problem
from desktop.error_words import SENTENCES
from desktop.roster_words import problem_words

SOURCES = sorted(Path(db.rosters.__file__).parent.glob("*.py"))
CODES = sorted(
    {
        code
        for source in SOURCES
        for code in re.findall(
            r'(?:Doubt\(|note\([^"]*)"(\w+)"', source.read_text(encoding="utf-8")
        )
    }
)
REFUSALS = sorted(
    {
        code
        for source in SOURCES
        for code in re.findall(r'AppError\("(\w+)"', source.read_text(encoding="utf-8"))
    }
)


@pytest.mark.parametrize("code", [*CODES, "age_not_birth"])
def test_each_doubt_has_its_sentence(code: str) -> None:
    said = problem_words(Problem(7, "Ngày sinh", code, "31/2/1990"))
    assert said != problem_words(Problem(7, "Ngày sinh", "no such code", "31/2/1990"))


@pytest.mark.parametrize("code", REFUSALS)
def test_each_refusal_has_its_sentence(code: str) -> None:
    assert code in SENTENCES


def test_the_codes_are_found() -> None:
    assert {"bad_birth", "bad_phone", "name_missing", "error_cell"} <= set(CODES)
