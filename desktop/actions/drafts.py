"""What somebody was typing when a form was left, the window closed or the power cut.

Drafts lie in the book itself, sealed as it is, and nowhere else; they are never handed in and no
part of any figure. What is taken into the book, or given up, is a draft no longer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.engine import Book
from db.log import settings

_START = "draft/"
MOST_BYTES = 200_000


@dataclass(frozen=True)
class Draft:
    """One form's.

    Attributes:
        form: kind of form, e.g. ``person``. key: which one: the id of the record that is changed;
            empty for a new one. title: the form's own, to name it.
        fields: only what differs from how the form opened, by the field's name.
        facts: what the form needs to be opened again, e.g. the group to join.
        at: local time when it was noted, ISO to the minute.
        left_open: the form stood open; a person who closed it knows, and is not shown it at start.
    """

    form: str
    key: str
    title: str
    fields: Mapping[str, Any]
    facts: Mapping[str, str] = field(default_factory=dict)
    at: str = ""
    left_open: bool = True


def keep(book: Book, draft: Draft) -> None:
    """Note a draft in place of the one before; one without fields is dropped. In the place of one
    too large to be noted every half second the one before stays: better some than nothing."""
    if not draft.fields:
        drop(book, draft.form, draft.key)
        return
    # A picture on a stick of another system may have a name that is no Unicode; reading JSON takes
    # such letters by itself.
    body = json.dumps(draft.__dict__, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if len(body) > MOST_BYTES:
        return
    with book.write() as connection:
        settings.put(connection, f"{_START}{draft.form}/{draft.key}", body)


def drop(book: Book, form: str, key: str) -> None:
    """It was saved, or given up."""
    with book.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (f"{_START}{form}/{key}",))


def forget(book: Book, *words: str) -> None:
    """Somebody is erased: nothing that was being written with their id or name stays."""
    with book.write() as connection:
        for word in words:
            connection.exec_driver_sql(
                "DELETE FROM setting WHERE substr(name, 1, ?) = ? "
                "AND (instr(value, CAST(? AS BLOB)) > 0 OR instr(name, ?) > 0)",
                (len(_START), _START, word, word),
            )


def find(book: Book, form: str, key: str) -> Draft | None:
    """The draft of this form, None where there is none."""
    with book.read() as connection:
        body = settings.get(connection, f"{_START}{form}/{key}")
    return None if body is None else Draft(**json.loads(body))


def left_open(book: Book) -> tuple[Draft, ...]:
    """Those whose forms stood open at the end, the newest first."""
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT value FROM setting WHERE substr(name, 1, ?) = ?", (len(_START), _START)
        ).fetchall()
    found = [Draft(**json.loads(body)) for (body,) in rows]
    return tuple(sorted((d for d in found if d.left_open), key=lambda d: d.at, reverse=True))
