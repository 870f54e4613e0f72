"""Ids: UUIDs, 16 bytes inside the book, lower-case text between the rooms."""

from __future__ import annotations

from uuid import UUID

from db.domain.errors import AppError


def to_text(raw: bytes) -> str:
    """The 36 characters of an id of 16 bytes."""
    return str(UUID(bytes=raw))


def to_bytes(text: str) -> bytes:
    """The 16 bytes of an id.

    Raises:
        AppError: ``bad_id``.
    """
    try:
        return UUID(text.strip()).bytes
    except (ValueError, AttributeError) as error:
        raise AppError("bad_id", id=text) from error
