"""A book that nobody wrote in for longer than a clock is believed to jump."""

from __future__ import annotations

from db.engine import Book, system_clock
from db.log import settings
from db.log.clock import MAX_JUMP_MS

_DAY_MS = 24 * 3600 * 1000


def lay_in_a_cupboard(book: Book) -> None:
    """The last act is 401 days back."""
    last = system_clock() - MAX_JUMP_MS - _DAY_MS
    with book.write() as connection:
        settings.put(connection, settings.HLC, str(last << 16).encode())
