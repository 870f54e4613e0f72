"""Put finished bytes, a paper or a list, into a file of the user's choice, and read a small one."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

from db import files
from db.domain.errors import AppError

MAX_TABLE = 20_000_000
"""Bytes of a table of marks; a hundred thousand lines are a few millions."""


def check_place(path: Path) -> None:
    """Let a place through where a file can be saved, before anything is written to the book.

    Raises:
        AppError: ``folder_missing``, ``not_a_file``, ``bad_file_name``.
    """
    with files.worded(path):
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


def make_folder(path: Path) -> Path:
    """Make a folder with those above it, if it is not there.

    Raises:
        AppError: ``not_a_folder`` where something else bears the name; ``folder_read_only``,
            ``disk_full``, ``bad_file_name`` …
    """
    with files.worded(path):
        try:
            path.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise AppError("not_a_folder", path=str(path)) from error
    return path


def take_folder(path: Path, marker: str, text: bytes, own: Collection[str]) -> None:
    """Make a folder ours; one that was ours before, known by its marker file, loses what is ours.

    Args:
        own: names that may be removed; whatever else somebody put there stays.

    Raises:
        AppError: ``demo_folder_in_use`` where something else lies there; those of ``make_folder``.
    """
    make_folder(path)
    with files.worded(path):
        if any(path.iterdir()) and not (path / marker).is_file():
            raise AppError("demo_folder_in_use", path=str(path))
        for found in (path / name for name in own):
            if found.is_dir() and not found.is_symlink():
                shutil.rmtree(found)
            else:
                found.unlink(missing_ok=True)
    files.replace(path / marker, text)
