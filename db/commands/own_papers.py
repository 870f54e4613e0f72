"""Where a book keeps its own reports and maps: a commune where no house gets them."""

from __future__ import annotations

from db.domain.houses import BookKind
from db.domain.scopes import private_scope
from db.engine import Book


def own_papers(book: Book) -> bytes:
    """A house's own scope: its reports go to its commune. At the commune the one for itself."""
    return private_scope(book.scope) if book.kind is BookKind.COMMUNE else book.scope
