"""The entry: everything one command wrote in one transaction, and the hash that names it.

The format is final (sync.md 3.3): an entry's id is the BLAKE2b-128 of its content, so it is at the
same time the prefix hash of its branch. Context and payload enter as their own hashes, so that an
entry whose payload was erased by law still verifies as a skeleton.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import blake2b

import cbor2

from db.domain.errors import AppError
from db.log.plain_cbor import read_plain

ID_BYTES = 16
NO_ENTRY = bytes(ID_BYTES)
NOBODY = bytes(ID_BYTES)
MAX_SEQ = 2**48
MAX_CONTEXT_ITEMS = 10_000
_DOMAIN_TAG = b"solang-entry-v1"


@dataclass(frozen=True, order=True)
class ContextItem:
    """What the writer held of one branch of another origin: entries ``from_seq`` .. ``to_seq``.

    ``id8`` is the first 8 bytes of the entry id at ``to_seq``. ``from_seq`` is above 1 only where
    something below was missing (an island).
    """

    origin: bytes
    to_seq: int
    id8: bytes
    from_seq: int = 1


@dataclass(frozen=True)
class Entry:
    """One entry as it is hashed, sent and stored.

    Attributes:
        scope: id of the house, or of the commune for what all houses share (16 bytes).
        origin: the writing incarnation in this scope (16 bytes). seq: from 1, without gaps.
        prev: entry id of the same writer's entry before, ``NO_ENTRY`` for the first.
        hlc: hybrid logical clock, milliseconds << 16: tie-break and display, never causality.
        wall: the laptop's own clock, milliseconds since 1970 UTC, as it was, for audit.
        actor: entity id of the recorder, ``NOBODY`` where not said. command: its stable name.
        context: canonical CBOR of the ``ContextItem``s. payload: CBOR, see ``db.log.payload``.
    """

    scope: bytes
    origin: bytes
    seq: int
    prev: bytes
    hlc: int
    wall: int
    actor: bytes
    command: str
    context: bytes
    payload: bytes

    def id(self) -> bytes:
        """The 16 bytes that name this entry."""
        return entry_id(self, blake2b(self.payload, digest_size=32).digest())


def entry_id(entry: Entry, payload_hash: bytes) -> bytes:
    """The id of an entry whose payload has that BLAKE2b-256, held or erased."""
    command = entry.command.encode()
    state = blake2b(digest_size=ID_BYTES, person=_DOMAIN_TAG)
    for part in (entry.scope, entry.origin, entry.prev, entry.actor):
        state.update(part)
    state.update(struct.pack(">QqqH", entry.seq, entry.hlc, entry.wall, len(command)))
    state.update(command)
    state.update(blake2b(entry.context, digest_size=32).digest())
    state.update(payload_hash)
    return state.digest()


def encode_context(items: tuple[ContextItem, ...]) -> bytes:
    """Canonical CBOR: sorted by (origin, to, id8); ``from`` is written only where it is not 1."""
    rows: list[list[object]] = []
    for item in sorted(items):
        row: list[object] = [item.origin, item.to_seq, item.id8]
        if item.from_seq != 1:
            row.append(item.from_seq)
        rows.append(row)
    return cbor2.dumps(rows)


def decode_context(body: bytes) -> tuple[ContextItem, ...]:
    """Read a context of a verified file; a wrong shape is refused.

    Raises:
        AppError: ``bad_entry``.
    """
    rows = read_plain(body, "bad_entry", "context", 5 * MAX_CONTEXT_ITEMS)
    if not isinstance(rows, list) or len(rows) > MAX_CONTEXT_ITEMS:
        raise AppError("bad_entry", part="context")
    return tuple(_context_item(row) for row in rows)


def _context_item(row: object) -> ContextItem:
    match row:
        case [bytes(origin), int(to_seq), bytes(id8)]:
            from_seq = 1
        case [bytes(origin), int(to_seq), bytes(id8), int(from_seq)]:
            pass
        case _:
            raise AppError("bad_entry", part="context")
    whole = len(origin) == ID_BYTES and len(id8) == 8
    if not whole or not 1 <= from_seq <= to_seq <= MAX_SEQ:
        raise AppError("bad_entry", part="context")
    return ContextItem(origin, to_seq, id8, from_seq)
