"""Folders and names beside whole files: made, moved and deleted through the same port.

What is moved or made is durable on return; the operating system's faults are ``AppError``s as in
``db.files``.
"""

from __future__ import annotations

import contextlib
import fnmatch
import os
import shutil
from pathlib import Path

from db import files
from db.domain.errors import AppError


def is_there(path: Path) -> bool:
    """Whether a file or folder of this name is there.

    Raises:
        AppError: ``file_unreadable``, ``device_error`` where the drive does not say.
    """
    with files.worded(path, reading=True):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
    return True


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make a folder and those missing above it, durable on return; nothing where it is there.

    Raises:
        AppError: ``folder_missing`` (a file has its name, or the drive is away), and as
            ``files.write_new``.
    """
    missing = []
    above = folder
    while not is_there(above):
        if above == above.parent:
            # The root of a drive that is not plugged in (Windows) has nothing above it.
            raise AppError("folder_missing", path=str(above))
        missing.append(above)
        above = above.parent
    with files.worded(above):
        if not above.is_dir():
            raise AppError("folder_missing", path=str(above))
    for one in reversed(missing):
        with files.worded(one):
            one.mkdir(mode, exist_ok=True)
        files.sync_folder(one.parent)


def move(source: Path, target: Path) -> None:
    """Give a file or folder another place on its drive, durable on return; replaces a file.

    Raises:
        AppError: as ``files.write_new``.
    """
    with files.worded(target):
        files.rename(source, target)
    for folder in sorted({source.parent, target.parent}):
        files.sync_folder(folder)


def remove(path: Path) -> None:
    """Delete a file; nothing where it is gone already.

    Raises:
        AppError: as ``files.write_new``.
    """
    with files.worded(path):
        path.unlink(missing_ok=True)


def named(folder: Path, pattern: str = "*") -> list[Path]:
    """What in a folder bears a name like ``pattern``, in the order of names; none without it.

    Raises:
        AppError: as ``files.read_limited``.
    """
    if not is_there(folder):
        return []
    with files.worded(folder, reading=True):
        names = [entry.name for entry in os.scandir(folder)]
    return [folder / name for name in sorted(fnmatch.filter(names, pattern))]


def limit_to_owner(path: Path) -> None:
    """Let nobody but the user look into a file or folder, where the drive knows such rights.

    Raises:
        AppError: as ``files.write_new``.
    """
    with files.worded(path):
        path.chmod(0o700 if path.is_dir() else 0o600)


def remove_if_empty(folder: Path) -> None:
    """Delete a folder unless something is in it, or the drive does not let us."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def remove_folder(folder: Path) -> None:
    """Delete a folder of our own making with the files in it, as far as the drive lets us.

    What stays is in nobody's way: whoever needs the folder empties it first.
    """
    shutil.rmtree(folder, ignore_errors=True)
