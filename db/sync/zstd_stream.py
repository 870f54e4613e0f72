"""zstd in small pieces: what comes out is bounded before it is held.

Python has the library from 3.14 on; below that the same module is called ``backports.zstd``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from db.domain.errors import AppError
from db.sync import limits

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_LEVEL = 6
_PIECE = 256 * 1024
_UNPACK: dict[int, int] = {int(zstd.DecompressionParameter.window_log_max): limits.WINDOW_LOG}


class Packer:
    """One zstd frame, fed bit by bit. ``size`` counts what came out so far."""

    def __init__(self, level: int = _LEVEL) -> None:
        self._inner = zstd.ZstdCompressor(
            options={
                zstd.CompressionParameter.compression_level: level,
                zstd.CompressionParameter.window_log: limits.WINDOW_LOG,
                # The digest above it is the checksum.
                zstd.CompressionParameter.checksum_flag: 0,
            }
        )
        self._pieces: list[bytes] = []
        self.size = 0

    def add(self, data: bytes) -> None:
        self._keep(self._inner.compress(data))

    def finish(self) -> bytes:
        """The whole frame."""
        self._keep(self._inner.flush())
        return b"".join(self._pieces)

    def settle(self) -> int:
        """Bytes that the frame has now, all that was added counted in."""
        self._keep(self._inner.flush(self._inner.FLUSH_BLOCK))
        return self.size

    def _keep(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self.size += len(piece)


def unpack_first(data: bytes, limit: int) -> tuple[bytes, memoryview]:
    """The content of the first frame in ``data``, at most ``limit`` bytes, and what follows it.

    Raises:
        AppError: ``file_broken``.
    """
    inner = zstd.ZstdDecompressor(options=_UNPACK)
    given, content = memoryview(data), b""
    while not inner.eof:
        piece, given = _next_piece(inner, given, "head")
        content += piece
        if len(content) > limit:
            raise AppError("file_broken", part="head")
    return content, memoryview(data)[len(data) - len(given) - len(inner.unused_data) :]


def unpack_stream(data: memoryview, size: int) -> Iterator[bytes]:
    """The content of the one frame in ``data``, piece by piece; exactly ``size`` bytes in all.

    Raises:
        AppError: ``file_broken`` where it is shorter, longer, damaged, or anything follows it.
    """
    inner = zstd.ZstdDecompressor(options=_UNPACK)
    given = data
    while not inner.eof:
        piece, given = _next_piece(inner, given, "columns")
        size -= len(piece)
        if size < 0:
            raise AppError("file_broken", part="columns")
        yield piece
    if size or given or inner.unused_data:
        raise AppError("file_broken", part="columns")


def _next_piece(
    inner: zstd.ZstdDecompressor, given: memoryview, part: str
) -> tuple[bytes, memoryview]:
    fresh = b""
    if inner.needs_input:
        if not given:
            raise AppError("file_broken", part=part)
        fresh, given = given[:_PIECE].tobytes(), given[_PIECE:]
    try:
        return inner.decompress(fresh, max_length=_PIECE), given
    except zstd.ZstdError as error:
        raise AppError("file_broken", part=part) from error
