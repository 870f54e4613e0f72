"""A whole number that somebody typed: within its limits, which a refusal tells."""

from __future__ import annotations

from db.domain.errors import AppError


def check_count(value: int, most: int, least: int = 0) -> None:
    """Let a number from ``least`` to ``most`` through.

    Raises:
        AppError: ``bad_count``.
    """
    if not least <= value <= most:
        raise AppError("bad_count", value=value, least=least, most=most)
