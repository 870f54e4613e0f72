"""Handing in and taking in, as both sides show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """What became of one file. Every byte string gets one of these."""

    ACCEPTED = "accepted"
    ALREADY = "already"
    REFUSED = "refused"
    WAITING = "waiting"


@dataclass(frozen=True)
class TakenIn:
    """The verdict on one file; ``reason`` is an error code (with ``facts``) where refused or
    waiting.

    Attributes:
        added: entries new to this book. changed: records they touched.
        conflicts: values that two sides wrote at once. missing: file names known to be missing.
        meetings, marks, people: what the file brought, in the house's own words.
        closed: entries left out, since a laptop wrote them after it was retired.
    """

    file: str
    verdict: Verdict
    reason: str | None = None
    house: str | None = None
    added: int = 0
    changed: int = 0
    conflicts: int = 0
    missing: tuple[str, ...] = ()
    meetings: int = 0
    marks: int = 0
    people: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    closed: int = 0


@dataclass(frozen=True)
class Pending:
    """What would go with the next file, and what would not.

    Attributes:
        without_name: people whose name stays here, since they did not agree to hand it over.
        last_sent: day of the last file. received_to: day up to which the commune has all, or None.
    """

    meetings: int = 0
    marks: int = 0
    new_people: int = 0
    without_name: int = 0
    entries: int = 0
    last_sent: str | None = None
    received_to: str | None = None


@dataclass(frozen=True)
class HandedIn:
    """The file that was written and read back; ``file`` None where there was nothing to send.

    ``more``: paths of the further files where all was too much for one; each stands for itself.
    """

    file: str | None
    path: str | None
    entries: int
    changes: int
    bytes: int
    more: tuple[str, ...] = ()


class SentState(StrEnum):
    """How far what was written has come: on this laptop, at the commune, in the commune's copy."""

    HERE = "here"
    RECEIVED = "received"
    BACKED_UP = "backed_up"


@dataclass(frozen=True)
class HandInRow:
    """One file handed in before; ``refused``: why the commune could not take it in (error code)."""

    day: str
    file: str
    meetings: int
    people: int
    marks: int
    nil: bool
    state: SentState
    refused: str | None = None


@dataclass(frozen=True)
class ReceivedRow:
    """One file taken in before.

    Attributes:
        id: names the file (hex). number: of the file among its sender's. day: when it was taken in;
        written: when it was written, by its laptop's clock. house: None where it is not in the
        register. added: entries new then. taken_back: it counts no more. backed_up: all it brought
        lies in a copy of this book off this laptop.
    """

    id: str
    file: str
    number: int
    day: str
    written: str
    house: str | None
    added: int
    meetings: int
    marks: int
    people: int
    taken_back: bool
    backed_up: bool = False


@dataclass(frozen=True)
class RefusedRow:
    """A file of a known laptop that could not be taken in; ``reason`` is an error code."""

    file: str
    number: int
    day: str
    reason: str
    house: str | None


@dataclass(frozen=True)
class Receipt:
    """A file that the commune took in: on which day (its own clock), and what it brought."""

    number: int
    file: str
    day: str
    added: int
    meetings: int
    marks: int
    people: int


class CommuneProgram(StrEnum):
    """What the commune's program reads beside what this one writes. ``OLDER`` keeps what it does
    not know and shows it after its upgrade; ``NEWER`` writes what is not shown here yet;
    ``TOO_NEW`` no longer reads this one's files."""

    SAME = "same"
    OLDER = "older"
    NEWER = "newer"
    TOO_NEW = "too_new"


@dataclass(frozen=True)
class ToldRow:
    """A provisional figure that the commune wrote for this house.

    Attributes:
        period: as ``2026-11``, or a day twice. source: see ``provisional.Source``. about: which
        meeting, may be empty. holds: it counts, since the house has not handed in for these days.
    """

    period: str
    source: str
    about: str
    meetings: int
    visits: int
    holds: bool


@dataclass(frozen=True)
class Contact:
    """Who receives files at the commune; ``phone`` may be empty."""

    name: str
    phone: str = ""


@dataclass(frozen=True)
class CommuneLetter:
    """What the last reply said of this house's files.

    Attributes:
        day: when it was written. missing: names of files that never came. receipts: the newest
        first. refused: with the reason (error code). program: how its program stands to this one.
        told: figures that it wrote for this house. contact: who receives files there.
        closed: entries here that it does not take: a laptop wrote them after it was retired.
    """

    day: str
    missing: tuple[str, ...]
    receipts: tuple[Receipt, ...]
    refused: tuple[RefusedRow, ...]
    program: CommuneProgram = CommuneProgram.SAME
    closed: int = 0
    told: tuple[ToldRow, ...] = ()
    contact: Contact | None = None


@dataclass(frozen=True)
class InboxTodo:
    """What waits at the commune with one house.

    Attributes:
        house: its id as in ``houses``. missing: names of files known to be missing. conflicts:
        places where two sides differ. reply_due: something came since the last reply.
        state: where all that it handed in is safe; None where it never handed in.
    """

    house: str
    missing: tuple[str, ...] = ()
    conflicts: int = 0
    reply_due: bool = False
    state: SentState | None = None
