"""Whole files: back in stages, each stage with its own refusal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.errors import AppError
from db.sync import columns, limits, packing, sealer
from db.sync.container import FileKind, Header, frame, unframe
from db.sync.manifest import Forerunner, Range, SignedManifest, VectorItem
from db.sync.preface import Preface
from db.sync.rows import Row, payload_hash
from db.sync.zstd_stream import unpack_first
from tests.db.sync.made import (
    COMMUNE,
    COMMUNE_SCOPE,
    FACTS,
    HOUSE,
    SENDER,
    chain,
    changed,
    file_of,
    season,
)
from tests.db.sync.verdicts import verdict
from tests.helpers.entry_rows import skeleton
from tests.helpers.own_keys import new_keys

ROWS = chain(30)
FILE = file_of(ROWS)
STRANGER = new_keys()


def opened(data: bytes, me: bytes | None = None) -> packing.Contents:
    return packing.unpack(data, COMMUNE.seal_secret, me)


def test_the_entries_come_back_in_order() -> None:
    assert list(opened(FILE).rows()) == ROWS


def test_the_rows_can_be_read_twice_for_a_preview_and_the_taking_in() -> None:
    contents = opened(FILE)
    assert list(contents.rows()) == list(contents.rows())


def test_the_manifest_says_who_sent_what_to_whom() -> None:
    manifest = opened(FILE).manifest
    last = ROWS[-1].entry
    told = replace(FACTS, file_id=manifest.facts.file_id)
    assert manifest.facts == told and manifest.sender == SENDER.party
    assert manifest.recipients == (COMMUNE.party.fingerprint,)
    assert manifest.ranges == (Range(HOUSE, last.origin, 1, 30, bytes(16)),)


def test_vector_and_forerunners_come_back() -> None:
    vector = (VectorItem(bytes(range(16)), HOUSE, 1, 30, ROWS[-1].id),)
    before = (Forerunner(15, "lang-jro_2026-10-30_so-15.solang"), Forerunner(16, "x"))
    facts = replace(FACTS, vector=vector, forerunners=before, part=(2, 5), roster=3, schema=41)
    found = opened(file_of(ROWS, facts=facts)).manifest.facts
    assert replace(found, file_id=b"") == facts


def test_the_preface_comes_back() -> None:
    preface = Preface(
        {bytes(16): bytes(32), b"p" * 16: b"k" * 32},
        {"receipts": [[17, "accepted"]], "roster": {"version": 3}},
        (SignedManifest(b"manifest of another", bytes(64)),),
    )
    assert opened(file_of(ROWS, preface=preface)).preface == preface


def test_a_file_without_entries_carries_only_what_it_says() -> None:
    contents = opened(file_of([], facts=replace(FACTS, kind=FileKind.ACK)))
    assert list(contents.rows()) == [] and contents.manifest.ranges == ()


def test_many_chunks_come_back() -> None:
    rows = list(season(1500))
    assert list(opened(file_of(rows)).rows()) == rows


def test_long_payloads_come_back() -> None:
    rows = chain(4, size=2_000_000)
    assert list(opened(file_of(rows)).rows()) == rows


def test_several_scopes_forks_and_erased_entries_come_back() -> None:
    house, shared = chain(6, seed=1), chain(3, seed=2, scope=COMMUNE_SCOPE)
    fork = chain(2, seed=3, after=house[2])
    gone = skeleton(house[4].entry, payload_hash(house[4].entry.payload))
    rows = [*house[:4], *shared, gone, house[5], *fork]
    assert list(opened(file_of(rows)).rows()) == rows


def test_sender_and_recipient_both_open_a_file_for_both() -> None:
    data = packing.pack(FACTS, ROWS, SENDER, (COMMUNE.party, SENDER.party))
    opened_by_sender = packing.unpack(data, SENDER.seal_secret, SENDER.party.fingerprint)
    assert list(opened_by_sender.rows()) == list(opened(data).rows())


def test_nobody_else_opens_it() -> None:
    assert verdict(lambda: packing.unpack(FILE, STRANGER.seal_secret)) == "file_not_for_us"


def test_a_file_sealed_again_for_another_is_seen_to_be_meant_for_the_first() -> None:
    framed = unframe(FILE)
    body = sealer.seal(sealer.unseal(framed.body, COMMUNE.seal_secret), [STRANGER.party.seal])
    header = replace(framed.header, recipients=(sealer.key_id(STRANGER.party.seal),))
    passed_on = frame(header, body)
    me = STRANGER.party.fingerprint
    assert verdict(lambda: packing.unpack(passed_on, STRANGER.seal_secret, me)) == "file_not_for_us"


@pytest.mark.parametrize(
    "header",
    [
        Header(b"another id 16 by", FileKind.DELTA, unframe(FILE).header.recipients),
        replace(unframe(FILE).header, kind=FileKind.SNAPSHOT),
        replace(unframe(FILE).header, part=(1, 2)),
    ],
    ids=["id", "kind", "part"],
)
def test_a_header_that_says_other_than_was_signed_is_refused(header: Header) -> None:
    assert verdict(lambda: opened(frame(header, unframe(FILE).body))) == "file_altered"


def test_columns_of_another_file_do_not_fit_under_a_signature() -> None:
    mine, other = (body_of(file_of(rows)) for rows in (ROWS, chain(30, seed=5)))
    mixed = mine[: -len(columns_of(mine))] + bytes(columns_of(other))
    assert verdict(lambda: opened(resealed(mixed))).startswith("file_")


def test_a_kind_without_entries_is_told_apart() -> None:
    header = replace(unframe(FILE).header, kind=FileKind.INVITE)
    assert verdict(lambda: opened(frame(header, b"body"))) == "file_other_kind"


def test_a_kept_manifest_is_verified_again() -> None:
    contents = opened(FILE)
    assert packing.read_signed(contents.signed) == contents.manifest


def test_a_kept_manifest_with_another_signature_is_refused() -> None:
    signed = replace(opened(FILE).signed, signature=bytes(64))
    assert verdict(lambda: packing.read_signed(signed)) == "file_bad_signature"


def test_an_entry_too_large_for_any_reader_is_not_written() -> None:
    huge = changed(ROWS[0], payload=bytes(limits.MAX_PAYLOAD_BYTES + 1))
    with pytest.raises(AppError, match="entry_too_large"):
        file_of([huge])


def test_few_rows_go_into_one_file() -> None:
    assert columns.plan_parts(ROWS) == (30,)


def test_no_rows_still_make_one_file() -> None:
    assert columns.plan_parts([]) == (0,)


def test_much_that_cannot_be_packed_goes_into_several_files_none_near_the_limit() -> None:
    rows = chain(40, size=1_000_000)
    parts = columns.plan_parts(iter(rows))
    assert sum(parts) == len(rows) and len(parts) > 1
    left = iter(rows)
    sizes = [len(file_of([next(left) for _ in range(count)])) for count in parts]
    assert max(sizes) < 9 * limits.MiB


def test_each_part_stands_for_itself() -> None:
    first, second = ROWS[:12], ROWS[12:]
    files = [
        file_of(rows, facts=replace(FACTS, part=(part, 2)))
        for part, rows in ((1, first), (2, second))
    ]
    assert list(opened(files[1]).rows()) == second and list(opened(files[0]).rows()) == first


@given(st.data())
def test_any_change_behind_the_seal_is_refused_or_changes_nothing(data: st.DataObject) -> None:
    body = bytearray(body_of(FILE))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    found: list[Row] = []
    said = verdict(lambda: found.extend(opened(resealed(bytes(body))).rows()))
    assert said.startswith("file_") or (said == "right" and found == ROWS)


@given(st.binary(max_size=400))
def test_any_bytes_behind_the_seal_get_a_verdict(body: bytes) -> None:
    assert verdict(lambda: opened(resealed(body))).startswith("file_")


@given(st.binary(max_size=400))
def test_any_bytes_in_the_frame_get_a_verdict(body: bytes) -> None:
    assert verdict(lambda: opened(frame(unframe(FILE).header, body))) == "file_altered"


def body_of(data: bytes) -> bytes:
    return sealer.unseal(unframe(data).body, COMMUNE.seal_secret)


def columns_of(body: bytes) -> memoryview:
    return unpack_first(body, limits.MAX_HEAD_BYTES)[1]


def resealed(body: bytes) -> bytes:
    return frame(unframe(FILE).header, sealer.seal(body, [COMMUNE.party.seal]))
