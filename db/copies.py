"""Which copies of a book lie in ``DIR/backups``; told by their names alone.

Apart from ``db.backup``, which makes them: the home page asks this at every start.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from db import folders

ENDING = ".saoluu"
FOLDER = "backups"
_NAME = re.compile(r"(\d{6})-([a-z]+)-(\d{4}-\d{2}-\d{2})" + re.escape(ENDING))


@dataclass(frozen=True)
class Copy:
    """One copy lying in ``DIR/backups``: its number, why it was made, on which day."""

    path: Path
    number: int
    reason: str
    day: str


@dataclass(frozen=True)
class BackupState:
    """``last``: day of the newest copy; ``copies``: all of them, the newest first."""

    last: str | None
    copies: tuple[Copy, ...]


def state(folder: Path) -> BackupState:
    """The copies of the book in ``folder``, and the day of the newest."""
    found = copies(folder)
    return BackupState(found[0].day if found else None, tuple(found))


def copies(folder: Path) -> list[Copy]:
    """The copies of the book in ``folder``, the newest first by number."""
    found = []
    for path in folders.named(folder / FOLDER, f"*{ENDING}"):
        parts = _NAME.fullmatch(path.name)
        if parts and _is_day(parts[3]):
            found.append(Copy(path, int(parts[1]), parts[2], parts[3]))
    return sorted(found, key=lambda copy: copy.number, reverse=True)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
