"""The payload of an entry: columns of field writes, kept verbatim even where unknown.

``[1, blocks]``; a block is ``[0, kind, ids, {field: [value, …]}]`` for entities (``ids`` is n times
16 bytes) or ``[1, kind, owner, keys, {field: [value, …]}]`` for the cells of one owner (a meeting's
marks: keys are persons, and no id is sent for a cell). Values are whole numbers, booleans, text
(NFC), bytes, lists of these, or null; never floats. Personal values are bytes sealed with the
person's own key (``db.log.sealing``). Numbers of kinds and fields stand in ``db.log.registry``.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.plain_cbor import read_plain
from db.log.text_limits import LONGEST_LINE

VERSION = 1
MAX_WRITES = 2_000_000
MAX_LIST = 10_000
_LONGEST_PART = 0xFFFF
_ENTITIES, _CELLS = 0, 1
_PLAIN = frozenset((bool, str, bytes, type(None)))
_NUMBERS = frozenset((int,))
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
_ROLL = 200
_KEY = struct.Struct("16s")


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


@lru_cache(maxsize=4096)
def cells_entity(kind: int, owner: bytes) -> bytes:
    """The entity that all cells of one owner belong to: derived, never sent."""
    return blake2b(
        kind.to_bytes(2, "big") + owner, digest_size=16, person=b"solang-cells-v1"
    ).digest()


def derived_id(kind: int, *parts: bytes) -> bytes:
    """The id of a row with a natural key: two laptops that make the same row converge.

    Raises:
        AppError: ``words_too_long`` for a key that no text of a form can be.
    """
    if max(map(len, parts), default=0) > _LONGEST_PART:
        raise AppError("words_too_long", limit=LONGEST_LINE)
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
    known = [block for block in blocks if block is not None]
    if len(known) > 1:
        _check_once(known)
    return known


def _check_once(blocks: list[Block]) -> None:
    """No value is written twice: which of two holds would depend on who reads them."""
    seen: dict[tuple[int, bytes, int], set[bytes]] = {}
    for block in blocks:
        for field in block.columns:
            written = seen.setdefault((block.kind, block.owner, field), set())
            if not written.isdisjoint(block.keys):
                raise AppError("bad_entry", part="twice")
            written.update(block.keys)


def _block(row: object) -> Block | None:
    match row:
        case [shape, kind, keys, columns] if shape == _ENTITIES:
            owner = b""
        case [shape, kind, owner, keys, columns] if shape == _CELLS:
            if type(owner) is not bytes or len(owner) != 16:
                raise AppError("bad_entry", part="block")
        case [int(shape), *_] if shape not in (_ENTITIES, _CELLS):
            return None
        case _:
            raise AppError("bad_entry", part="block")
    if type(kind) is not int or type(keys) is not bytes or type(columns) is not dict:
        raise AppError("bad_entry", part="block")
    count, rest = divmod(len(keys), 16)
    if rest or not 0 <= kind <= 0xFFFF or count * max(1, len(columns)) > MAX_WRITES:
        raise AppError("bad_entry", part="block")
    for field, values in columns.items():
        _check_column(field, values, count)
    split = _split_roll if count <= _ROLL else _split
    return Block(kind, split(keys), columns, owner)


def _split(keys: bytes) -> tuple[bytes, ...]:
    """The keys one by one; none may stand twice."""
    found = tuple([key for (key,) in _KEY.iter_unpack(keys)])
    if len(set(found)) != len(found):
        raise AppError("bad_entry", part="twice")
    return found


@lru_cache(maxsize=256)
def _split_roll(keys: bytes) -> tuple[bytes, ...]:
    """As ``_split``: a group's meetings are marked for the same people over and over."""
    return _split(keys)


def _check_column(field: object, values: object, count: int) -> None:
    if not isinstance(field, int) or not 0 <= field <= 0xFFFF or isinstance(field, bool):
        raise AppError("bad_entry", part="field")
    if not isinstance(values, list) or len(values) != count:
        raise AppError("bad_entry", part="column")
    # Most columns hold one type only: looked at as a whole, they cost little.
    types = set(map(type, values))
    if types == _NUMBERS:
        if not _LOWEST <= min(values) <= max(values) <= _HIGHEST:
            raise AppError("bad_entry", part="value")
    elif not types <= _PLAIN:
        for value in values:
            _check_value(value)


def _check_value(value: object) -> None:
    if value is None or isinstance(value, bool | str | bytes):
        return
    if isinstance(value, int) and _LOWEST <= value <= _HIGHEST:
        return
    if isinstance(value, list) and len(value) <= MAX_LIST:
        if all(item is None or isinstance(item, bool | int | str | bytes) for item in value):
            return
    raise AppError("bad_entry", part="value")
