"""What a reply says beside its entries: what came, what did not, what the commune copied safely.

An entry is durable when it lies in a copy of the commune's book that was verified off its laptop;
only then may a house wipe a laptop (sync.md 3.7). All of it is told anew in every reply.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import cbor2

from db.log import settings
from db.log.registry import SCHEMA
from db.log.vector import tips
from db.queries import letter as kept
from db.queries import provisional
from db.queries.missing import known_missing
from db.queries.received import counts_of
from db.sync import holdings, kin, succession
from db.sync.manifest import VectorItem
from db.sync.manifest_codec import decode_manifest

if TYPE_CHECKING:
    from sqlalchemy import Connection

DURABLE = "durable"
OLDEST_SCHEMA = 1
"""Every file since the first release is read: fields are only ever added (sync.md 3.11)."""
_TOLD = "durable_told"
_MAX_ITEMS = 20_000
_RECEIPTS = 60
_MANIFESTS = 20
_NAMES = 50
_MAX_CONTACT = 400


def note_durable(connection: Connection) -> bytes:
    """What the book holds now, as it is to be kept once a copy of it lies in safety."""
    scopes = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scope")]
    held = tips(connection, scopes)
    rows = [[t.origin.hex(), t.scope.hex(), t.from_seq, t.to_seq, t.id.hex()] for t in held]
    return json.dumps(rows).encode()


def to_house(connection: Connection, scope: bytes, today: str) -> dict[str, Any]:
    """The letter for one house."""
    body = settings.get(connection, DURABLE)
    rows = json.loads(body) if body else []
    durable = [
        [bytes.fromhex(origin), scope, from_seq, to_seq, bytes.fromhex(id_)]
        for origin, of_scope, from_seq, to_seq, id_ in rows
        if of_scope == scope.hex()
    ]
    return {
        "day": today,
        "durable": durable,
        "missing": missing(connection, scope),
        "wanted": wanted(connection, scope),
        "receipts": _receipts(connection, scope),
        "refused": _refused(connection, scope),
        "schema": [OLDEST_SCHEMA, SCHEMA],
        "told": provisional.told_of(connection, scope, today),
        "contact": _contact(connection),
        **succession.for_letter(connection),
        **kin.for_house(connection, scope),
    }


def missing(connection: Connection, scope: bytes) -> list[str]:
    """Names of files never seen here, where entries of the house are known to be missing.

    Each file names those that went before it and were not answered; what came since, came by it.
    """
    if not wanted(connection, scope):
        return []
    found: dict[tuple[bytes, int], str] = {}
    rows = connection.exec_driver_sql(
        "SELECT m.signer, m.body FROM manifest m JOIN file_seen f USING (file_id) "
        "WHERE f.scope = ? ORDER BY m.manifest_no DESC LIMIT ?",
        (scope, _MANIFESTS),
    ).fetchall()
    for signer, body in rows:
        for one in decode_manifest(body).facts.forerunners:
            found.setdefault((signer, one.number), one.name)
    for sender, number in connection.exec_driver_sql(
        "SELECT sender, number FROM file_seen WHERE scope = ?", (scope,)
    ):
        found.pop((sender, number), None)
    return [name for _, name in sorted(found.items())][-_NAMES:]


def wanted(connection: Connection, scope: bytes) -> list[list[Any]]:
    """The entries (origin, from, to) of a house that are known to exist and are not held."""
    found: list[list[Any]] = []
    for origin, seq in known_missing(connection, scope, _MAX_ITEMS):
        below = connection.exec_driver_sql(
            "SELECT coalesce(max(r.to_seq), 0) FROM run r JOIN origin o USING (origin_no) "
            "WHERE o.id = ? AND r.to_seq < ?",
            (origin, seq),
        ).scalar_one()
        found.append([origin, below + 1, seq])
    return found


def _receipts(connection: Connection, scope: bytes) -> list[list[Any]]:
    rows = connection.exec_driver_sql(
        "SELECT number, name, day, report FROM file_seen WHERE scope = ? "
        "ORDER BY rowid DESC LIMIT ?",
        (scope, _RECEIPTS),
    )
    return [[number, name, day, *counts_of(report)] for number, name, day, report in rows]


def _refused(connection: Connection, scope: bytes) -> list[list[Any]]:
    rows = connection.exec_driver_sql(
        "SELECT number, name, day, reason FROM refused WHERE scope = ?", (scope,)
    )
    return [list(row) for row in rows]


def take(connection: Connection, letter: Mapping[str, Any], own_scope: bytes, peer: bytes) -> None:
    """What a house learns from the letter: which of its files the commune has copied safely, which
    it refused and why, and which it never saw."""
    items = [item for item in map(_item, _rows(letter.get("durable"))) if item]
    spans = holdings.undeclared(connection, (own_scope,), items)
    first = holdings.first_entry_no(connection, spans)
    connection.exec_driver_sql(
        "UPDATE file_sent SET backed_up = (? IS NULL OR upto_entry_no < ?) WHERE peer = ?",
        (first, first, peer),
    )
    durable = [[i.origin, i.scope, i.from_seq, i.to_seq, i.id] for i in items]
    settings.put(connection, _TOLD, cbor2.dumps(durable))
    settings.put(connection, kept.LETTER, json.dumps(_readable(letter)).encode())


def copied_here(connection: Connection) -> list[VectorItem]:
    """At the commune: what of its book lies in a copy that was verified off its laptop."""
    body = settings.get(connection, DURABLE)
    return [
        VectorItem(bytes.fromhex(origin), bytes.fromhex(scope), low, high, bytes.fromhex(id_))
        for origin, scope, low, high, id_ in (json.loads(body) if body else [])
    ]


def durable_here(connection: Connection) -> list[VectorItem]:
    """At a house: what the commune last said it has copied safely."""
    body = settings.get(connection, _TOLD)
    return [item for item in map(_item, cbor2.loads(body) if body else []) if item]


def _readable(letter: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept to be shown: plain words and numbers, whatever else the letter holds."""
    names = [name for name in _rows(letter.get("missing")) if isinstance(name, str)]
    day = letter.get("day")
    return {
        "day": day if isinstance(day, str) else "",
        "missing": names[:_NAMES],
        "receipts": list(_plain(letter.get("receipts"), 7))[:_RECEIPTS],
        "refused": list(_plain(letter.get("refused"), 4))[:_RECEIPTS],
        "schema": _schema(letter.get("schema")),
        "told": list(_told(letter.get("told"))),
        "contact": _named(letter.get("contact")),
    }


