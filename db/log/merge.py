"""The merge decision as pure functions: who supersedes whom, and which value is shown.

Nothing here knows a table. ``Knowledge`` answers what is held; tests pass other functions to the
engine and see them fail (sync.md 5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from db.log.entry import ContextItem
from db.log.registry import Rule


@dataclass(frozen=True)
class Held:
    """One held entry as the merge needs it. ``run_no`` is the local branch it stands on."""

    entry_id: bytes
    origin: bytes
    seq: int
    prev: bytes
    hlc: int
    run_no: int
    context: tuple[ContextItem, ...]


@dataclass(frozen=True)
class FieldWrite:
    """One value that one entry wrote to the field in question."""

    by: Held
    value: Any


class Knowledge(Protocol):
    """What the book holds of branches."""

    def forked(self, origin: bytes) -> bool:
        """Whether two histories of that origin are known to exist."""

    def descends(self, held: Held, origin: bytes, seq: int, name: bytes) -> bool:
        """Whether the named entry (id or its first 8 bytes) is held, and ``held`` is it or an
        ancestor of it by held links."""


def covers(later: Held, earlier: Held, known: Knowledge) -> bool:
    """Whether the writer of ``later`` had ``earlier`` before it (sync.md 3.3, Coverage)."""
    origin = earlier.origin
    if later.origin == origin:
        if earlier.seq >= later.seq:
            return False
        return not known.forked(origin) or known.descends(
            earlier, origin, later.seq - 1, later.prev
        )
    return any(
        item.origin == origin
        and item.from_seq <= earlier.seq <= item.to_seq
        and (not known.forked(origin) or known.descends(earlier, origin, item.to_seq, item.id8))
        for item in later.context
    )


def heads(writes: Sequence[FieldWrite], known: Knowledge) -> list[FieldWrite]:
    """The writes that no other writer of the field supersedes.

    Two that cover each other supersede neither (a fork hidden behind a gap); if a ring leaves
    none, all are heads.
    """
    if len(writes) == 1:
        return list(writes)
    kept = [
        write
        for write in writes
        if not any(
            other is not write
            and covers(other.by, write.by, known)
            and not covers(write.by, other.by, known)
            for other in writes
        )
    ]
    return kept or list(writes)


def winner(found: Sequence[FieldWrite], rule: Rule) -> FieldWrite:
    """The head that is shown: by rule, then latest clock, then origin and entry id."""

    def rank(write: FieldWrite) -> tuple[int, int, bytes, bytes]:
        preferred = (rule is Rule.YES_WINS and write.value is True) or (
            rule is Rule.NO_WINS and write.value is not True
        )
        return int(preferred), write.by.hlc, write.by.origin, write.by.entry_id

    return max(found, key=rank)


def in_conflict(found: Sequence[FieldWrite]) -> bool:
    """Several heads that do not say the same."""
    return any(write.value != found[0].value for write in found[1:])
