"""The hybrid logical clock: milliseconds << 16, never going back, never deciding causality.

A village laptop forgets the year. A clock below what the book has seen goes on counting
logically; one that jumps more than 400 days ahead is not adopted (sync.md 3.1).
"""

from __future__ import annotations

MAX_JUMP_MS = 400 * 24 * 3600 * 1000
MAX_REMOTE_MS = 48 * 3600 * 1000


def tick(last: int, wall: int) -> int:
    """The next value after ``last`` (0: none yet) with the wall clock at ``wall`` ms."""
    if last and wall - (last >> 16) > MAX_JUMP_MS:
        return last + 1
    return max(last + 1, wall << 16)


def floored(wall: int, floor: int) -> int:
    """The wall clock, never below what is known to have passed (``db.log.floors``)."""
    return max(wall, floor)


def merged(last: int, remote: int, wall: int) -> int:
    """The clock after seeing a remote entry; one from the far future is not followed."""
    limit = max(last >> 16, wall) + MAX_REMOTE_MS
    return max(last, remote) if remote >> 16 < limit else last
