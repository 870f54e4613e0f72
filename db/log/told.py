"""Every act with what it was about; and what was removed and can be brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.engine import Book
from db.log.fold import Folder
from db.log.graph import Graph
from db.log.history import FieldChange, HistoryRow, changes_of, heads_of, rows_of
from db.log.kinds import Kind, Rule
from db.log.naming import RecordName, name_of
from db.log.payload import Block, decode_payload
from db.log.registry import SPECS

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_READ = 12
"""Records of one act whose fields are shown; a roster's act has thousands."""

_ASIDE = frozenset(
    {
        *(Kind.RECORDER, Kind.MEETING_GROUP, Kind.CONSENT, Kind.MEMBERSHIP),
        *(Kind.ERASURE, Kind.VOID, Kind.CHOICE_BACK),
    }
)
"""Kinds that come along with what an act is about; they name it only where nothing else does."""

_NOT_BY_ITSELF = frozenset({Kind.MERGER, Kind.SPLIT})
"""A merger or a split ended is no record taken out of a list: it is done anew as things are now."""


@dataclass(frozen=True)
class ToldAct:
    """``about``: the first record of its chief kind; ``count``: how many there are of it."""

    row: HistoryRow
    about: RecordName | None
    count: int


@dataclass(frozen=True)
class Removed:
    """A record in no list any more, and the act that removed it."""

    about: RecordName
    row: HistoryRow


@dataclass(frozen=True)
class RecordChanges:
    """What one act changed in one record."""

    about: RecordName
    changes: tuple[FieldChange, ...]


def acts(book: Book, limit: int = 200, before: str | None = None) -> tuple[ToldAct, ...]:
    """The newest acts first; ``before``: those older than the act with this entry id."""
    with book.read() as connection:
        return tuple(
            ToldAct(row, *_about(connection, payload, erased))
            for row, payload, erased in rows_of(connection, limit, before)
        )


def act(book: Book, entry: str) -> ToldAct:
    """One act by its entry id.

    Raises:
        AppError: ``not_found``.
    """
    with book.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT entry_no, payload, flags FROM entry WHERE entry_id = ?",
            (bytes.fromhex(entry),),
        ).fetchone()
        if row is None:
            raise AppError("not_found", what="entry", id=entry)
        head, _ = heads_of(connection, bytes.fromhex(entry))
        return ToldAct(head, *_about(connection, row[1], bool(row[2] & 1)))


def removed(book: Book, limit: int = 300) -> tuple[Removed, ...]:
    """What was removed, the newest removal first, of every kind that can be removed."""
    found: list[tuple[tuple[int, int], Removed]] = []
    with book.read() as connection:
        folder = Folder(Graph(connection, book.rule))
        for eid_no in _gone(connection):
            held = folder.fold(eid_no).heads.get((0, b""), [])
            if held:
                row, order = heads_of(connection, held[0].by.entry_id)
                found.append((order, Removed(name_of(connection, eid_no), row)))
    found.sort(key=lambda one: one[0], reverse=True)
    return tuple(one for _, one in found[:limit])


def changes_in(book: Book, entry: str) -> tuple[RecordChanges, ...]:
    """What an act changed, record by record, from what to what."""
    entry_id = bytes.fromhex(entry)
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT t.eid_no, n.kind, n.uuid FROM entry e "
            "JOIN touch t ON t.run_no = e.run_no AND t.seq = e.seq "
            "JOIN entity n ON n.eid_no = t.eid_no "
            "WHERE e.entry_id = ? ORDER BY t.eid_no LIMIT ?",
            (entry_id, MOST_READ),
        ).fetchall()
        told = [
            RecordChanges(
                name_of(connection, eid_no),
                tuple(
                    change
                    for by, change in changes_of(book, connection, eid_no, kind, uuid)
                    if by == entry_id
                ),
            )
            for eid_no, kind, uuid in rows
        ]
    return tuple(one for one in told if one.changes)


def _about(connection: Connection, payload: bytes, erased: bool) -> tuple[RecordName | None, int]:
    if erased:
        return None, 0
    blocks = sorted(decode_payload(payload), key=lambda block: block.kind in _ASIDE)
    if not blocks:
        return None, 0
    chief = blocks[0]
    ids = dict.fromkeys(id_ for block in blocks if block.kind == chief.kind for id_ in _ids(block))
    for id_ in ids:
        eid_no = _eid(connection, id_, chief)
        if eid_no is not None:
            return name_of(connection, eid_no), len(chief.keys) if chief.owner else len(ids)
    return None, len(ids)


def _ids(block: Block) -> Iterator[bytes]:
    """Of marks at a meeting: the meeting."""
    if block.owner:
        yield block.owner
    else:
        yield from block.keys


def _eid(connection: Connection, uuid: bytes, block: Block) -> int | None:
    """Cells belong to the record whose id is their owner, of whichever kind."""
    row = connection.exec_driver_sql(
        "SELECT eid_no FROM entity WHERE uuid = ? AND (? OR kind = ?) ORDER BY kind LIMIT 1",
        (uuid, bool(block.owner), block.kind),
    ).fetchone()
    return None if row is None else int(row[0])


def _gone(connection: Connection) -> Iterator[int]:
    for spec in SPECS.values():
        alive = spec.fields.get(0)
        if (
            spec.kind in _NOT_BY_ITSELF
            or alive is None
            or alive.column != "alive"
            or alive.rule is not Rule.NO_WINS
        ):
            continue
        for (eid_no,) in connection.exec_driver_sql(
            f"SELECT eid_no FROM {spec.table} WHERE alive = 0"
        ).fetchall():
            yield eid_no
