"""Photos of a report's annex: kept small and without a place, only such as may be shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from db import files
from db.commands import report_photos as commands
from db.commands import reports as report_commands
from db.domain.changes import Changes, Subject
from db.domain.closing import period_key
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.periods import Period
from db.domain.reports import PHOTOS_A_PAGE, Photo
from db.domain.text import clean
from db.domain.times import check_day
from db.engine import Book
from db.queries import report_photos as questions
from db.queries.house_scopes import house_of, house_scope
from db.queries.report_photos import KeptPhoto
from desktop import apart
from desktop.actions.drawing import fit_photo
from desktop.actions.report_closing import PHOTOS_PLACE, key_of
from desktop.wording import tr

MAX_PHOTO = 40_000_000
"""Bytes of a photo as a camera makes it."""
_NAMED = 6


def listing(book: Book, period: Period, house: str | None = None) -> tuple[KeptPhoto, ...]:
    """The photos of one report, by the day they show."""
    key = key_of(book, period, house)
    with book.read() as connection:
        return questions.kept(connection, period_key(period), key.about)


def unasked(book: Book, day: str, house: str | None = None) -> tuple[str, ...]:
    """Who came that day and did not say yes to being shown; asked before a photo is taken in.

    Raises:
        AppError: ``bad_day``; those of ``house_scope``.
    """
    known = check_day(day)
    with book.read() as connection:
        if house is None and book.kind is BookKind.COMMUNE:
            return questions.unasked(connection, known, None)
        found = house_scope(connection, house) if house else house_of(connection, book.scope)
        return questions.unasked(connection, known, found.no)


def check(book: Book, day: str, house: str | None, checked: bool) -> None:
    """Refuse a photo of a day on which somebody came who did not agree, until a person has looked.

    Raises:
        AppError: ``photo_people_unasked`` with their number and first names.
    """
    names = () if checked else unasked(book, day, house)
    if names:
        told = [name or tr("(chỉ tính số)") for name in names[:_NAMED]]
        told += ["…"] if len(names) > _NAMED else []
        raise AppError("photo_people_unasked", count=len(names), names=", ".join(told))


def read(path: Path, caption: str, place: str, day: str) -> Photo:
    """A photo as it is printed: small, upright, without where it was taken.

    Raises:
        AppError: ``photo_unreadable``, ``bad_day``; as ``db.files.read_limited``.
    """
    known = check_day(day)
    small = apart.run(fit_photo, files.read_limited(path, MAX_PHOTO))
    return Photo(small, clean(caption), clean(place), known)


def add(
    book: Book,
    period: Period,
    path: Path,
    caption: str,
    place: str,
    day: str,
    house: str | None = None,
    checked: bool = False,
) -> Changes:
    """Keep a photo for the report of a period; ``checked``: a person looked whether anybody who
    did not agree is to be recognised.

    Raises:
        AppError: as ``check`` and ``read``; ``photos_too_many``.
    """
    check(book, day, house, checked)
    commands.add(book, key_of(book, period, house), read(path, caption, place, day))
    return Changes(frozenset({Subject.REPORTS}), changed=1)


def remove(book: Book, no: int) -> Changes:
    """Take one out.

    Raises:
        AppError: ``not_found``.
    """
    commands.remove(book, no)
    return Changes(frozenset({Subject.REPORTS}), changed=1)


def set_a_page(book: Book, period: Period, count: int, house: str | None = None) -> Changes:
    """How many photos stand on a page: 2, 4 or 6.

    Raises:
        AppError: ``bad_photos_a_page``.
    """
    if count not in PHOTOS_A_PAGE:
        raise AppError("bad_photos_a_page", number=count)
    key = key_of(book, period, house)
    return report_commands.write_text(book, key, PHOTOS_PLACE, str(count))


def today_of(period: Period, today: date) -> date:
    """The day offered for a photo: today, or the last of a period that is over."""
    return min(max(today, period.from_day), period.to_day)
