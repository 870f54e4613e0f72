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

    What belongs to several houses (inspections) stands in an entry for each house, since a house is
    sent nothing of another; one undo is of one house then.

    Args:
        command: the stable name that the act bears in the history, e.g. ``equipment.remove``.

    Raises:
        AppError: what the action refuses for one of them; none was done then.
    """
    with together(book, command) as doing:
        for id_ in ids:
            action(book, id_, *facts)
    return doing.result
