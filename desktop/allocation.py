"""One heap for all threads, where the C library would keep one for each.

On Linux glibc gives every thread a heap of its own and lets its threshold for returning large
blocks grow; with the database thread and the pool that costs the window 6 of 156 MB that nobody
uses (``python -m tests.benchmarks.memory``). Elsewhere there is nothing to be done.
"""

from __future__ import annotations

import sys

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Numbers of glibc's <malloc.h>."""

_LARGE = 256 * 1024
"""Bytes from which a block is taken from the system, and given back when it is let go."""


def share_one_heap() -> bool:
    """Ask for it, before the first thread starts; whether this C library knows such a wish."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    return bool(mallopt(_M_ARENA_MAX, 1)) and bool(mallopt(_M_MMAP_THRESHOLD, _LARGE))
