"""The golden files: what format 1 looks like, byte for byte, for every later program to read.

``python -m tests.db.sync.golden FOLDER`` writes them. They are made once for each version of the
format and never again: a test that fails is to be met by code that still reads them.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import cbor2

from db.log.entry import NO_ENTRY, NOBODY, ContextItem, Entry, encode_context
from db.log.payload import Block, encode_payload
from db.sync import packing
from db.sync.chains import Writing
from db.sync.chunk import encode_chunk
from db.sync.container import FileKind, Header, frame
from db.sync.enrolment_files import Answer, Former, Invitation, make_answer, make_invitation
from db.sync.manifest import FileFacts, Forerunner, Manifest, SignedManifest, VectorItem
from db.sync.manifest_codec import encode_manifest
from db.sync.paper_keys import PaperKey
from db.sync.preface import Preface
from db.sync.rows import Row, payload_hash
from tests.db.sync import hostile
from tests.db.sync.made import COMMUNE, COMMUNE_SCOPE, FIRST_WALL, HOUSE, SENDER
from tests.helpers.entry_rows import row_of, skeleton

FOLDER = Path(__file__).parents[2] / "data" / "sync"
ORIGIN, SHARED = bytes.fromhex("a1" * 16), bytes.fromhex("b2" * 16)
PERSON, OTHER, MEETING = (bytes.fromhex(pair * 16) for pair in ("c3", "d4", "e5"))
CONTEXT = encode_context(
    (ContextItem(SHARED, 7, b"12345678"), ContextItem(SHARED, 9, b"abcdefgh", from_seq=9))
)
HEADER = Header(b"golden file id 1", FileKind.DELTA, (b"keyid-01", b"keyid-02"), (1, 2))
BODY = "thân tệp, chưa niêm".encode()


def rows() -> list[Row]:
    """A person, a sheet, a broken clock, an erased payload, and an entry of the commune."""
    first = row_of(_entry(1, NO_ENTRY, "person.add", _person_payload()))
    second = row_of(_entry(2, first.id, "attendance.mark", _sheet_payload(), CONTEXT))
    third = row_of(replace(_entry(3, second.id, "person.edit", b"\x82\1\x80"), wall=1_000_000))
    lost = _entry(4, third.id, "person.edit", b"personal text, erased since")
    shared = Entry(
        COMMUNE_SCOPE,
        SHARED,
        9,
        b"12345678" * 2,
        (FIRST_WALL + 9) << 16,
        FIRST_WALL + 9,
        NOBODY,
        "calendar.rest",
        encode_context(()),
        b"\x82\1\x80",
    )
    return [first, second, third, row_of(shared), skeleton(lost, payload_hash(lost.payload))]


def facts(kind: FileKind) -> FileFacts:
    return FileFacts(
        kind,
        17,
        "2026-11-22",
        "Làng Jro",
        "0.1.0",
        schema=12,
        roster=2,
        scopes=(HOUSE, COMMUNE_SCOPE),
        vector=(VectorItem(ORIGIN, HOUSE, 1, 4, rows()[4].id),),
        forerunners=(Forerunner(16, "lang-jro_2026-10-31_so-16.solang"),),
        file_id=b"golden file id 2",
    )


def preface() -> Preface:
    return Preface(
        {PERSON: bytes(range(32))},
        {"receipts": [[16, "accepted", None]], "durable": True},
        (SignedManifest(b"the manifest of another", bytes(64)),),
    )


def manifest() -> Manifest:
    """With made digests, so that its bytes do not hang on a version of zstd."""
    writing = Writing()
    for row in rows():
        writing.number_of(row)
    return Manifest(
        facts(FileKind.DELTA),
        SENDER.party,
        (COMMUNE.party.fingerprint,),
        writing.ranges(),
        5,
        b"r" * 32,
        1234,
        b"d" * 32,
    )


def invitation() -> Invitation:
    return Invitation(
        COMMUNE_SCOPE,
        "Đak Pơ",
        "Gia Lai",
        b"unit of the comm",
        "Nhà văn hóa làng Jro",
        COMMUNE.party,
        b"token of 16 byte",
        bytes(range(32)),
        {"villages": ["Jro", "Hven"], "assembly": "họp làng"},
    )


def answer() -> Answer:
    return Answer(
        COMMUNE_SCOPE,
        b"unit of the comm",
        SENDER.party,
        HOUSE,
        "Nhà rông Jro",
        "village_house",
        "máy của nhà văn hóa",
    )


PAPER = PaperKey(b"seed of 16 bytes", COMMUNE_SCOPE)


def succeeding() -> Invitation:
    """Of a commune that took the place of a lost one, whose paper key is ``PAPER``."""
    party = COMMUNE.party
    proofs = {"paper_key": PAPER.vouch(party), "succession": PAPER.name_successor(party)}
    return replace(invitation(), choices=proofs)


def following() -> Answer:
    """Of a house that followed it: what it says of the one before."""
    before = Former(SENDER.party, PAPER.vouch(SENDER.party), b"unit of the lost")
    return replace(answer(), former=before)


def exact_files() -> dict[str, bytes]:
    """Those that today's code must write bit for bit."""
    writing = Writing()
    signed = packing.sign_manifest(manifest(), SENDER.sign_secret)
    return {
        "entries-v1.json": _json([_entry_facts(row) for row in rows()]),
        "chunk-v1.bin": encode_chunk([(writing.number_of(row), row) for row in rows()]),
        "manifest-v1.cbor": encode_manifest(manifest()),
        "manifest-v1.signature": signed.signature,
        "container-v1.solang": frame(HEADER, BODY),
    }


