"""The merge decision as pure functions: who supersedes whom, and which value is shown.

Nothing here knows a table. ``Knowledge`` answers what is held; tests pass other functions to the
engine and see them fail (sync.md 5).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from db.log.entry import ContextItem
from db.log.kinds import Rule


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


Covers = Callable[[Held, Held, Knowledge], bool]


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


def heads(
    writes: Sequence[FieldWrite], known: Knowledge, sees: Covers = covers
) -> list[FieldWrite]:
    """The writes that no other writer of the field supersedes.

    Two that cover each other supersede neither (a fork hidden behind a gap); if a ring leaves
    none, all are heads. Only those are compared that can matter, so that a record written ten
    thousand times is no trap: of one branch the last write covers the others, and who does not
    name a writer's origin cannot cover it.
    """
    if len(writes) == 1:
        return list(writes)
    last: dict[tuple[bytes, int], FieldWrite] = {}
    for write in sorted(writes, key=lambda one: one.by.seq):
        last[write.by.origin, write.by.run_no if known.forked(write.by.origin) else 0] = write
    naming = _by_named_origin(writes)
    kept = []
    for write in last.values():
        rivals = [one for one in last.values() if one.by.origin == write.by.origin]
        rivals += naming.get(write.by.origin, [])
        if not any(
            other is not write
            and sees(other.by, write.by, known)
            and not sees(write.by, other.by, known)
            for other in rivals
        ):
            kept.append(write)
    order = {id(write): at for at, write in enumerate(writes)}
    return sorted(kept, key=lambda one: order[id(one)]) or list(writes)


def _by_named_origin(writes: Sequence[FieldWrite]) -> dict[bytes, list[FieldWrite]]:
    """Who names an origin in its context; what holds the same context as another stands with it."""
    same: dict[int, list[FieldWrite]] = {}
    for write in writes:
        same.setdefault(id(write.by.context), []).append(write)
    naming: dict[bytes, list[FieldWrite]] = {}
    for group in same.values():
        for origin in {item.origin for item in group[0].by.context}:
            naming.setdefault(origin, []).extend(group)
    return naming


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
