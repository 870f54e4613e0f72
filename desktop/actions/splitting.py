"""“Tách một làng thành hai” at the commune: split, write what both laptops open, take it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.handing import HandedIn
from db.domain.splits import SplitRow
from db.engine import Book
from db.sync import splitting as commands
from db.sync.file_names import plain_word

__all__ = ["SplitFiles", "SplitRow", "listing", "rejoin", "split", "write_files"]


@dataclass(frozen=True)
class SplitFiles:
    """``reply``: for the laptops whose book goes on, None where there is none. ``invitation``: by
    which the other part begins its book, None where it has one."""

    reply: HandedIn | None
    invitation: Path | None


def split(book: Book, house: str, new: str, day: str, name: str | None = None) -> Changes:
    """Let one village become two; ``created`` holds the split's id.

    Args:
        house: whose book goes on, under ``name`` if one is given. new: the other part.
    """
    return commands.split(book, house, new, day, name)


def rejoin(book: Book, id_: str) -> Changes:
    """Take a split back."""
    return commands.rejoin(book, id_)


def listing(book: Book) -> tuple[SplitRow, ...]:
    """The splits that stand."""
    return commands.listing(book)


def write_files(book: Book, id_: str, folder: Path) -> SplitFiles:
    """Save what the laptops of both parts are to open: nothing else tells them.

    Raises:
        AppError: ``not_found``, ``paper_key_first``; those of files.
    """
    row = next((one for one in listing(book) if one.id == id_), None)
    invitation = None
    if row is None or not row.joined:
        name = "lang-moi" if row is None else plain_word(row.new)
        invitation = folder / f"moi-{name}.solang"
        commands.invite_new(book, id_, invitation)
    return SplitFiles(commands.reply_to_whole(book, id_, folder, today()), invitation)
