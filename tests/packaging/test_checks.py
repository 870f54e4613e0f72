"""A whole run checks everything, the quick things first, and never stops at the first failure."""

from __future__ import annotations

import sys
from pathlib import Path

import checks
import pytest
from checks import Check
from environment import Environment

ENV = Environment(Path(__file__).parents[2], tests=True)
PASSES = Check("passes", (sys.executable, "-c", "pass"))
FAILS = Check("fails", (sys.executable, "-c", "raise SystemExit(1)"))


def names(found: tuple[Check, ...]) -> list[str]:
    return [check.name.split(" tests")[0] for check in found]


def test_the_quick_checks_come_first() -> None:
    assert names(checks.all_checks(ENV, []))[:6] == [
        *("ruff", "ruff format", "mypy", "mypy packaging", "import-linter", "pytest")
    ]


def test_a_failure_does_not_keep_the_rest_from_running(capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.run([FAILS, PASSES], ENV.root) == ("fails",)
    assert "== passes: đạt" in capfd.readouterr().out


def test_what_cannot_run_here_is_left_out() -> None:
    run = checks.pytest_run(ENV, ["tests"], ["tests/db/test_x.py"])
    assert run.command[-2:] == ("tests", "--ignore=tests/db/test_x.py")


def test_without_qt_the_other_tests_still_run() -> None:
    assert "no:pytest-qt" in checks.pytest_run(ENV, ["tests"], [checks.QT_FOLDER]).command


def test_no_window_pops_up_and_text_is_utf8(capfd: pytest.CaptureFixture[str]) -> None:
    show = "import os; print(os.environ['QT_QPA_PLATFORM'], os.environ['LC_ALL'])"
    checks.run([Check("show", (sys.executable, "-c", show))], ENV.root)
    assert "offscreen C.UTF-8" in capfd.readouterr().out
