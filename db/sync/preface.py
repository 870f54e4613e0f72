"""What stands before the rows of a file, since it must be known before the first of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.entry import ID_BYTES
from db.log.plain_cbor import is_plain, read_plain
from db.sync import limits
from db.sync.manifest import SignedManifest
from db.sync.signing import SIGNATURE_BYTES

SUBJECT_KEY_BYTES = 32
_KEY_ROW = ID_BYTES + SUBJECT_KEY_BYTES


@dataclass(frozen=True)
class Preface:
    """Keys, a letter, and manifests of others.

    Attributes:
        keys: person (16 bytes) -> key (32 bytes), only of those whose name may be handed over.
        letter: plain values under text keys: receipts, refusals, what is missing, the roster.
        carried: manifests of others, as signed by them.
    """

    keys: Mapping[bytes, bytes] = field(default_factory=dict, repr=False)
    letter: Mapping[str, Any] = field(default_factory=dict)
    carried: tuple[SignedManifest, ...] = ()


def encode_preface(preface: Preface) -> bytes:
    """The bytes of a preface; sections that are empty are left out."""
    rows: dict[int, Any] = {}
    if preface.keys:
        rows[0] = b"".join(person + key for person, key in sorted(preface.keys.items()))
    if preface.carried:
        rows[1] = [[one.body, one.signature] for one in preface.carried]
    if preface.letter:
        rows[2] = dict(preface.letter)
    return cbor2.dumps(rows)


def decode_preface(body: bytes) -> Preface:
    """Read a preface; sections unknown here are passed over.

    Raises:
        AppError: ``file_broken``.
    """
    rows = read_plain(body, "file_broken", "preface", max_items=limits.MAX_PREFACE_ITEMS)
    if not isinstance(rows, dict):
        raise _broken()
    letter = rows.get(2, {})
    if not isinstance(letter, dict) or not all(isinstance(key, str) for key in letter):
        raise _broken()
    if not is_plain(letter):
        raise _broken()
    return Preface(_keys(rows.get(0, b"")), letter, _carried(rows.get(1, [])))


def _keys(value: object) -> dict[bytes, bytes]:
    if not isinstance(value, bytes) or len(value) % _KEY_ROW:
        raise _broken()
    starts: Sequence[int] = range(0, len(value), _KEY_ROW)
    if len(starts) > limits.MAX_KEYS:
        raise _broken()
    keys = {value[at : at + ID_BYTES]: value[at + ID_BYTES : at + _KEY_ROW] for at in starts}
    if len(keys) != len(starts):
        raise _broken()
    return keys


def _carried(value: object) -> tuple[SignedManifest, ...]:
    if not isinstance(value, list) or len(value) > limits.MAX_CARRIED:
        raise _broken()
    found = []
    for one in value:
        match one:
            case [bytes(body), bytes(signature)] if len(signature) == SIGNATURE_BYTES:
                found.append(SignedManifest(body, signature))
            case _:
                raise _broken()
    return tuple(found)


def _broken() -> AppError:
    return AppError("file_broken", part="preface")
