"""Any bytes give a reading or a refusal, never another exception."""

from __future__ import annotations

import io
import random
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.domain.errors import AppError
from db.rosters.reading import read_roster
from tests.db.rosters.made_lists import make_list
from tests.db.rosters.sheets import WRITERS
from tests.db.rosters.villagers import villagers

KINDS = ("xlsx", "xls", "ods", "csv")


@cache
def good(kind: str) -> bytes:
    """The bytes of a list that is read well."""
    chance = random.Random(5)
    sheet = make_list(chance, villagers(chance, 6), plain=kind == "csv").sheet
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"list.{kind}")
        WRITERS[kind](path, sheet)
        return path.read_bytes()


def try_to_read(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "list")
        path.write_bytes(data)
        try:
            read_roster(path)
        except AppError:
            pass


def changed(chance: random.Random, data: bytes) -> bytes:
    """Cut, or with some bytes overwritten."""
    if chance.random() < 0.2:
        return data[: chance.randrange(len(data))]
    found = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found)


@given(st.binary(max_size=3000))
def test_bytes_of_any_kind(data: bytes) -> None:
    try_to_read(data)


@given(st.text(max_size=2000))
def test_text_of_any_kind(text: str) -> None:
    try_to_read(f"STT;Họ và tên;Ngày sinh\n{text}".encode("utf-8", "ignore"))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_lists_with_damaged_bytes(kind: str, seed: int) -> None:
    try_to_read(changed(random.Random(seed), good(kind)))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_packages_with_damaged_parts(kind: str, seed: int) -> None:
    chance = random.Random(seed)
    old = zipfile.ZipFile(io.BytesIO(good(kind)))
    target = chance.choice(old.namelist())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, changed(chance, data) if name == target else data)
    try_to_read(buffer.getvalue())
