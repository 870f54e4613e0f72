"""Wrong functions in place of the design's own, each a mistake that other programs have made.

A mutant is one function given to the books instead of another (``Book.replaced``). A scenario finds
each of them out; the machines find most of them as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from db.log.clock import merged, tick
from db.log.entry import ContextItem
from db.log.evidence import contradicts, is_known
from db.log.fast import is_first, sees_all, stale_origins
from db.log.incarnation import NamedTip, leave_shared_origins
from db.log.kinds import Rule
from db.log.merge import Covers, FieldWrite, Held, Knowledge, covers, heads, in_conflict, winner
from db.log.rules import Rule as Rules
from db.log.vector import Tip, context_of
from db.log.voids import is_passed_over
from db.sync.holdings import (
    Branch,
    Span,
    declared_parts,
    replaced,
    undeclared_by_any,
)
from db.sync.manifest import VectorItem


@dataclass(frozen=True)
class Mutant:
    """``own``: the function of the design. ``wrong``: what stands in its place."""

    name: str
    own: Callable[..., Any]
    wrong: Callable[..., Any]

    def replaced(self) -> Mapping[Callable[..., Any], Callable[..., Any]]:
        return {self.own: self.wrong}


def latest_clock_wins(
    writes: Sequence[FieldWrite], known: Knowledge, sees: Covers = covers
) -> list[FieldWrite]:
    """M4: last writer wins by the clock alone."""
    return [max(writes, key=lambda write: (write.by.hlc, write.by.entry_id))]


def all_are_heads(
    writes: Sequence[FieldWrite], known: Knowledge, sees: Covers = covers
) -> list[FieldWrite]:
    """Nobody ever supersedes anybody."""
    return list(writes)


def no_mutual_cover(
    writes: Sequence[FieldWrite], known: Knowledge, sees: Covers = covers
) -> list[FieldWrite]:
    """M17: of two that cover each other both go."""
    kept = [
        write
        for write in writes
        if not any(one is not write and sees(one.by, write.by, known) for one in writes)
    ]
    return kept or list(writes)


def covers_by_number(later: Held, earlier: Held, known: Knowledge) -> bool:
    """M8: a fork is not looked at; what has a lower number was seen."""
    if later.origin == earlier.origin:
        return earlier.seq < later.seq
    return any(
        item.origin == earlier.origin and item.from_seq <= earlier.seq <= item.to_seq
        for item in later.context
    )


def first_come(found: Sequence[FieldWrite], rule: Rule) -> FieldWrite:
    """M6: the head that arrived first is shown."""
    return found[0]


def latest_head(found: Sequence[FieldWrite], rule: Rule) -> FieldWrite:
    """Removing and being a member have no rule of their own."""
    return winner(found, Rule.LATEST)


def never_in_conflict(found: Sequence[FieldWrite]) -> bool:
    return False


def any_two_differ(found: Sequence[FieldWrite]) -> bool:
    """The same value written twice is put before a person."""
    return len(found) > 1


def one_item_an_origin(held: Iterable[Tip], own: bytes) -> tuple[ContextItem, ...]:
    """M11: of a forked origin only the longest branch is named."""
    longest: dict[bytes, ContextItem] = {}
    for item in context_of(held, own):
        if item.origin not in longest or longest[item.origin].to_seq < item.to_seq:
            longest[item.origin] = item
    return tuple(longest.values())


def islands_from_the_first(held: Iterable[Tip], own: bytes) -> tuple[ContextItem, ...]:
    """M12: a hole below is not told."""
    return tuple(replace(item, from_seq=1) for item in context_of(held, own))


def islands_left_out(held: Iterable[Tip], own: bytes) -> tuple[ContextItem, ...]:
    """M16: what came from beyond a hole is not told."""
    return tuple(item for item in context_of(held, own) if item.from_seq == 1)


def number_is_known(id_is_held: bool, seq: int, held: Sequence[tuple[int, int]]) -> bool:
    """M2: (origin, seq) is the key."""
    return any(low <= seq <= high for low, high in held)


def highest_is_known(id_is_held: bool, seq: int, held: Sequence[tuple[int, int]]) -> bool:
    """M9: what is below the highest number was had before."""
    return any(seq <= high for _, high in held)


def only_held_contradict(
    id8: bytes, held: Sequence[bytes], named: Sequence[bytes], is_held: bool
) -> bool:
    """M19: names in contexts and links are no evidence."""
    return is_held and any(other != id8 for other in held)


def always_first(seq: int, top_before: int, forked: bool) -> bool:
    """M15: what was named or held above it is not looked at."""
    return not forked


def sees_everything(held_to: Mapping[int, int], touchers: Sequence[tuple[int, int]]) -> bool:
    """M10: whatever comes goes fast."""
    return True


def sees_the_last(held_to: Mapping[int, int], touchers: Sequence[tuple[int, int]]) -> bool:
    """M14: who saw the last that touched it saw all."""
    origin, seq = touchers[-1]
    return held_to.get(origin, 0) >= seq


def nothing_is_stale(newly_forked: Set[int], added_to: Set[int]) -> Set[int]:
    """M13: a fork renews only what the entry itself touches."""
    return set()


def wall_clock(last: int, wall: int) -> int:
    """The laptop's clock is believed, backwards too."""
    return wall << 16


