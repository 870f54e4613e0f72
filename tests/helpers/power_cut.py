"""The program in a process of its own, whose power goes at a word of its."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def cut_at(word: str, script: str, *paths: Path) -> None:
    """Run a script with these arguments, and kill it as soon as it prints the line ``word``."""
    child = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, paths)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == f"{word}\n"
        child.stdout.close()
    finally:
        child.kill()
        child.wait()
