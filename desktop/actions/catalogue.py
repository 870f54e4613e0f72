"""The short catalogue of a library: titles, labelled copies, book boxes, digital resources."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.commands import book_boxes, catalogue
from db.commands.people import today
from db.domain.catalogue import (
    BoxDraft,
    BoxRow,
    CopyState,
    ResourceRow,
    TitleDraft,
    TitleList,
    TitleRow,
)
from db.domain.changes import Changes
from db.engine import Book
from db.queries import catalogue as questions


def titles(book: Book, search: str = "") -> tuple[TitleRow, ...]:
    """Titles whose facts hold every typed word."""
    with book.read() as connection:
        return questions.titles(connection, search)


def write_titles(book: Book, drafts: Sequence[TitleDraft]) -> Changes:
    """Save titles; those known by name are changed. Raises as ``db.commands.catalogue``."""
    return catalogue.write_titles(book, drafts)


def read_titles(file: Path) -> TitleList:
    """The titles of an Excel, OpenDocument or text file; nothing is saved.

    Raises:
        AppError: ``titles_not_a_list`` and what reading a file refuses.
    """
    # Not at the top: readers of spreadsheets are loaded when one is read.
    from db.rosters.titles import read_titles as titles_of_file

    return titles_of_file(file)


def remove_title(book: Book, title: str) -> Changes:
    """Take a title away, unless a copy of it is lent (``still_lent``)."""
    return catalogue.remove_title(book, title)


def label_copies(book: Book, title: str, codes: Sequence[str]) -> Changes:
    """Give copies of a title their codes (``code_taken``)."""
    return catalogue.label_copies(book, title, codes)


def set_state(book: Book, copy: str, state: CopyState) -> Changes:
    """A copy is there, lost or torn."""
    return catalogue.set_state(book, copy, state)


def boxes(book: Book) -> tuple[BoxRow, ...]:
    """Book boxes with where they were."""
    with book.read() as connection:
        return questions.boxes(connection)


def save_box(book: Book, draft: BoxDraft, box: str | None = None) -> Changes:
    """A new box of books, or ``box`` changed."""
    return book_boxes.save(book, draft, box)


def send_box(
    book: Book, box: str, place: str, day: str | None = None, copies: int | None = None
) -> Changes:
    """The box sets out for a school or another place, today if not said."""
    return book_boxes.send(book, box, place, day or today(), copies)


def bring_box_home(
    book: Book, box: str, day: str | None = None, loans: int | None = None
) -> Changes:
    """A box is back, today where no day is said; ``loans`` were counted where it stood."""
    return book_boxes.bring_home(book, box, day or today(), loans)


def remove_box(book: Book, box: str) -> Changes:
    """Take a box away."""
    return book_boxes.remove(book, box)


def resources(book: Book) -> tuple[ResourceRow, ...]:
    """Digital resources with how often each was used."""
    with book.read() as connection:
        return questions.resources(connection)


def add_resource(
    book: Book, title: str, address: str | None = None, opened: str | None = None
) -> Changes:
    """A digital resource; ``created[0]`` is its id."""
    return catalogue.add_resource(book, title, address, opened)


def edit_resource(book: Book, resource: str, title: str, address: str | None = None) -> Changes:
    """Give a digital resource the state of the form."""
    return catalogue.edit_resource(book, resource, title, address)


def remove_resource(book: Book, resource: str) -> Changes:
    """Take a digital resource away."""
    return catalogue.remove_resource(book, resource)
