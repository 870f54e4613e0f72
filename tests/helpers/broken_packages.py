"""Zip packages as a bad stick or a bad will makes them: whole to look at, broken to read."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from enum import IntEnum

_CENTRAL, _END = b"PK\x01\x02", b"PK\x05\x06"
_ZIP64 = 1


class Method(IntEnum):
    """How a part says it is packed; ``UNKNOWN`` is no method that Python knows."""

    DEFLATED = zipfile.ZIP_DEFLATED
    BZIP2 = zipfile.ZIP_BZIP2
    LZMA = zipfile.ZIP_LZMA
    UNKNOWN = 99


def said_packed(package: bytes, method: Method) -> bytes:
    """Every part says that it is packed by ``method``, which its bytes are not."""
    data = bytearray(package)
    place = data.find(_CENTRAL)
    while place >= 0:
        struct.pack_into("<H", data, place + 10, method)
        place = data.find(_CENTRAL, place + 1)
    return bytes(data)


def beginning_at(package: bytes, place: int) -> bytes:
    """Every part says that it begins at ``place`` (zip64, so that any number may be said)."""
    data = bytearray(package)
    said = struct.pack("<HHQ", _ZIP64, 8, place)
    more = 0
    entry = data.rfind(_CENTRAL)
    while entry >= 0:
        name, extra = struct.unpack_from("<HH", data, entry + 28)
        struct.pack_into("<H", data, entry + 30, len(said))
        struct.pack_into("<I", data, entry + 42, 0xFFFFFFFF)
        data[entry + 46 + name : entry + 46 + name + extra] = said
        more += len(said) - extra
        entry = data.rfind(_CENTRAL, 0, entry)
    end = data.rfind(_END)
    size = struct.unpack_from("<I", data, end + 12)[0]
    struct.pack_into("<I", data, end + 12, size + more)
    return bytes(data)


def another_byte(package: bytes, name: str) -> bytes:
    """One byte in the middle of a stored part is another one."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        part = archive.getinfo(name)
    data = bytearray(package)
    data[part.header_offset + 30 + len(name) + part.file_size // 2] ^= 1
    return bytes(data)


def overwritten(package: bytes) -> bytes:
    """The first bytes of every part are such that no deflated part begins with."""
    data = bytearray(package)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        for part in archive.infolist():
            name, extra = struct.unpack_from("<HH", data, part.header_offset + 26)
            begin = part.header_offset + 30 + name + extra
            data[begin : begin + min(8, part.compress_size)] = b"\xff" * min(8, part.compress_size)
    return bytes(data)


def broken(package: bytes) -> Iterator[bytes]:
    """The package, broken in every way that is known to give another error of Python's."""
    for method in Method:
        if (told := said_packed(package, method)) != package:
            yield told
    yield overwritten(package)
    for place in (2**62, 2**63 + 5):
        yield beginning_at(package, place)
