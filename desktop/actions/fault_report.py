"""One text for who helps with the machine: versions, what went wrong lately, how full the book is.

Nothing of it is about people: no name, no text of the book, no folder that bears somebody's name.
It is shown before it is saved (``desktop.dialogs.fault_report``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from db.engine import Book
from desktop.actions import examining, saving
from desktop.faults import LOG
from desktop.wording import tr

MOST_FAULTS = 5
MOST_CHARS = 6_000
_PLACE = re.compile(r"^\s*(?P<path>\S.*?):(?P<line>\d+) (?P<name>[\w<>]+)$")
_KNOWN = ("desktop", "db", "resources", "site-packages", "lib")
_COUNTED = ("entry", "person", "activity_group", "meeting", "attendance", "loan", "conflict")


def report(
    folder: Path, keys: Path | None, looks: Sequence[str] = (), counts: Sequence[str] = ()
) -> str:
    """The text. ``looks``: how the window is set, a line each. ``counts``: from ``numbers``."""
    found = examining.examine(folder, keys)
    lines = [
        f"Sổ Làng {found.version} · Python {found.python} · {found.system}",
        f"sổ: {'có' if found.book else 'chưa có'}, {found.book_bytes} byte",
        *looks,
        *counts,
        *(f"{name}: {version or '–'}" for name, version in found.libraries.items()),
        "",
        tr("Lỗi gần đây:"),
    ]
    faults = _faults(folder)
    return "\n".join([*lines, *(faults or [tr("không có")])]) + "\n"


def numbers(book: Book) -> tuple[str, ...]:
    """How much the book holds: numbers only."""
    with book.read() as connection:
        counted = [
            (table, connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
            for table in _COUNTED
        ]
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    return (f"{book.kind.value}, {pages} trang", *(f"{table}: {count}" for table, count in counted))


def of_book(book: Book, looks: Sequence[str]) -> str:
    """The text of an open book."""
    return report(book.folder, book.keys.folder, looks, numbers(book))


def save(text: str, out: Path) -> Path:
    """The text as a file, just as it was shown.

    Raises:
        AppError: those of saving files.
    """
    return saving.save(out, text.encode())


def _faults(folder: Path) -> list[str]:
    """The newest faults first, each with its moment."""
    try:
        files = sorted((folder / LOG).glob("fault-*.txt"), reverse=True)[:MOST_FAULTS]
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    except OSError as error:
        return [type(error).__name__]
    return [bare(text[:MOST_CHARS]) for text in texts]


def bare(steps: str) -> str:
    """Steps of an error with places inside the program only: a path may bear somebody's name."""
    return "\n".join(_bare_line(line) for line in steps.splitlines())


def _bare_line(line: str) -> str:
    found = _PLACE.match(line)
    if found is None:
        # The moment and the kinds of errors; anything else would be a text nobody foresaw.
        plain = line.strip()
        return plain if re.fullmatch(r"[\w.:+-]*", plain, re.ASCII) else "…"
    parts = re.split(r"[/\\]", found["path"])
    known = [at for at, part in enumerate(parts) if part in _KNOWN]
    inside = "/".join(parts[known[-1] :]) if known else parts[-1]
    return f"  {inside}:{found['line']} {found['name']}"
