"""Format 1 for ever: the stored files are read, and what can be equal is written equal."""

from __future__ import annotations

import json
from typing import Any

import pytest

from db.log.entry import Entry, decode_context, entry_id
from db.log.payload import decode_payload
from db.sync import chains, packing, paper_keys
from db.sync.chunk import decode_chunk
from db.sync.container import FileKind, Framed, unframe
from db.sync.enrolment_files import read_answer, read_invitation
from db.sync.manifest import SignedManifest
from db.sync.manifest_codec import decode_manifest
from tests.db.sync import golden
from tests.db.sync.made import COMMUNE


def stored(name: str) -> bytes:
    return (golden.FOLDER / name).read_bytes()


@pytest.mark.parametrize("name", sorted(golden.exact_files()))
def test_it_is_written_as_it_always_was(name: str) -> None:
    assert golden.exact_files()[name] == stored(name)


def test_the_ids_of_entries_are_what_they_always_were() -> None:
    for facts in json.loads(stored("entries-v1.json")):
        erased, wanted = bytes.fromhex(facts.pop("erased")), bytes.fromhex(facts.pop("id"))
        text = ("seq", "hlc", "wall", "command")
        held: dict[str, Any] = {k: v if k in text else bytes.fromhex(v) for k, v in facts.items()}
        entry = Entry(**held)
        assert (entry_id(entry, erased) if erased else entry.id()) == wanted


def test_contexts_and_payloads_of_entries_are_read() -> None:
    person, sheet = (row.entry for row in golden.rows()[:2])
    assert [item.from_seq for item in decode_context(sheet.context)] == [1, 9]
    assert decode_payload(person.payload)[0].columns[4] == ["female", "male"]
    assert decode_payload(sheet.payload)[0].owner == golden.MEETING


def test_the_chunk_is_read() -> None:
    body = stored("chunk-v1.bin")
    meta = 8 + int.from_bytes(body[:4], "big")
    reading = chains.to_read(golden.manifest().ranges)
    assert list(decode_chunk(body[8:meta], body[meta:], reading)) == golden.rows()


def test_the_manifest_is_read_and_its_signature_holds() -> None:
    signed = SignedManifest(stored("manifest-v1.cbor"), stored("manifest-v1.signature"))
    assert packing.read_signed(signed) == decode_manifest(signed.body) == golden.manifest()


def test_the_container_is_read() -> None:
    whole = unframe(stored("container-v1.solang"))
    assert whole == Framed(golden.HEADER, golden.BODY, (1, 0))


@pytest.mark.parametrize("kind", [FileKind.DELTA, FileKind.ACK, FileKind.SNAPSHOT])
def test_a_sealed_file_is_read(kind: FileKind) -> None:
    me = COMMUNE.party.fingerprint
    contents = packing.unpack(stored(f"{kind}-v1.solang"), COMMUNE.seal_secret, me)
    assert contents.manifest.facts == golden.facts(kind)
    assert contents.preface == golden.preface()
    assert list(contents.rows()) == golden.rows()


def test_a_file_of_a_later_minor_version_is_read_and_nothing_of_it_is_lost() -> None:
    """The other way round: what today's program must read of those that come after it."""
    contents = packing.unpack(stored("later-v1.solang"), COMMUNE.seal_secret)
    rows = list(contents.rows())
    assert rows == golden.later_rows()
    assert contents.preface.keys == {golden.PERSON: bytes(range(32))}
    known, later = decode_payload(rows[1].entry.payload)
    assert known.columns[golden.LATER_PLACE] == ["điều chưa biết"]
    assert later.kind == golden.LATER_KIND
    assert unframe(stored("later-v1.solang")).version == (1, 7)


def test_the_invitation_is_read() -> None:
    assert read_invitation(stored("invite-v1.solang")) == golden.invitation()


def test_the_answer_is_read_and_knows_its_token() -> None:
    read = read_answer(stored("answer-v1.solang"), COMMUNE)
    assert read.answer == golden.answer() and read.has_token(golden.invitation().token)


def test_the_invitation_of_a_successor_is_read_and_its_proofs_hold() -> None:
    read = read_invitation(stored("invite-succession-v1.solang"))
    assert read == golden.succeeding()
    assert paper_keys.is_successor(read.choices["succession"], read.party, read.commune)
    assert paper_keys.is_vouched(read.choices["paper_key"], read.party, read.commune)


def test_the_answer_of_a_house_that_followed_is_read() -> None:
    read = read_answer(stored("answer-former-v1.solang"), COMMUNE).answer
    assert read == golden.following() and read.former is not None
    assert paper_keys.is_vouched(read.former.proof, read.former.party, read.commune)


def test_the_letters_on_paper_are_what_they_always_were() -> None:
    code = "EDJP AS10 DXK2 0C9P 41H7 JX35 EC0S 18DJ RFA7 WQWA KC61 TBHZ 9BZY 8ZVD"
    assert paper_keys.code_of(golden.PAPER) == code
    assert paper_keys.read_code(code) == golden.PAPER
