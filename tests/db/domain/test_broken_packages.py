"""Whatever is wrong with the bytes of a package, Python's word for it is known."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from db.domain.broken_packages import BROKEN
from tests.helpers.broken_packages import broken

PARTS = ("[Content_Types].xml", "xl/workbook.xml", "Lũy kế – Kơđŭng.xml")
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


def package(method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name in PARTS:
            archive.writestr(name, f"<{name}/>" * 100)
    return out.getvalue()


def read(data: bytes) -> bool:
    """Whether all parts could be read; other errors than the known ones pass through."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.infolist():
                archive.read(part)
    except BROKEN:
        return False
    return True


def test_packages_that_say_what_they_are_not() -> None:
    assert read(package())
    assert [read(data) for data in broken(package())] == [False] * 7


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("method", METHODS)
def test_packages_in_which_bytes_were_altered_or_lost(method: int) -> None:
    chance, whole = random.Random(method), package(method)
    refused = 0
    for _ in range(2000):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 2, 4))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if not chance.randrange(8):
            del data[chance.randrange(len(data)) :]
        refused += not read(bytes(data))
    assert refused > 500
