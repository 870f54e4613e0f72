"""Every refusal that can be raised has its sentence, and gets the facts the sentence names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest

from db.domain.errors import AppError
from desktop.error_words import SENTENCES
from desktop.wording import word

ROOT = Path(__file__).parents[2]

COMPOSED = {"group_unknown", "group_ambiguous", "house_unknown", "house_ambiguous"}
"""Codes put together from two words (``db.queries.find``)."""

GIVEN_ON = {
    "db/files.py: code",
    "db/log/plain_cbor.py: code",
    "db/queries/find.py: f'{what}_ambiguous'",
    "db/queries/find.py: f'{what}_unknown'",
    "db/rosters/reading.py: error.code",
    "db/rosters/titles.py: error.code",
    "db/storage_faults.py: damaged if code == DAMAGED else code",
}
"""Where the book's side raises a code that is no word of the source: looked at by a person once. On
the desktop's side such a code is only worded again."""

FROM_TABLES = {
    "book_busy",
    "book_cannot_open",
    "book_damaged",
    "book_disk_full",
    "book_read_only",
    "check_counts",
    "check_entry",
    "check_hole",
    "check_link",
    "check_projection",
    "check_storage",
    "device_error",
    "device_not_accepted",
    "disk_error",
    "disk_full",
    "file_missing",
    "file_unreadable",
    "folder_missing",
    "folder_read_only",
    "fork",
    "internal",
    "not_a_file",
    "older_copy",
    "stopped",
}
"""What those codes can be."""

ADDED_AT_THE_DOOR = {"db/rosters": {"path"}}
"""Facts that a room adds to its refusals in one place."""


@dataclass(frozen=True)
class Raised:
    """One refusal in the source; ``code`` is its expression where it is not a plain word."""

    file: str
    line: int
    codes: tuple[str, ...]
    expression: str
    facts: frozenset[str]


def trees() -> Iterator[tuple[str, ast.Module]]:
    for room in ("db", "desktop"):
        for file in sorted((ROOT / room).rglob("*.py")):
            yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def raised() -> list[Raised]:
    found = []
    for file, tree in trees():
        named = constants(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("AppError"):
                facts = frozenset(keyword.arg or "*" for keyword in node.keywords)
                codes = tuple(words(node.args[0], named))
                found.append(Raised(file, node.lineno, codes, ast.unparse(node.args[0]), facts))
    return found


def words(code: ast.expr, named: Mapping[str, str]) -> Iterator[str]:
    """The plain words that an expression may stand for; none where it comes from elsewhere."""
    if isinstance(code, ast.Constant):
        yield str(code.value)
    elif isinstance(code, ast.Name) and code.id in named:
        yield named[code.id]
    elif isinstance(code, ast.IfExp):
        yield from (*words(code.body, named), *words(code.orelse, named))


def constants(tree: ast.Module) -> dict[str, str]:
    """The words that a module names, e.g. ``DAMAGED = "book_damaged"``."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


RAISED = raised()


def test_every_code_has_a_sentence() -> None:
    without = {code for one in RAISED for code in one.codes if code not in SENTENCES}
    assert without == set()


def test_codes_that_come_from_elsewhere_are_known() -> None:
    book = [one for one in RAISED if one.file.startswith("db/")]
    assert {f"{one.file}: {one.expression}" for one in book if not one.codes} == GIVEN_ON


def test_codes_that_come_from_tables_have_a_sentence() -> None:
    assert (FROM_TABLES | COMPOSED) - set(SENTENCES) == set()


def test_every_sentence_gets_the_facts_it_names() -> None:
    missing = [
        (code, name, f"{one.file}:{one.line}")
        for one in RAISED
        for code in one.codes
        for name in named(code) - one.facts - added(one.file)
        if "*" not in one.facts
    ]
    assert missing == []


def named(code: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(SENTENCES.get(code, "")) if name}


def added(file: str) -> set[str]:
    return next(
        (facts for room, facts in ADDED_AT_THE_DOOR.items() if file.startswith(room)), set()
    )


def test_no_sentence_is_left_over() -> None:
    known = {
        node.value
        for file, tree in trees()
        if file not in ("desktop/error_words.py", "desktop/photo_error_words.py")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(SENTENCES) - known - COMPOSED == set()


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_calm_and_ends(code: str) -> None:
    assert "!" not in SENTENCES[code]
    assert SENTENCES[code].endswith(".")
    assert not re.search(r"\bbạn\b", SENTENCES[code])


def test_a_fact_that_was_forgotten_brings_no_second_error() -> None:
    assert "…" in word(AppError("file_missing"))


def test_candidates_of_a_choice_are_said_by_name() -> None:
    candidates = [
        {"id": "1", "name": "CLB Cờ", "house": "Làng Jro"},
        {"id": "2", "name": "CLB Đàn"},
    ]
    said = word(AppError("group_ambiguous", name="clb", candidates=candidates))
    assert "CLB Cờ – Làng Jro, CLB Đàn" in said


def test_a_code_without_a_sentence_is_still_said_plainly() -> None:
    assert "nothing_like_it" in word(AppError("nothing_like_it"))
