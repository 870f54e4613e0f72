"""Fresh ids for what is made here."""

from __future__ import annotations

from uuid6 import uuid7


def new_id() -> bytes:
    """UUIDv7, 16 bytes. Its time part is not trusted and never used for order (sync.md 3.2)."""
    return uuid7().bytes
