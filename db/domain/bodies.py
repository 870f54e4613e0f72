"""The bodies of the plan that ask “how many of ours?” (plan B4, B5): kept of a person as plain
facts, never asked for by a must, never guessed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Body(StrEnum):
    """The đoàn thể that the plan names; a person may belong to several."""

    WOMEN = "women_union"
    FARMERS = "farmers_union"
    VETERANS = "veterans"
    YOUTH = "youth_union"
    FRONT = "front"


class Category(StrEnum):
    """``OFFICIAL``: cán bộ, công chức, viên chức, người lao động of an office (CB-CC-VC)."""

    OFFICIAL = "official"


def joined(bodies: Iterable[Body]) -> str | None:
    """As the log keeps them: the words in the order of ``Body``; None where there is none."""
    held = set(bodies)
    return " ".join(body for body in Body if body in held) or None


def split(text: str | None) -> tuple[Body, ...]:
    """What ``joined`` wrote; words of a newer program are left out."""
    words = set((text or "").split())
    return tuple(body for body in Body if body in words)
