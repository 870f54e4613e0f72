"""The book passes from one manager to the next (plan 7.22); the keys stay with the laptop."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BookHolds:
    """What the book holds on the day; ``received_to``: day of the last file the commune has."""

    people: int
    groups: int
    meetings: int
    files: int
    received_to: str | None = None


@dataclass(frozen=True)
class HandoverRow:
    """One handing over; names are None where this laptop may not read them."""

    day: str
    giver: str | None
    taker: str | None
    people: int
    groups: int
    meetings: int
