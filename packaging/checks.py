"""Every check of the project, the quick ones first: what ``run.py test`` runs."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import needs
from environment import Environment

# Whole journeys over real books, and faults that need fresh processes: after the quick tests.
LONG_TESTS = ("tests/journeys", "tests/faults")
QT_FOLDER = "tests/desktop"


@dataclass(frozen=True)
class Check:
    """One command to run at the project's root; it passes when it ends with 0."""

    name: str
    command: tuple[str, ...]


def check_project(env: Environment, arguments: Sequence[str]) -> int:
    """Run every check, or pytest alone with ``arguments``; gives the exit code.

    What this machine cannot run is named, and the rest is run all the same.
    """
    absent = needs.provide(need for need in needs.read(env.root) if need.tests)
    left_out = sorted({path for need in absent for path in need.tests})
    chosen = (pytest_run(env, arguments, left_out),) if arguments else all_checks(env, left_out)
    failed = run(chosen, env.root)
    print(f"\nĐạt {len(chosen) - len(failed)} trong {len(chosen)} phần kiểm tra.")
    for name in failed:
        print(f"Không đạt: {name}")
    for path in left_out:
        print(f"Không chạy được trên máy này: {path}")
    if absent:
        needs.ask_administrator(absent)
    return 1 if failed or left_out else 0


def all_checks(env: Environment, left_out: Sequence[str]) -> tuple[Check, ...]:
    """The checks of a whole run, without the tests under the paths ``left_out``."""
    scripts = sorted(str(file) for file in (env.root / "packaging").glob("*.py"))
    long_tests = [folder for folder in LONG_TESTS if any((env.root / folder).glob("test_*.py"))]
    checks = [
        _check(env, "ruff", "ruff", "check", "."),
        _check(env, "ruff format", "ruff", "format", "--check", "."),
        _check(env, "mypy", "mypy"),
        _check(env, "mypy packaging", "mypy", *scripts),
        _check(env, "import-linter", "lint-imports"),
        pytest_run(env, ["tests", *(f"--ignore={folder}" for folder in long_tests)], left_out),
    ]
    if set(long_tests) - set(left_out):
        checks.append(pytest_run(env, long_tests, left_out))
    return tuple(checks)


def pytest_run(env: Environment, arguments: Sequence[str], left_out: Sequence[str] = ()) -> Check:
    """A run of pytest with ``arguments``, without the tests under the paths ``left_out``."""
    name = "pytest " + " ".join(arguments)
    ignored = (f"--ignore={path}" for path in left_out)
    return _check(env, name, "pytest", *arguments, *ignored, *_no_qt(left_out))


def run(checks: Sequence[Check], root: Path) -> tuple[str, ...]:
    """Run all ``checks``, whatever fails; gives the names of those that did not pass."""
    failed = []
    for check in checks:
        print(f"\n== {check.name}", flush=True)
        begun = time.monotonic()
        done = subprocess.run(
            check.command, cwd=root, env=_surroundings(), stdin=subprocess.DEVNULL, check=False
        )
        if done.returncode != 0:
            failed.append(check.name)
        word = "không đạt" if done.returncode else "đạt"
        print(f"== {check.name}: {word} ({time.monotonic() - begun:.0f} giây)", flush=True)
    return tuple(failed)


def _check(env: Environment, name: str, program: str, *arguments: str) -> Check:
    return Check(name, (str(env.command(program)), *arguments))


def _no_qt(left_out: Sequence[str]) -> tuple[str, ...]:
    """Keep pytest alive where Qt cannot be loaded: its plugin would end the run before a test."""
    if QT_FOLDER not in left_out:
        return ()
    # Without the plugin pytest does not know its settings, and takes that for a mistake.
    mercy = ("-W", "ignore::pytest.PytestConfigWarning", "-o", "addopts=--strict-markers")
    return ("-p", "no:pytest-qt", *mercy)


def _surroundings() -> dict[str, str]:
    # The same on every machine: no window pops up, and text is UTF-8 whatever the user's locale.
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
