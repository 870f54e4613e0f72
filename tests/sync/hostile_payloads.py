"""Payloads no program of ours writes, byte by byte: wrong types, bombs, false ids.

Each maker gives one payload; all are signed afterwards by a house that the commune has accepted.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import cbor2

from db.log.kinds import Field, Kind, KindSpec, Seal, Type
from db.log.payload import Block, encode_payload
from db.log.registry import SPECS

UINT, NEGATIVE, BYTES, TEXT, LIST, MAP, TAG = range(7)
FLOATS = (b"\xf9\x3c\x00", b"\xfa" + struct.pack(">f", 1.5), b"\xfb" + struct.pack(">d", 2.5))
NOT_NUMBERS = (b"\xf9\x7e\x00", b"\xf9\x7c\x00", b"\xfb\x7f\xf0" + bytes(6), b"\xf7", b"\xe0")
BAD_TEXT = (b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"a\xcc", b"\x80")
STRANGE_TEXT = (
    "Hoà",  # NFD
    "H\u031b\u0301\u0323" * 400,
    "\u202ecod.exe",
    "a\0b",
    "\x1b[31m",
    "=cmd|'/c calc'!A1",
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE person; --",
    "\ufeff\u200b\u2066",
    "đ" * 20_001,
    "",
)
NUMBERS = (0, -1, -5, 5, 13, 99, 10**6, 2**31, -(2**63), 2**63 - 1)
TOO_LARGE = (2**63, -(2**63) - 1, 2**64 - 1)


@dataclass(frozen=True)
class Ids:
    """Of the writer's own records, and of another house's."""

    person: bytes
    group: bytes
    meeting: bytes
    others_person: bytes
    others_entries: tuple[bytes, ...]


def head(kind: int, number: int) -> bytes:
    """The first bytes of a CBOR value."""
    if number < 24:
        return bytes([kind << 5 | number])
    for more, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([kind << 5 | more]) + number.to_bytes(size, "big")
    raise ValueError(number)


def entities(kind: bytes, ids: bytes, columns: bytes) -> bytes:
    """A payload of one block, its parts as they are."""
    return b"\x82\x01\x81\x84\x00" + kind + head(BYTES, len(ids)) + ids + columns


def cells(kind: bytes, owner: bytes, keys: bytes, columns: bytes) -> bytes:
    start = b"\x82\x01\x81\x85\x01" + kind + head(BYTES, len(owner)) + owner
    return start + head(BYTES, len(keys)) + keys + columns


def one_value(kind: int, id_: bytes, field: int, value: bytes) -> bytes:
    """One field of one record, its value as these bytes."""
    return entities(head(UINT, kind), id_, b"\xa1" + head(UINT, field) + b"\x81" + value)


def values_of_no_type() -> Iterator[bytes]:
    """What may not stand anywhere: floats, tags, broken text, endless and too large things."""
    yield from FLOATS
    yield from NOT_NUMBERS
    for text in BAD_TEXT:
        yield head(TEXT, len(text)) + text
    for number in TOO_LARGE:
        yield cbor2.dumps(number)
    for tag in (0, 1, 2, 3, 4, 24, 28, 29, 30, 35, 36, 37, 256, 258, 1000, 55799, 2**40):
        yield head(TAG, tag) + b"\x41\x01"
        yield head(TAG, tag) + b"\x82\x01\x00"
    yield from (b"\x5f\x41\x01\xff", b"\x7f\x61a\xff", b"\x9f\x01\xff", b"\xbf\xff")
    for depth in (1, 5, 11, 12, 13, 100, 5000):
        yield b"\x81" * depth + b"\x00"
        yield b"\xa1\x00" * depth + b"\x00"
    for kind in (BYTES, TEXT, LIST, MAP):
        for size in (2**16, 2**31, 2**32, 2**63, 2**64 - 1):
            yield head(kind, size)
            yield head(kind, size) + b"\x00" * 50
    yield b"\xa2\x00\x00\x00\x01"
    yield b""


def wrong_types(ids: Ids) -> Iterator[bytes]:
    """Every field of every kind with every type and bound; refs to what they may not mean."""
    made = 0
    for spec in SPECS.values():
        for field in spec.fields.values():
            for value in _for(field, ids):
                made += 1
                # Now and then a record of its own, else one of its own for each.
                id_ = own_id(spec, ids) if made % 9 == 0 else made.to_bytes(16, "big")
                if spec.kind is Kind.ATTENDANCE:
                    columns = {field.number: [value]}
                    yield encode_payload([Block(spec.kind, (ids.person,), columns, ids.meeting)])
                else:
                    yield encode_payload([Block(spec.kind, (id_,), {field.number: [value]})])


def own_id(spec: KindSpec, ids: Ids) -> bytes:
    """A record of the writer's, of that kind where there is one."""
    own = {Kind.PERSON: ids.person, Kind.GROUP: ids.group, Kind.MEETING: ids.meeting}
    return own.get(spec.kind, bytes([spec.kind]) * 16)


