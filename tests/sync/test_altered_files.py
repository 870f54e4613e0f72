"""Whatever happened to a file, it gets a verdict and a sentence, and the book stays as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.sync.altered import ALL, BATCH

PROJECT = Path(__file__).parents[2]
MOST_MB = 300


@pytest.fixture(scope="module")
def report() -> Any:
    """What the run of ``tests.sync.altered`` found, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.altered"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    print(done.stdout)  # noqa: T201 - the figures, and the seed to see a failure again
    return json.loads(done.stdout)


def test_a_hundred_thousand_altered_files_are_refused_in_words_and_change_nothing(
    report: Any,
) -> None:
    assert report["problems"] == []
    assert sum(report["tried"].values()) >= ALL


def test_every_way_of_altering_is_among_them(report: Any) -> None:
    assert len(report["tried"]) == 6 and min(report["tried"].values()) > BATCH
    assert {"file_cut", "file_altered", "file_text_mode", "file_bad_signature"} <= set(
        report["verdicts"]
    )


def test_refusing_takes_little_memory(report: Any) -> None:
    assert report["peak_mb"] < MOST_MB
