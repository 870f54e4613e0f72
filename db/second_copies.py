"""The day's copy a second time, in a folder of the user's choice: another drive, a stick.

A laptop that is stolen or whose disk dies takes ``DIR/backups`` with it. The folder may be away for
days (a stick in a drawer): then nothing is carried, and the next start with the stick carries what
is newest.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from db import backup, files, folders
from db.copies import FOLDER, copies
from db.domain.errors import AppError
from db.engine import Book
from db.log import settings

_CHOSEN = "copies_folder"


def folder_of(book: Book) -> Path | None:
    """The folder that was chosen; None where copies lie on this machine only."""
    with book.read() as connection:
        value = settings.get(connection, _CHOSEN)
    return Path(os.fsdecode(value)) if value else None


def choose(book: Book, folder: Path | None) -> None:
    """From now on the newest copy is carried there too; None: nowhere."""
    with book.write() as connection:
        settings.put(connection, _CHOSEN, os.fsencode(folder) if folder else b"")


def carry(book: Book) -> Path | None:
    """Put the newest copy into the chosen folder, unless it lies there or the folder is away.

    Raises:
        AppError: ``disk_full``, ``folder_read_only``, ``device_error`` …
    """
    folder, found = folder_of(book), copies(book.folder)
    if folder is None or not found or not folders.is_there(folder):
        return None
    place = folder / f"so-lang_{book.keys.fixed.book_id[:8]}"
    folders.make_folder(place / FOLDER)
    newest = found[0].path
    if folders.is_there(place / FOLDER / newest.name):
        return None
    path = files.write_new(place / FOLDER, newest.name, backup.blocks_of(newest))
    for copy in backup.superfluous(copies(place)):
        with suppress(AppError):
            # It only takes room: the next copy takes it away.
            folders.remove(copy.path)
    return path
