"""Keys that a file brings: on disk before what they open, gone again where nothing came in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.domain.houses import BookKind
from db.engine import Book
from db.log.erasing import carry_out
from db.log.project import Projector
from db.sync import handing_over
from db.sync.packing import Contents
from db.sync.parties import shared_scope

if TYPE_CHECKING:
    from sqlalchemy import Connection


@contextmanager
def keys_taken(
    book: Book, connection: Connection, contents: Contents, scope: bytes
) -> Iterator[None]:
    """Keys are on disk before the entries that they open, and go again if these do not come in.

    Only those of the sender's own people (``scope``) and of such as its entries name.
    """
    book.keys.reload()
    told = contents.preface.keys
    speaks_for = {scope} if book.kind is BookKind.COMMUNE else {scope, shared_scope(connection)}
    others = handing_over.of_others(connection, told, speaks_for)
    fresh = book.keys.take({who: key for who, key in told.items() if who not in others})
    try:
        yield
    except BaseException:
        if fresh:
            book.keys.forget(fresh)
        raise


def settle(
    book: Book,
    connection: Connection,
    projector: Projector,
    contents: Contents,
    peer: bytes,
    persons: set[bytes],
) -> None:
    """What follows from keys that came, went, or were never needed.

    Args:
        peer: the house's scope. persons: of whom the file wrote.
    """
    _rebuild_people(book, connection, projector, peer, persons)
    carry_out(book, projector)
    _drop_keys_of_nobody(book, connection, contents)


def _rebuild_people(
    book: Book, connection: Connection, projector: Projector, scope: bytes, persons: set[bytes]
) -> None:
    """Names appear with a key that came later, and go with a yes that was taken back."""
    gone: set[bytes] = set()
    if book.kind is BookKind.COMMUNE:
        gone = handing_over.withdrawn(connection, persons)
        book.keys.forget(gone)
    held = book.keys.subjects()
    unread = handing_over.unread(connection, scope)
    readable = {eid_no for eid_no, person in unread if person in held}
    for eid_no in sorted(readable | handing_over.showing(connection, gone)):
        projector.rebuild(eid_no)
    projector.renew_counts()


def _drop_keys_of_nobody(book: Book, connection: Connection, contents: Contents) -> None:
    """Keys that open nothing only take room; a file may bring a hundred thousand of them."""
    nobodys = handing_over.unmentioned(connection, contents.preface.keys)
    if nobodys:
        book.keys.forget(nobodys)
