"""“Ảnh chờ đối chiếu”: photos of signed sheets at the commune."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands import sheet_photos as commands
from db.domain.changes import Changes
from db.domain.provisional import ProvisionalDraft
from db.domain.scans import ReadPage
from db.domain.sheet_photos import PhotoPage, WaitingSheet
from db.domain.sheet_pictures import SheetPicture
from db.engine import Book
from db.queries import sheet_photos as questions
from db.queries import sheet_pictures as pictures

__all__ = ["WaitingSheet", "drop", "kept_pages", "listing", "name_sheet", "picture", "wait"]


def wait(book: Book, pages: Sequence[ReadPage]) -> Changes:
    """Keep what was read with its pictures, until the sheet is taken off the list; pages that could
    not be read are left out."""
    read = {
        (page.code.print_id, page.code.page): PhotoPage(
            page.code.print_id, page.code.page, page.code.layout, tuple(r.mark for r in page.rows)
        )
        for page in pages
        if page.code is not None and page.problem is None
    }
    shown = {
        (page.code.print_id, page.code.page): SheetPicture(
            page.code.print_id, page.code.page, page.picture
        )
        for page in pages
        if page.code is not None and page.problem is None and page.picture is not None
    }
    if not read:
        return Changes()
    return commands.wait(book, list(read.values()), list(shown.values()))


def name_sheet(
    book: Book, sheet: WaitingSheet, house: str, draft: ProvisionalDraft, *, new_house: bool = False
) -> Changes:
    """Say which house and meeting a sheet is of; its counts are a provisional figure from then on,
    until the house hands in for that day; one act."""
    return commands.name_and_count(book, sheet.ids, house, draft, new_house=new_house)


def drop(book: Book, sheet: WaitingSheet) -> Changes:
    """Take a sheet off the list."""
    return commands.drop(book, sheet.ids)


def kept_pages(book: Book) -> frozenset[tuple[str, int]]:
    """Of which pages a picture is kept, as (print id, page)."""
    with book.read() as connection:
        return pictures.pages(connection)


def picture(book: Book, print_id: str, page: int) -> bytes | None:
    """The picture of a page that waits (JPEG)."""
    with book.read() as connection:
        return pictures.of_page(connection, print_id, page)


def listing(book: Book) -> tuple[WaitingSheet, ...]:
    """All sheets that wait, beside what the houses' files say."""
    with book.read() as connection:
        return questions.waiting(connection, book.scope)
