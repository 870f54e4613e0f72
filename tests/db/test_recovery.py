"""The code on paper opens what it sealed, however it is typed, and no other code does."""

from __future__ import annotations

import pytest

from db import recovery
from db.domain.errors import AppError

CODE = "7QK2-0MZR-V1AB-CDEF-0123-4567-89GH-JKMN"


def refused(code: str, sealed: bytes) -> str:
    with pytest.raises(AppError) as caught:
        recovery.open_identity(code, sealed)
    return caught.value.code


def test_a_new_code_is_eight_groups_of_four() -> None:
    assert [len(group) for group in recovery.new_code().split("-")] == [4] * 8


def test_no_two_codes_are_alike() -> None:
    assert len({recovery.new_code() for _ in range(500)}) == 500


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        "7qk2 Omzr viab cdef o123 4567 89gh jkmn",
        CODE.replace("V", "u").replace("1", "l"),
    ],
)
def test_a_code_may_be_typed_in_any_way(typed: str) -> None:
    assert recovery.normal_code(typed) == CODE.replace("-", "")


@pytest.mark.parametrize("typed", ["", "7QK2", CODE[:-1], CODE + "A", "?" * 32, "Đ" + CODE[1:]])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(AppError) as caught:
        recovery.normal_code(typed)
    assert caught.value.code == "bad_code"


def test_the_code_opens_what_it_sealed() -> None:
    recipient, sealed = recovery.seal_identity(CODE)
    assert recipient.startswith("age1")
    assert recovery.open_identity(CODE.lower(), sealed).startswith("AGE-SECRET-KEY-1")


def test_another_code_does_not_open_it() -> None:
    _, sealed = recovery.seal_identity(CODE)
    assert refused(recovery.new_code(), sealed) == "bad_code"


def test_a_damaged_box_opens_for_nobody() -> None:
    _, sealed = recovery.seal_identity(CODE)
    for at in range(len(sealed)):
        altered = bytearray(sealed)
        altered[at] ^= 1
        assert refused(CODE, bytes(altered)) == "bad_code"


def test_a_cut_box_opens_for_nobody() -> None:
    _, sealed = recovery.seal_identity(CODE)
    assert {refused(CODE, sealed[:size]) for size in range(len(sealed))} == {"bad_code"}
