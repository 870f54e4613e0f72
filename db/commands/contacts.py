"""Who receives the houses' files at the commune: told to them by every reply."""

from __future__ import annotations

import json

from db.domain.errors import AppError
from db.domain.handing import Contact
from db.domain.houses import BookKind
from db.domain.text import clean
from db.engine import Book
from db.log import settings
from db.queries.letter import CONTACT

LONGEST = 100


def set_contact(book: Book, name: str, phone: str) -> Contact | None:
    """Keep it; an empty name takes it away.

    Raises:
        AppError: ``not_a_commune``, ``name_too_long``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    kept = Contact(clean(name), clean(phone))
    if max(len(kept.name), len(kept.phone)) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    with book.write() as connection:
        settings.put(connection, CONTACT, json.dumps([kept.name, kept.phone]).encode())
    return kept if kept.name else None
