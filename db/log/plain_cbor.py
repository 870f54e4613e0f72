"""Reading CBOR that came in a file: only plain values, and no more of them than was agreed.

A decoder builds what the bytes ask for: a megabyte of one-byte lists becomes a hundred megabytes
of objects, and a tag becomes a date, a regular expression or a mail message. So a long text is
first walked without building anything, and tags, floats and indefinite lengths are refused.
"""

from __future__ import annotations

import io
from typing import Any, Never

import cbor2

from db.domain.errors import AppError

MAX_DEPTH = 12
MAX_ITEMS = 1_000_000
# Below this many bytes even the worst text costs a few megabytes: not worth walking.
_WALK_FROM = 65_536
_KNOWN_TAGS: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 100, 256, 258)
_KNOWN_TAGS += (260, 261, 1004, 43000, 55799)


def read_plain(
    body: bytes, code: str, part: str, max_items: int = MAX_ITEMS, max_depth: int = MAX_DEPTH
) -> Any:
    """The value in ``body``: whole numbers, booleans, text, bytes, lists, maps, null.

    Raises:
        AppError: ``code`` with the fact ``part`` where it is anything else, or nests deeper than
            ``max_depth``, or holds more than ``max_items`` values, or bytes follow it.
    """
    if len(body) > _WALK_FROM and not _within(body, max_items):
        raise AppError(code, part=part)
    source = io.BytesIO(body)
    try:
        value = cbor2.CBORDecoder(
            source,
            max_depth=max_depth,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            semantic_decoders=_REFUSED_TAGS,
            tag_hook=_refuse_tag,
        ).decode()
    except (cbor2.CBORDecodeError, ValueError, OverflowError, MemoryError, TypeError) as error:
        raise AppError(code, part=part) from error
    if source.tell() != len(body):
        raise AppError(code, part=part)
    return value


def is_plain(value: object) -> bool:
    """Is it made of the values above only: no float, no undefined, no other simple value?"""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            waiting.extend(item.keys())
            waiting.extend(item.values())
        elif item is not None and not isinstance(item, bool | int | str | bytes):
            return False
    return True


def _refuse_tag(tag: object, immutable: bool = False) -> Never:
    raise ValueError(f"a tag where only plain values may stand: {tag}")


_REFUSED_TAGS = dict.fromkeys(_KNOWN_TAGS, _refuse_tag)


def _within(body: bytes, max_items: int) -> bool:
    """Walk the heads of all values without building any; counts them and their lengths."""
    at, seen, end = 0, 0, len(body)
    while at < end:
        seen += 1
        if seen > max_items:
            return False
        kind, size = body[at] >> 5, body[at] & 31
        at += 1
        if size >= 28:
            return False
        if size >= 24:
            wide = 1 << (size - 24)
            size = int.from_bytes(body[at : at + wide], "big")
            at += wide
        if kind in (2, 3):
            at += size
    return at == end
