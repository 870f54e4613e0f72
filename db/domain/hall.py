"""The hall is lent: a wedding, a funeral, a vaccination. It counts for nothing in any figure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HallPurpose(StrEnum):
    """What the hall is lent for (plan-and-users 7.33)."""

    WEDDING = "wedding"
    FUNERAL = "funeral"
    VACCINATION = "vaccination"
    ASSEMBLY = "assembly"
    OTHER = "other"


@dataclass(frozen=True)
class HallDraft:
    """``time`` None: all day. ``place`` None: the whole house. ``borrower`` is kept sealed."""

    purpose: HallPurpose
    first_day: str
    last_day: str
    time: str | None = None
    place: str | None = None
    what: str | None = None
    borrower: str | None = None


@dataclass(frozen=True)
class HallLending:
    """One lending in the calendar."""

    id: str
    draft: HallDraft

    def on(self, day: str) -> bool:
        return self.draft.first_day <= day <= self.draft.last_day