def _for(field: Field, ids: Ids) -> list[object]:
    anything: list[object] = [None, True, 7, "chữ", b"\x01\x02", [1, "a", None], b"k" * 16]
    if field.type in (Type.REF, Type.BYTES):
        anything += [ids.others_person, ids.group, ids.meeting, b"", b"x" * 15, b"x" * 17]
    if field.seal is not Seal.NONE:
        anything += [b"\0" * 40, b"s" * 24, b"\xff" * 70_000]
    elif field.type is Type.TEXT:
        anything += STRANGE_TEXT[field.number % 3 :: 3]
    elif field.type is Type.NUMBER:
        anything += list(NUMBERS)
    if field.column == "entries":
        anything.append(b"".join(ids.others_entries))
    return anything


def shapes(ids: Ids) -> Iterator[bytes]:
    """Blocks of wrong shapes: kinds, ids, rows and columns that do not fit each other."""
    two = b"\xa1\x01\x82\x61a\x61b"
    person = head(UINT, Kind.PERSON)
    for kind in (b"\x20", b"\x18\xff", b"\x19\xff\xff", b"\x1a\x00\x01\x00\x00", b"\x61a", b"\xf5"):
        yield entities(kind, ids.person, b"\xa1\x01\x81\x01")
    for keys in (b"", b"x" * 15, b"x" * 17, ids.person * 2, b"x" * 48, ids.person + b"y" * 16):
        yield entities(person, keys, two)
    for columns in (
        b"\x80",
        b"\xa1\x20\x81\x01",
        b"\xa1\x61a\x81\x01",
        b"\xa1\x1a\0\1\0\0\x81\x01",
    ):
        yield entities(person, ids.person, columns)
    for owner in (b"", b"x" * 15, ids.person, ids.group, ids.others_person):
        yield cells(head(UINT, Kind.ATTENDANCE), owner, ids.person, b"\xa1\x01\x81\x01")
        yield cells(person, owner, ids.person, b"\xa1\x05\x81\x61x")
    yield entities(head(UINT, Kind.ATTENDANCE), ids.meeting, b"\xa1\x01\x81\x01")
    block = Block(Kind.GROUP, (ids.group,), {1: ["Một"]})
    yield encode_payload([block, block])
    yield encode_payload([Block(Kind.GROUP, (ids.group,), {n: ["x"]}) for n in range(500)])
    yield from (b"", b"\x80", b"\x82\x00\x80", b"\x82\x02\x80", b"\x82\x01\x80\x00", b"\x81\x01")
    for row in (b"\x80", b"\x81\x02", b"\x84\x02\x01\x40\xa0", b"\x82\x00\x01", b"\x00", b"\xf6"):
        yield b"\x82\x01\x81" + row


def giants(ids: Ids) -> Iterator[bytes]:
    """Much of anything: unknown kinds, long texts, many rows, many columns, many empty lists."""
    mega = 1 << 20
    yield encode_payload([Block(999, (b"g" * 16,), {5: ["x" * mega]})])
    yield encode_payload([Block(999, (b"g" * 16,), {5: [b"\0" * 4 * mega]})])
    yield encode_payload([Block(Kind.GROUP, (ids.group,), {1: ["đ" * mega], 3: ["x" * mega]})])
    many = tuple(n.to_bytes(16, "big") for n in range(1, 20_001))
    yield encode_payload([Block(998, many, {1: [1] * len(many)})])
    yield encode_payload([Block(Kind.GROUP, (ids.group,), {n: ["x"] for n in range(5_000)})])
    yield encode_payload([Block(Kind.GROUP, (ids.group,), {1: [["x"] * 10_000]})])
    yield encode_payload([Block(Kind.GROUP, (ids.group,), {1: [["x"] * 10_001]})])
    yield encode_payload([Block(1000 + n, (b"g" * 16,), {0: [True]}) for n in range(3_000)])
    for count in (100_000, 2_000_000, 2_100_000):
        yield b"\x82\x01" + head(LIST, count) + b"\x80" * count
        yield one_value(999, b"g" * 16, 1, head(LIST, count) + b"\xf6" * count)
    yield entities(
        head(UINT, 999),
        b"",
        head(MAP, 60_000) + b"".join(head(UINT, n) + b"\x80" for n in range(60_000)),
    )


def at_random(ids: Ids) -> Iterator[bytes]:
    """Right payloads with some bytes changed, for ever; and noise."""
    make = random.Random(20261122)
    right = [
        encode_payload(
            [Block(Kind.PERSON, (ids.person,), {5: ["female"], 6: [1980], 12: ["Jro"]})]
        ),
        encode_payload([Block(Kind.ATTENDANCE, (ids.person,), {1: [1]}, ids.meeting)]),
        encode_payload([Block(Kind.MEETING, (ids.meeting,), {0: [True], 1: ["2026-11-15"]})]),
    ]
    while True:
        changed = bytearray(make.choice(right))
        for _ in range(make.randrange(1, 4)):
            changed[make.randrange(len(changed))] = make.randrange(256)
        yield bytes(changed)