def _contact(connection: Connection) -> list[str]:
    found = kept.contact(connection)
    return [] if found is None else [found.name, found.phone]


def _named(value: object) -> list[str]:
    """Name and telephone; nothing where the commune named nobody."""
    match value:
        case [str(name), str(phone)] if name and len(name) + len(phone) <= _MAX_CONTACT:
            return [name, phone]
    return []


def _told(value: object) -> Iterator[list[str | int]]:
    """What the commune wrote for this house; an old commune's letter says nothing of it."""
    for row in _rows(value)[:_RECEIPTS]:
        match row:
            case [str(), str(), str(), int(), int(), int()]:
                yield row


def _schema(value: object) -> list[int] | None:
    """Oldest and newest fields that the commune's program reads; None: an old one did not say."""
    match value:
        case [int(oldest), int(newest)]:
            return [oldest, newest]
    return None


def _plain(value: object, length: int) -> Iterator[list[Any]]:
    for row in _rows(value):
        if isinstance(row, list) and len(row) == length:
            number, name, day, *rest = row
            if isinstance(number, int) and isinstance(name, str) and isinstance(day, str):
                if all(isinstance(one, int | str) for one in rest):
                    yield row


def _rows(value: object) -> list[Any]:
    return value[:_MAX_ITEMS] if isinstance(value, list) else []


def _item(row: object) -> VectorItem | None:
    match row:
        case [bytes(origin), bytes(scope), int(from_seq), int(to_seq), bytes(id_)]:
            return VectorItem(origin, scope, from_seq, to_seq, id_)
    return None
