"""The entries of a verified file come into the book, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book
from db.log import floors, settings
from db.log.clock import merged
from db.log.graph import Graph
from db.log.incarnation import leave_shared_origins
from db.log.kinds import Kind
from db.log.payload import Block
from db.log.project import Projector
from db.log.registry import SPECS
from db.queries.missing import closed, is_beyond, known_missing
from db.sync import brought_keys, handing_over, holdings, kin, laptops, letters, packing, succession
from db.sync.container import FileKind
from db.sync.manifest import FileFacts, Manifest, SignedManifest
from db.sync.packing import Contents
from db.sync.parties import devices, own_keys, shared_scope
from db.sync.rows import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection

Tell = Callable[[int, int], None]
_BATCH = 256
_BATCH_BYTES = 1_000_000
_ALIVE = SPECS[Kind.PERSON].number("alive")
_DIGEST = SPECS[Kind.PERSON].number("digest")


_TARGETS = (
    *(Kind.TARGET, Kind.TARGET_ANSWER, Kind.TARGET_SHARE),
    Kind.TASK,
)
_POINTS = (Kind.LIBRARY_POINT, Kind.POINT_CHECK, Kind.POINT_MONTH, Kind.FACILITY_CRITERIA)
_SHARED_KINDS = frozenset(
    (
        *(Kind.COMMUNE, Kind.UNIT, Kind.DEVICE, Kind.VOID, Kind.MERGER, Kind.DATED_NAME),
        Kind.SPLIT,
        *(Kind.PROVISIONAL, Kind.PAPER_TEXT, *_TARGETS, *_POINTS),
    )
)

_OF_THE_COMMUNE = frozenset((Kind.INSPECTION, Kind.FINDING))
"""What the commune writes of a house in that house's own scope: the house may only echo it."""


@dataclass
class Applied:
    """What a file did: see ``db.domain.handing.TakenIn``."""

    added: int = 0
    changed: int = 0
    conflicts: int = 0
    missing: tuple[str, ...] = ()
    meetings: int = 0
    marks: int = 0
    people: int = 0
    newest_hlc: int = 0
    closed: int = 0
    persons: set[bytes] = field(default_factory=set)


def apply(
    book: Book,
    connection: Connection,
    contents: Contents,
    allowed: frozenset[bytes],
    peer: bytes,
    *,
    keep_keys: bool,
    tell: Tell | None = None,
) -> Applied:
    """Add what is new, project it, replace the other side's vector.

    Args:
        allowed: scopes the sender may speak of. peer: the house's scope at the commune.
        keep_keys: False in a preview, which must leave the keys file as it is; else the file's
        keys are held already. tell: called with the entries done and their number.

    Raises:
        AppError: ``file_foreign_scope``, ``bad_entry``.
    """
    before = _conflicts(connection)
    applied = Applied()
    projector = Projector(Graph(connection, book.rule), book.keys)
    echoed = _Echoed(book, connection, contents)
    manifest_no = _keep_manifest(connection, contents.manifest, contents.signed)
    shared = book.scope if book.kind is BookKind.COMMUNE else shared_scope(connection)
    for done, batch in _batches(_rows(book, connection, contents, allowed, applied)):
        for row, blocks in _new_of(projector, batch, manifest_no):
            _check_kinds(row, blocks, shared, echoed)
            _count(applied, row, blocks)
        if tell is not None:
            tell(done, contents.manifest.entries)
    projector.finish()
    if keep_keys:
        brought_keys.settle(book, connection, projector, contents, peer, applied.persons)
    _advance_clock(book, connection, applied.newest_hlc)
    _hear(book, connection, contents, peer)
    applied.conflicts = max(0, _conflicts(connection) - before)
    applied.missing = _missing(connection, contents, peer)
    return applied


def _new_of(
    projector: Projector, batch: list[Row], manifest_no: int
) -> list[tuple[Row, list[Block]]]:
    """The rows that were not held yet, with what they write."""
    added = projector.add_all([(row.entry, row.id) for row in batch], manifest_no)
    both = zip(batch, added, strict=True)
    return [(row, blocks) for row, blocks in both if blocks is not None]


