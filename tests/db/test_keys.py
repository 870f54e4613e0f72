"""The keys outside the book: whole or refused, never half, never those of another."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.errors import AppError
from db.keys import Keys, new_secrets

BOOK = "0198c0de-0000-7000-8000-000000000001"
PERSON, OTHER = b"p" * 16, b"o" * 16
KEY, LATER = b"k" * 32, b"l" * 32


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[Keys]:
    made = Keys.create(tmp_path / "keys", new_secrets(BOOK))
    yield made
    made.close()


def loaded(folder: Path) -> str:
    """The code with which loading is refused."""
    with pytest.raises(AppError) as caught:
        Keys.load(folder)
    return caught.value.code


def test_what_was_kept_is_there_again(keys: Keys) -> None:
    keys.take({PERSON: KEY})
    again = Keys.load(keys.folder)
    assert (again.fixed, again.subject(PERSON)) == (keys.fixed, KEY)
    again.close()


def test_nobody_else_may_look_into_the_folder(keys: Keys) -> None:
    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in keys.folder.iterdir()}
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    assert rights == {"keys.json": 0o600, "subjects.sqlite3": 0o600}


def test_keys_are_never_written_over(keys: Keys) -> None:
    with pytest.raises(AppError) as caught:
        Keys.create(keys.folder, new_secrets(BOOK))
    assert caught.value.code == "keys_exist"
    assert Keys.load(keys.folder).fixed == keys.fixed


def test_a_person_keeps_the_first_key(keys: Keys) -> None:
    keys.take({PERSON: KEY})
    assert keys.take({PERSON: LATER, OTHER: LATER}) == [OTHER]
    assert keys.subject(PERSON) == KEY


def test_everyone_gets_a_key_of_their_own(keys: Keys) -> None:
    keys.ensure([PERSON, OTHER])
    held = keys.subjects()
    assert len({held[PERSON], held[OTHER]}) == 2 and len(held[PERSON]) == 32


def test_a_forgotten_key_is_in_no_byte_of_the_folder(keys: Keys) -> None:
    keys.take({PERSON: KEY, OTHER: LATER})
    keys.forget([PERSON])
    everything = b"".join(path.read_bytes() for path in keys.folder.iterdir())
    assert keys.subject(PERSON) is None
    assert KEY not in everything and LATER in everything


def test_an_erased_person_never_gets_a_key_again(keys: Keys) -> None:
    keys.take({PERSON: KEY})
    keys.erase([PERSON])
    assert keys.take({PERSON: LATER}) == [] and keys.erased() == {PERSON}


def test_what_another_process_wrote_is_seen_after_a_look(keys: Keys) -> None:
    assert keys.subject(PERSON) is None
    other = Keys.load(keys.folder)
    other.take({PERSON: KEY})
    other.close()
    keys.reload()
    assert keys.subject(PERSON) == KEY


def test_a_folder_without_keys_says_so(tmp_path: Path) -> None:
    assert loaded(tmp_path / "nowhere") == "keys_missing"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"null",
        b"\xff" * 40,
        b"[" * 200_000,
        b'{"digest": 1}',
    ],
)
def test_what_is_no_json_of_ours_is_damaged(keys: Keys, body: bytes) -> None:
    (keys.folder / "keys.json").write_bytes(body)
    assert loaded(keys.folder) == "keys_damaged"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("book_key", "00"),
        ("book_key", "zz" * 32),
        ("book_key", None),
        ("signing", "00" * 31),
        ("age", "AGE-SECRET-KEY-1"),
        ("age", 7),
        ("digest", 7),
    ],
)
def test_a_secret_that_cannot_be_one_is_damaged(keys: Keys, name: str, value: object) -> None:
    facts = json.loads(keys.fixed.to_json())
    (keys.folder / "keys.json").write_text(json.dumps({**facts, name: value}))
    assert loaded(keys.folder) == "keys_damaged"


def test_a_lost_file_of_persons_keys_is_not_taken_for_an_empty_one(keys: Keys) -> None:
    (keys.folder / "subjects.sqlite3").unlink()
    assert loaded(keys.folder) == "keys_damaged"
    assert not (keys.folder / "subjects.sqlite3").exists()


def test_a_damaged_file_of_persons_keys_is_told(keys: Keys) -> None:
    (keys.folder / "subjects.sqlite3").write_bytes(b"no database" * 1000)
    assert loaded(keys.folder) == "keys_damaged"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"a": 1}', b'{"aa": [1, "no hex"]}'])
def test_a_torn_anchor_only_costs_a_new_origin(keys: Keys, body: bytes) -> None:
    (keys.folder / "anchor.json").write_bytes(body)
    assert keys.anchor() == {"damaged": (0, "")}


def test_keys_of_a_book_that_never_was_are_withdrawn(keys: Keys) -> None:
    keys.close()
    Keys.withdraw(keys.folder, BOOK)
    assert not keys.folder.exists()


def test_keys_of_another_book_are_never_withdrawn(keys: Keys) -> None:
    before = {path: path.read_bytes() for path in keys.folder.iterdir()}
    Keys.withdraw(keys.folder, BOOK.replace("1", "2"))
    assert {path: path.read_bytes() for path in keys.folder.iterdir()} == before
