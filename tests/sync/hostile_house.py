"""Files of an accepted house that mean harm: packed, signed and sealed by our own code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import cbor2

from db.log.entry import MAX_SEQ, NO_ENTRY, NOBODY, ContextItem, Entry, encode_context
from db.log.kinds import Kind
from db.log.payload import Block, encode_payload
from db.sync import limits, packing, signing
from db.sync.container import FileKind, Header, frame
from db.sync.manifest import FileFacts, SignedManifest, VectorItem
from db.sync.preface import Preface
from db.sync.rows import Row, payload_hash
from db.sync.sealer import key_id, seal
from tests.db.sync import hostile
from tests.helpers.entry_rows import row_of, skeleton
from tests.helpers.sites import HOUSE, NOON
from tests.sync import hostile_payloads
from tests.sync.hostile_payloads import Ids


@dataclass
class House:
    """The house that means harm, and what it knows of the others."""

    own: signing.OwnKeys
    to: signing.Party
    scope: bytes
    other: bytes
    shared: bytes
    ids: Ids
    others: Sequence[Entry]
    number: int = 100
    _made: int = field(default=0)

    def entry(self, payload: bytes, **changes: Any) -> Entry:
        """An entry of a new origin of the house, as honest as its payload but for ``changes``."""
        self._made += 1
        origin = b"hostile " + self._made.to_bytes(8, "big")
        wall = NOON + self._made
        entry = Entry(
            self.scope, origin, 1, NO_ENTRY, wall << 16, wall, NOBODY, "later.act", b"\x80", payload
        )
        return replace(entry, **changes)

    def file(self, *rows: Row, preface: Preface | None = None, **facts: Any) -> bytes:
        """Packed, signed and sealed by our own code."""
        self.number += 1
        said = FileFacts(
            FileKind.DELTA, self.number, "2026-11-22", HOUSE, "0.1.0", scopes=(self.scope,)
        )
        said = replace(said, **facts)
        return packing.pack(said, rows, self.own, (self.to,), preface or Preface())

    def of_payload(self, payload: bytes) -> bytes:
        return self.file(row_of(self.entry(payload)))


def entry_files(of: House) -> Iterator[bytes]:
    """Foreign scopes, forged origins, jumps of numbers and clocks, contexts that lie."""
    honest = encode_payload([Block(Kind.GROUP, (of.ids.group,), {1: ["CLB"]})])
    for scope in (of.other, of.shared, bytes(16), b"\xff" * 16):
        yield of.file(row_of(of.entry(honest, scope=scope)))
        for kind in (Kind.PERSON, Kind.UNIT, Kind.DEVICE, Kind.VOID, Kind.ERASURE):
            block = Block(kind, (of.ids.others_person,), {1: [of.ids.others_person]})
            yield of.file(row_of(of.entry(encode_payload([block]), scope=scope)))
    for victim in of.others:
        forged: list[dict[str, Any]] = [
            {"origin": victim.origin},
            {"origin": victim.origin, "seq": victim.seq, "prev": victim.prev or b"p" * 16},
            {"origin": victim.origin, "seq": victim.seq + 1, "prev": victim.id()},
            {"origin": victim.origin, "seq": MAX_SEQ - 1, "prev": b"p" * 16},
            {"origin": victim.origin, "scope": victim.scope, "seq": 2, "prev": b"p" * 16},
        ]
        yield from (of.file(row_of(of.entry(honest, **one))) for one in forged)
        item = ContextItem(victim.origin, MAX_SEQ - 1, b"lie at 8")
        yield of.file(row_of(of.entry(honest, context=encode_context((item,)))))
        vector = VectorItem(victim.origin, victim.scope, 1, victim.seq + 7, b"a tip of nobody!")
        yield of.file(vector=(vector,), scopes=(victim.scope,))
        yield of.file(skeleton_of(victim))
    for seq in (2, 5, 10**6, MAX_SEQ - 1, MAX_SEQ):
        yield of.file(row_of(of.entry(honest, seq=seq, prev=b"p" * 16)))
    for clock in (-(2**63), -1, 0, 1, 2**46, 2**62, 2**63 - 1):
        yield of.file(row_of(of.entry(honest, hlc=clock)))
        yield of.file(row_of(of.entry(honest, wall=clock)))
    for command in ("x", "đ" * 50, "a\0b", "\u202ex", "people.add", "units.accept"):
        yield of.file(row_of(of.entry(honest, command=command)))
    many = tuple(ContextItem(n.to_bytes(16, "big"), 9, b"12345678") for n in range(5_000))
    for context in (
        *(b"", b"\xff", b"\xa0", b"\x81\x00", b"\x81\x83\x40\x00\x40", b"\x81" * 3000),
        *(cbor2.dumps([[b"o" * 16, n, b"12345678"]]) for n in (0, -1, 2**48 + 1, 2**70)),
        *(cbor2.dumps([[b"o" * 16, 5, b"12345678", n]]) for n in (0, 6, -4)),
        encode_context(many),
        encode_context(many) * 2,
    ):
        yield of.file(row_of(of.entry(honest, context=context)))


def skeleton_of(entry: Entry) -> Row:
    """Another's entry with its payload left out, as if law had erased it."""
    return skeleton(entry, payload_hash(entry.payload))


