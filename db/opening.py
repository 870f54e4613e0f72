"""Make a book, open one, close it: keys, engine, migration after a backup, the anchor.

A new book is built in a folder of its own and renamed into place, ``book.id`` last: a power cut at
any step leaves either no book or a whole one.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from db import files, migrations, recovery
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import BOOK_FILE, Book, connect
from db.keys import Keys, Secrets
from db.log import settings
from db.log.vector import tips

ID_FILE = "book.id"
_MAX_ID = 100
First = Callable[[Book], object]
"""Writes the first entries of a new book."""


def book_id(folder: Path) -> str | None:
    """The id in clear of the book in a folder, None where there is none."""
    try:
        return files.read_limited(folder / ID_FILE, _MAX_ID).decode("ascii", "replace").strip()
    except AppError as error:
        if error.code in ("file_missing", "folder_missing"):
            return None
        raise


def create(
    folder: Path,
    keys_folder: Path,
    fixed: Secrets,
    kind: BookKind,
    scope: bytes,
    first: First,
) -> str:
    """Make a new book and its keys; gives the recovery code.

    Args:
        fixed: secrets whose ``book_id`` is the new book's id. scope: what its entries belong to.
        first: writes the first entries; called with the open book before it gets its name.

    Raises:
        AppError: ``book_exists``; those of files and engine.
    """
    if book_id(folder) is not None or (folder / BOOK_FILE).exists():
        raise AppError("book_exists", folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    building = folder / "new"
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir()
    code = recovery.new_code()
    keys = Keys.create(keys_folder, fixed)
    book = Book(building, keys, connect(building / BOOK_FILE, fixed.book_key, create=True))
    book.kind, book.scope = kind, scope
    with book.write() as connection:
        migrations.upgrade(connection)
        _first_settings(connection, fixed.book_id, kind, scope, code)
    first(book)
    close(book)
    (building / BOOK_FILE).replace(folder / BOOK_FILE)
    building.rmdir()
    files.replace(folder / ID_FILE, f"{fixed.book_id}\n".encode())
    return code


def _first_settings(
    connection: Connection, id_: str, kind: BookKind, scope: bytes, code: str
) -> None:
    settings.put(connection, settings.BOOK_ID, id_.encode())
    settings.put(connection, settings.BOOK_KIND, kind.value.encode())
    settings.put(connection, settings.SCOPE, scope)
    if kind is BookKind.COMMUNE:
        settings.put(connection, settings.SHARED_SCOPE, scope)
    recipient, sealed = recovery.seal_identity(code)
    settings.put(connection, settings.RECOVERY, recipient.encode() + b"\n" + sealed)


def open_book(folder: Path, keys_folder: Path, before_migrating: Callable[[Book], object]) -> Book:
    """Open a book and bring it up to date.

    Args:
        before_migrating: makes the backup that precedes every migration.

    Raises:
        AppError: ``book_missing``, ``keys_missing``, ``book_damaged``, ``book_newer`` …
    """
    if book_id(folder) is None:
        raise AppError("book_missing", folder=str(folder))
    keys = Keys.load(keys_folder)
    try:
        book = Book(folder, keys, connect(folder / BOOK_FILE, keys.fixed.book_key))
    except BaseException:
        keys.close()
        raise
    try:
        _bring_up_to_date(book, before_migrating)
        _recognise(book)
    except BaseException:
        book.close()
        raise
    return book


def _bring_up_to_date(book: Book, before_migrating: Callable[[Book], object]) -> None:
    with book.read() as connection:
        revision = migrations.revision_of(connection)
    if revision == migrations.HEAD:
        return
    if revision is None:
        raise AppError("book_damaged", part="revision")
    if revision > migrations.HEAD:
        raise AppError("book_newer", revision=revision)
    before_migrating(book)
    with book.write() as connection:
        migrations.upgrade(connection)


def _recognise(book: Book) -> None:
    """Whose book it is, and whether it is an older copy of what its keys last wrote."""
    with book.read() as connection:
        kind = settings.get(connection, settings.BOOK_KIND)
        scope = settings.get(connection, settings.SCOPE)
        known = settings.get(connection, settings.BOOK_ID)
        older = _is_older_copy(connection, book.keys.anchor())
    if kind is None or scope is None or known is None:
        raise AppError("book_damaged", part="settings")
    if known.decode() != book.keys.fixed.book_id:
        raise AppError("keys_of_another_book")
    book.kind, book.scope = BookKind(kind.decode()), scope
    if older:
        take_new_origins(book)
        book.notices.append("older_copy")


def _is_older_copy(connection: Connection, anchor: dict[str, tuple[int, str]]) -> bool:
    for tip in anchor.values():
        held = connection.exec_driver_sql(
            "SELECT 1 FROM entry WHERE entry_id = ?", (bytes.fromhex(tip[1]),)
        ).fetchone()
        if held is None:
            return True
    return False


def take_new_origins(book: Book) -> None:
    """From now on this book writes as another incarnation (sync.md 3.8)."""
    with book.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name LIKE 'origin/%'")
    book.keys.write_anchor({})


def write_anchor(book: Book) -> None:
    """Note outside the book what it last wrote."""
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT substr(name, 8), value FROM setting WHERE name LIKE 'origin/%'"
        ).fetchall()
        own = {bytes(value) for _, value in rows}
        held = tips(connection, [bytes.fromhex(scope) for scope, _ in rows])
    anchor = {tip.origin.hex(): (tip.to_seq, tip.id.hex()) for tip in held if tip.origin in own}
    if anchor != book.keys.anchor():
        book.keys.write_anchor(anchor)


def close(book: Book) -> None:
    """Close; the anchor is written first. A full disk must not hinder closing: the anchor stays
    behind then, which is ordinary."""
    try:
        write_anchor(book)
    except AppError as error:
        book.notices.append(error.code)
    finally:
        book.close()
