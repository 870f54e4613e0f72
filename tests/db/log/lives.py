"""Villages in which anything happens, and the files that they send meanwhile."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from db.engine import Book
from db.sync import exporting
from tests.helpers.commune import Commune

ACTS_A_FILE = 12


class Lively(Protocol):
    """A village's book, and one more act in it."""

    book: Book

    def one_act(self) -> None: ...


def shuffled_files(
    commune: Commune, lives: Sequence[Lively], rounds: int, chance: random.Random
) -> list[Path]:
    """``rounds`` files of each village, with acts before each, in any order."""
    files: list[Path] = []
    for _ in range(rounds):
        for life in lives:
            for _ in range(ACTS_A_FILE):
                life.one_act()
            sent = exporting.hand_in(life.book, commune.stick, "2026-12-28")
            assert sent.path is not None
            files.append(Path(sent.path))
    chance.shuffle(files)
    return files
