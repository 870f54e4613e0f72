"""The one command answers a slip in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parents[2] / "packaging" / "run.py"


def test_an_unknown_word_is_wrong_usage() -> None:
    done = subprocess.run(
        [sys.executable, RUN, "tset"], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Cách dùng:") and done.stderr.count("\n") == 1
