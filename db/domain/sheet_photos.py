"""Photos of signed sheets at the commune: pages that wait for the file of their house.

What a page says is kept row by row, without names: who stands in a row is known only when the
house's file brings the print. Until then only the counts are used.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.attendance import Status
from db.domain.scans import Seen

LETTERS = {Seen.PRESENT: "P", Seen.ABSENT: "A", Seen.UNSURE: "U"}
_SEEN = {letter: seen for seen, letter in LETTERS.items()}


def letters_of(marks: list[Seen]) -> str:
    """“PAU”: one letter for each row, as it is kept."""
    return "".join(LETTERS[mark] for mark in marks)


def marks_of(letters: str) -> tuple[Seen, ...]:
    """The same back."""
    return tuple(_SEEN[letter] for letter in letters)


@dataclass(frozen=True)
class PhotoPage:
    """One page as it was read. ``marks``: row by row as printed."""

    print_id: str
    page: int
    layout: int
    marks: tuple[Seen, ...]


@dataclass(frozen=True)
class Difference:
    """A row that the photo and the house's book tell differently.

    Attributes:
        name: None where the commune may not know it. row: from 1 on its page.
        seen: on the photo. status: in the book; None where nothing was marked.
    """

    page: int
    row: int
    name: str | None
    seen: Seen
    status: Status | None


@dataclass(frozen=True)
class WaitingSheet:
    """One sheet of which there are photos.

    Attributes:
        ids: the ids of its pages. pages: in their order.
        house, house_name: as named by the clerk, or as the print says; None while unknown.
        day, about: the meeting, likewise. known: the house's file has brought the print.
        present: where it is known, how many came by the book of the house.
        later: pages that came after house and meeting were named: the figure is without them.
        differences: where it is known; rows that the photo is unsure of are not among them.
    """

    print_id: str
    ids: tuple[str, ...]
    pages: tuple[PhotoPage, ...]
    house: str | None = None
    house_name: str | None = None
    day: str | None = None
    about: str | None = None
    known: bool = False
    differences: tuple[Difference, ...] = ()
    present: int | None = None
    later: int = 0

    def count(self, seen: Seen) -> int:
        """Rows of all pages that say this."""
        return sum(mark is seen for page in self.pages for mark in page.marks)
