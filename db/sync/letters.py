"""What a reply says beside its entries: what the commune has copied safely, what it misses.

An entry is durable when it lies in a copy of the commune's book that was verified off its laptop;
only then may a house wipe a laptop (sync.md 3.7).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from db.log import settings
from db.log.vector import tips
from db.queries.handing import gaps
from db.sync import holdings
from db.sync.manifest import VectorItem

DURABLE = "durable"
_MAX_ITEMS = 20_000


def note_durable(connection: Connection) -> bytes:
    """What the book holds now, as it is to be kept once a copy of it lies in safety."""
    scopes = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scope")]
    held = tips(connection, scopes)
    rows = [[t.origin.hex(), t.scope.hex(), t.from_seq, t.to_seq, t.id.hex()] for t in held]
    return json.dumps(rows).encode()


def to_house(connection: Connection, scope: bytes) -> dict[str, Any]:
    """The letter for one house."""
    body = settings.get(connection, DURABLE)
    rows = json.loads(body) if body else []
    durable = [
        [bytes.fromhex(origin), scope, from_seq, to_seq, bytes.fromhex(id_)]
        for origin, of_scope, from_seq, to_seq, id_ in rows
        if of_scope == scope.hex()
    ]
    return {"durable": durable, "missing": list(gaps(connection, scope))}


def take(connection: Connection, letter: Mapping[str, Any], own_scope: bytes, peer: bytes) -> None:
    """What a house learns from the letter: which of its files the commune has copied safely."""
    rows = [_item(row) for row in _rows(letter.get("durable"))]
    spans = holdings.undeclared(connection, (own_scope,), [item for item in rows if item])
    first = holdings.first_entry_no(connection, spans)
    connection.exec_driver_sql(
        "UPDATE file_sent SET backed_up = (? IS NULL OR upto_entry_no < ?) WHERE peer = ?",
        (first, first, peer),
    )


def _rows(value: object) -> list[Any]:
    return value[:_MAX_ITEMS] if isinstance(value, list) else []


def _item(row: object) -> VectorItem | None:
    match row:
        case [bytes(origin), bytes(scope), int(from_seq), int(to_seq), bytes(id_)]:
            return VectorItem(origin, scope, from_seq, to_seq, id_)
    return None
