"""What a person's row derives from its name: the order of lists and the words of search.

The row keeps the words beside the index, so that those of an old name are found and taken out one
by one: the index is by word, and a search through it for one person would read it whole.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.names import sort_key
from db.domain.search_words import search_words
from db.log.projections import aliases
from db.log.projections.rows import Target
from db.log.sql import Sql

_DELETE = "DELETE FROM search_word WHERE word = ? AND person_no = ?"


def derive(at: Target) -> None:
    """Renew sort key and search words of the rows just written."""
    numbers = list(at.eid_nos)
    for start in range(0, len(numbers), 500):
        _derive(at.sql, numbers[start : start + 500])
    aliases.renew(at, numbers)


def forget(sql: Sql, eid_no: int) -> None:
    """Take a person out of the search, before the row goes."""
    row = sql.one("SELECT words FROM person WHERE eid_no = ?", eid_no)
    if row is not None:
        sql.many(_DELETE, [(word, eid_no) for word in (row[0] or "").split()])


def _derive(sql: Sql, eid_nos: Sequence[int]) -> None:
    marks = ",".join("?" * len(eid_nos))
    rows = sql.all(
        "SELECT eid_no, words, full_name, usual_name, distinction, sort_name FROM person "
        f"WHERE eid_no IN ({marks})",
        *eid_nos,
    )
    derived = []
    gone: list[tuple[str, int]] = []
    new: list[tuple[str, int]] = []
    for eid_no, before, full_name, usual_name, distinction, sort_name in rows:
        key = sort_key(full_name, sort_name) if full_name else None
        words = search_words(" ".join(t for t in (full_name, usual_name, distinction) if t))
        derived.append((" ".join(words) or None, key, eid_no))
        former = (before or "").split()
        gone += [(word, eid_no) for word in former if word not in words]
        new += [(word, eid_no) for word in words if word not in former]
    sql.many(
        "UPDATE person SET words = ?, sort_key = ?, rep_no = coalesce(rep_no, eid_no) "
        "WHERE eid_no = ?",
        derived,
    )
    sql.many(_DELETE, gone)
    sql.many("INSERT OR IGNORE INTO search_word (word, person_no) VALUES (?, ?)", new)
