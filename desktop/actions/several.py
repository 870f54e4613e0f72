"""The same done to several records at once: one act, one undo, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from db.domain.changes import Changes
from db.engine import Book
from db.log.act import ScopesDiffer, together


def each(
    book: Book, command: str, action: Callable[..., Any], ids: Sequence[str], *facts: Any
) -> Changes:
    """``action(book, id, *facts)`` for every id.

    What belongs to several houses (inspections) stands in an entry for each record, since a house
    is sent nothing of another; one undo is of one record then, and those before a refused one are
    done.

    Args:
        command: the stable name that the act bears in the history, e.g. ``equipment.remove``.

    Raises:
        AppError: what the action refuses for one of them; of one house, none was done then.
    """
    try:
        with together(book, command) as doing:
            for id_ in ids:
                action(book, id_, *facts)
    except ScopesDiffer:
        done: list[Changes] = [action(book, id_, *facts) for id_ in ids]
        return replace(done[-1], changed=len(done))
    return doing.result
