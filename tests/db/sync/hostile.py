"""Files that a known sender signed in earnest, and that are wrong all the same.

Random damage only ever tests the signature; these come from behind it.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

import cbor2

from db.sync import sealer, signing
from db.sync.chains import Writing
from db.sync.chunk import encode_chunk
from db.sync.container import FileKind, Header, frame
from db.sync.rows import Row
from db.sync.zstd_stream import Packer
from tests.db.sync.made import COMMUNE, FACTS, HOUSE, SENDER

FILE_ID = b"hostile file id."
EMPTY_PREFACE = b"\0\0\0\1\xa0"


def packed(pieces: Iterable[bytes]) -> bytes:
    packer = Packer(level=1)
    for piece in pieces:
        packer.add(piece)
    return packer.finish()


def chunk_of(rows: list[Row]) -> bytes:
    writing = Writing()
    return encode_chunk([(writing.number_of(row), row) for row in rows])


def fields_for(rows: list[Row], columns: bytes) -> dict[int, object]:
    """A manifest that is right for these rows and columns, as the numbers of its fields."""
    writing, root = Writing(), blake2b(digest_size=32, person=b"solang-root-v1")
    for row in rows:
        writing.number_of(row)
        root.update(row.id)
    return {
        0: FILE_ID,
        1: FACTS.kind.value,
        2: [SENDER.party.sign, SENDER.party.seal],
        3: COMMUNE.party.fingerprint,
        4: HOUSE,
        5: [[r.scope, r.origin, r.from_seq, r.to_seq, r.prev] for r in writing.ranges()],
        6: len(rows),
        7: root.digest(),
        8: len(columns),
        9: blake2b(columns, digest_size=32).digest(),
        10: 0,
        11: 0,
        12: 17,
        13: FACTS.name,
        14: [],
        15: FACTS.day,
        16: [],
        17: FACTS.program,
        18: [1, 1],
    }


def signed_file(manifest: bytes, frame_two: bytes, sender: bytes = SENDER.party.sign) -> bytes:
    """Any manifest bytes, signed; ``frame_two`` stands where the packed columns should."""
    signature = signing.sign(SENDER.sign_secret, signing.MANIFEST_TAG, manifest)
    body = packed([sender, signature, manifest]) + frame_two
    header = Header(FILE_ID, FileKind.DELTA, (sealer.key_id(COMMUNE.party.seal),))
    return frame(header, sealer.seal(body, [COMMUNE.party.seal]))


def file_with(rows: list[Row], **changes: object) -> bytes:
    """A right file of ``rows``, but for the manifest's fields in ``changes``: ``_5=[…]``."""
    columns = EMPTY_PREFACE + (chunk_of(rows) if rows else b"")
    fields = fields_for(rows, columns)
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return signed_file(cbor2.dumps(fields), packed([columns]))


def file_of_columns(columns: bytes, rows: list[Row] | None = None) -> bytes:
    """Any bytes as columns, rightly counted, hashed and signed."""
    return signed_file(cbor2.dumps(fields_for(rows or [], columns)), packed([columns]))
