"""Three years of many houses come into one commune: how long, how much memory; and once stopped.

What is stopped leaves nothing behind: the entries, the keys and the list of files are those of the
files that were through, and going on from there ends in the same book.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.domain.errors import AppError
from db.engine import Book
from desktop.actions import books, checking, receiving
from tests.benchmarks.report import Line, print_table
from tests.benchmarks.sync_books import meetings, opened_copy, people, quick, sheets
from tests.helpers.sites import Sites

MB = 1e6
PEOPLE = 240
SHEETS_A_YEAR = 278
YEARS = (2024, 2025, 2026)
_BAR = 40


@dataclass(frozen=True)
class Houses:
    """All files, and the commune's folder before they come."""

    files: Sequence[Path]
    image: Path
    marks: int


@dataclass(frozen=True)
class Came:
    """What taking in all files cost; ``stopped``: entries that a stop half-way left of its file."""

    rows: int
    cpu: float
    wall: float
    peak: float
    file: float
    book: float
    stopped: int
    findings: int


LINES: Sequence[Line[Came]] = (
    Line("rows", lambda c: c.rows, "{:,.0f}"),
    Line("taken in, CPU s", lambda c: c.cpu, "{:.1f}"),
    Line("taken in, wall s", lambda c: c.wall, "{:.1f}"),
    Line("rows a second of CPU", lambda c: c.rows / c.cpu, "{:,.0f}"),
    Line("peak memory over baseline, MB", lambda c: c.peak / MB, "{:.1f}", most=64),
    Line("files, bytes a row", lambda c: c.file, "{:.2f}", most=4),
    Line("book grows, bytes a row", lambda c: c.book, "{:.1f}", most=100),
    Line("left of a file stopped half-way", lambda c: c.stopped, "{:.0f}", most=0),
    Line("findings of a full check after going on", lambda c: c.findings, "{:.0f}", most=0),
)


def villages(count: int) -> int:
    """Make them, stop half-way, go on, measure; 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as folder:
        made = _made(Path(folder), count)
        stopped, findings = _stopped_and_gone_on(made, Path(folder) / "stopped")
        came = child(made.image, *made.files)
        assert came["marks"] == made.marks, came
        size = sum(file.stat().st_size for file in made.files)
        case = Came(
            made.marks,
            came["cpu"],
            came["wall"],
            came["peak"],
            size / made.marks,
            came["grown"] / made.marks,
            stopped,
            findings,
        )
    return print_table([f"{count} houses, {len(YEARS)} years"], [case], LINES)


def child(image: Path, *files: Path) -> dict[str, Any]:
    """What ``sync_child`` found."""
    command = [sys.executable, "-m", "tests.benchmarks.sync_child", str(image), *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    facts: dict[str, Any] = json.loads(run.stdout)
    return facts


def _made(root: Path, count: int) -> Houses:
    chance = random.Random(count)
    sites = Sites(root)
    commune = sites.commune()
    files, marks = [], 0
    show = _bar("made")
    for number in range(count):
        show("", number, count)
        house = quick(sites.village(f"v{number}"))
        sites.enrol(house, commune, f"Nhà văn hóa làng {number}")
        persons = people(house, PEOPLE)
        for year in YEARS:
            planned = meetings(house, SHEETS_A_YEAR, year)
            marks += sum(1 for _ in sheets(house, planned, persons, chance))
        file = sites.file(house)
        assert file is not None
        files.append(file.rename(root / f"{number}.solang"))
    show("", count, count)
    image = sites.image(commune, "before")
    sites.close()
    return Houses(files, image, marks)


def _stopped_and_gone_on(made: Houses, folder: Path) -> tuple[int, int]:
    """Entries left of the file that was being read, and findings of a full check at the end."""
    folder.mkdir()
    book = opened_copy(made.image, folder)
    stop = 100 * len(made.files) // 2 + 50
    show = _bar("stopped half-way")
    before: dict[str, int] = {}

    def progress(name: str, done: int, total: int) -> None:
        show(name, done, total)
        if name not in before:
            before[name] = _entries(book)
        if done >= stop:
            raise AppError("stopped")

    try:
        receiving.take_in(book, made.files, progress)
    except AppError as error:
        assert error.code == "stopped"
    left = _entries(book) - list(before.values())[-1]
    sys.stdout.write("\n")
    receiving.take_in(book, made.files, _bar("gone on"))
    findings = len(checking.check(book, full=True))
    books.close(book)
    return left, findings


def _entries(book: Book) -> int:
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one())


def _bar(what: str) -> Callable[[str, int, int], None]:
    def show(name: str, done: int, total: int) -> None:
        filled = _BAR * done // total
        sys.stdout.write(f"\r{what:16} [{'#' * filled}{'.' * (_BAR - filled)}] {name[:30]:30}")
        sys.stdout.write("\n" if done == total else "")
        sys.stdout.flush()

    return show
