"""What the import is compared with: SQLite's own changesets, bare and with what a book has to keep.

A changeset travels between books, so its keys are ids of 16 bytes; with local numbers, which no
second book could read, it is measured too. Bare, it carries the rows and nothing else: not who
wrote them, not what stood there before, nothing that could settle two opinions, and it is applied
as it lies in memory.

``Kept`` is what a program would do that is built on changesets and makes our promises: each mark
tells by which act it was written, the acts are rows with our columns, the history keeps every mark
that was ever written, and the changeset comes packed, signed and sealed as our files are. Still in
its favour: its pages are not encrypted (apsw has no cipher), and it settles nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import apsw

from db.sync import sealer, signing
from db.sync.container import FILE_ID_BYTES, FileKind, Header, frame, unframe
from db.sync.zstd_stream import Packer, unpack_stream
from tests.helpers.own_keys import new_keys

_PRAGMAS = ("journal_mode = wal", "synchronous = 2", "cache_size = -32000", "secure_delete = 1")
_INDEX = "CREATE INDEX by_person ON attendance (person_no, meeting_no, status)"
_BARE = (
    "CREATE TABLE attendance (meeting_no {key} NOT NULL, person_no {key} NOT NULL, "
    "status INTEGER, PRIMARY KEY (meeting_no, person_no)) WITHOUT ROWID",
    _INDEX,
)
_KEPT = (
    "CREATE TABLE attendance (meeting_no BLOB NOT NULL, person_no BLOB NOT NULL, "
    "status INTEGER, act BLOB NOT NULL, PRIMARY KEY (meeting_no, person_no)) WITHOUT ROWID",
    _INDEX,
    "CREATE TABLE act (id BLOB NOT NULL PRIMARY KEY, origin BLOB NOT NULL, seq INTEGER NOT NULL, "
    "hlc INTEGER NOT NULL, wall INTEGER NOT NULL, actor BLOB NOT NULL, command TEXT NOT NULL, "
    "context BLOB NOT NULL, UNIQUE (origin, seq)) WITHOUT ROWID",
    "CREATE TABLE history (meeting_no BLOB NOT NULL, person_no BLOB NOT NULL, act BLOB NOT NULL, "
    "status INTEGER, PRIMARY KEY (meeting_no, person_no, act)) WITHOUT ROWID",
)
_TAG = b"benchmark"
Cells = Sequence[tuple[Any, Any, int]]


@dataclass(frozen=True)
class Kept:
    """A changeset as a file for one who holds ``secret``, from one who signs with ``sign``."""

    rows: int
    data: bytes
    size: int
    secret: str
    sign: bytes


def changeset_seconds(cells: Cells, key: str, folder: Path) -> float:
    """CPU seconds of applying the bare rows; ``key``: INTEGER or BLOB."""
    tables = [one.format(key=key) for one in _BARE]
    changes = _changes(tables, {"attendance": cells})
    applied = _opened(folder, tables)
    spent = _spent(lambda: apsw.Changeset.apply(changes, applied))
    applied.close()
    return spent


def kept_seconds(kept: Kept, folder: Path) -> float:
    """CPU seconds of opening the file and applying what it holds."""
    applied = _opened(folder, _KEPT)
    spent = _spent(lambda: apsw.Changeset.apply(_unsealed(kept), applied))
    assert list(applied.execute("SELECT count(*) FROM history")) == [(kept.rows,)]
    applied.close()
    return spent


def kept_file(cells: Cells) -> Kept:
    """The file of a book that keeps what ours keeps."""
    acts = {one: blake2b(one, digest_size=16).digest() for one, _, _ in cells}
    origin = bytes(range(16))
    rows: dict[str, Sequence[tuple[Any, ...]]] = {
        "attendance": [(meeting, who, status, acts[meeting]) for meeting, who, status in cells],
        "act": [
            (act, origin, seq, seq << 16, seq, bytes(16), "attendance.mark", b"\x80")
            for seq, act in enumerate(acts.values(), 1)
        ],
        "history": [(meeting, who, acts[meeting], status) for meeting, who, status in cells],
    }
    changes = _changes(_KEPT, rows)
    own = new_keys()
    packer = Packer()
    packer.add(changes)
    packed = packer.finish()
    signed = signing.sign(own.sign_secret, _TAG, packed) + packed
    public = sealer.public_of(own.seal_secret)
    header = Header(bytes(FILE_ID_BYTES), FileKind.DELTA, (sealer.key_id(public),))
    sealed = frame(header, sealer.seal(signed, [public]))
    return Kept(len(cells), sealed, len(changes), own.seal_secret, own.party.sign)


def _unsealed(kept: Kept) -> bytes:
    signed = sealer.unseal(unframe(kept.data).body, kept.secret)
    signature, packed = signed[: signing.SIGNATURE_BYTES], signed[signing.SIGNATURE_BYTES :]
    assert signing.verify(kept.sign, _TAG, packed, signature)
    return b"".join(unpack_stream(memoryview(packed), kept.size))


def _changes(tables: Sequence[str], rows: Mapping[str, Sequence[tuple[Any, ...]]]) -> bytes:
    source = _with_tables(":memory:", tables)
    session = apsw.Session(source, "main")
    for name in rows:
        session.attach(name)
    with source:
        for name, table in rows.items():
            marks = ",".join("?" * len(table[0]))
            source.executemany(f"INSERT INTO {name} VALUES ({marks})", table)
    changes: bytes = session.changeset()
    return changes


def _opened(folder: Path, tables: Sequence[str]) -> apsw.Connection:
    target = folder / "applied.sqlite3"
    target.unlink(missing_ok=True)
    return _with_tables(str(target), tables)


def _with_tables(name: str, tables: Sequence[str]) -> apsw.Connection:
    connection = apsw.Connection(name)
    for pragma in _PRAGMAS:
        list(connection.execute(f"PRAGMA {pragma}"))
    for table in tables:
        connection.execute(table)
    return connection


def _spent(task: Callable[[], object]) -> float:
    before = time.process_time()
    task()
    return time.process_time() - before
