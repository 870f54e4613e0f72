"""One call of the program: which book, and who writes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from desktop.cli.answers import say
from desktop.cli.options import Options
from desktop.wording import word

if TYPE_CHECKING:
    from db.engine import Book


@dataclass(frozen=True)
class Call:
    """What a verb gets besides its own words."""

    options: Options

    @contextmanager
    def reading(self) -> Iterator[Book]:
        """The book, to look into: nothing is written, not even who is asking."""
        with self._open(None) as book:
            yield book

    @contextmanager
    def writing(self) -> Iterator[Book]:
        """The book, to write as ``--as`` says."""
        with self._open(self.options.actor) as book:
            yield book

    @contextmanager
    def _open(self, actor: str | None) -> Iterator[Book]:
        # Not at the top: a line that cannot be read, or --version, needs no database.
        from desktop.actions import books

        book = books.open_book(self.options.folder, self.options.keys_folder, actor)
        told = 0
        try:
            told = _tell(book.notices)
            yield book
        finally:
            # Closing may notice something too: a drive on which the anchor has no room.
            books.close(book)
            _tell(book.notices[told:])


def _tell(notices: Sequence[AppError]) -> int:
    """What was noticed on the way, on standard error; gives how many there were."""
    for notice in notices:
        say(word(notice))
    return len(notices)
