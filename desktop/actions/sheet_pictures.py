"""“Ảnh tờ ký”: pictures of signed sheets kept in the book where the house wants it."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import sheet_pictures as commands
from db.domain.changes import Changes, Subject
from db.domain.sheet_pictures import KeptPicture, SheetPicture
from db.engine import Book
from db.queries import sheet_pictures as questions
from desktop.actions.scan_matching import new_meeting_of, on_day
from desktop.actions.scanned_pages import ScannedPage

__all__ = ["KeptPicture", "keep", "of_meeting", "of_person", "remove"]


def keep(book: Book, pages: Sequence[ScannedPage]) -> Changes:
    """Keep the pictures of pages that were saved; those that were not read are left out.

    Raises:
        AppError: ``entry_too_large``.
    """
    made = {
        page.code.print_id: new[1]
        for page in pages
        if page.code and page.meeting and (new := new_meeting_of(page.meeting.id))
    }
    # Meetings that were made with the marks are there by now.
    pictures = [
        SheetPicture(page.code.print_id, page.code.page, page.picture, _meetings(page))
        for page in on_day(book, pages, made)
        if page.code is not None and page.picture is not None and page.problem is None
    ]
    commands.keep(book, pictures)
    return Changes(frozenset({Subject.SHEETS}), changed=len(pictures))


def _meetings(page: ScannedPage) -> tuple[str, ...]:
    if page.meeting is not None:
        return (page.meeting.id,)
    left = {day.id for day in page.skipped}
    return tuple(day.id for day in page.days if day.id not in left)


def of_meeting(book: Book, meeting_id: str) -> tuple[KeptPicture, ...]:
    """The pictures of a meeting's sheets."""
    with book.read() as connection:
        return questions.of_meeting(connection, meeting_id)


def of_person(book: Book, person_id: str) -> tuple[KeptPicture, ...]:
    """The pictures of lists of consents that a person stands on."""
    with book.read() as connection:
        return questions.of_person(connection, person_id)


def remove(book: Book, no: int) -> Changes:
    """Throw one away, for good.

    Raises:
        AppError: ``not_found``.
    """
    commands.remove(book, no)
    return Changes(frozenset({Subject.SHEETS}), changed=1)
