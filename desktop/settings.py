"""What this machine remembers about its window: size of text, theme, hints that were put away.

A small file beside the book, one ``name=value`` a line (a reader of JSON would cost the first paint
two milliseconds), written whole or not at all. It is no part of the book: nothing of it is handed
in or backed up, and a broken or missing file only means the defaults.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

FILE_NAME = "window.txt"
BOOK_KIND = "book_kind"
"""Name of the setting that tells, before the book is open, which rooms to show."""

VILLAGE_WORD = "village_word"
"""What villages are called on them then."""

TEXT_PERCENT = "text_percent"
"""Size of text, 100 to 200."""

THEME = "theme"
"""Light, dark or high contrast: the value of ``desktop.widgets.tokens.Theme``."""

_ODD_NAMES = "surrogatepass"
"""The folder used last may have a name that is no Unicode."""


class Settings:
    """Values by name; plain text, numbers and yes/no only."""

    def __init__(self, file: Path | None) -> None:
        """``file`` None keeps everything in memory."""
        self._file = file
        self._values = _read(file)

    @property
    def folder(self) -> Path | None:
        """Where the file lies: the folder of the book."""
        return None if self._file is None else self._file.parent

    def text(self, name: str, default: str) -> str:
        return self._values.get(name, default)

    def number(self, name: str, default: int) -> int:
        value = self._values.get(name, "")
        return int(value) if value.isascii() and value.isdecimal() else default

    def yes(self, name: str, default: bool) -> bool:
        return {"yes": True, "no": False}.get(self._values.get(name, ""), default)

    def keep(self, name: str, value: str | int | bool) -> None:
        """Remember a value; a disk that refuses is no reason to stop anybody's work."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        text = " ".join(str(value).split())
        if self._values.get(name) == text:
            return
        self._values[name] = text
        if self._file is not None:
            _write(self._file, self._values)


def _read(file: Path | None) -> dict[str, str]:
    if file is None:
        return {}
    try:
        lines = file.read_text(encoding="utf-8", errors=_ODD_NAMES).splitlines()
    except (OSError, ValueError):
        return {}
    parts = (line.partition("=") for line in lines)
    return {name: value for name, equals, value in parts if equals}


def _write(file: Path, values: dict[str, str]) -> None:
    waiting = file.with_suffix(".new")
    try:
        lines = (f"{name}={value}\n" for name, value in values.items())
        waiting.write_text("".join(lines), encoding="utf-8", errors=_ODD_NAMES)
        waiting.replace(file)
    except OSError:
        # What refuses to be written may refuse to be taken away as well.
        with suppress(OSError):
            waiting.unlink()
