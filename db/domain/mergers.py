"""Two villages become one: whose book goes on, and what became of the other's laptops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

Village = TypeVar("Village", int, bytes)


@dataclass(frozen=True)
class BeforeMerging:
    """What the commune holds of the house that is to end, said before anything is done.

    Attributes:
        house: its name. laptops: how many write for it. last_day: day of its newest file, or None.
        missing: names of files known to be missing. conflicts: places where two sides differ.
    """

    house: str
    laptops: int
    last_day: str | None
    missing: tuple[str, ...] = ()
    conflicts: int = 0


@dataclass(frozen=True)
class MergerRow:
    """A merger that stands.

    Attributes:
        id: names it. house: the house that ended. into: the name of the one that goes on; into_id
        its id as in ``houses``. former_name: what that one was called before, if it was renamed.
        laptops: how many laptops were retired by it. last_day: day of the ended house's last file.
    """

    id: str
    day: str
    house: str
    into: str
    into_id: str
    former_name: str | None
    laptops: int
    last_day: str | None


@dataclass(frozen=True)
class MergedInto:
    """In the book of the house that ended: into which, and on which day."""

    house: str
    day: str


def ends(into: Mapping[Village, Village]) -> dict[Village, Village]:
    """Who merged -> with whom it is counted in the end, over any number of mergers; those that
    merged in a circle, as two laptops may write it, stay by themselves."""
    found: dict[Village, Village] = {}
    for start in into:
        seen, last = {start}, into[start]
        while last in into and last not in seen:
            seen.add(last)
            last = into[last]
        if last not in seen:
            found[start] = last
    return found
