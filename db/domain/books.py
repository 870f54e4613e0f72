"""Whose book this is, and what its screens offer."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.houses import BookKind, HouseKind


@dataclass(frozen=True)
class BookInfo:
    """``id`` is the house's (or commune's) id; ``commune`` equals ``name`` in a commune's book.
    ``library``: the house keeps a book corner, so that it has a line in the sidebar.
    ``donations``: it has written down a gift, the same.
    ``practice``: made data to try things with.
    """

    book_kind: BookKind
    id: str
    name: str
    kind: HouseKind | None
    commune: str
    province: str
    joined: bool
    actor: str | None = None
    library: bool = False
    practice: bool = False
    donations: bool = False
