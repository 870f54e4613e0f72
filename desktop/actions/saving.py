"""Put finished bytes, a paper or a list, into a file of the user's choice, and read a small one."""

from __future__ import annotations

from pathlib import Path

from db import files
from db.domain.errors import AppError

MAX_TABLE = 20_000_000
"""Bytes of a table of marks; a hundred thousand lines are a few millions."""


def check_place(path: Path) -> None:
    """Let a place through where a file can be saved, before anything is written to the book.

    Raises:
        AppError: ``folder_missing``, ``not_a_file``.
    """
    if not path.parent.is_dir():
        raise AppError("folder_missing", path=str(path.parent))
    if path.is_dir():
        raise AppError("not_a_file", path=str(path))


def save(path: Path, data: bytes) -> Path:
    """Write a file whole or not at all; one that was there is replaced in one step.

    Raises:
        AppError: as ``db.files.replace``.
    """
    check_place(path)
    files.replace(path, data)
    return path.absolute()


def read_table(path: Path) -> str:
    """The text of a CSV file in UTF-8, with or without a mark of its byte order.

    Raises:
        AppError: as ``db.files.read_limited``; ``not_utf8``.
    """
    try:
        return files.read_limited(path, MAX_TABLE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("not_utf8", path=str(path)) from error
