"""“Khóa dự phòng của xã”: printed once, kept away from the machine, used on a new one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.commands.people import today
from db.domain import long_work
from db.domain.paper_keys import PaperKeyPage
from db.engine import Book
from db.sync import paper_keys, succession
from desktop import apart, phrases
from desktop.actions import books
from desktop.actions.drawing import draw_paper_key
from desktop.actions.saving import check_place, save


@dataclass(frozen=True)
class PaperKeyState:
    """``printed_on``: day of the valid paper key, None where there is none. ``wanted``: this book
    took the place of a lost one, and houses are invited only after its own key is printed."""

    printed_on: str | None
    wanted: bool


def state(book: Book) -> PaperKeyState:
    """Whether the commune has a paper key."""
    with book.read() as connection:
        day = succession.printed_on(connection)
        return PaperKeyState(day, day is None and succession.is_successor(connection))


def print_key(book: Book, out: Path) -> None:
    """Save the page with a new paper key; the paper comes first: where it cannot be saved the key
    before stays valid. The code is kept nowhere else.

    Raises:
        AppError: ``not_a_commune``; those of saving a file.
    """
    check_place(out)
    key = succession.new_key(book)
    day = today()
    name = books.about(book).name or ""
    page = PaperKeyPage(name, paper_keys.code_of(key), phrases.day(day))
    drawn = apart.run(draw_paper_key, page)
    with long_work.finishing():
        save(out, drawn)
        succession.keep_key(book, key, day)
