"""The lock is whole: what pyproject.toml asks for, every file by its hash, and no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(name: str) -> dict[str, str]:
    """Library -> version."""
    text = (ROOT / "packaging" / "lock" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("program.txt", PROJECT["dependencies"]),
        ("tests.txt", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_the_lock_gives_what_the_project_asks_for(name: str, wanted: list[str]) -> None:
    locked = pins(name)
    asked = [Requirement(text) for text in wanted]
    assert [
        str(each)
        for each in asked
        if not each.specifier.contains(locked.get(canonicalize_name(each.name), "0"))
    ] == []


def test_the_tests_run_on_the_very_libraries_of_the_program() -> None:
    assert pins("program.txt").items() <= pins("tests.txt").items()


@pytest.mark.parametrize("name", ["program.txt", "tests.txt"])
def test_every_library_is_locked_by_hash_and_none_by_address(name: str) -> None:
    text = (ROOT / "packaging" / "lock" / name).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(name)) and all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text
