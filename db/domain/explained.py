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
class Explained:
    """Either meetings, whose parts add up to ``value``, or persons.

    Attributes:
        once: how many of the persons listed are the same one in several houses, counted once.
    """

    code: str
    value: int
    meetings: tuple[CountedMeeting, ...] = ()
    persons: tuple[CountedPerson, ...] = ()
    once: int = 0
