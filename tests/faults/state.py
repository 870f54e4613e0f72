"""What lies on a drive, in numbers that are equal where nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.domain.errors import AppError
from db.opening import book_id
from db.restoring import look
from db.sync.container import unframe
from db.sync.parties import commune_of, devices
from desktop.actions import books, checking
from tests.faults import laptops
from tests.faults.laptops import COMMUNE, HOUSE, STICK, open_book


@dataclass(frozen=True)
class BookState:
    """Entries held, files sent and taken in, and how many sides are known."""

    entries: int
    sent: int
    taken: int
    known: int


@dataclass(frozen=True)
class State:
    """None where there is no book; ``files``: whole files on the stick; ``copies``: in DIR."""

    house: BookState | None
    commune: BookState | None
    files: int
    copies: int

    def differs(self, wanted: State) -> str | None:
        """None where the books are as wanted, and at least as many whole files are there."""
        if (self.house, self.commune) != (wanted.house, wanted.commune):
            return f"{self} instead of {wanted}"
        if self.files < wanted.files or self.copies < wanted.copies:
            return f"files {self} instead of {wanted}"
        return None


def read_state(root: Path) -> State:
    """Open what is there, check all of it, and count.

    Raises:
        AssertionError: something is not whole. AppError: a book does not open.
    """
    return State(
        _book(root, HOUSE),
        _book(root, COMMUNE),
        _whole_files(root / STICK),
        _whole_files(root / HOUSE / "backups"),
    )


def _book(root: Path, which: str) -> BookState | None:
    if book_id(root / which) is None:
        return None
    book = open_book(root, which)
    try:
        found = checking.check(book, full=True)
        assert not found, found
        with book.read() as connection:
            known = len(devices(connection)) + (commune_of(connection) is not None)
            return BookState(
                count(connection, "entry"),
                count(connection, "file_sent"),
                count(connection, "file_seen"),
                known,
            )
    finally:
        books.close(book)


def count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def _whole_files(folder: Path) -> int:
    """Files under their final names; each must be whole."""
    number = 0
    for path in folder.glob("*"):
        if path.suffix == ".saoluu":
            look(path)
        elif path.suffix == ".solang":
            _check_frame(path)
        elif path.suffix != ".part":
            continue
        number += path.suffix != ".part"
    return number


def _check_frame(path: Path) -> None:
    try:
        unframe(path.read_bytes())
    except AppError as error:
        raise AssertionError(f"torn: {path.name}: {error}") from error


def use_again(root: Path) -> None:
    """One more act in every book that is there."""
    for which in (HOUSE, COMMUNE):
        if book_id(root / which) is not None:
            book = open_book(root, which)
            laptops.another_act(book)
            books.close(book)
