"""The same done to several records at once: one act, one undo, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from db.domain.changes import Changes
from db.engine import Book
from db.log.act import together


def each(
    book: Book, command: str, action: Callable[..., Any], ids: Sequence[str], *facts: Any
) -> Changes:
    """``action(book, id, *facts)`` for every id.

    Args:
        command: the stable name that the act bears in the history, e.g. ``equipment.remove``.

    Raises:
        AppError: what the action refuses for one of them; then none was done.
    """
    with together(book, command) as doing:
        for id_ in ids:
            action(book, id_, *facts)
    return doing.result
