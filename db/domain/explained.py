"""A figure opened: the records it was counted from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CountedMeeting:
    """A meeting and its part of the figure."""

    id: str
    day: str
    time: str | None
    groups: tuple[str, ...]
    house: str
    value: int


@dataclass(frozen=True)
class CountedPerson:
    """A person who is counted; the name is empty where the commune was not given it."""

    id: str
    name: str
    last_day: str | None
    house: str


@dataclass(frozen=True)
class CountedRecord:
    """A visit of readers, a loan, or a figure that the commune was told, and its part.

    ``what``: the title lent, the purpose, or who told it; ``day`` is the first it speaks of.
    """

    id: str
    day: str
    what: str
    house: str
    value: int
    told: bool = False


@dataclass(frozen=True)
class Explained:
    """Meetings or records, whose parts add up to ``value``, or persons.

    Attributes:
        once: how many of the persons listed are the same one in several houses, counted once.
    """

    code: str
    value: int
    meetings: tuple[CountedMeeting, ...] = ()
    persons: tuple[CountedPerson, ...] = ()
    once: int = 0
    records: tuple[CountedRecord, ...] = ()
