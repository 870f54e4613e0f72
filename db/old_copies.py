"""Copies of books that lie somewhere on this machine: after Windows was set up anew, or on a stick.

Somebody who installs the program again must not begin an empty book while the old one lies on D:.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from db import restoring
from db.copies import ENDING
from db.domain import long_work
from db.domain.errors import AppError
from db.restoring import CopyFacts

DEEPEST = 5
"""Folders below a place: ``D:/Giấy tờ/Sổ Làng/backups`` is 3."""

MOST = 50_000
"""Names looked at in all: a full drive must not keep anybody waiting."""

_NOT_OURS = frozenset(("windows", "program files", "program files (x86)", "node_modules"))


@dataclass(frozen=True)
class FoundCopy:
    """The newest whole copy of one book."""

    path: Path
    facts: CopyFacts


def look_around(places: Sequence[Path]) -> tuple[FoundCopy, ...]:
    """The newest whole copy of each book below these folders, the fullest book first.

    Newest is who holds the most entries: a book only grows, and clocks are wrong. Links are not
    followed; what cannot be read is no copy that could be opened again, and is passed over.
    """
    by_book: dict[str, list[FoundCopy]] = {}
    for path in long_work.counted(list(_named(places))):
        try:
            facts = restoring.look(path)
        except AppError:
            continue
        by_book.setdefault(facts.book_id, []).append(FoundCopy(path, facts))
    books = long_work.counted(list(by_book.values()))
    newest = [_newest_whole(copies) for copies in books]
    found = [copy for copy in newest if copy is not None]
    return tuple(sorted(found, key=lambda copy: -copy.facts.entries))


def _newest_whole(copies: Iterable[FoundCopy]) -> FoundCopy | None:
    order = sorted(copies, key=lambda copy: (copy.facts.entries, copy.facts.day), reverse=True)
    return next((copy for copy in order if _is_whole(copy)), None)


def _is_whole(copy: FoundCopy) -> bool:
    try:
        restoring.check_bytes(copy.path, copy.facts)
    except AppError:
        return False
    return True


def _named(places: Sequence[Path]) -> Iterator[Path]:
    """Files with the ending of copies, each once though a place lies below another."""
    seen: set[str] = set()
    looked = 0
    for place in places:
        for folder, folders, names in os.walk(place):
            looked += len(names) + len(folders)
            if looked > MOST:
                return
            depth = len(Path(folder).relative_to(place).parts)
            folders[:] = sorted(n for n in folders if depth < DEEPEST and _may_hold(n))
            for name in sorted(names):
                whole = os.path.realpath(Path(folder, name))
                if name.endswith(ENDING) and whole not in seen:
                    seen.add(whole)
                    yield Path(folder, name)


def _may_hold(folder: str) -> bool:
    return not folder.startswith((".", "$")) and folder.casefold() not in _NOT_OURS
