"""Every row and every byte count of a book: what must be the same after a file was refused."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from db.engine import Book
from db.log.fingerprint import fingerprint

_OF_COPIES = "backup_number"
"""The number of the last copy of the book: a copy is made before a known sender's file is tried."""
_OF_REFUSALS = "refused"
"""Why the last file of each laptop was refused, to be told in the reply: one row, overwritten."""


@dataclass(frozen=True)
class WholeBook:
    """Two fingerprints (house, shared), a digest of every row of every table, and the file's size.

    Attributes:
        size: bytes of the book itself, its write-ahead log left out.
    """

    house: str
    shared: str
    rows: str
    size: int


def whole_book(book: Book, house: bytes) -> WholeBook:
    """The book as it is, all tables, with the keys that it holds."""
    state = blake2b(digest_size=32)
    with book.read() as connection:
        ask = connection.exec_driver_sql
        tables = ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for table in (name for (name,) in tables if name != _OF_REFUSALS):
            state.update(table.encode())
            for row in sorted(map(repr, ask(f'SELECT * FROM "{table}"'))):
                if _OF_COPIES not in row:
                    state.update(row.encode())
        prints = [fingerprint(connection, scope).digest for scope in (house, book.scope)]
        pages = ask("PRAGMA page_count").scalar_one() * ask("PRAGMA page_size").scalar_one()
    state.update(repr(sorted(book.keys.subjects().items())).encode())
    return WholeBook(prints[0], prints[1], state.hexdigest(), pages)


def peak_memory() -> int:
    """The most memory that this process ever held, in MB."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    found = dict(line.split(":", 1) for line in status if ":" in line)
    return int(found["VmHWM"].split()[0]) // 1024
