"""Small things about the window that the next start shows again: widths, sort, halves, place.

One memory for the window, as there is one look (``theme``); without one (pictures, single widgets)
everything begins as it was designed. What is remembered may be of an older program or a screen that
is gone, so whoever recalls it checks it.
"""

from __future__ import annotations

from collections.abc import Callable

_memory: tuple[Callable[[str], str], Callable[[str, str], object]] | None = None


def use(text: Callable[[str], str], keep: Callable[[str, str], object]) -> None:
    """Where values are read and kept."""
    global _memory
    _memory = (text, keep)


def forget() -> None:
    """No memory any more: the window is closed."""
    global _memory
    _memory = None


def recall(name: str) -> str:
    """What was kept under a name; empty where nothing was."""
    return "" if _memory is None else _memory[0](name)


def keep(name: str, value: str) -> None:
    """Remember a value on this machine; without a memory, nothing."""
    if _memory is not None:
        _memory[1](name, value)


def numbers(name: str) -> list[int]:
    """A list of whole numbers kept under a name; empty where it is anything else."""
    words = recall(name).split()
    plain = [word for word in words if word.removeprefix("-").isascii()]
    whole = [int(word) for word in plain if word.removeprefix("-").isdecimal()]
    return whole if len(whole) == len(words) else []