def any_jump(last: int, wall: int) -> int:
    """A clock that lost the year is believed forwards."""
    return max(last + 1, wall << 16)


def follows_any(last: int, remote: int, wall: int) -> int:
    """One laptop with a wrong year takes all others with it."""
    return max(last, remote)


def never_leaves(connection: Connection, named: Iterable[NamedTip]) -> list[bytes]:
    """A laptop that learns of another self goes on as before."""
    return []


def highest_ever(before: Sequence[VectorItem], told: Sequence[VectorItem]) -> Sequence[VectorItem]:
    """M3: what somebody once held, he holds for ever."""
    return (*before, *told)


def declared_by_number(
    runs: Mapping[int, Branch],
    items: Iterable[VectorItem],
    held_at: Mapping[bytes, tuple[int, int]],
) -> dict[int, list[tuple[int, int]]]:
    """M1: the id in a vector is not compared."""
    parts: dict[int, list[tuple[int, int]]] = {}
    for item in items:
        for run in runs.values():
            if run.origin == item.origin:
                parts.setdefault(run.run_no, []).append((item.from_seq, item.to_seq))
    return parts


def own_entries_only(
    connection: Connection,
    scopes: Sequence[bytes],
    vectors: Iterable[Iterable[VectorItem]],
    rule: Rules,
) -> list[Span]:
    """M5: others may send what others wrote."""
    own = connection.exec_driver_sql(
        "SELECT run_no FROM run JOIN origin o USING (origin_no) "
        "WHERE o.id IN (SELECT value FROM setting WHERE name LIKE 'origin/%')"
    )
    runs = {row[0] for row in own}
    return [s for s in undeclared_by_any(connection, scopes, vectors, rule) if s.run_no in runs]


def sent_is_received(
    connection: Connection,
    scopes: Sequence[bytes],
    vectors: Iterable[Iterable[VectorItem]],
    rule: Rules,
) -> list[Span]:
    """M7: the sender notes what it has sent, and believes it arrived."""
    upto = connection.exec_driver_sql("SELECT max(upto_entry_no) FROM file_sent").scalar() or 0
    spans = []
    for span in undeclared_by_any(connection, scopes, vectors, rule):
        first = connection.exec_driver_sql(
            "SELECT min(seq) FROM entry WHERE run_no = ? AND seq BETWEEN ? AND ? AND entry_no > ?",
            (span.run_no, span.low, span.high, upto),
        ).scalar()
        if first is not None:
            spans.append(Span(span.run_no, first, span.high))
    return spans


def nothing_passed_over(entry_id: bytes, kind: int, voided: Set[bytes]) -> bool:
    """A file that was taken back is shown on."""
    return False


def all_passed_over(entry_id: bytes, kind: int, voided: Set[bytes]) -> bool:
    """What a person decided about the own name goes with the file that brought it."""
    return entry_id in voided


MERGE = (
    Mutant("M2 the number is the key", is_known, number_is_known),
    Mutant("M4 the latest clock wins", heads, latest_clock_wins),
    Mutant("M6 the first that came is shown", winner, first_come),
    Mutant("M8 a fork is not looked at", covers, covers_by_number),
    Mutant("M9 what is below the highest number was had", is_known, highest_is_known),
    Mutant("M10 whatever comes goes fast", sees_all, sees_everything),
    Mutant("M11 one item an origin", context_of, one_item_an_origin),
    Mutant("M12 a hole below is not told", context_of, islands_from_the_first),
    Mutant("M13 a fork renews nothing else", stale_origins, nothing_is_stale),
    Mutant("M14 who saw the last saw all", sees_all, sees_the_last),
    Mutant("M15 what comes late goes fast", is_first, always_first),
    Mutant("M16 what is beyond a hole is not told", context_of, islands_left_out),
    Mutant("M17 two that cover each other both go", heads, no_mutual_cover),
    Mutant("M19 names are no evidence", contradicts, only_held_contradict),
    Mutant("M20 nobody supersedes anybody", heads, all_are_heads),
    Mutant("M21 removing has no rule", winner, latest_head),
    Mutant("M22 conflicts are not told", in_conflict, never_in_conflict),
    Mutant("M23 equal values are a conflict", in_conflict, any_two_differ),
    Mutant("M24 another self is not noticed", leave_shared_origins, never_leaves),
    Mutant("M25 the clock is believed backwards", tick, wall_clock),
    Mutant("M26 the clock is believed years ahead", tick, any_jump),
)
"""Found out entry by entry."""

FILES = (
    Mutant("M1 the id in a vector is not compared", declared_parts, declared_by_number),
    Mutant("M3 what was once held is held", replaced, highest_ever),
    Mutant("M5 only own entries are sent", undeclared_by_any, own_entries_only),
    Mutant("M7 what was sent was received", undeclared_by_any, sent_is_received),
    Mutant("M28 a file taken back is shown on", is_passed_over, nothing_passed_over),
    Mutant("M29 a person's no goes with its file", is_passed_over, all_passed_over),
    Mutant("M27 one wrong year takes all with it", merged, follows_any),
)
"""Found out only where files go to and fro."""
