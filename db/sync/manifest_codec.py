"""The bytes of a manifest. Decoding trusts nothing: every type, length and count is looked at.

A manifest that decodes may still lie; only the digest, the root and the list of devices tell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import cbor2

from db.log.entry import ID_BYTES, MAX_SEQ, NO_ENTRY
from db.log.plain_cbor import read_plain
from db.sync import limits, sealer, signing
from db.sync.checked_values import Checked
from db.sync.container import FILE_ID_BYTES, FileKind
from db.sync.manifest import (
    DIGEST_BYTES,
    FileFacts,
    Forerunner,
    Manifest,
    Range,
    VectorItem,
)
from db.sync.signing import Party

_BIG = 2**63
_VALUES = Checked("manifest")
_bytes, _text, _broken = _VALUES.octets, _VALUES.text, _VALUES.broken
T = TypeVar("T")


def encode_manifest(manifest: Manifest) -> bytes:
    """The bytes to sign. Numbers are never given a second meaning; new facts take new ones."""
    facts = manifest.facts
    latest = facts.forerunners[-limits.MAX_FORERUNNERS :]
    rows: dict[int, Any] = {
        0: facts.file_id,
        1: facts.kind.value,
        2: [manifest.sender.sign, manifest.sender.seal],
        3: b"".join(manifest.recipients),
        4: b"".join(facts.scopes),
        5: [[r.scope, r.origin, r.from_seq, r.to_seq, r.prev] for r in manifest.ranges],
        6: manifest.entries,
        7: manifest.root,
        8: manifest.columns_bytes,
        9: manifest.columns_digest,
        10: facts.roster,
        11: facts.schema,
        12: facts.number,
        13: facts.name[: limits.MAX_TEXT],
        14: [[v.origin, v.scope, v.from_seq, v.to_seq, v.id] for v in facts.vector],
        15: facts.day,
        16: [[f.number, f.name] for f in latest],
        17: facts.program,
        18: list(facts.part),
    }
    return cbor2.dumps(rows)


def decode_manifest(body: bytes) -> Manifest:
    """Read a manifest; facts of later versions that are unknown here are passed over.

    Raises:
        AppError: ``file_broken``.
    """
    rows = read_plain(body, "file_broken", "manifest", max_items=limits.MAX_MANIFEST_ITEMS)
    if not isinstance(rows, dict) or not all(isinstance(key, int) for key in rows):
        raise _broken()
    manifest = Manifest(
        facts=_facts(rows),
        sender=_sender(rows.get(2)),
        recipients=_blocks(rows.get(3), signing.FINGERPRINT_BYTES, limits.MAX_RECIPIENTS),
        ranges=_list(rows.get(5), _range, limits.MAX_RANGES),
        entries=_number(rows.get(6)),
        root=_bytes(rows.get(7), DIGEST_BYTES),
        columns_bytes=_number(rows.get(8), limits.MAX_COLUMNS_BYTES),
        columns_digest=_bytes(rows.get(9), DIGEST_BYTES),
    )
    held = sum(one.to_seq - one.from_seq + 1 for one in manifest.ranges)
    if held != manifest.entries or not manifest.recipients:
        raise _broken()
    return manifest


def _facts(rows: dict[int, Any]) -> FileFacts:
    kind = _text(rows.get(1))
    if kind not in set(FileKind):
        raise _broken()
    return FileFacts(
        kind=FileKind(kind),
        number=_number(rows.get(12)),
        day=_text(rows.get(15)),
        name=_text(rows.get(13)),
        program=_text(rows.get(17)),
        schema=_number(rows.get(11)),
        roster=_number(rows.get(10)),
        scopes=_blocks(rows.get(4), ID_BYTES, limits.MAX_SCOPES),
        vector=_list(rows.get(14), _vector_item, limits.MAX_VECTOR),
        forerunners=_list(rows.get(16), _forerunner, limits.MAX_FORERUNNERS),
        part=_part(rows.get(18)),
        file_id=_bytes(rows.get(0), FILE_ID_BYTES),
    )


def _sender(value: object) -> Party:
    match value:
        case [bytes(sign), str(seal)] if signing.is_signing_key(sign) and sealer.is_public(seal):
            return Party(sign, seal)
    raise _broken()


def _range(row: list[Any]) -> Range:
    scope, origin, from_seq, to_seq, prev = row
    one = Range(
        _bytes(scope), _bytes(origin), _number(from_seq), _number(to_seq, MAX_SEQ), _bytes(prev)
    )
    # Seq 1 has nothing before it, and nothing else begins with nothing.
    if not 1 <= one.from_seq <= one.to_seq or (one.from_seq == 1) != (one.prev == NO_ENTRY):
        raise _broken()
    return one


def _vector_item(row: list[Any]) -> VectorItem:
    origin, scope, from_seq, to_seq, tip = row
    item = VectorItem(
        _bytes(origin), _bytes(scope), _number(from_seq), _number(to_seq, MAX_SEQ), _bytes(tip)
    )
    if not 1 <= item.from_seq <= item.to_seq:
        raise _broken()
    return item


def _forerunner(row: list[Any]) -> Forerunner:
    number, name = row
    return Forerunner(_number(number), _text(name))


def _part(value: object) -> tuple[int, int]:
    match value:
        case [int(part), int(parts)] if 1 <= part <= parts <= limits.MAX_PARTS:
            return part, parts
    raise _broken()


def _list(value: object, read: Callable[[list[Any]], T], most: int) -> tuple[T, ...]:
    if not isinstance(value, list) or len(value) > most:
        raise _broken()
    try:
        return tuple(read(row) for row in value)
    except (TypeError, ValueError) as error:
        # A row that is no list, or has another number of columns.
        raise _broken() from error


def _blocks(value: object, size: int, most: int) -> tuple[bytes, ...]:
    if not isinstance(value, bytes) or len(value) % size or len(value) > size * most:
        raise _broken()
    return tuple(value[start : start + size] for start in range(0, len(value), size))


def _number(value: object, most: int = _BIG - 1) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise _broken()
    return value
