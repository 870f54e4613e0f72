"""Start a book, open it, close it, and say whose it is.

What writes in a book is imported by those who do: a window that starts waits for this module.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from db import opening
from db.domain.books import BookInfo
from db.domain.houses import BookKind, HouseKind
from db.domain.ids import to_text
from db.engine import Book
from db.queries import houses as questions
from db.queries.unit_names import village_word
from desktop import paths, wording


@dataclass(frozen=True)
class Started:
    """A new book; ``recovery_code`` is to be printed and kept, it is shown only now."""

    house: str
    book: str
    recovery_code: str


def start_house(
    data: Path,
    keys: Path | None,
    name: str,
    commune: str,
    province: str,
    kind: HouseKind = HouseKind.VILLAGE_HOUSE,
) -> Started:
    """Make a house's book in ``data``.

    Raises:
        AppError: ``book_exists``, ``name_missing``, ``disk_full`` …
    """
    from db.commands import houses as commands
    from db.log.new_ids import new_id

    scope = new_id()
    return _start(
        data,
        keys,
        BookKind.HOUSE,
        scope,
        lambda book: commands.found_house(book, name, kind, commune, province),
    )


def start_commune(
    data: Path, keys: Path | None, name: str, province: str, paper_key: str = ""
) -> Started:
    """Make a commune's book in ``data``; with the code of its spare key on paper it takes the place
    of one that was lost.

    Raises:
        AppError: ``bad_paper_code``, ``book_exists``, ``name_missing``, ``disk_full`` …
    """
    from db.commands import houses as commands
    from db.log.new_ids import new_id
    from db.sync import paper_keys, succession

    paper = paper_keys.read_code(paper_key) if paper_key else None

    def first(book: Book) -> None:
        commands.found_commune(book, name, province)
        if paper is not None:
            succession.take_place(book, paper)

    return _start(data, keys, BookKind.COMMUNE, paper.commune if paper else new_id(), first)


def _start(
    data: Path, keys: Path | None, kind: BookKind, scope: bytes, first: opening.First
) -> Started:
    from db.keys import new_secrets
    from db.log.new_ids import new_id

    id_ = to_text(new_id())
    digest = secrets.token_bytes(32) if kind is BookKind.COMMUNE else None
    fixed = new_secrets(id_, digest)
    code = opening.create(data, paths.keys_for(data, keys, id_), fixed, kind, scope, first)
    return Started(to_text(scope), id_, code)


def open_book(data: Path, keys: Path | None, actor: str | None = None) -> Book:
    """Open the book in ``data``.

    Args:
        actor: who is writing; the last one of this book where not said.

    Raises:
        AppError: ``book_missing``, ``keys_missing``, ``book_damaged``, ``book_newer`` …
    """
    id_ = opening.book_id(data)
    book = opening.open_book(data, paths.keys_for(data, keys, id_ or ""), _copy_first)
    try:
        _begin(book, actor)
    except BaseException:
        book.close()
        raise
    return book


def _begin(book: Book, actor: str | None) -> None:
    """Who writes, what papers bear, what villages are called: of this book from now on."""
    if actor is not None:
        set_actor(book, actor)
    with book.read() as connection:
        if actor is None:
            book.actor = questions.last_actor(connection)
        book.practice = questions.is_practice(connection)
        call_villages(village_word(connection))
    if book.practice:
        _mark_papers(True)


def call_villages(said: str | None) -> None:
    """Texts and papers call the units below the commune so from now on (None: làng), here and in
    the process that draws papers."""
    before = wording.village_word()
    wording.use_village(said)
    if wording.village_word() != before:
        from desktop import apart

        apart.prepare(wording.use_village, said)


def _mark_papers(on: bool) -> None:
    """Papers of a practice book say so, in whichever process they are drawn."""
    from desktop import apart
    from desktop.documents import practice_mark

    apart.prepare(practice_mark.turn, on)


def _copy_first(book: Book) -> None:
    from db import backup

    backup.before_migrating(book)


def close(book: Book) -> None:
    """Close a book; what it set for papers and words goes with it."""
    if book.practice:
        _mark_papers(False)
    call_villages(None)
    opening.close(book)


def about(book: Book) -> BookInfo:
    """Whose book this is."""
    with book.read() as connection:
        return questions.about(connection, book.kind, book.scope, book.actor)


def set_actor(book: Book, name: str | None) -> None:
    """Who writes from now on; None: nobody is named."""
    from db.commands import houses as commands

    commands.set_actor(book, name)


def actors(book: Book) -> tuple[str, ...]:
    """Names that have written in this book."""
    with book.read() as connection:
        return questions.actors(connection)
