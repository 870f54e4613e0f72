"""Dialogs stand on the same real books as the screens."""

from __future__ import annotations

from tests.desktop.screens.conftest import blank, book, commune

__all__ = ["blank", "book", "commune"]
