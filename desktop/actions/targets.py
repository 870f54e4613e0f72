"""Targets of the commune's plan, and what a house was given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from db.commands import targets as commands
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.targets import HouseTarget, Progress, TargetDraft, TargetRow, TargetRule
from db.engine import Book
from db.queries import targets as questions
from desktop.actions.plan_files import read_lines
from resources import path

FIRST_PLAN = "data/plan_yang_bac.csv"


def take_plan(book: Book, file: Path | None = None) -> Changes:
    """Take the targets of a plan: the one that comes with the program (xã Yang Bắc, without any
    baseline: the plan names none), or those of a CSV file of the same columns.

    Raises:
        AppError: ``commune_only``, ``target_unclear``, ``file_missing``.
    """
    _commune(book)
    return commands.take_plan(book, read_plan(file or path(FIRST_PLAN)))


def read_plan(file: Path) -> list[TargetDraft]:
    """The targets of a plan's CSV: code, rule, figure, year, low, high, since, body."""
    return [_draft(line) for line in read_lines(file)]


def add(book: Book, draft: TargetDraft) -> Changes:
    """Type one target in."""
    _commune(book)
    return commands.take_plan(book, [draft])


def set_baseline(book: Book, target_id: str, year: int, value: int) -> Changes:
    """The value of the year from which a target is to grow."""
    return commands.set_baseline(book, target_id, year, value)


def set_rule(book: Book, target_id: str, low: int, high: int | None = None) -> Changes:
    """From how many on a village counts, and how many are regular."""
    return commands.set_rule(book, target_id, low, high)


def answer(
    book: Book, target_id: str, unit_id: str, yes: bool | None, note: str | None = None
) -> Changes:
    """Yes, no, or not known (None) for one place."""
    return commands.answer(book, target_id, unit_id, yes, note)


def give(book: Book, target_id: str, year: int, wanted: Sequence[tuple[str, int]]) -> Changes:
    """Give houses what each is to reach; it travels with the next reply."""
    return commands.give(book, target_id, year, wanted)


def remove(book: Book, target_id: str) -> Changes:
    """Take a target away."""
    return commands.remove(book, target_id)


def listing(book: Book) -> tuple[TargetRow, ...]:
    """All targets, in the order of their codes."""
    with book.read() as connection:
        return questions.targets(connection)


def progress(book: Book, year: int) -> tuple[Progress, ...]:
    """Every target in a year."""
    with book.read() as connection:
        return questions.progress(connection, year)


def of_house(book: Book, today: date) -> HouseTarget | None:
    """What the commune gave this house for the year."""
    with book.read() as connection:
        return questions.house_target(connection, book.scope, today)


def _commune(book: Book) -> None:
    if book.kind is not BookKind.COMMUNE:
        raise AppError("commune_only")


def _draft(row: dict[str, str]) -> TargetDraft:
    try:
        return TargetDraft(
            row["code"],
            row["body"],
            TargetRule(row["rule"]),
            int(row["year"]),
            row["figure"] or None,
            *(int(row[name]) if row[name] else None for name in ("low", "high", "since")),
        )
    except (KeyError, ValueError) as error:
        raise AppError("target_unclear", what=row.get("code") or str(error)) from error
