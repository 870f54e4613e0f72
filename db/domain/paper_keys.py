"""The commune's spare key as it is printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PaperKeyPage:
    """``code``: groups of four letters. ``day``: when it was printed, in words."""

    commune: str
    code: str
    day: str
