"""Invite, join, accept: how a house and its commune come to know each other."""

from __future__ import annotations

from pathlib import Path

from db.commands.people import today
from db.domain.errors import AppError
from db.domain.houses import HouseKind
from db.engine import Book
from db.sync import enrolment
from db.sync.enrolment import Accepted, Joined
from desktop.actions.books import about

__all__ = ["Accepted", "Joined", "accept", "invite", "join"]


def invite(
    book: Book,
    house_name: str,
    out: Path,
    kind: HouseKind | None = None,
    library: bool = False,
    donations: bool = False,
) -> str:
    """Commune: write an invitation for a house; gives the house's official name.

    Args:
        kind: what the house is; None: as known. library: its book corner is shown from the start;
        donations: its room for gifts is.
    """
    return enrolment.invite(book, house_name, out, today(), kind, library, donations)


def join(book: Book, file: Path, out: Path) -> Joined:
    """House: take the invitation, write the answer.

    Raises:
        AppError: ``practice_book`` where made data would go to a real commune.
    """
    if book.practice and about(book).joined:
        raise AppError("practice_book")
    return enrolment.join(book, file, out)


def accept(book: Book, file: Path, digits: str | None = None) -> Accepted:
    """Commune: take the answer; with digits refused where they differ."""
    return enrolment.accept(book, file, today(), digits)
