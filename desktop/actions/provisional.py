"""Provisional figures at the commune (“Số báo nhanh”)."""

from __future__ import annotations

from pathlib import Path

from db.commands import provisional as commands
from db.commands.people import today as laptop_day
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.provisional import Counts, PhotoCount, ProvisionalDraft, ProvisionalRow, Source
from db.engine import Book
from db.queries import provisional as questions
from desktop import apart
from desktop.actions import sheet_reading

__all__ = [
    "Counts",
    "PhotoCount",
    "ProvisionalDraft",
    "ProvisionalRow",
    "Source",
    "add",
    "count_photo",
    "listing",
    "picture",
    "remove",
]


def add(
    book: Book,
    house: str,
    draft: ProvisionalDraft,
    *,
    new_house: bool = False,
    picture: bytes | None = None,
) -> Changes:
    """Write what was told; the same house, days and subject again replace it."""
    return commands.add(book, house, draft, new_house=new_house, picture=picture)


def count_photo(_: Book, path: Path) -> PhotoCount:
    """Count the photo of a signed sheet: at once where it is a sheet of ours, else only keep it.

    Raises:
        AppError: where the file is no picture, or breaks the reader.
    """
    try:
        return apart.run(sheet_reading.count_photo, str(path))
    except apart.LostError as error:
        raise AppError("scan_broken", path=str(path)) from error


def picture(book: Book, id_: str) -> bytes | None:
    """The photo a figure was counted on (JPEG), None where there is none."""
    with book.read() as connection:
        return questions.picture_of(connection, id_)


def remove(book: Book, id_: str) -> Changes:
    """Take one away, e.g. when the house's own file has been compared."""
    return commands.remove(book, id_)


def listing(book: Book, today: str | None = None) -> tuple[ProvisionalRow, ...]:
    """All of them beside what the houses handed in."""
    with book.read() as connection:
        return questions.listing(connection, today or laptop_day())
