"""When an entry may be written on over what is there: nothing held can differ then.

Pure functions: what the tables say comes in, a yes or no comes out (sync.md 3.3, "Fast path").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set


def is_first(seq: int, top_before: int, forked: bool) -> bool:
    """Nothing held or named of its origin stands at or above it, so nothing held can cover it; and
    the origin has one history only."""
    return seq > top_before and not forked


def sees_all(held_to: Mapping[int, int], touchers: Sequence[tuple[int, int]]) -> bool:
    """Whether its writer held all that touched the record.

    Args:
        held_to: how far the writer held each clean origin from its first entry on.
        touchers: (origin, highest seq) of each other branch that touched it, each asked directly:
        the writer may hold one without what that one's writer held.
    """
    return all(held_to.get(origin, 0) >= seq for origin, seq in touchers)


def stale_origins(newly_forked: Set[int], added_to: Set[int]) -> Set[int]:
    """The origins all of whose records have to be made anew: those whose fork was just seen, and
    the forked ones of which an entry came: it may link branches and touch none of them itself."""
    return newly_forked | added_to
