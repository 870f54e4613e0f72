"""What a house or a commune says of itself: the first entry of a book, and later names."""

from __future__ import annotations

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import HouseKind
from db.domain.text import clean
from db.engine import Book
from db.log import settings
from db.log.act import act
from db.log.kinds import Kind
from db.log.text_limits import check_texts


def found_house(book: Book, name: str, kind: HouseKind, commune: str, province: str) -> Changes:
    """The first entry of a house's book; the id never changes, the name may."""
    with act(book, "house.start") as doing:
        doing.put(
            Kind.HOUSE,
            book.scope,
            name=_name(name),
            kind=kind.value,
            commune=_name(commune),
            province=_name(province),
        )
    return doing.result


def found_commune(book: Book, name: str, province: str) -> Changes:
    """The first entry of a commune's book.

    Raises:
        AppError: ``name_missing``, ``name_too_long``.
    """
    with act(book, "commune.start") as doing:
        doing.put(Kind.COMMUNE, book.scope, name=_name(name), province=_name(province))
    return doing.result


def set_actor(book: Book, name: str | None) -> None:
    """Who writes from now on ("Ai đang ghi"); kept for the next start of this book.

    Raises:
        AppError: ``words_too_long``: kept, it would have every later act refused.
    """
    actor = clean(name or "")
    check_texts({"name": actor})
    with book.write() as connection:
        settings.put(connection, settings.ACTOR, actor.encode())
    book.actor = actor or None


def _name(text: str) -> str:
    name = clean(text)
    if not name:
        raise AppError("name_missing")
    if len(name) > 200:
        raise AppError("name_too_long", limit=200)
    return name
