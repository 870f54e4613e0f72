"""What a check of the book found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """``code`` is worded for people; ``where`` tells a technician the place.

    ``warning``: odd, but nothing is wrong with the book by it.
    """

    code: str
    where: str
    warning: bool = False
