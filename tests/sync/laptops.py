"""Laptops of one house whose entries are carried one by one: any gap, any order, any copy.

The books are real; what is left out are the files around the entries, so that a test may give one
entry and withhold the one before it. Each laptop has a clock of its own, set by hand.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.engine import Book, system_clock
from db.log.act import act
from db.log.entry import Entry
from db.log.graph import Graph
from db.log.incarnation import leave_shared_origins
from db.log.kinds import Kind
from db.log.project import Projector
from db.sync.holdings import Span, rows_of
from desktop.actions import books
from tests import builders

MINUTE = 60_000
NOON = system_clock() + 24 * 60 * MINUTE
"""Where the clocks begin: after the acts that founded the house."""

Replaced = Mapping[Callable[..., Any], Callable[..., Any]]
GROUP = bytes.fromhex("0190a1b2c3d47e5f8a9b0c1d2e3f0001")
OTHER = bytes.fromhex("0190a1b2c3d47e5f8a9b0c1d2e3f0002")
MEETING = bytes.fromhex("0190a1b2c3d47e5f8a9b0c1d2e3f0003")
PEOPLE = tuple(bytes.fromhex(f"0190a1b2c3d47e5f8a9b0c1d2e3f01{n:02x}") for n in range(40))


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory where there is one: nothing here is about disks."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@dataclass(eq=False)
class Laptop:
    """An open book and the minutes of its clock from the common noon."""

    book: Book
    name: str
    minutes: int = 0

    def at(self, minutes: int) -> Laptop:
        self.minutes = minutes
        return self


@dataclass
class Laptops:
    """All laptops of one test, every entry ever written, and what its writer held then.

    Attributes:
        entries: by id. knew: the ids that the writer held when it wrote.
    """

    root: Path
    replaced: Replaced = field(default_factory=dict)
    all: list[Laptop] = field(default_factory=list)
    entries: dict[bytes, Entry] = field(default_factory=dict)
    knew: dict[bytes, frozenset[bytes]] = field(default_factory=dict)

    def new(self) -> Laptop:
        """A laptop of the house that writes as itself; it holds only how the house was founded."""
        founded = self.root / "founded"
        if not founded.exists():
            books.close(builders.house(founded))
        laptop = self._copied(founded)
        with laptop.book.write() as connection:
            connection.exec_driver_sql("DELETE FROM setting WHERE name LIKE 'origin/%'")
        self._note(laptop, frozenset())
        return laptop

    def clone(self, laptop: Laptop) -> Laptop:
        """A copy of the whole laptop; both go on and neither knows."""
        books.close(laptop.book)
        twin = self._copied(laptop.book.folder)
        laptop.book = self._open(laptop.book.folder, laptop)
        return twin.at(laptop.minutes)

    def roll_back(self, laptop: Laptop, image: Laptop) -> None:
        """The laptop is as the image was; keys and anchor too, so that it does not notice."""
        books.close(laptop.book)
        books.close(image.book)
        for one, other in zip(
            _folders(image.book.folder), _folders(laptop.book.folder), strict=True
        ):
            shutil.rmtree(other)
            shutil.copytree(one, other)
        self.all.remove(image)
        laptop.book = self._open(laptop.book.folder, laptop)

    def write(self, laptop: Laptop, entity: bytes = GROUP, **values: Any) -> bytes:
        """One entry that writes fields of a group; gives its id."""
        before = held(laptop.book)
        with act(laptop.book, "test.group") as doing:
            doing.put(Kind.GROUP, entity, **values)
        return self._note(laptop, before)

    def mark(self, laptop: Laptop, persons: Iterable[int], status: int) -> bytes:
        """One entry that marks persons of the common meeting."""
        before = held(laptop.book)
        with act(laptop.book, "test.mark") as doing:
            for person in persons:
                doing.put_cell(Kind.ATTENDANCE, MEETING, PEOPLE[person], status=status)
        return self._note(laptop, before)

    def carry(self, to: Laptop, *ids: bytes, wary: bool = True) -> None:
        """Give entries to a laptop in this order, all in one transaction.

        Args:
            wary: False for a program that does not look whether another self writes.
        """
        with to.book.write() as connection:
            projector = Projector(Graph(connection, to.book.rule), to.book.keys)
            projector.add_all([(self.entries[id_], id_) for id_ in ids])
            projector.finish()
            if wary:
                to.book.rule(leave_shared_origins)(connection, [])

    def carry_all(self) -> None:
        """Everything to everybody, in the order in which it was written."""
        for laptop in self.all:
            self.carry(laptop, *self.entries)

    def close(self) -> None:
        for laptop in self.all:
            books.close(laptop.book)

    def _note(self, laptop: Laptop, before: frozenset[bytes]) -> bytes:
        newest = b""
        for id_, entry in entries_of(laptop.book).items():
            if id_ not in self.entries:
                self.entries[id_] = entry
                self.knew[id_] = before
                newest = id_
        return newest

    def _copied(self, folder: Path) -> Laptop:
        name = f"laptop{len(list(self.root.iterdir()))}"
        for one, other in zip(_folders(folder), _folders(self.root / name), strict=True):
            shutil.copytree(one, other)
        laptop = Laptop.__new__(Laptop)
        laptop.name, laptop.minutes = name, 0
        laptop.book = self._open(self.root / name, laptop)
        self.all.append(laptop)
        return laptop

    def _open(self, folder: Path, laptop: Laptop) -> Book:
        book = books.open_book(folder, None)
        book.clock = lambda: NOON + laptop.minutes * MINUTE
        book.replaced = self.replaced
        return book


def entries_of(book: Book) -> dict[bytes, Entry]:
    """All entries of a book by id, in order of arrival."""
    with book.read() as connection:
        runs = connection.exec_driver_sql("SELECT run_no, from_seq, to_seq FROM run").fetchall()
        spans = [Span(*run) for run in runs]
        return {row.id: row.entry for row in rows_of(connection, spans)}


def held(book: Book) -> frozenset[bytes]:
    """The ids of all entries of a book."""
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT entry_id FROM entry")
        return frozenset(row[0] for row in rows)


def group(laptop: Laptop, entity: bytes = GROUP, column: str = "name") -> Any:
    """What the book shows of a group."""
    with laptop.book.read() as connection:
        return connection.exec_driver_sql(
            f"SELECT t.{column} FROM activity_group t JOIN entity e USING (eid_no) "
            "WHERE e.uuid = ?",
            (entity,),
        ).scalar()


def marks(laptop: Laptop) -> dict[int, int]:
    """Person -> status at the common meeting."""
    with laptop.book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT e.uuid, a.status FROM attendance a JOIN entity e ON e.eid_no = a.person_no"
        )
        return {PEOPLE.index(person): status for person, status in rows}


def conflicts(laptop: Laptop) -> int:
    """How many fields and cells wait for a choice."""
    with laptop.book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one())


def forked(laptop: Laptop) -> int:
    """How many origins have two histories, as far as the book knows."""
    with laptop.book.read() as connection:
        return int(connection.exec_driver_sql("SELECT sum(forked) FROM origin").scalar_one())


def _folders(folder: Path) -> tuple[Path, Path]:
    return folder, folder.with_name(f"{folder.name}.keys")
