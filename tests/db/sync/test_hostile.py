"""Validly signed and wrong: refused by its stage, in little memory, never by another exception."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.log.entry import MAX_SEQ
from db.sync import limits, packing
from tests.db.sync import hostile
from tests.db.sync.made import COMMUNE, HOUSE, SENDER, chain
from tests.db.sync.verdicts import verdict

ROWS = chain(6)
ORIGIN = ROWS[0].entry.origin
NOTHING = bytes(16)


def said(data: bytes) -> str:
    return verdict(lambda: list(packing.unpack(data, COMMUNE.seal_secret).rows()))


def section(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body


def test_the_crafted_file_itself_is_right() -> None:
    assert said(hostile.file_with(ROWS)) == "right"


def test_a_crafted_file_with_a_fact_of_a_later_version_is_right() -> None:
    assert said(hostile.file_with(ROWS, _40={"new": [1, 2]})) == "right"


@pytest.mark.parametrize(
    "changes",
    [
        {"_0": b"short"},
        {"_0": 7},
        {"_1": "invite "},
        {"_1": 7},
        {"_2": []},
        {"_2": [SENDER.party.sign, "age1nobody"]},
        {"_2": [b"\x01" + bytes(31), SENDER.party.seal]},
        {"_3": b""},
        {"_3": b"x"},
        {"_3": bytes(32 * 65)},
        {"_4": bytes(16 * (limits.MAX_SCOPES + 1))},
        {"_5": []},
        {"_5": 5},
        {"_5": [7]},
        {"_5": [[HOUSE, ORIGIN, 1, 6]]},
        {"_5": [[HOUSE, ORIGIN, 1, 6, NOTHING, 0]]},
        {"_5": [[HOUSE, ORIGIN, 0, 5, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, -5, 0, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 7, 1, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 1, MAX_SEQ + 1, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 1, 2**70, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 2, 7, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 1, 6, b"p" * 16]]},
        {"_5": [[HOUSE, ORIGIN, 1.0, 6, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, True, 6, NOTHING]]},
        {"_5": [[HOUSE, b"", 1, 6, NOTHING]]},
        {"_5": [[HOUSE, ORIGIN, 1, 6, NOTHING]] * (limits.MAX_RANGES + 1)},
        {"_6": -1},
        {"_6": 7},
        {"_6": 2**64},
        {"_7": b""},
        {"_8": -1},
        {"_8": 2**40},
        {"_9": "digest"},
        {"_10": -1},
        {"_12": "17"},
        {"_13": "x" * 301},
        {"_13": b"Jro"},
        {"_14": [[ORIGIN, HOUSE, 1, 0, NOTHING]]},
        {"_14": [[ORIGIN, HOUSE, -1, 5, NOTHING]]},
        {"_14": [[ORIGIN, HOUSE, 1, 5, b""]]},
        {"_14": {}},
        {"_15": 20261122},
        {"_16": [[1]]},
        {"_16": [[-1, "x"]]},
        {"_16": [[1, "x"]] * (limits.MAX_FORERUNNERS + 1)},
        {"_18": [2, 1]},
        {"_18": [1, 1000]},
        {"_18": None},
        {"_40": 1.5},
        {"_40": cbor2.CBORTag(30, [1, 0])},
        {"_40": [[[[[[[[[[[[[[1]]]]]]]]]]]]]]},
    ],
    ids=repr,
)
def test_a_manifest_with_a_wrong_field_is_refused(changes: dict[str, object]) -> None:
    # A float under a number nobody reads is passed over like any fact of a later version.
    wanted = "right" if changes == {"_40": 1.5} else "file_broken"
    assert said(hostile.file_with(ROWS, **changes)) == wanted


@pytest.mark.parametrize("field", [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18])
def test_a_manifest_without_a_field_is_refused(field: int) -> None:
    assert said(hostile.file_with(ROWS, **{f"_{field}": None})) == "file_broken"


def test_a_mark_that_turns_the_writing_does_not_stay_in_a_name() -> None:
    data = hostile.file_with(ROWS, _13="Jro\u202egnalos.")
    assert packing.unpack(data, COMMUNE.seal_secret).manifest.facts.name == "Jrognalos."


def test_a_sender_that_claims_the_key_of_another_is_refused() -> None:
    data = hostile.file_with(ROWS, _2=[COMMUNE.party.sign, SENDER.party.seal])
    assert said(data) == "file_bad_signature"


def test_ranges_that_overlap_without_a_fork_carry_an_entry_twice() -> None:
    data = hostile.file_of_columns(
        hostile.EMPTY_PREFACE + hostile.chunk_of([*ROWS, *ROWS[2:4]]), [*ROWS, *ROWS[2:4]]
    )
    assert said(data) == "file_broken"


def test_the_same_chain_twice_is_refused() -> None:
    columns = hostile.EMPTY_PREFACE + hostile.chunk_of(ROWS + ROWS)
    assert said(hostile.file_of_columns(columns, ROWS + ROWS)) == "file_broken"


def test_another_root_is_refused() -> None:
    assert said(hostile.file_with(ROWS, _7=bytes(32))) == "file_broken"


def test_other_columns_than_signed_are_refused() -> None:
    assert said(hostile.file_with(ROWS, _9=bytes(32))) == "file_altered"


@pytest.mark.parametrize(
    "columns",
    [
        b"",
        b"\0\0\0",
        section(b""),
        section(b"\xff"),
        section(cbor2.dumps([])),
        section(cbor2.dumps({0: bytes(47)})),
        section(cbor2.dumps({0: bytes(96)})),
        section(cbor2.dumps({0: "keys"})),
        section(cbor2.dumps({1: [[b"manifest", b"short"]]})),
        section(cbor2.dumps({1: 7})),
        section(cbor2.dumps({1: [[b"", bytes(64)]] * (limits.MAX_CARRIED + 1)})),
        section(cbor2.dumps({2: {1: 2}})),
        section(cbor2.dumps({2: {"a": 1.5}})),
        section(cbor2.dumps({2: []})),
        section(b"\x81" * 5000 + b"\0"),
        section(b"\x9b\0\0\0\x10\0\0\0\0"),
        section(b"\xa1\0\x5b\0\0\0\x10\0\0\0\0"),
        section(b"\x9f" + b"\0" * 40 + b"\xff"),
        section(b"\xa2\0\x40\0\x40"),
        b"\xff\xff\xff\xff" + bytes(100),
        hostile.EMPTY_PREFACE + b"\0\0\0",
        hostile.EMPTY_PREFACE + bytes(8),
        hostile.EMPTY_PREFACE + b"\xff" * 8,
        hostile.EMPTY_PREFACE + b"\0\0\0\1\0\0\0\0\x80",
        hostile.EMPTY_PREFACE + hostile.chunk_of(ROWS),
    ],
)
def test_columns_that_are_no_columns_are_refused(columns: bytes) -> None:
    assert said(hostile.file_of_columns(columns)) == "file_broken"


def test_rows_that_the_manifest_promised_and_that_do_not_come_are_refused() -> None:
    assert said(hostile.file_of_columns(hostile.EMPTY_PREFACE, ROWS)) == "file_broken"


def test_bytes_after_the_columns_are_refused() -> None:
    columns = hostile.EMPTY_PREFACE + hostile.chunk_of(ROWS)
    manifest = cbor2.dumps(hostile.fields_for(ROWS, columns))
    for extra in (b"\0", hostile.packed([b"another frame"])):
        assert (
            said(hostile.signed_file(manifest, hostile.packed([columns]) + extra)) == "file_broken"
        )


def test_columns_that_are_longer_than_signed_are_not_read_to_their_end() -> None:
    bomb = hostile.packed(bytes(limits.MiB) for _ in range(64))
    manifest = cbor2.dumps(hostile.fields_for([], hostile.EMPTY_PREFACE))
    assert said(hostile.signed_file(manifest, bomb)) == "file_broken"


@given(st.binary(max_size=300))
def test_any_signed_manifest_gets_a_verdict(manifest: bytes) -> None:
    assert said(hostile.signed_file(manifest, b"")).startswith("file_")


@given(st.binary(max_size=300))
def test_any_signed_columns_get_a_verdict(columns: bytes) -> None:
    assert said(hostile.file_of_columns(columns, ROWS)).startswith("file_")


@given(st.binary(max_size=300))
def test_any_signed_preface_gets_a_verdict(preface: bytes) -> None:
    columns = section(preface) + hostile.chunk_of(ROWS)
    assert said(hostile.file_of_columns(columns, ROWS)) in ("right", "file_broken")


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)


@given(st.integers(0, 20), plain)
def test_any_value_in_any_field_gets_a_verdict(field: int, value: object) -> None:
    assert said(hostile.file_with(ROWS, **{f"_{field}": value})) in (
        "right",
        "file_broken",
        "file_altered",
        "file_bad_signature",
    )


BOMBS = {
    "zeros to the limit": "zeros",
    "more than the limit": "beyond",
    "a head without end": "head",
    "a preface of empty lists": "preface",
    "a chunk of empty lists": "chunk",
    "a context of empty lists": "ranges",
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_costs_little_memory(bomb: str, tmp_path: Path) -> None:
    file = tmp_path / "bomb.solang"
    file.write_bytes(make_bomb(bomb))
    run = subprocess.run(
        [sys.executable, "-m", "tests.db.sync.read_in_child", str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    code, peak = run.stdout.split()
    assert code == "file_broken" and int(peak) < 150


def make_bomb(bomb: str) -> bytes:
    """Small files that ask for much; each is signed, counted and hashed as it should be."""
    lists = b"\x9a\0\xff\xff\xff" + b"\x80" * 0xFFFFFF
    if bomb == "zeros":
        return hostile.file_of_columns(hostile.EMPTY_PREFACE + bytes(64 * limits.MiB))
    if bomb == "beyond":
        return hostile.file_with([], _8=limits.MAX_COLUMNS_BYTES + 1)
    if bomb == "head":
        return hostile.signed_file(bytes(64 * limits.MiB), b"")
    if bomb == "preface":
        return hostile.file_of_columns(section(b"\x9a\0\xef\xff\xff" + lists[5:0xF00004]))
    if bomb == "chunk":
        meta = b"\x9a\0\x1f\xff\x00" + b"\x80" * 0x1FFF00
        head = len(meta).to_bytes(4, "big") + bytes(4)
        return hostile.file_of_columns(hostile.EMPTY_PREFACE + head + meta, ROWS)
    return hostile.signed_file(b"\xa1\5\x9a\0\x1f\xf0\0" + b"\x80" * 0x1FF000, b"")