def _hear(book: Book, connection: Connection, contents: Contents, peer: bytes) -> None:
    """What the sender says that it holds, and what follows from it."""
    facts, sender = contents.manifest.facts, contents.manifest.sender.sign
    known = holdings.peer_vector(connection, sender)
    told = book.rule(holdings.replaced)(known, facts.vector)
    holdings.keep_peer(connection, sender, told, facts.day)
    key = peer if book.kind is BookKind.COMMUNE else shared_scope(connection)
    _mark_received(connection, key, facts)
    if book.kind is BookKind.COMMUNE:
        laptops.hear_origins(connection, sender, contents.preface.letter)
        kin.keep(connection, sender, peer, contents.preface.letter)
    else:
        floors.hear(book, connection, facts.day)
        letters.take(connection, contents.preface.letter, book.scope, key)
        succession.hear_letter(connection, contents.preface.letter)
        _keep_carried(connection, contents)
    named = [(item.origin, item.to_seq, item.id) for item in facts.vector]
    forked = book.rule(leave_shared_origins)(connection, named)
    if forked and all(one.code != "fork" for one in book.notices):
        book.notices.append(AppError("fork"))


def _keep_carried(connection: Connection, contents: Contents) -> None:
    """Heads that a new laptop gets of what its house handed in before: those under a key that the
    commune accepted for this house."""
    if contents.manifest.facts.kind is not FileKind.SNAPSHOT:
        return
    accepted = {device.party.sign for device in devices(connection)}
    for carried in contents.preface.carried:
        manifest = packing.read_signed(carried)
        if manifest.sender.sign in accepted:
            _keep_manifest(connection, manifest, carried)


def _keep_manifest(connection: Connection, manifest: Manifest, signed: SignedManifest) -> int:
    """Keep the signed head of a file, to be verified again and to travel on.

    What was kept is evidence and is never written over: another file that takes its number, which
    is random and meets no other by chance, is no file of ours.

    Raises:
        AppError: ``file_broken`` where another file bears this file's id.
    """
    file_id = manifest.facts.file_id
    known = connection.exec_driver_sql(
        "SELECT manifest_no, body, signer FROM manifest WHERE file_id = ?", (file_id,)
    ).fetchone()
    if known is not None:
        if (known[1], known[2]) != (signed.body, manifest.sender.sign):
            raise AppError("file_broken", part="file_id")
        return int(known[0])
    row = connection.exec_driver_sql(
        "INSERT INTO manifest (file_id, body, signature, signer) VALUES (?,?,?,?) "
        "RETURNING manifest_no",
        (file_id, signed.body, signed.signature, manifest.sender.sign),
    ).one()
    return int(row[0])


def _own_words(
    book: Book, connection: Connection, contents: Contents, ends: Mapping[bytes, int]
) -> set[bytes]:
    """Ids of entries in the file that this commune once signed for: shared ones, and those of a
    laptop that was retired (``ends``)."""
    if book.kind is not BookKind.COMMUNE:
        return set()
    ranges = contents.manifest.ranges
    if not any(one.scope == book.scope or one.origin in ends for one in ranges):
        return set()
    before = {
        r.id: r.entry.prev
        for r in contents.rows()
        if r.entry.scope == book.scope or r.entry.origin in ends
    }
    return _signed_by_us(book, connection, contents, before)


def _signed_by_us(
    book: Book, connection: Connection, contents: Contents, before: Mapping[bytes, bytes]
) -> set[bytes]:
    """Those of these entries (id -> the one before it) that this commune signed for.

    They descend from a tip in the vector of a carried manifest that bears our own signature (or
    that of the lost machine whose place this one took): an
    entry's id is the prefix hash of its branch, so one signed tip answers for all below it.
    """
    mine = {own_keys(book).party.sign, *succession.former_signs(connection)}
    signed: set[bytes] = set()
    for carried in contents.preface.carried:
        manifest = packing.read_signed(carried)
        if manifest.sender.sign not in mine:
            continue
        for item in manifest.facts.vector:
            at = item.id
            while at in before and at not in signed:
                signed.add(at)
                at = before[at]
    return signed


class _Echoed:
    """Asks of a house's file, once something in it needs it, which entries are this commune's."""

    def __init__(self, book: Book, connection: Connection, contents: Contents) -> None:
        self._asked = book, connection, contents
        self._ours: set[bytes] | None = None

    def is_ours(self, id_: bytes) -> bool:
        """Whether the commune wrote it; at a house whatever its commune sent is."""
        book, connection, contents = self._asked
        if book.kind is not BookKind.COMMUNE:
            return True
        if self._ours is None:
            before = {row.id: row.entry.prev for row in contents.rows()}
            self._ours = _signed_by_us(book, connection, contents, before)
        return id_ in self._ours


