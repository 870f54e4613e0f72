"""One village becomes two: the book of one part goes on, the other begins its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SplitRow:
    """A split that stands.

    Attributes:
        id: names it. house: the part whose book goes on, as it is called now; house_id its id as in
        ``houses``. former_name: what the whole was called before. new: the other part's name;
        new_id its id in the register. joined: the other part has a book of its own.
    """

    id: str
    day: str
    former_name: str
    house: str
    house_id: str
    new: str
    new_id: str
    joined: bool = False


@dataclass(frozen=True)
class SplitOff:
    """In the book of a part: what the whole was called, the two parts, since which day.

    ``began``: this book is that of the part that began anew.
    """

    before: str
    house: str
    new: str
    day: str
    began: bool = False
