"""What was opened lately: people, groups, meetings, files. Kept in the book, sealed as it is.

Only ids and paths are kept; names are asked when the list is shown, so what was renamed bears its
new name and what was removed or erased is not shown.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from db.domain.errors import AppError
from db.domain.found import Found, FoundKind
from db.engine import Book
from db.log import settings
from desktop.actions import groups, meetings, people

_NAME = "recent"
MOST = 8


def note(book: Book, kind: FoundKind, key: str) -> None:
    """It was opened now; ``key``: its id, or the path of a file."""
    kept = [pair for pair in _kept(book) if pair != (kind.value, key)]
    # Escaped: the name of a file may be no Unicode.
    body = json.dumps([(kind.value, key), *kept][:MOST])
    with book.write() as connection:
        settings.put(connection, _NAME, body.encode())


def listing(book: Book, today: date) -> tuple[Found, ...]:
    """What was opened lately and is still there, the newest first."""
    found = (_find(book, FoundKind(kind), key, today) for kind, key in _kept(book))
    return tuple(one for one in found if one is not None)


def _kept(book: Book) -> list[tuple[str, str]]:
    with book.read() as connection:
        body = settings.get(connection, _NAME)
    pairs = json.loads(body) if body else []
    return [(kind, key) for kind, key in pairs if kind in set(FoundKind)]


def _find(book: Book, kind: FoundKind, key: str, today: date) -> Found | None:
    try:
        if kind is FoundKind.PERSON:
            gone = people.detail(book, key).removed
            return None if gone else Found(kind, person=people.row(book, key))
        if kind is FoundKind.GROUP:
            rows = groups.listing(book, today.isoformat())
            group = next((row for row in rows if row.id == key), None)
            return Found(kind, group=group) if group is not None else None
        if kind is FoundKind.MEETING:
            return Found(kind, meeting=meetings.detail(book, key))
    except AppError:
        # Removed or erased since: no thing of the past is worth a refusal here.
        return None
    path = Path(key)
    return Found(kind, file=path) if kind is FoundKind.FILE and path.is_file() else None
