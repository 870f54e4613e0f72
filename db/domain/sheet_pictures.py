"""Pictures of signed sheets that are kept as evidence."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST = 600_000
"""Bytes of one page: A4 at 4 pixels a millimetre has about 150,000."""


@dataclass(frozen=True)
class SheetPicture:
    """One page (JPEG). ``meetings``: ids of what it is evidence of; none at the commune while the
    print is unknown, and none of a list of consents."""

    print_id: str
    page: int
    jpeg: bytes
    meetings: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeptPicture:
    """A picture as it is kept; ``no`` is its number in this book, ``kept_on`` the day."""

    no: int
    page: int
    kept_on: str
    jpeg: bytes
