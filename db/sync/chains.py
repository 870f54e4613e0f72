"""Chains: entries of one origin that hang together by the id of the one before.

An origin whose laptop was copied may have two chains with the same sequence numbers in one file:
that is legal. The same entry twice is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from db.domain.errors import AppError
from db.log.entry import Entry
from db.sync.manifest import Range
from db.sync.rows import Row


@dataclass
class Chain:
    """How far reading has come in one range."""

    range: Range
    next_seq: int
    last_id: bytes

    @property
    def scope(self) -> bytes:
        return self.range.scope

    @property
    def origin(self) -> bytes:
        return self.range.origin

    def move_on(self, id: bytes) -> None:
        """One row further.

        Raises:
            AppError: ``file_broken`` where the range ended before.
        """
        if self.next_seq > self.range.to_seq:
            raise AppError("file_broken", part="range")
        self.next_seq += 1
        self.last_id = id


def to_read(ranges: Sequence[Range]) -> list[Chain]:
    """The chains of a manifest, none begun yet."""
    return [Chain(one, one.from_seq, one.prev) for one in ranges]


def all_read(chains: Sequence[Chain]) -> bool:
    """Did every range come whole?"""
    return all(chain.next_seq == chain.range.to_seq + 1 for chain in chains)


def overlapping(ranges: Sequence[Range]) -> frozenset[tuple[bytes, bytes]]:
    """(scope, origin) of those with two ranges that share a sequence number."""
    by_origin: dict[tuple[bytes, bytes], list[Range]] = defaultdict(list)
    for one in ranges:
        by_origin[one.scope, one.origin].append(one)
    found = set()
    for key, own in by_origin.items():
        own.sort(key=lambda one: one.from_seq)
        highest = 0
        for one in own:
            if one.from_seq <= highest:
                found.add(key)
            highest = max(highest, one.to_seq)
    return frozenset(found)


@dataclass
class Writing:
    """Sorts rows into chains while a file is written, in any order of rows."""

    _ends: dict[tuple[bytes, bytes, bytes], int] = field(default_factory=dict)
    _ranges: list[Range] = field(default_factory=list)
    _to: list[int] = field(default_factory=list)

    def number_of(self, row: Row) -> int:
        """The chain that this row goes on with; a new one where it goes on with none."""
        entry = row.entry
        number = self._ends.pop((entry.scope, entry.origin, entry.prev), None)
        if number is None or self._to[number] + 1 != entry.seq:
            number = self._begin(entry)
        self._to[number] = entry.seq
        self._ends[entry.scope, entry.origin, row.id] = number
        return number

    def ranges(self) -> tuple[Range, ...]:
        return tuple(
            Range(one.scope, one.origin, one.from_seq, to_seq, one.prev)
            for one, to_seq in zip(self._ranges, self._to, strict=True)
        )

    def _begin(self, entry: Entry) -> int:
        self._ranges.append(Range(entry.scope, entry.origin, entry.seq, entry.seq, entry.prev))
        self._to.append(entry.seq)
        return len(self._ranges) - 1
