"""Is a drive right after a cut or a kill: everything told is there, nothing is torn?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from db import copies, migrations
from db.engine import BOOK_FILE, Book, connect
from db.log import settings
from db.opening import book_id
from db.sync.parties import commune_of, devices
from desktop.actions import books, checking
from tests.faults import laptops
from tests.faults.laptops import COMMUNE, HOUSE, open_book
from tests.faults.scenarios import Scenario
from tests.tools.disk import digest

Told = Sequence[Sequence[Any]]


def judge(
    root: Path, scenario: Scenario, marks: Sequence[str], whole: Mapping[str, bytes] | None = None
) -> str | None:
    """None where everything is right, else what is wrong in a few words.

    Args:
        marks: what the program had told. whole: digests of the files that got their names.
    """
    told = [json.loads(mark) for mark in marks]
    present = [which for which in (HOUSE, COMMUNE) if book_id(root / which) is not None]
    expected = {*scenario.books, *(words[1] for words in told if words[0] == "book")}
    if gone := expected - set(present):
        return f"no book in {sorted(gone)}"
    if not present:
        # Nothing was promised yet: doing it again must work.
        scenario.run(root, laptops.silent)
        present = [HOUSE]
    for problem in _files(root, told, whole or {}):
        return problem
    for which in present:
        for problem in _book(root, which, [words for words in told if which in words[1:2]]):
            return f"{which}: {problem}"
    return None


def _files(root: Path, told: Told, whole: Mapping[str, bytes]) -> Iterator[str]:
    for words in told:
        if words[0] == "file":
            path = root / words[1]
            if not path.is_file():
                yield f"told file lost: {words[1]}"
            elif sha256(path.read_bytes()).hexdigest() != words[2]:
                yield f"told file torn: {words[1]}"
    for name, wanted in whole.items():
        path = root / name
        if path.suffix in (".solang", copies.ENDING) and path.is_file():
            if digest(path.read_bytes()) != wanted:
                yield f"named file torn: {name}"


def _book(root: Path, which: str, told: Told) -> Iterator[str]:
    """Open it as a user would, look for what was told, check all of it, write to it."""
    book = open_book(root, which)
    try:
        for words in told:
            if not _holds(book, words):
                yield f"lost {' '.join(map(str, words))}"
        laptops.another_act(book)
        yield from (f"{found.code} {found.where}" for found in checking.check(book, full=True))
    finally:
        books.close(book)


def _holds(book: Book, words: Sequence[Any]) -> bool:
    with book.read() as connection:
        ask = connection.exec_driver_sql
        entries = ask("SELECT count(*) FROM entry").scalar_one()
        match words[0]:
            case "entry":
                row = ask("SELECT 1 FROM entry WHERE entry_id = ?", (bytes.fromhex(words[2]),))
            case "sent":
                row = ask("SELECT 1 FROM file_sent WHERE name = ?", (words[2],))
            case "taken":
                row = ask("SELECT 1 FROM file_seen WHERE sha256 = ?", (bytes.fromhex(words[2]),))
            case "joined":
                return commune_of(connection) is not None and book.keys.fixed.digest is not None
            case "accepted":
                return bool(devices(connection))
            case "one_of":
                return entries in words[2:]
            case "restored":
                return bool(entries == words[2]) and _aside_holds(book, words[3:])
            case "revision":
                return migrations.revision_of(connection) == words[2] and _copied(book)
            case _:
                return words[0] == "book" and settings.get(connection, settings.SCOPE) is not None
        return row.fetchone() is not None


def _aside_holds(book: Book, counts: Sequence[int]) -> bool:
    """Whether the book that was there before lies aside, whole."""
    if not counts:
        return True
    for folder in book.folder.glob("aside-*"):
        engine = connect(folder / BOOK_FILE, book.keys.fixed.book_key)
        with engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        engine.dispose()
        return bool(whole and found == counts[0])
    return False


def _copied(book: Book) -> bool:
    """Whether a copy precedes the migration."""
    return any(copy.reason == "migration" for copy in copies.copies(book.folder))
