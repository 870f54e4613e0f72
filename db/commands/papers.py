"""Papers that wait to be printed elsewhere. Local: they are drawings, not records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.domain.errors import AppError
from db.engine import Book

MAX_BYTES = 64_000_000


def put_aside(book: Book, name: str, pdf: bytes) -> int:
    """Keep one paper in the sealed book; gives how many wait.

    Raises:
        AppError: ``too_many_papers`` beyond 64 MB of them.
    """
    with book.write() as connection:
        held = connection.exec_driver_sql(
            "SELECT coalesce(sum(length(pdf)), 0) FROM paper"
        ).scalar_one()
        if held + len(pdf) > MAX_BYTES:
            raise AppError("too_many_papers")
        connection.exec_driver_sql("INSERT INTO paper (name, pdf) VALUES (?, ?)", (name, pdf))
        return int(connection.exec_driver_sql("SELECT count(*) FROM paper").scalar_one())


@dataclass(frozen=True)
class Waiting:
    """One paper that waits; ``no`` is its number in this book."""

    no: int
    name: str
    pdf: bytes


def waiting(book: Book) -> tuple[Waiting, ...]:
    """All of them, in the order they were put aside."""
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT paper_no, name, pdf FROM paper ORDER BY paper_no")
        return tuple(Waiting(no, name, bytes(pdf)) for no, name, pdf in rows)


def drop(book: Book, numbers: Sequence[int]) -> None:
    """These are not to be printed any more."""
    with book.write() as connection:
        for no in numbers:
            connection.exec_driver_sql("DELETE FROM paper WHERE paper_no = ?", (no,))


def forget(book: Book) -> None:
    """Nothing is put aside for the printer any more."""
    with book.write() as connection:
        connection.exec_driver_sql("DELETE FROM paper")
