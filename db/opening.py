"""Make a book, open one, close it: keys, engine, migration after a backup, the anchor.

A new book is built in a folder of its own and moved into place, ``book.id`` last: a power cut at
any step leaves no book or a whole one, and what an interrupted start left gives way to the next.

What only a new, an old or a closing book needs is imported there: a window waits for this module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from db import folders, migrations, place
from db.domain import long_work
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book, connect
from db.keys import Keys, Secrets
from db.log import settings, shape
from db.place import BOOK_FILE, WAL_FILE, book_id

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "First",
    "book_id",
    "check_folded_in",
    "close",
    "create",
    "open_book",
    "take_new_origins",
    "write_anchor",
]

_BUILDING = "new"
First = Callable[[Book], object]
"""Writes the first entries of a new book."""


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
        AppError: ``book_exists``, ``keys_exist``; those of files and engine. Nothing is left then.
    """
    _clear_unfinished(folder, keys_folder)
    building = folder / _BUILDING
    try:
        folders.make_folder(building)
        # Whose are the book and the keys that an interrupted start leaves: nobody's but its own.
        place.write_id(building, fixed.book_id)
        code = _build(building, keys_folder, fixed, kind, scope, first)
        folders.move(building / BOOK_FILE, folder / BOOK_FILE)
        folders.move(building / place.ID_FILE, folder / place.ID_FILE)
    except BaseException:
        with suppress(AppError):
            if place.read_id(folder) == fixed.book_id:
                # Nobody was told its code: a book that only its name could not be made safe for.
                folders.move(folder / place.ID_FILE, building / place.ID_FILE)
            _clear_unfinished(folder, keys_folder)
        raise
    folders.remove_folder(building)
    return code


def _clear_unfinished(folder: Path, keys_folder: Path) -> None:
    """Take away what a start left that did not come to its end.

    Raises:
        AppError: ``book_exists`` where a book is there; those of files.
    """
    building = folder / _BUILDING
    if book_id(folder) is not None:
        raise AppError("book_exists", folder=str(folder))
    unfinished = place.read_id(building)
    if unfinished is not None:
        Keys.withdraw(keys_folder, unfinished)
        folders.remove(folder / BOOK_FILE)
    elif folders.is_there(folder / BOOK_FILE):
        raise AppError("book_exists", folder=str(folder))
    folders.remove_folder(building)


def _build(
    building: Path, keys_folder: Path, fixed: Secrets, kind: BookKind, scope: bytes, first: First
) -> str:
    from db import recovery

    code = recovery.new_code()
    keys = Keys.create(keys_folder, fixed)
    try:
        engine = connect(building / BOOK_FILE, fixed.book_key, create=True)
    except BaseException:
        keys.close()
        raise
    book = Book(building, keys, engine, kind, scope)
    try:
        with book.reshape() as connection:
            migrations.upgrade(connection)
            _first_settings(connection, fixed.book_id, kind, scope, code)
        first(book)
        write_anchor(book)
    finally:
        book.close()
    check_folded_in(building)
    return code


def check_folded_in(folder: Path) -> None:
    """See that a closed book is one file: SQLite does not say when it could not make it one.

    Raises:
        AppError: ``disk_error``.
    """
    if folders.is_there(folder / WAL_FILE):
        raise AppError("disk_error", part=WAL_FILE)


def _first_settings(
    connection: Connection, id_: str, kind: BookKind, scope: bytes, code: str
) -> None:
    from db import recovery

    settings.put(connection, settings.BOOK_ID, id_.encode())
    shape.note(connection)
    settings.put(connection, settings.BOOK_KIND, kind.value.encode())
    settings.put(connection, settings.SCOPE, scope)
    if kind is BookKind.COMMUNE:
        settings.put(connection, settings.SHARED_SCOPE, scope)
    recipient, sealed = recovery.seal_identity(code)
    settings.put(connection, settings.RECOVERY, recipient.encode() + b"\n" + sealed)


def open_book(folder: Path, keys_folder: Path, before_migrating: Callable[[Book], object]) -> Book:
    """Open a book and bring it up to date; a restoring that was cut short is finished first.

    Args:
        before_migrating: makes the backup that precedes every migration.

    Raises:
        AppError: ``book_missing``, ``keys_missing``, ``book_damaged``, ``book_newer`` …
    """
    if book_id(folder) is None:
        raise AppError("book_missing", folder=str(folder))
    place.finish(folder, keys_folder)
    keys = Keys.load(keys_folder)
    try:
        book = Book(folder, keys, connect(folder / BOOK_FILE, keys.fixed.book_key))
    except BaseException:
        keys.close()
        raise
    try:
        _bring_up_to_date(book, before_migrating)
        _recognise(book)
        _show_what_an_older_program_kept(book)
    except BaseException:
        book.close()
        raise
    return book


def _bring_up_to_date(book: Book, before_migrating: Callable[[Book], object]) -> None:
    with _readable(), book.read() as connection:
        revision = migrations.revision_of(connection)
    if revision == migrations.HEAD:
        return
    if revision is None:
        raise AppError("book_damaged", part="revision")
    if revision > migrations.HEAD:
        raise AppError("book_newer", revision=revision)
    before_migrating(book)
    with book.reshape() as connection:
        migrations.upgrade(connection)


def _show_what_an_older_program_kept(book: Book) -> None:
    with book.read() as connection:
        if shape.is_shown(connection):
            return
    from db.log.replaying import replay as make_anew

    make_anew(book)


@contextmanager
def _readable() -> Iterator[None]:
    """A file that lacks what every book has is a damaged one, or none of ours."""
    try:
        yield
    except (sqlcipher.DatabaseError, TypeError, ValueError) as error:
        raise AppError("book_damaged", detail=str(error)) from error


def _recognise(book: Book) -> None:
    """Whose book it is, and whether it is an older copy of what its keys last wrote."""
    # First, so that what another process of this book writes now is in what is read after it.
    anchor = book.keys.anchor()
    with _readable(), book.read() as connection:
        kind = settings.get(connection, settings.BOOK_KIND)
        scope = settings.get(connection, settings.SCOPE)
        known = settings.get(connection, settings.BOOK_ID)
        older = _is_older_copy(connection, anchor)
        if kind is None or scope is None or known is None:
            raise AppError("book_damaged", part="settings")
        book.kind, book.scope = BookKind(kind.decode()), scope
        book.keys.names_only = book.kind is BookKind.COMMUNE
    if known != book.keys.fixed.book_id.encode():
        raise AppError("keys_of_another_book")
    if older:
        take_new_origins(book)
        book.notices.append(AppError("older_copy"))
    if book.keys.erased():
        from db.log.erasing import replay

        replay(book)


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
    """Note outside the book what it last wrote. A full drive must hinder nobody: the anchor stays
    behind then, which is ordinary, and the book's notices say so."""
    from db.log.vector import tips

    try:
        # What it is written after counts already, so it is not stopped.
        with long_work.finishing(), book.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT substr(name, 8), value FROM setting WHERE name LIKE 'origin/%'"
            ).fetchall()
            own = {bytes(value) for _, value in rows}
            held = tips(connection, [bytes.fromhex(scope) for scope, _ in rows])
        anchor = {tip.origin.hex(): (tip.to_seq, tip.id.hex()) for tip in held if tip.origin in own}
        if anchor != book.keys.anchor():
            book.keys.write_anchor(anchor)
    except AppError as error:
        book.notices.append(error)


def close(book: Book) -> None:
    """Close; the anchor is written first. A book that is closed stays so."""
    if book.keys.closed:
        return
    try:
        write_anchor(book)
    finally:
        book.close()
