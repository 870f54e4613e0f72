"""The recovery code of a new book: whether it is kept, and another one where the first was lost."""

from __future__ import annotations

from db.engine import Book
from db.log import settings


def code_waits(book: Book) -> bool:
    """The start was cut off before anybody said that the code is kept."""
    with book.read() as connection:
        return bool(settings.get(connection, settings.CODE_WAITS))


def new_code(book: Book) -> str:
    """Another recovery code for the copies made from now on; it waits to be kept."""
    from db import recovery

    code = recovery.new_code()
    recipient, sealed = recovery.seal_identity(code)
    with book.write() as connection:
        settings.put(connection, settings.RECOVERY, recipient.encode() + b"\n" + sealed)
        settings.put(connection, settings.CODE_WAITS, b"1")
    return code


def code_kept(book: Book) -> None:
    """Somebody printed the code or wrote it down."""
    with book.write() as connection:
        settings.put(connection, settings.CODE_WAITS, b"")
