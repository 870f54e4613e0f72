"""What this machine remembers about its window: size of text, theme, hints that were put away.

A small JSON file beside the book, written whole or not at all. It is no part of the book: nothing
of it is handed in or backed up, and a broken or missing file only means the defaults.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FILE_NAME = "window.json"


class Settings:
    """Values by name; plain text, numbers and yes/no only."""

    def __init__(self, file: Path | None) -> None:
        """``file`` None keeps everything in memory."""
        self._file = file
        self._values = _read(file)

    def text(self, name: str, default: str) -> str:
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def yes(self, name: str, default: bool) -> bool:
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def keep(self, name: str, value: str | int | bool) -> None:
        """Remember a value; a disk that refuses is no reason to stop anybody's work."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if self._file is not None:
            _write(self._file, self._values)


def _read(file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _write(file: Path, values: dict[str, Any]) -> None:
    waiting = file.with_suffix(".new")
    try:
        waiting.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        waiting.replace(file)
    except OSError:
        waiting.unlink(missing_ok=True)
