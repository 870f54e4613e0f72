"""What became of bytes: the one question that these tests ask of every damaged file."""

from __future__ import annotations

from collections.abc import Callable

from db.domain.errors import AppError


def verdict(read: Callable[[], object]) -> str:
    """``right``, or the code of the refusal; anything but an ``AppError`` goes through."""
    try:
        read()
    except AppError as error:
        return error.code
    return "right"
