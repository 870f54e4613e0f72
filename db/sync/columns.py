"""The body of a file behind its manifest: a preface, then chunks of rows, as one zstd frame.

Reading is done twice, once to compare the digest and once for the rows, so that neither a bomb nor
a large honest file is ever held whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from db.domain.errors import AppError
from db.sync import chains, limits
from db.sync.chunk import decode_chunk, encode_chunk
from db.sync.manifest import Manifest, Range
from db.sync.preface import Preface, decode_preface, encode_preface
from db.sync.rows import Row
from db.sync.zstd_stream import Packer, unpack_stream

_Seen = Callable[[bytes], None]


@dataclass(frozen=True)
class PackedColumns:
    """The zstd frame, and what the manifest says of it."""

    body: bytes
    size: int
    digest: bytes
    ranges: tuple[Range, ...]
    entries: int
    root: bytes


def pack_columns(preface: Preface, rows: Iterable[Row]) -> PackedColumns:
    """Pack rows in the order given; memory grows with the packed size only.

    Raises:
        AppError: ``entry_too_large``.
    """
    writer = _Writer()
    writer.add(_section(encode_preface(preface)))
    waiting: list[tuple[int, Row]] = []
    weight = contexts = 0
    for row in rows:
        _check_size(row)
        waiting.append((writer.take(row), row))
        weight += len(row.entry.payload)
        contexts += len(row.entry.context)
        full = weight >= limits.CHUNK_BYTES or contexts >= limits.CHUNK_CONTEXT_BYTES
        if full or len(waiting) >= limits.CHUNK_ROWS:
            writer.add(encode_chunk(waiting))
            waiting, weight, contexts = [], 0, 0
    if waiting:
        writer.add(encode_chunk(waiting))
    return writer.finish()


def plan_parts(rows: Iterable[Row]) -> tuple[int, ...]:
    """How many rows go into each file, so that each stays near 7 MB; (0,) where there are none.

    Walks the rows once; the caller walks them again and packs that many at a time.
    """
    parts, count, raw, measured = [], 0, 0, 0
    packer = Packer(level=1)
    for row in rows:
        count += 1
        raw += len(row.entry.payload) + len(row.entry.context)
        packer.add(row.entry.payload)
        if raw - measured >= limits.CHUNK_BYTES:
            measured = raw
            if packer.settle() >= limits.PART_BYTES or raw >= limits.PART_COLUMNS_BYTES:
                parts.append(count)
                packer, count, raw, measured = Packer(level=1), 0, 0, 0
    if count or not parts:
        parts.append(count)
    return tuple(parts)


def read_preface(body: memoryview, manifest: Manifest) -> Preface:
    """Compare size and digest of the columns with the manifest, then read the preface.

    Raises:
        AppError: ``file_broken``, ``file_altered`` where they are not those that were signed.
    """
    size = manifest.columns_bytes
    if size > limits.RATIO_FROM and size > limits.MAX_RATIO * len(body):
        raise AppError("file_broken", part="ratio")
    digest = blake2b(digest_size=32)
    source = _Source(unpack_stream(body, size), digest.update)
    preface = source.section(limits.MAX_PREFACE_BYTES)
    source.drain()
    if digest.digest() != manifest.columns_digest:
        raise AppError("file_altered")
    return decode_preface(preface)


def read_rows(body: memoryview, manifest: Manifest) -> Iterator[Row]:
    """The rows one by one, ids worked out anew. Read to the end inside a transaction: only then is
    it known that all came and that the root is the signed one.

    Raises:
        AppError: ``file_broken``.
    """
    source = _Source(unpack_stream(body, manifest.columns_bytes))
    source.section(limits.MAX_PREFACE_BYTES)
    reading = chains.to_read(manifest.ranges)
    doubtful = chains.overlapping(manifest.ranges)
    seen: set[bytes] = set()
    root = _new_root()
    while head := source.take_or_end(8):
        meta_size, payload_size = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")
        if meta_size > limits.MAX_CHUNK_META_BYTES or payload_size > limits.MAX_CHUNK_PAYLOAD_BYTES:
            raise AppError("file_broken", part="chunk")
        for row in decode_chunk(source.take(meta_size), source.take(payload_size), reading):
            root.update(row.id)
            if (row.entry.scope, row.entry.origin) in doubtful:
                if row.id in seen:
                    raise AppError("file_broken", part="twice")
                seen.add(row.id)
            yield row
    if not chains.all_read(reading) or root.digest() != manifest.root:
        raise AppError("file_broken", part="root")


class _Writer:
    """Counts, hashes and packs what is added."""

    def __init__(self) -> None:
        self._packer = Packer()
        self._digest = blake2b(digest_size=32)
        self._root = _new_root()
        self._chains = chains.Writing()
        self._size = self._entries = 0

    def take(self, row: Row) -> int:
        self._root.update(row.id)
        self._entries += 1
        return self._chains.number_of(row)

    def add(self, body: bytes) -> None:
        self._size += len(body)
        self._digest.update(body)
        self._packer.add(body)

    def finish(self) -> PackedColumns:
        return PackedColumns(
            self._packer.finish(),
            self._size,
            self._digest.digest(),
            self._chains.ranges(),
            self._entries,
            self._root.digest(),
        )


class _Source:
    """Takes exact numbers of bytes from pieces of any length."""

    def __init__(self, pieces: Iterator[bytes], seen: _Seen | None = None) -> None:
        self._pieces = pieces
        self._seen = seen
        self._held = bytearray()

    def take(self, size: int) -> bytes:
        while len(self._held) < size and self._more():
            pass
        if len(self._held) < size:
            raise AppError("file_broken", part="columns")
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def take_or_end(self, size: int) -> bytes:
        """As ``take``, or nothing at the very end."""
        while not self._held:
            if not self._more():
                return b""
        return self.take(size)

    def section(self, most: int) -> bytes:
        size = int.from_bytes(self.take(4), "big")
        if size > most:
            raise AppError("file_broken", part="preface")
        return self.take(size)

    def drain(self) -> None:
        self._held.clear()
        while self._more():
            self._held.clear()

    def _more(self) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        if self._seen is not None:
            self._seen(piece)
        self._held += piece
        return True


def _check_size(row: Row) -> None:
    entry = row.entry
    if (
        len(entry.payload) > limits.MAX_PAYLOAD_BYTES
        or len(entry.context) > limits.MAX_CONTEXT_BYTES
    ):
        raise AppError("entry_too_large", size=len(entry.payload))


def _new_root() -> Any:
    return blake2b(digest_size=32, person=b"solang-root-v1")


def _section(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body
