"""What counts as held, and what as proof of two histories: pure functions (sync.md 3.3)."""

from __future__ import annotations

from collections.abc import Sequence


def is_known(id_is_held: bool, seq: int, held: Sequence[tuple[int, int]]) -> bool:
    """Whether an entry is held already: by its id alone.

    What numbers (from, to) are held of its origin says nothing: a rolled-back laptop writes other
    content under the same number.
    """
    return id_is_held


def contradicts(id8: bytes, held: Sequence[bytes], named: Sequence[bytes], is_held: bool) -> bool:
    """Whether a name is evidence of a fork: two ids for one (origin, seq).

    Args:
        held: of the other entries held at that place. named: of those that are only named by
        contexts and links. is_held: whether the name itself is of an entry that is held.
    """
    return any(other != id8 for other in (*held, *named))
