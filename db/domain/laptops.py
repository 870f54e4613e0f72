"""The laptops that write for the houses of a commune, and how a house stands with its commune."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.mergers import MergedInto
from db.domain.splits import SplitOff


@dataclass(frozen=True)
class Laptop:
    """One laptop in the commune's list.

    Attributes:
        id: of the laptop. house, house_name: whose it is; ``house`` as in ``houses``.
        place: 1 for the first laptop of the house, 2 for the next …: they have no names.
        digits: eight groups of four, to be read to each other. compared: that was done.
        retired: it may write no more. last_day: day of its newest file, or None.
        twice: how many numbers two different files of it carry. Two machines write under its keys
        (it was copied, KEYS and all), or it was put back to an older state. Nothing is lost by it,
        but of two machines one has to be connected anew (sync.md 3.10).
    """

    id: str
    house: str
    house_name: str
    place: int
    digits: str
    compared: bool
    retired: bool
    last_day: str | None
    twice: int = 0


@dataclass(frozen=True)
class Standing:
    """How this laptop stands with the commune, as the commune's last reply said.

    Attributes:
        digits: to be read to each other; empty before joining.
        accepted: the commune's list names this laptop; unknown (False) before its first reply.
        compared: the digits were compared. retired: it may write no more.
        may_be_wiped: all it holds is copied at the commune. merged: into which house this one
        merged; None where it goes on. split: how it came apart of another, or another of it.
    """

    digits: str = ""
    accepted: bool = False
    compared: bool = False
    retired: bool = False
    merged: MergedInto | None = None
    may_be_wiped: bool = False
    split: SplitOff | None = None