def _rows(
    book: Book,
    connection: Connection,
    contents: Contents,
    allowed: frozenset[bytes],
    applied: Applied,
) -> Iterator[Row]:
    """The rows that may come in. What lies beyond the end of a retired laptop may not, whoever
    brings it, unless this commune held it once and said so."""
    ends = closed(connection) if book.kind is BookKind.COMMUNE else {}
    own_words = _own_words(book, connection, contents, ends)
    for row in contents.rows():
        if row.entry.scope not in allowed:
            raise AppError("file_foreign_scope")
        if row.erased:
            # Erasing deletes a person's key, never a payload: one left out would be lost for ever.
            raise AppError("bad_entry", part="erased")
        # What all houses share is written by the commune alone; a house can only echo it.
        echoed = book.kind is BookKind.COMMUNE and row.entry.scope == book.scope
        beyond = is_beyond(ends, row.entry.origin, row.entry.seq)
        if (echoed or beyond) and row.id not in own_words:
            applied.closed += beyond
            continue
        yield row


def _check_kinds(row: Row, blocks: list[Block], shared: bytes, echoed: _Echoed) -> None:
    """Refuse a house's own word on what only the commune says: houses, and who may write for one.

    The scope of an entry tells who may have written it; the kind must belong to that scope.
    """
    scope = row.entry.scope
    for block in blocks:
        foreign = block.kind in _SHARED_KINDS and scope != shared
        if block.kind in _OF_THE_COMMUNE and scope != shared:
            foreign = not echoed.is_ours(row.id)
        # A scope has one house, whose id it bears: two would show everything of it twice.
        if foreign or (block.kind == Kind.HOUSE and block.keys != (scope,)):
            raise AppError("file_foreign_scope")


def _batches(rows: Iterator[Row]) -> Iterator[tuple[int, list[Row]]]:
    """Some hundred rows at a time, fewer where they are large; with each, how many came so far."""
    batch: list[Row] = []
    size = done = 0
    for done, row in enumerate(rows, 1):
        batch.append(row)
        size += len(row.entry.payload) + len(row.entry.context)
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield done, batch
            batch, size = [], 0
    if batch:
        yield done, batch


def _count(applied: Applied, row: Row, blocks: list[Block]) -> None:
    applied.added += 1
    applied.newest_hlc = max(applied.newest_hlc, row.entry.hlc)
    applied.persons |= handing_over.persons_in(blocks) | handing_over.linked_in(blocks)
    for block in blocks:
        applied.changed += len(block.keys)
        if block.kind == Kind.ATTENDANCE:
            applied.marks += len(block.keys)
        elif block.kind == Kind.MEETING:
            applied.meetings += block.columns.get(_ALIVE, []).count(True)
        elif block.kind == Kind.PERSON:
            applied.people += block.columns.get(_ALIVE, []).count(True)


def _advance_clock(book: Book, connection: Connection, newest: int) -> None:
    last = int(settings.get(connection, settings.HLC) or b"0")
    seen = book.rule(merged)(last, newest, floors.believed(book, connection))
    if seen != last:
        settings.put(connection, settings.HLC, str(seen).encode())


def _mark_received(connection: Connection, peer: bytes, facts: FileFacts) -> None:
    """Files all of whose entries the other side now declares have arrived."""
    spans = holdings.undeclared(connection, facts.scopes, facts.vector)
    first = holdings.first_entry_no(connection, spans)
    connection.exec_driver_sql(
        "UPDATE file_sent SET received = (? IS NULL OR upto_entry_no < ?) WHERE peer = ?",
        (first, first, peer),
    )


def _conflicts(connection: Connection) -> int:
    """Places where two sides wrote differently, as a person counts them: what follows from other
    fields (the digest by which a person is counted once) is settled with these."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM conflict c JOIN entity e USING (eid_no) "
            "WHERE e.kind <> ? AND NOT (e.kind = ? AND c.field = ? AND EXISTS (SELECT 1 "
            "FROM conflict o WHERE o.eid_no = c.eid_no AND o.field <> c.field))",
            (int(Kind.DEVICE), int(Kind.PERSON), _DIGEST),
        ).scalar_one()
    )


def _missing(connection: Connection, contents: Contents, scope: bytes) -> tuple[str, ...]:
    """Forerunners not seen here, where entries of this house are known to be missing."""
    if not known_missing(connection, scope):
        return ()
    seen = {
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT number FROM file_seen WHERE sender = ?", (contents.manifest.sender.sign,)
        )
    }
    return tuple(f.name for f in contents.manifest.facts.forerunners if f.number not in seen)
