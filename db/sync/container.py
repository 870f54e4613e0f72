"""The outer frame of a file: whose it is, whether it is whole, before any key is asked for.

``magic(8) major(2) minor(2) header length(4) header(CBOR) body total length(8) digest(32)``. The
magic is PNG's trick: a copy in text mode damages it first. The footer tells a file that was cut
from one that was altered. Magic, version and footer stay as they are in every later major number,
so that an old program can say “newer” and mean it. The header shows nothing personal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.plain_cbor import read_plain
from db.sync import limits

MAGIC = b"\x89SLG\r\n\x1a\n"
MAJOR, MINOR = 1, 0
FILE_ID_BYTES = 16
KEY_ID_BYTES = 8
_FIXED = 16
_FOOTER = 40
_TEXT_MODE = (
    b"\x89SLG\n\x1a\n",
    b"\x89SLG\r\r\n\x1a\r\n",
    b"\x89SLG\r\n\x1a\r\n",
    b"\x89SLG\r\r\n\x1a\n",
    b"\x89SLG\r\x1a\r",
    b"\tSLG\r\n\x1a\n",
    b"\xc2\x89SLG",
    b"\xef\xbf\xbdSLG",
    b"\xe2\x80\xb0SLG",
)


class FileKind(StrEnum):
    """What a ``.solang`` file is."""

    DELTA = "delta"
    ACK = "ack"
    SNAPSHOT = "snapshot"
    INVITE = "invite"
    ANSWER = "answer"


@dataclass(frozen=True)
class Header:
    """What stands in clear. Unsigned: the manifest repeats all that matters.

    Attributes:
        file_id: 16 random bytes. recipients: key ids (8 bytes each) of those who can open it.
        part: (1, 1), or which of how many files that each stand for themselves.
    """

    file_id: bytes
    kind: FileKind
    recipients: tuple[bytes, ...] = ()
    part: tuple[int, int] = (1, 1)


@dataclass(frozen=True)
class Framed:
    """A file that is whole; ``body`` is still sealed."""

    header: Header
    body: bytes
    version: tuple[int, int]


def frame(header: Header, body: bytes) -> bytes:
    """The bytes of a whole file."""
    head = _encode_header(header, 0)
    total = _FIXED + len(head) + len(body) + _FOOTER
    head = _encode_header(header, total)
    sizes = MAJOR.to_bytes(2, "big") + MINOR.to_bytes(2, "big") + len(head).to_bytes(4, "big")
    whole = b"".join((MAGIC, sizes, head, body, total.to_bytes(8, "big")))
    return whole + _digest(whole)


def unframe(data: bytes) -> Framed:
    """Take the frame off, if the file is whole and of a version that can be read here.

    Raises:
        AppError: ``file_not_ours``, ``file_text_mode`` (line ends were changed in copying),
            ``file_cut`` (facts ``have``, ``total``; total None where unknown), ``file_altered``,
            ``file_newer`` (fact ``version``), ``file_broken``, ``file_too_large``.
    """
    if len(data) > limits.MAX_FILE_BYTES:
        raise AppError("file_too_large", size=len(data), limit=limits.MAX_FILE_BYTES)
    _check_magic(data)
    if not _is_whole(data):
        raise _damage(data)
    version = (int.from_bytes(data[8:10], "big"), int.from_bytes(data[10:12], "big"))
    if version[0] > MAJOR:
        raise AppError("file_newer", version=f"{version[0]}.{version[1]}")
    end = _FIXED + int.from_bytes(data[12:16], "big")
    if version[0] < 1 or end > min(len(data) - _FOOTER, _FIXED + limits.MAX_HEADER_BYTES):
        raise AppError("file_broken", part="header")
    fields = _header_fields(data[_FIXED:end])
    if fields.get(3) != len(data).to_bytes(8, "big"):
        raise AppError("file_broken", part="header")
    return Framed(_header(fields), data[end:-_FOOTER], version)


def _encode_header(header: Header, total: int) -> bytes:
    # The length has eight bytes whatever it is, so that the header's own length stays the same.
    return cbor2.dumps(
        {
            0: header.file_id,
            1: header.kind.value,
            2: b"".join(header.recipients),
            3: total.to_bytes(8, "big"),
            4: list(header.part),
        }
    )


def _digest(body: bytes | memoryview) -> bytes:
    return blake2b(body, digest_size=32).digest()


def _check_magic(data: bytes) -> None:
    start = data[: len(MAGIC)]
    if start == MAGIC:
        return
    if MAGIC.startswith(start):
        raise AppError("file_cut", have=len(data), total=None)
    if any(data.startswith(damaged) for damaged in _TEXT_MODE):
        raise AppError("file_text_mode")
    same = sum(mine == its for mine, its in zip(MAGIC, start, strict=False))
    raise AppError("file_altered" if same >= len(MAGIC) - 1 else "file_not_ours")


def _is_whole(data: bytes) -> bool:
    if len(data) < _FIXED + _FOOTER:
        return False
    if int.from_bytes(data[-_FOOTER:-32], "big") != len(data):
        return False
    return _digest(memoryview(data)[:-32]) == data[-32:]


def _damage(data: bytes) -> AppError:
    """Cut or altered? The header says how long the file was; what it says is not trusted."""
    head = int.from_bytes(data[12:16], "big")
    # A stick that is pulled leaves the right length and zeros where nothing was written yet.
    if len(data) < _FIXED or not any(data[-_FOOTER:]):
        return AppError("file_cut", have=len(data), total=None)
    if head > limits.MAX_HEADER_BYTES:
        return AppError("file_altered")
    if _FIXED + head > len(data):
        return AppError("file_cut", have=len(data), total=None)
    try:
        said = _header_fields(data[_FIXED : _FIXED + head]).get(3)
    except AppError:
        return AppError("file_altered")
    total = int.from_bytes(said, "big") if isinstance(said, bytes) else 0
    if total > len(data):
        return AppError("file_cut", have=len(data), total=total)
    return AppError("file_altered")


def _header_fields(body: bytes) -> dict[int, Any]:
    fields = read_plain(body, "file_broken", "header", max_depth=3)
    if not isinstance(fields, dict):
        raise AppError("file_broken", part="header")
    return fields


def _header(fields: dict[int, Any]) -> Header:
    found: tuple[object, ...] = tuple(fields.get(number) for number in (0, 1, 2, 4))
    match found:
        case (bytes(file_id), str(kind), bytes(recipients), [int(part), int(parts)]):
            pass
        case _:
            raise AppError("file_broken", part="header")
    if kind not in set(FileKind):
        raise AppError("file_newer", version=kind[:20])
    keys = [recipients[i : i + KEY_ID_BYTES] for i in range(0, len(recipients), KEY_ID_BYTES)]
    sound = len(file_id) == FILE_ID_BYTES and len(recipients) % KEY_ID_BYTES == 0
    sound = sound and 1 <= part <= parts <= limits.MAX_PARTS and len(keys) <= limits.MAX_RECIPIENTS
    if not sound:
        raise AppError("file_broken", part="header")
    return Header(file_id, FileKind(kind), tuple(keys), (part, parts))
