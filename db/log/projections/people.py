"""What a person's row derives from its name: the order of lists and the words of search."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.names import search_text, sort_key
from db.log.projections.rows import Target
from db.log.sql import Sql


def derive(at: Target) -> None:
    """Renew sort key and search words of the rows just written."""
    numbers = list(at.eid_nos)
    for start in range(0, len(numbers), 500):
        _derive(at.sql, numbers[start : start + 500])


def _derive(sql: Sql, eid_nos: Sequence[int]) -> None:
    marks = ",".join("?" * len(eid_nos))
    rows = sql.all(
        "SELECT eid_no, full_name, usual_name, distinction, sort_name FROM person "
        f"WHERE eid_no IN ({marks})",
        *eid_nos,
    )
    derived = []
    words: list[tuple[str, int]] = []
    for eid_no, full_name, usual_name, distinction, sort_name in rows:
        key = sort_key(full_name, sort_name) if full_name else None
        known = " ".join(text for text in (full_name, usual_name, distinction) if text)
        folded = search_text(known) if known else None
        derived.append((folded, key, eid_no))
        words += [(word, eid_no) for word in set((folded or "").split())]
    sql.many(
        "UPDATE person SET folded = ?, sort_key = ?, rep_no = coalesce(rep_no, eid_no) "
        "WHERE eid_no = ?",
        derived,
    )
    sql.many("DELETE FROM search_word WHERE person_no = ?", [(eid,) for eid in eid_nos])
    if words:
        sql.many("INSERT OR IGNORE INTO search_word (word, person_no) VALUES (?, ?)", words)
