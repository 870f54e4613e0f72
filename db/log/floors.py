"""How low a laptop's clock can be believed: not below the program's own day, nor below the newest
file that the commune signed. A dead battery says 1970 or 2010; the order of acts must not (3.1).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.domain.program import BUILT
from db.engine import Book
from db.log import settings
from db.log.clock import MAX_JUMP_MS, floored

if TYPE_CHECKING:
    from sqlalchemy import Connection

FLOOR = "clock_floor"
BUILT_MS = int(datetime.fromisoformat(BUILT).replace(tzinfo=UTC).timestamp() * 1000)


def floor(connection: Connection) -> int:
    """In milliseconds since 1970 UTC."""
    return max(BUILT_MS, int(settings.get(connection, FLOOR) or b"0"))


def believed(book: Book, connection: Connection) -> int:
    """The laptop's clock, or the floor where it lies below."""
    return book.rule(floored)(book.clock(), floor(connection))


def hear(book: Book, connection: Connection, day: str) -> None:
    """The commune signed a file on that day (YYYY-MM-DD); a clock of its own that stands more than
    400 days ahead of all that is known here is not followed."""
    try:
        told = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return
    last = int(settings.get(connection, settings.HLC) or b"0") >> 16
    known = max(believed(book, connection), last)
    if floor(connection) < told <= known + MAX_JUMP_MS:
        settings.put(connection, FLOOR, str(told).encode())


def is_not_followed(book: Book) -> bool:
    """Whether the clock jumped more than 400 days ahead, which somebody has to confirm."""
    with book.read() as connection:
        last = int(settings.get(connection, settings.HLC) or b"0") >> 16
    return last > 0 and book.clock() - last > MAX_JUMP_MS


def follow(book: Book) -> None:
    """Somebody looked at the date and said that it is right."""
    with book.write() as connection:
        last = int(settings.get(connection, settings.HLC) or b"0")
        settings.put(connection, settings.HLC, str(max(last, book.clock() << 16)).encode())
