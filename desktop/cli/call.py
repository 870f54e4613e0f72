"""One call of the program: which book, who writes, where progress goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.cli.answers import say
from desktop.cli.options import Options
from desktop.wording import tr

if TYPE_CHECKING:
    from db.engine import Book

NOTICES = {
    "older_copy": "Sổ này là bản cũ hơn bản máy đã ghi lần cuối (chép lại hoặc mở từ bản lưu). Vẫn "
    "ghi tiếp được; những gì ghi sau bản này chưa có ở đây.",
}
"""What opening a book may find; said on standard error, the verb goes on."""


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

    def progress(self, *facts: object) -> None:
        """One line of progress on standard error."""
        say(" ".join(str(fact) for fact in facts))

    @contextmanager
    def _open(self, actor: str | None) -> Iterator[Book]:
        # Not at the top: a line that cannot be read, or --version, needs no database.
        from desktop.actions import books

        book = books.open_book(self.options.folder, self.options.keys, actor)
        try:
            for notice in book.notices:
                say(tr(NOTICES[notice]) if notice in NOTICES else notice)
            yield book
        finally:
            books.close(book)
