"""The bytes of a roster file, and what kind they are. Names and endings are not believed."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from enum import StrEnum
from pathlib import Path

from db.domain.broken_packages import BROKEN
from db.domain.errors import AppError

MAX_BYTES = 20_000_000
MAX_UNPACKED = 150_000_000
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
    b"SQLite",
)


class Kind(StrEnum):
    """How a file is to be read; ``BINARY_WORKBOOK`` is the Excel of 1997 to 2003."""

    WORKBOOK = "xlsx"
    BINARY_WORKBOOK = "xls"
    OPEN_DOCUMENT = "ods"
    TEXT = "text"


def read_bytes(path: Path) -> bytes:
    """The whole file, if it is a plain file of at most 20 MB.

    Raises:
        AppError: ``file_missing``, ``not_a_file`` (a folder, a link, a device),
            ``file_unreadable``, ``roster_too_large``, ``roster_empty``.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        if path.is_symlink():
            raise AppError("not_a_file", path=str(path))
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123  Path.open knows no flags
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise AppError("not_a_file", path=str(path))
            data = file.read(MAX_BYTES + 1)
    except IsADirectoryError as error:
        raise AppError("not_a_file", path=str(path)) from error
    except FileNotFoundError as error:
        raise AppError("file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise AppError("file_unreadable", path=str(path)) from error
    if len(data) > MAX_BYTES:
        raise AppError("roster_too_large")
    if not data.strip(b"\0\r\n\t ;,"):
        raise AppError("roster_empty")
    return data


def kind_of(data: bytes) -> Kind:
    """What the bytes are.

    Raises:
        AppError: ``roster_not_a_list`` for pictures, documents and archives of other kinds,
            ``roster_damaged`` for a broken package, ``roster_too_large`` for one that unpacks
            to too much, ``roster_locked`` for one with a password.
    """
    if data.startswith(_OLE):
        return Kind.BINARY_WORKBOOK
    if data.startswith(_ZIP):
        return _package_kind(data)
    if data.startswith(_FOREIGN):
        raise AppError("roster_not_a_list")
    return Kind.TEXT


def _package_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            check_size(entries)
            names = {entry.filename for entry in entries}
            if any(entry.flag_bits & 1 for entry in entries):
                raise AppError("roster_locked")
            if "xl/workbook.xml" in {name.lower() for name in names}:
                return Kind.WORKBOOK
            if "mimetype" in names and b"spreadsheet" in package.read("mimetype"):
                return Kind.OPEN_DOCUMENT
    except BROKEN as error:
        raise AppError("roster_damaged") from error
    raise AppError("roster_not_a_list")


def check_size(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse a package that would unpack to more than 150 MB, before anything is unpacked."""
    if len(entries) > 2_000 or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise AppError("roster_too_large")


def read_entry(package: zipfile.ZipFile, name: str) -> bytes:
    """One part of a package; its size and sum are verified while it is read.

    Raises:
        AppError: ``roster_damaged``.
    """
    try:
        return package.read(name)
    except BROKEN as error:
        raise AppError("roster_damaged") from error