def preface_files(of: House) -> Iterator[bytes]:
    """Keys of other people, letters of a commune, manifests of others."""
    row = row_of(of.entry(encode_payload([Block(999, (b"g" * 16,), {1: [1]})])))
    for key in (bytes(32), b"k" * 32):
        yield of.file(row, preface=Preface({of.ids.others_person: key}))
    yield of.file(row, preface=Preface({n.to_bytes(16, "big"): bytes(32) for n in range(2_000)}))
    for letter in (
        {"durable": [[b"o" * 16, of.scope, 1, 5, b"t" * 16]], "missing": ["x" * 300] * 50},
        {"durable": [[1, 2, 3, 4, 5]], "receipts": [[]], "refused": "x", "day": 7},
        {"x" * 100: [[[[1]]]]},
    ):
        yield of.file(row, preface=Preface(letter=letter), kind=FileKind.ACK)
        yield of.file(row, preface=Preface(letter=letter), kind=FileKind.SNAPSHOT)
    for body in (b"", b"\x80", b"x" * 1000):
        yield of.file(row, preface=Preface(carried=(SignedManifest(body, bytes(64)),) * 3))


def container_files(of: House) -> Iterator[bytes]:
    """Bombs and lies behind the signature: manifests and columns that are no such thing."""
    rows = [row_of(of.entry(b"\x82\x01\x80"))]
    columns = hostile.EMPTY_PREFACE + hostile.chunk_of(rows)
    right = hostile.fields_for(rows, columns) | {2: [of.own.party.sign, of.own.party.seal]}
    right |= {3: of.to.fingerprint, 4: of.scope}
    packed = hostile.packed([columns])
    wrongs: list[object] = [None, -1, 0, 2**63, 2**70, "x", "x" * 400, b"", b"x" * 16, [], {}, True]
    wrongs += [[[b"o" * 16, of.scope, 1, 5, b"t" * 16]] * 3, [[1, "x"]] * 3000, 1.5, [2, 1], [[]]]
    for number in range(19):
        for wrong in wrongs:
            yield signed(of, cbor2.dumps(right | {number: wrong}), packed)
    zeros = hostile.packed(bytes(limits.MiB) for _ in range(64))
    yield signed(of, cbor2.dumps(right), zeros)
    yield signed(of, cbor2.dumps(right | {8: limits.MAX_COLUMNS_BYTES}), zeros)
    yield signed(of, cbor2.dumps(right | {8: 64 * limits.MiB}), zeros)
    yield signed(of, bytes(4 * limits.MiB), packed)
    yield signed(of, b"\x81" * 50_000 + b"\x00", packed)
    yield signed(of, b"\x9a\0\x1f\xf0\0" + b"\x80" * 0x1FF000, packed)
    for body in (b"", b"\0\0\0\0", b"\xff" * 20, columns[:-1], columns + b"\0", columns * 2):
        said = right | {8: len(body), 9: hostile.fields_for([], body)[9]}
        yield signed(of, cbor2.dumps(said), hostile.packed([body]))


def signed(of: House, manifest: bytes, packed: bytes) -> bytes:
    """Any bytes as a manifest, signed by the house and sealed for the commune."""
    signature = signing.sign(of.own.sign_secret, signing.MANIFEST_TAG, manifest)
    body = hostile.packed([of.own.party.sign, signature, manifest]) + packed
    header = Header(hostile.FILE_ID, FileKind.DELTA, (key_id(of.to.seal),))
    return frame(header, seal(body, [of.to.seal]))


def hostile_files(of: House) -> Iterator[tuple[str, bytes]]:
    """(kind, bytes), for ever: all that was thought of, then changed bytes in right payloads."""
    ids = of.ids
    odd = (
        hostile_payloads.one_value(kind, ids.group, number, value)
        for value in hostile_payloads.values_of_no_type()
        for kind, number in ((Kind.GROUP, 1), (999, 1))
    )
    yield from (("entries", one) for one in entry_files(of))
    yield from (("prefaces", one) for one in preface_files(of))
    yield from (("containers", one) for one in container_files(of))
    yield from (("values", of.of_payload(one)) for one in odd)
    yield from (("shapes", of.of_payload(one)) for one in hostile_payloads.shapes(ids))
    yield from (("types", of.of_payload(one)) for one in hostile_payloads.wrong_types(ids))
    yield from (("giants", of.of_payload(one)) for one in hostile_payloads.giants(ids))
    yield from (("noise", of.of_payload(one)) for one in hostile_payloads.at_random(ids))
