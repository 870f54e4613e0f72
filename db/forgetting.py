"""Old copies forget whom the law had erased: neither a key nor a readable name stays in them.

A copy of the last 30 days stays as it was made, so that a mistake can be repaired. In an older one
the names are blanked, its file is packed anew without what was in free pages, and the keys beside
it are sealed again without those of the erased (sync.md 6). The book's key and those of the living
stay.
"""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from db import backup, files, folders, migrations
from db.copies import FOLDER, Copy, copies
from db.domain.broken_packages import BROKEN
from db.domain.errors import AppError
from db.engine import Book, OpenFile, connect
from db.log.erasing import replay, scrub
from db.place import BOOK_FILE

KEPT_DAYS = 30
_WORKING = "forgetting"
_BLOCK = 1 << 20


def forget(book: Book, today: str) -> int:
    """Make anew the old copies that still hold an erased person; gives how many.

    A copy that can no longer be opened is left to be superfluous one day.
    """
    erased = len(book.keys.erased())
    if not erased:
        return 0
    done = 0
    for copy in copies(book.folder):
        known = backup.erased_in(copy.path)
        if known is not None and known < erased and _age(copy, today) > KEPT_DAYS:
            done += _make_anew(book, copy)
    return done


def _age(copy: Copy, today: str) -> int:
    return (date.fromisoformat(today) - date.fromisoformat(copy.day)).days


def _make_anew(book: Book, copy: Copy) -> bool:
    """Whether it could be: of a damaged copy nothing can be taken out."""
    working = book.folder / FOLDER / _WORKING
    folders.remove_folder(working)
    try:
        folders.make_folder(working)
        copied, zipped = working / BOOK_FILE, working / "copy.zip"
        if not _take_out(copy.path, copied):
            return False
        _blank(book, working, copied)
        backup.pack_again(book, copied, zipped, copy)
        files.replace(copy.path, backup.blocks_of(zipped))
        return True
    finally:
        folders.remove_folder(working)


def _take_out(path: Path, to: Path) -> bool:
    """The book in a copy as a file of its own; False where its bytes are not what was put in.

    Raises:
        AppError: the drive's own faults, of either file.
    """
    try:
        with files.opened(path) as source, zipfile.ZipFile(source) as archive:
            with archive.open(BOOK_FILE) as member, files.worded(to), to.open("wb") as target:
                while block := member.read(_BLOCK):
                    target.write(block)
    except BROKEN:
        return False
    return True


def _blank(book: Book, folder: Path, copied: Path) -> None:
    engine = connect(copied, book.keys.fixed.book_key)
    try:
        old = Book(folder, book.keys, engine, book.kind, book.scope)
        with old.read() as connection:
            revision = migrations.revision_of(connection)
        if revision != migrations.HEAD:
            with old.reshape() as connection:
                migrations.upgrade(connection)
        replay(old)
        scrub(old)
        _fold_in(engine)
    finally:
        engine.dispose()


def _fold_in(engine: OpenFile) -> None:
    """One file, without a log beside it.

    Raises:
        AppError: ``backup_failed``.
    """
    mode = engine.driver().execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise AppError("backup_failed")
