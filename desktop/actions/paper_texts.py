"""Sentences of letters and certificates in the commune's own words; they go with its replies."""

from __future__ import annotations

from dataclasses import dataclass

from db.commands import report_heads as commands
from db.domain.changes import Changes
from db.domain.paper_texts import PLACES
from db.engine import Book
from db.queries import report_heads as questions
from desktop import apart
from desktop.actions.drawing import usual_text


@dataclass(frozen=True)
class PaperText:
    """A sentence: the program's own, the commune's where it has one, and the gaps it may have."""

    place: str
    usual: str
    own: str | None
    gaps: tuple[str, ...]


def listing(book: Book) -> tuple[PaperText, ...]:
    """Every sentence that may be put otherwise."""
    with book.read() as connection:
        own = questions.texts(connection)
    return tuple(
        PaperText(place, apart.run(usual_text, place), own.get(place), gaps)
        for place, gaps in PLACES.items()
    )


def set_text(book: Book, place: str, text: str | None) -> Changes:
    """Put the commune's words in place of a sentence; None or nothing: the program's again.

    Raises:
        AppError: ``commune_only``, ``paper_text_unknown``, ``paper_text_gap``.
    """
    return commands.set_text(book, place, text)
