"""CBOR from a file: plain values, no more of them than agreed, and nothing else."""

from __future__ import annotations

from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.errors import AppError
from db.log.plain_cbor import is_plain, read_plain

plain: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(0, 99), inner),
    max_leaves=20,
)


def read(body: bytes, **limits: int) -> Any:
    return read_plain(body, "file_broken", "test", **limits)


def refused(body: bytes, **limits: int) -> bool:
    try:
        read(body, **limits)
    except AppError as error:
        assert (error.code, error.facts["part"]) == ("file_broken", "test")
        return True
    return False


@given(plain)
def test_plain_values_come_back(value: Any) -> None:
    assert read(cbor2.dumps(value), max_depth=100) == value and is_plain(value)


@pytest.mark.parametrize("tag", [0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 100, 258, 55799, 77])
@pytest.mark.parametrize("value", ["1", 1, b"1", [1, 1], {}])
def test_every_tag_is_refused(tag: int, value: object) -> None:
    assert refused(cbor2.dumps(cbor2.CBORTag(tag, value)))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x01\x02",
        b"\x9f\xff",
        b"\x5f\x41\x00\xff",
        b"\xa2\x01\x01\x01\x02",
        b"\x61\xff",
        b"\xff",
        b"\x1f",
        b"\x81" * 13 + b"\x01",
        b"\x81" * 100_000 + b"\x01",
        b"\x9b\x00\x00\x00\x10\x00\x00\x00\x00\x01",
        b"\x5b\x7f\xff\xff\xff\xff\xff\xff\xff\x01",
        b"\xbb\x00\x00\x00\x10\x00\x00\x00\x00\x01\x02",
    ],
    ids=lambda body: body[:6].hex(),
)
def test_bytes_that_are_no_plain_value_are_refused(body: bytes) -> None:
    assert refused(body)


@pytest.mark.parametrize("value", [1.5, cbor2.undefined, cbor2.CBORSimpleValue(7), {"x": [1.5]}])
def test_values_that_are_not_plain_are_told(value: object) -> None:
    assert not is_plain(read(cbor2.dumps(value)))


def test_many_values_are_counted_before_any_is_made() -> None:
    body = cbor2.dumps([0] * 99_999)
    assert len(read(body, max_items=100_000)) == 99_999 and refused(body, max_items=99_999)


def test_a_long_text_is_one_value() -> None:
    body = cbor2.dumps([bytes(200_000), "x" * 70_000, {"a": -1}])
    assert len(read(body, max_items=6)) == 3


def test_a_long_body_whose_lengths_lie_is_refused() -> None:
    assert refused(cbor2.dumps([bytes(70_000)])[:-1]) and refused(b"\x5a\0\2\0\0" + bytes(70_000))


@given(st.binary(max_size=200))
def test_any_bytes_raise_nothing_else(body: bytes) -> None:
    refused(body)