LATER_KIND, LATER_PLACE = 999, 77


def later_rows() -> list[Row]:
    """Entries of a program that knows more: a kind, a field and a shape of block unknown here."""
    blocks = [
        Block(1, (PERSON,), {4: ["female"], LATER_PLACE: ["điều chưa biết"]}),
        Block(LATER_KIND, (OTHER,), {1: [7]}),
    ]
    version, known = cbor2.loads(encode_payload(blocks))
    payload = cbor2.dumps([version + 1, [*known, [LATER_PLACE, "another shape", [1, 2]]]])
    first = row_of(_entry(1, NO_ENTRY, "person.add", _person_payload()))
    return [first, row_of(_entry(2, first.id, "later.act", payload))]


def later_file() -> bytes:
    """What a later minor version may send: one more fact in the header and in the manifest, one
    more section before the rows. Made once, as all of these."""
    preface = cbor2.dumps({0: PERSON + bytes(range(32)), 9: {"later": [1, None]}})
    columns = len(preface).to_bytes(4, "big") + preface + hostile.chunk_of(later_rows())
    fields = hostile.fields_for(later_rows(), columns) | {40: {"later": "fact"}}
    whole = hostile.signed_file(cbor2.dumps(fields), hostile.packed([columns]))
    return with_later_header(whole)


def with_later_header(whole: bytes) -> bytes:
    """Minor version 7, a field 9 in the header, the footer made right for it."""
    end = 16 + int.from_bytes(whole[12:16], "big")
    fields = cbor2.loads(whole[16:end]) | {9: "later"}
    total = len(whole) + len(cbor2.dumps(fields)) - (end - 16)
    header = cbor2.dumps(fields | {3: total.to_bytes(8, "big")})
    start = whole[:8] + b"\0\1\0\7" + len(header).to_bytes(4, "big") + header
    counted = start + whole[end:-40] + total.to_bytes(8, "big")
    return counted + blake2b(counted, digest_size=32).digest()


def sealed_files() -> dict[str, bytes]:
    """Those that differ at each writing, since a seal is never twice the same."""
    party = (COMMUNE.party,)
    made = {
        f"{kind}-v1.solang": packing.pack(facts(kind), rows(), SENDER, party, preface())
        for kind in (FileKind.DELTA, FileKind.ACK, FileKind.SNAPSHOT)
    }
    made["invite-v1.solang"] = make_invitation(invitation(), COMMUNE)
    made["later-v1.solang"] = later_file()
    made["answer-v1.solang"] = make_answer(answer(), SENDER, invitation())
    made["invite-succession-v1.solang"] = make_invitation(succeeding(), COMMUNE)
    made["answer-former-v1.solang"] = make_answer(following(), SENDER, succeeding())
    return made


def _entry(seq: int, prev: bytes, command: str, payload: bytes, context: bytes = b"\x80") -> Entry:
    wall = FIRST_WALL + 60_000 * seq
    return Entry(HOUSE, ORIGIN, seq, prev, wall << 16, wall, PERSON, command, context, payload)


def _person_payload() -> bytes:
    sealed = bytes.fromhex("5ea1ed") * 9
    return encode_payload([Block(1, (PERSON, OTHER), {1: [sealed, None], 4: ["female", "male"]})])


def _sheet_payload() -> bytes:
    return encode_payload([Block(6, (PERSON, OTHER), {1: [1, 3], 2: [None, "mưa"]}, MEETING)])


def _entry_facts(row: Row) -> dict[str, Any]:
    values = vars(row.entry) | {"erased": row.erased, "id": row.id}
    return {name: one.hex() if isinstance(one, bytes) else one for name, one in values.items()}


def _json(value: object) -> bytes:
    return json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n"


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in (exact_files() | sealed_files()).items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
