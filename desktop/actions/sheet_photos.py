"""“Ảnh chờ đối chiếu”: photos of signed sheets at the commune."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import sheet_photos as commands
from db.domain.changes import Changes
from db.domain.provisional import ProvisionalDraft
from db.domain.scans import ReadPage
from db.domain.sheet_photos import PhotoPage, WaitingSheet
from db.engine import Book
from db.queries import sheet_photos as questions
from desktop.actions import provisional

__all__ = ["WaitingSheet", "drop", "listing", "name_sheet", "wait"]


def wait(book: Book, pages: Sequence[ReadPage]) -> Changes:
    """Keep what was read; pages that could not be read are left out."""
    read = {
        (page.code.print_id, page.code.page): PhotoPage(
            page.code.print_id, page.code.page, page.code.layout, tuple(r.mark for r in page.rows)
        )
        for page in pages
        if page.code is not None and page.problem is None
    }
    return commands.wait(book, list(read.values())) if read else Changes()


def name_sheet(
    book: Book, sheet: WaitingSheet, house: str, draft: ProvisionalDraft, *, new_house: bool = False
) -> Changes:
    """Say which house and meeting a sheet is of; its counts are a provisional figure from then on,
    until the house hands in for that day."""
    done = provisional.add(book, house, draft, new_house=new_house)
    day = draft.period.partition("..")[0]
    commands.name_sheet(book, sheet.ids, house, day, draft.about)
    return done


def drop(book: Book, sheet: WaitingSheet) -> Changes:
    """Take a sheet off the list."""
    return commands.drop(book, sheet.ids)


def listing(book: Book) -> tuple[WaitingSheet, ...]:
    """All sheets that wait, beside what the houses' files say."""
    with book.read() as connection:
        return questions.waiting(connection, book.scope)
