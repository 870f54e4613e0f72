"""The payload of an entry: columns of field writes, kept verbatim even where unknown.

``[1, blocks]``; a block is ``[0, kind, ids, {field: [value, …]}]`` for entities (``ids`` is n times
16 bytes) or ``[1, kind, owner, keys, {field: [value, …]}]`` for the cells of one owner (a meeting's
marks: keys are persons, and no id is sent for a cell). Values are whole numbers, booleans, text
(NFC), bytes, lists of these, or null; never floats. Personal values are bytes sealed with the
person's own key (``db.log.sealing``). Numbers of kinds and fields stand in ``db.log.registry``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.plain_cbor import read_plain

VERSION = 1
MAX_WRITES = 2_000_000
MAX_LIST = 10_000
_ENTITIES, _CELLS = 0, 1
_PLAIN = frozenset((bool, str, bytes))


@dataclass(frozen=True)
class Write:
    """One value written: ``cell`` is the person (16 bytes) of a sheet's cell, else empty."""

    kind: int
    entity: bytes
    field: int
    value: Any
    cell: bytes = b""


@dataclass(frozen=True)
class Block:
    """Rows that write the same fields of one kind. ``owner`` is empty but for cells."""

    kind: int
    keys: tuple[bytes, ...]
    columns: dict[int, list[Any]]
    owner: bytes = b""


def cells_entity(kind: int, owner: bytes) -> bytes:
    """The entity that all cells of one owner belong to: derived, never sent."""
    return blake2b(
        kind.to_bytes(2, "big") + owner, digest_size=16, person=b"solang-cells-v1"
    ).digest()


def derived_id(kind: int, *parts: bytes) -> bytes:
    """The id of a row with a natural key: two laptops that make the same row converge."""
    body = b"".join(len(part).to_bytes(2, "big") + part for part in parts)
    return blake2b(kind.to_bytes(2, "big") + body, digest_size=16, person=b"solang-row-v1").digest()


def encode_payload(blocks: list[Block]) -> bytes:
    """The bytes of a payload; the order of blocks and rows is the writer's."""
    rows: list[list[Any]] = []
    for block in blocks:
        keys = b"".join(block.keys)
        if block.owner:
            rows.append([_CELLS, block.kind, block.owner, keys, block.columns])
        else:
            rows.append([_ENTITIES, block.kind, keys, block.columns])
    return cbor2.dumps([VERSION, rows])


def decode_payload(body: bytes) -> list[Block]:
    """Read the blocks this program understands the shape of; unknown shapes are left out.

    Raises:
        AppError: ``bad_entry`` where a known shape is broken.
    """
    match read_plain(body, "bad_entry", "payload", MAX_WRITES):
        case [int(version), list(rows)] if version >= 1:
            blocks = [_block(row) for row in rows]
        case _:
            raise AppError("bad_entry", part="payload")
    return [block for block in blocks if block is not None]


def _block(row: object) -> Block | None:
    match row:
        case [int(shape), int(kind), bytes(keys), dict(columns)] if shape == _ENTITIES:
            owner = b""
        case [int(shape), int(kind), bytes(owner), bytes(keys), dict(columns)] if shape == _CELLS:
            if len(owner) != 16:
                raise AppError("bad_entry", part="block")
        case [int(shape), *_] if shape not in (_ENTITIES, _CELLS):
            return None
        case _:
            raise AppError("bad_entry", part="block")
    count, rest = divmod(len(keys), 16)
    if rest or not 0 <= kind <= 0xFFFF or count * max(1, len(columns)) > MAX_WRITES:
        raise AppError("bad_entry", part="block")
    for field, values in columns.items():
        _check_column(field, values, count)
    return Block(kind, tuple(keys[i : i + 16] for i in range(0, len(keys), 16)), columns, owner)


def _check_column(field: object, values: object, count: int) -> None:
    if not isinstance(field, int) or not 0 <= field <= 0xFFFF or isinstance(field, bool):
        raise AppError("bad_entry", part="field")
    if not isinstance(values, list) or len(values) != count:
        raise AppError("bad_entry", part="column")
    for value in values:
        if value is not None and type(value) not in _PLAIN:
            _check_value(value)


def _check_value(value: object) -> None:
    if value is None or isinstance(value, bool | str | bytes):
        return
    if isinstance(value, int) and -(2**63) <= value < 2**63:
        return
    if isinstance(value, list) and len(value) <= MAX_LIST:
        if all(item is None or isinstance(item, bool | int | str | bytes) for item in value):
            return
    raise AppError("bad_entry", part="value")


def touched(blocks: list[Block]) -> Iterator[tuple[int, bytes, bytes]]:
    """(kind, entity, owner) of everything the blocks write to; ``owner`` empty but for cells."""
    for block in blocks:
        if block.owner:
            yield block.kind, cells_entity(block.kind, block.owner), block.owner
        else:
            for key in block.keys:
                yield block.kind, key, b""


def writes(blocks: list[Block]) -> Iterator[Write]:
    """Every single value written, row by row."""
    for block in blocks:
        entity = cells_entity(block.kind, block.owner) if block.owner else b""
        for field, values in block.columns.items():
            for key, value in zip(block.keys, values, strict=True):
                if block.owner:
                    yield Write(block.kind, entity, field, value, key)
                else:
                    yield Write(block.kind, key, field, value)
