"""Papers put aside to be printed at the commune (“Để dành in ở xã”): kept in the sealed book."""

from __future__ import annotations

from pathlib import Path

from db.commands import papers as commands
from db.engine import Book
from desktop import apart
from desktop.actions.drawing import merge, names
from desktop.actions.saving import save


def put_aside(book: Book, name: str, pdf: bytes) -> int:
    """Keep a paper; gives how many are waiting."""
    return commands.put_aside(book, name, pdf)


def waiting(book: Book) -> tuple[str, ...]:
    """The names of the papers that wait, in the order they were put aside."""
    return tuple(paper.name for paper in commands.waiting(book))


def take_along(book: Book, folder: Path, day: str) -> Path | None:
    """All waiting papers as one PDF on a stick; None where there are none.

    They stay in the book until ``forget``: a lost stick loses no paper.
    """
    found = commands.waiting(book)
    if not found:
        return None
    whole = apart.run(merge, [paper.pdf for paper in found])
    return save(folder / f"in-o-xa_{day}.pdf", whole)


def forget_person(book: Book, name: str) -> None:
    """Somebody is erased: no paper with their name waits in the book any more; one of a longer
    name that begins alike goes too, and is printed again."""
    numbers = [
        paper.no
        for paper in commands.waiting(book)
        if apart.run(names, paper.pdf, paper.name, name)
    ]
    if numbers:
        commands.drop(book, numbers)


def forget(book: Book) -> None:
    """The papers were printed: nothing waits any more."""
    commands.forget(book)
