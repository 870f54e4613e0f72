"""Rows to columns and back: equal, whatever order, writers, clocks and gaps they have."""

from __future__ import annotations

from collections.abc import Sequence

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.log.entry import Entry
from db.sync import chains, chunk, limits
from db.sync.rows import Row, payload_hash
from tests.db.sync.made import COMMUNE_SCOPE, chain, changed
from tests.db.sync.verdicts import verdict
from tests.helpers.entry_rows import row_of, skeleton

ids = st.binary(min_size=16, max_size=16)
clocks = st.integers(-(2**63), 2**63 - 1)
entries = st.builds(
    Entry,
    scope=ids,
    origin=ids,
    seq=st.integers(2, 2**48),
    prev=ids.filter(any),
    hlc=clocks,
    wall=clocks,
    actor=ids,
    command=st.text(min_size=1, max_size=20),
    context=st.binary(max_size=40),
    payload=st.binary(max_size=60),
)


def there_and_back(rows: Sequence[Row]) -> list[Row]:
    writing = chains.Writing()
    body = chunk.encode_chunk([(writing.number_of(row), row) for row in rows])
    return decoded(body, chains.to_read(writing.ranges()))


def decoded(body: bytes, reading: list[chains.Chain]) -> list[Row]:
    meta = 8 + int.from_bytes(body[:4], "big")
    assert int.from_bytes(body[4:8], "big") == len(body) - meta
    return list(chunk.decode_chunk(body[8:meta], body[meta:], reading))


def with_columns(**changes: object) -> str:
    """The verdict on a chunk of three rows with some columns exchanged, by place: ``_1=[…]``."""
    rows = chain(3)
    writing = chains.Writing()
    body = chunk.encode_chunk([(writing.number_of(row), row) for row in rows])
    meta = 8 + int.from_bytes(body[:4], "big")
    columns = cbor2.loads(body[8:meta])
    for name, value in changes.items():
        columns[int(name[1:])] = value
    reading = chains.to_read(writing.ranges())
    return verdict(lambda: list(chunk.decode_chunk(cbor2.dumps(columns), body[meta:], reading)))


def test_one_chain_comes_back() -> None:
    assert there_and_back(chain(50)) == chain(50)


def test_two_writers_in_turns_come_back_in_the_order_given() -> None:
    mixed = [
        row
        for pair in zip(chain(9, seed=1), chain(9, seed=2, scope=COMMUNE_SCOPE), strict=True)
        for row in pair
    ]
    assert there_and_back(mixed) == mixed


def test_both_branches_of_a_copied_laptop_come_back() -> None:
    trunk = chain(4)
    branches = [
        *trunk,
        *chain(3, seed=7, after=trunk[1]),
        *chain(2, seed=8, after=trunk[1]),
        *chain(2, seed=9, after=trunk[3]),
    ]
    assert there_and_back(branches) == branches


def test_a_piece_from_the_middle_and_a_gap_come_back() -> None:
    rows = chain(20)
    pieces = rows[12:15] + rows[3:6] + rows[17:]
    assert there_and_back(pieces) == pieces


def test_an_erased_payload_travels_as_its_hash_and_keeps_its_id() -> None:
    rows = chain(5)
    erased = skeleton(rows[2].entry, payload_hash(rows[2].entry.payload))
    back = there_and_back([*rows[:2], erased, *rows[3:]])
    assert back[2] == erased and back[2].id == rows[2].id and back[2].entry.payload == b""


@pytest.mark.parametrize("wall", [0, -1, -(2**63), 2**63 - 1, 2**47, 1_230_000_000_000])
@pytest.mark.parametrize("hlc", [0, -(2**63), 2**63 - 1, 1 << 60])
def test_a_dead_clock_comes_back_as_it_was(wall: int, hlc: int) -> None:
    rows = chain(3)
    odd = changed(rows[1], wall=wall, hlc=hlc)
    assert there_and_back([rows[0], odd, rows[2]]) == [rows[0], odd, rows[2]]


@given(st.lists(entries, min_size=1, max_size=12, unique=True))
def test_any_entries_come_back(some: list[Entry]) -> None:
    rows = [row_of(entry) for entry in some]
    assert there_and_back(rows) == rows


@pytest.mark.parametrize(
    "changes",
    [
        {"_0": []},
        {"_0": [0]},
        {"_0": [0, 2]},
        {"_0": [0, 4]},
        {"_0": [1, 3]},
        {"_0": [-1, 3]},
        {"_0": [0, -3]},
        {"_0": [0, 0, 0, 3]},
        {"_0": [0, 2**40]},
        {"_0": "031"},
        {"_0": [0, True, 0, 2]},
        {"_1": [1, 2]},
        {"_1": [2**63, 0, 0]},
        {"_1": [2**62, 2**62, 0]},
        {"_1": [1.5, 2, 3]},
        {"_1": [2**200, 0, 0]},
        {"_1": [None, 0, 0]},
        {"_2": [2**63, 0, 0]},
        {"_2": [-(2**64), -(2**64), 0]},
        {"_3": b"short"},
        {"_3": []},
        {"_3": bytes(16 * (limits.MAX_CHUNK_ROWS + 1))},
        {"_4": [0, 0, 1]},
        {"_4": [0, 0, -1]},
        {"_5": [""]},
        {"_5": ["x" * 101, "y"]},
        {"_5": [b"person.edit", b"meeting.add"]},
        {"_6": [0, 0, 9]},
        {"_7": ["text"]},
        {"_7": [bytes(limits.MAX_CONTEXT_BYTES + 1)]},
        {"_8": [0, 1, 0]},
        {"_9": [0, 0, 0]},
        {"_9": [-1, 1, 0]},
        {"_9": [2**62, 2**62, 2**62]},
        {"_10": [0], "_11": b""},
        {"_10": [0], "_11": bytes(32)},
        {"_10": [3], "_11": bytes(32)},
        {"_10": [-1], "_11": bytes(32)},
        {"_10": [1, 1], "_11": bytes(64)},
        {"_11": bytes(31)},
        {"_11": [[[[]]]]},
        {"_11": cbor2.CBORTag(35, "(a*)*")},
    ],
)
def test_columns_that_contradict_each_other_are_refused(changes: dict[str, object]) -> None:
    assert with_columns(**changes) == "file_broken"


def test_columns_that_agree_are_taken() -> None:
    assert with_columns() == "right"


@pytest.mark.parametrize("columns", [[], {}, 7, [[]] * 11, [[]] * 13, None, "x" * 12])
def test_other_shapes_are_refused(columns: object) -> None:
    meta = cbor2.dumps(columns)
    assert verdict(lambda: list(chunk.decode_chunk(meta, b"", []))) == "file_broken"


def test_more_rows_than_the_range_has_are_refused() -> None:
    rows = chain(3)
    writing = chains.Writing()
    body = chunk.encode_chunk([(writing.number_of(row), row) for row in rows])
    writing.number_of(chain(1, after=rows[2])[0])
    short = chains.to_read(writing.ranges()[:1])
    assert decoded(body, short) == rows
    assert verdict(lambda: decoded(body, short)) == "file_broken"


@given(st.binary(max_size=200), st.binary(max_size=60))
def test_any_meta_gets_a_verdict(meta: bytes, payloads: bytes) -> None:
    writing = chains.Writing()
    for row in chain(3):
        writing.number_of(row)
    reading = chains.to_read(writing.ranges())
    assert verdict(lambda: list(chunk.decode_chunk(meta, payloads, reading))) == "file_broken"
