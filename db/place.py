"""Where a book lies (DIR), and how one book takes the place of another there.

``book.id`` names the book in clear. A book that is restored is made ready in ``DIR/incoming``, its
keys, where there are none yet, in ``KEYS.incoming``. The moment ``incoming/book.id`` stands there
the exchange is decided: whoever comes next, after a power cut too, finishes it. So DIR holds the
old book or the new one at any time; the old one ends in ``aside-001``, never deleted.
"""

from __future__ import annotations

from pathlib import Path

from db import files, folders
from db.domain.errors import AppError

ID_FILE = "book.id"
BOOK_FILE = "book.sqlite3"
WAL_FILE, SHM_FILE = f"{BOOK_FILE}-wal", f"{BOOK_FILE}-shm"
INCOMING = "incoming"
_BEFORE = "before"
_MAX_ID = 100


def book_id(folder: Path) -> str | None:
    """The id in clear of the book in a folder, None where there is none.

    Raises:
        AppError: ``file_unreadable``, ``device_error`` and the like of ``db.files``.
    """
    return read_id(folder / INCOMING) or read_id(folder)


def read_id(folder: Path) -> str | None:
    """What ``book.id`` of this very folder says, None where there is none."""
    try:
        read = files.read_limited(folder / ID_FILE, _MAX_ID)
    except AppError as error:
        if error.code in ("file_missing", "folder_missing"):
            return None
        raise
    return read.decode("ascii", "replace").strip()


def write_id(folder: Path, id_: str) -> None:
    """Say which book lies in a folder."""
    files.replace(folder / ID_FILE, f"{id_}\n".encode())


def incoming_keys(keys_folder: Path) -> Path:
    """Where the keys of an incoming book are made ready."""
    return keys_folder.with_name(f"{keys_folder.name}.{INCOMING}")


def make_ready(folder: Path) -> Path:
    """An empty folder for an incoming book; what was never decided goes.

    Raises:
        AppError: those of ``db.files``.
    """
    incoming = folder / INCOMING
    folders.remove_folder(incoming)
    folders.make_folder(incoming)
    return incoming


def take_place(folder: Path, keys_folder: Path, id_: str) -> Path | None:
    """Let the incoming book take the place of the present one; gives where that lies now.

    Raises:
        AppError: those of ``db.files``, and nothing has changed; ``restore_unfinished`` where the
            drive refused half-way: it goes on when the book is opened next.
    """
    write_id(folder / INCOMING, id_)
    try:
        return finish(folder, keys_folder)
    except AppError as error:
        raise AppError("restore_unfinished", cause=error.code, **error.facts) from error


def finish(folder: Path, keys_folder: Path) -> Path | None:
    """Finish an exchange that was decided; nothing where there is none.

    Raises:
        AppError: those of ``db.files``.
    """
    incoming = folder / INCOMING
    if read_id(incoming) is None:
        return None
    _exchange_keys(keys_folder)
    before = incoming / _BEFORE
    if folders.is_there(incoming / BOOK_FILE):
        folders.make_folder(before)
        # While the new book has not left, whatever lies in DIR is the old one's.
        for name in (BOOK_FILE, WAL_FILE, ID_FILE):
            if folders.is_there(folder / name):
                folders.move(folder / name, before / name)
        folders.remove(folder / SHM_FILE)
        folders.move(incoming / BOOK_FILE, folder / BOOK_FILE)
    aside = _set_aside(folder, before)
    # It says what the book before wrote last, which is no fault of this one.
    folders.remove(keys_folder / "anchor.json")
    folders.move(incoming / ID_FILE, folder / ID_FILE)
    folders.remove_folder(incoming)
    return aside


def _exchange_keys(keys_folder: Path) -> None:
    ready = incoming_keys(keys_folder)
    if folders.is_there(ready):
        if folders.is_there(keys_folder):
            folders.move(keys_folder, _free_name(keys_folder.parent, f"{keys_folder.name}.aside"))
        folders.move(ready, keys_folder)


def _set_aside(folder: Path, before: Path) -> Path | None:
    """Keep the book that was there before; None where there was none."""
    if not folders.is_there(before):
        return None
    if not folders.named(before):
        folders.remove_folder(before)
        return None
    aside = _free_name(folder, "aside")
    folders.move(before, aside)
    return aside


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while folders.is_there(folder / f"{stem}-{number:03d}"):
        number += 1
    return folder / f"{stem}-{number:03d}"
