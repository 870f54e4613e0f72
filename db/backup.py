"""Verified copies of the book."""

from __future__ import annotations

from db.engine import Book


def before_migrating(book: Book) -> None:
    """The copy that precedes every migration."""
