"""Fresh ids for what is made here."""

from __future__ import annotations


def new_id() -> bytes:
    """UUIDv7, 16 bytes. Its time part is not trusted and never used for order (sync.md 3.2)."""
    # It imports a reader of mail with it, which a start that only shows the book need not wait for.
    from uuid6 import uuid7

    return uuid7().bytes
