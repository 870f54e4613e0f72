"""Writes a real .heic as a phone does, without an encoder: HEVC with every block as plain samples.

The program carries a decoder only (``pi-heif``), and a test that reads HEIC photos needs HEIC
photos. HEVC may store a block's samples as they are (I_PCM, ITU-T H.265 7.3.8.7), so an encoder is
a header and a copy: per block of 32 × 32 two bytes of arithmetic code (9.3.4.3.5), then samples.
"""

from __future__ import annotations

import re
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIDE, MOST = 32, 2000
"""Side of a block in pixels, and how many blocks a slice has."""

LPS = (
    *(240, 227, 216, 205, 195, 185, 175, 166, 158, 150, 142, 135, 128, 122, 116, 110, 104, 99, 94),
    *(89, 85, 80, 76, 72, 69, 65, 62, 59, 56, 53, 50, 48, 45, 43, 41, 39, 37, 35, 33, 31, 30, 28),
    *(27, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 14, 13, 12, 12, 11, 11, 10, 9),
)
"""Width of the less likely half of the one modelled bin, by its state (table 9-46)."""


class Bits:
    """Bits one after the other: fixed, Exp-Golomb, and the end of a NAL unit."""

    def __init__(self) -> None:
        self._bits: list[str] = []

    def u(self, size: int, value: int) -> None:
        self._bits.append(format(value, f"0{size}b"))

    def ue(self, *values: int) -> None:
        for value in values:
            digits = format(value + 1, "b")
            self._bits.append("0" * (len(digits) - 1) + digits)

    def flags(self, bits: str) -> None:
        self._bits.append(bits)

    def closed(self) -> bytes:
        """A one and zeros to the next byte."""
        whole = "".join(self._bits) + "1"
        whole += "0" * (-len(whole) % 8)
        return int(whole, 2).to_bytes(len(whole) // 8, "big")


def heic(grey: NDArray[np.uint8], quarter_turns: int = 0) -> bytes:
    """A photo in grey as a .heic; ``quarter_turns``: to be turned so often counterclockwise when
    it is shown, as phones write it."""
    high, wide = grey.shape
    sets = [_vps(), _sps(wide, high), _pps()]
    units = [_nal(19, one) for one in _slices(grey)]
    item = b"".join(struct.pack(">I", len(unit)) + unit for unit in units)
    return _file(item, sets, wide, high, quarter_turns)


def _nal(kind: int, body: bytes) -> bytes:
    """With the bytes that keep a start code from appearing inside."""
    return bytes((kind << 1, 1)) + re.sub(rb"\x00\x00(?=[\x00-\x03])", b"\x00\x00\x03", body)


def _profile(bits: Bits) -> None:
    bits.u(8, 3)
    bits.u(32, 0b0111 << 28)
    bits.flags("1001")
    bits.u(44, 0)
    bits.u(8, 186)


def _vps() -> bytes:
    bits = Bits()
    bits.u(4, 0)
    bits.flags("11" + "000000" + "000" + "1")
    bits.u(16, 0xFFFF)
    _profile(bits)
    bits.flags("1")
    bits.ue(0, 0, 0)
    bits.u(6, 0)
    bits.ue(0)
    bits.flags("00")
    return _nal(32, bits.closed())


def _sps(wide: int, high: int) -> bytes:
    bits = Bits()
    bits.u(4, 0)
    bits.flags("0001")
    _profile(bits)
    full_wide, full_high = _whole(wide), _whole(high)
    bits.ue(0, 1, full_wide, full_high)
    bits.flags("1")
    bits.ue(0, (full_wide - wide) // 2, 0, (full_high - high) // 2)
    bits.ue(0, 0, 0)
    bits.flags("1")
    bits.ue(0, 0, 0)
    # Blocks of 32, no smaller; transforms of 4 to 32, none of which is used.
    bits.ue(2, 0, 0, 3, 0, 0)
    bits.flags("0001")
    bits.u(4, 7)
    bits.u(4, 7)
    bits.ue(2, 0)
    bits.flags("1")
    bits.ue(0)
    bits.flags("00000")
    return _nal(33, bits.closed())


def _pps() -> bytes:
    bits = Bits()
    bits.ue(0, 0)
    bits.flags("00" + "000" + "00")
    bits.ue(0, 0, 0)
    bits.flags("000")
    bits.ue(0, 0)
    bits.flags("0000000")
    bits.flags("1" + "01" + "00")
    bits.ue(0)
    bits.flags("00")
    return _nal(34, bits.closed())


def _slices(grey: NDArray[np.uint8]) -> list[bytes]:
    """Some blocks each: decoders take no unit of many megabytes."""
    high, wide = grey.shape
    padded = np.pad(grey, ((0, _whole(high) - high), (0, _whole(wide) - wide)), mode="edge")
    columns = padded.shape[1] // SIDE
    blocks = padded.reshape(-1, SIDE, columns, SIDE).swapaxes(1, 2).reshape(-1, SIDE * SIDE)
    return [
        _slice(blocks[first : first + MOST], first, (len(blocks) - 1).bit_length())
        for first in range(0, len(blocks), MOST)
    ]


def _slice(blocks: NDArray[np.uint8], first: int, size: int) -> bytes:
    bits = Bits()
    bits.flags("00" if first else "10")
    bits.ue(0)
    if first:
        bits.u(size, first)
    bits.ue(2, 0)
    colour = bytes([128]) * (SIDE * SIDE // 2)
    parts = [bits.closed()]
    for number, block in enumerate(blocks):
        # Bins: the slice goes on (not before the first block), the block is whole, it is plain.
        left = (510 if number == 0 else 508) - LPS[min(number, len(LPS) - 1)]
        parts += [struct.pack(">H", ((left - 2) | 1) << 7), block.tobytes(), colour]
    parts.append(struct.pack(">H", 509 << 7))
    return b"".join(parts)


def _whole(size: int) -> int:
    return -(-size // SIDE) * SIDE


def _box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + kind + body


def _full(kind: bytes, version: int, *content: bytes) -> bytes:
    return _box(kind, struct.pack(">I", version << 24), *content)


def _file(item: bytes, sets: list[bytes], wide: int, high: int, turns: int) -> bytes:
    arrays = b"".join(
        bytes((0x80 | kind,)) + struct.pack(">HH", 1, len(one)) + one
        for kind, one in zip((32, 33, 34), sets, strict=True)
    )
    decoder = _box(
        b"hvcC",
        bytes((1, 3)) + struct.pack(">I", 0b0111 << 28) + bytes((0x90, 0, 0, 0, 0, 0, 186)),
        struct.pack(">HBBBBHB", 0xF000, 0xFC, 0xFD, 0xF8, 0xF8, 0, 0x0F) + b"\x03" + arrays,
    )
    properties: list[Any] = [decoder, _full(b"ispe", 0, struct.pack(">II", wide, high))]
    # All 256 values are used, from black to white.
    properties.append(_box(b"colr", b"nclx", struct.pack(">HHHB", 1, 13, 6, 0x80)))
    if turns:
        properties.append(_box(b"irot", bytes((turns,))))
    uses = bytes(0x80 | number for number in range(1, len(properties) + 1))
    start = _box(b"ftyp", b"heic", struct.pack(">I", 0), b"mif1heic")

    def meta(offset: int) -> bytes:
        place = struct.pack(">HHHHHII", 0x4400, 1, 1, 0, 1, offset, len(item))
        return _full(
            b"meta", 0,
            _full(b"hdlr", 0, struct.pack(">I4s", 0, b"pict"), bytes(13)),
            _full(b"pitm", 0, struct.pack(">H", 1)),
            _full(b"iloc", 0, place),
            _full(
                b"iinf", 0, struct.pack(">H", 1),
                _full(b"infe", 2, struct.pack(">HH4s", 1, 0, b"hvc1"), b"\x00"),
            ),
            _box(
                b"iprp",
                _box(b"ipco", *properties),
                _full(b"ipma", 0, struct.pack(">IHB", 1, 1, len(uses)), uses),
            ),
        )  # fmt: skip

    head = start + meta(0)
    return start + meta(len(head) + 8) + _box(b"mdat", item)
