"""What a book says that it holds, against what its entries prove (I16)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from db.engine import Book
from db.sync import holdings
from db.sync.manifest import VectorItem


def not_proven(book: Book) -> list[str]:
    """Branches and parts of the vector for which an entry is missing, in words."""
    with book.read() as connection:
        return [*_branches(connection), *_vector(connection)]


def _branches(connection: Connection) -> Iterator[str]:
    """Each goes without a hole from its first entry to its tip, and hangs where it says."""
    rows = connection.exec_driver_sql(
        "SELECT r.run_no, r.from_seq, r.to_seq, r.tip, r.parent_run, r.parent_seq, r.root_prev, "
        "count(e.seq), min(e.seq), max(e.seq), o.top FROM run r JOIN origin o USING (origin_no) "
        "LEFT JOIN entry e ON e.run_no = r.run_no GROUP BY r.run_no"
    ).fetchall()
    for no, low, high, tip, parent, parent_seq, prev, count, first, last, top in rows:
        if (count, first, last) != (high - low + 1, low, high) or top < high:
            yield f"run {no} says {low}..{high} and holds {count} entries {first}..{last}"
        if _id_at(connection, no, high) != tip:
            yield f"run {no} ends in another entry than it says"
        if parent is not None and (
            parent_seq != low - 1 or _id_at(connection, parent, parent_seq) != prev
        ):
            yield f"run {no} does not hang where it says"


def _vector(connection: Connection) -> Iterator[str]:
    """Whoever is told ``from``..``to`` may believe that every one of these can be sent again."""
    scopes = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scope").fetchall()]
    for item in holdings.vector(connection, scopes):
        if _held_below(connection, item) != item.to_seq - item.from_seq + 1:
            yield f"the vector names {item.from_seq}..{item.to_seq} of {item.origin.hex()}"


def _held_below(connection: Connection, item: VectorItem) -> int:
    """How many ancestors of the named entry are held, down to where the item begins."""
    row = connection.exec_driver_sql(
        "SELECT run_no, seq FROM entry WHERE entry_id = ?", (item.id,)
    ).fetchone()
    count = 0
    at, limit = tuple(row) if row else (None, 0)
    while at is not None and limit >= item.from_seq:
        count += connection.exec_driver_sql(
            "SELECT count(*) FROM entry WHERE run_no = ? AND seq BETWEEN ? AND ?",
            (at, item.from_seq, limit),
        ).scalar_one()
        parent, below = connection.exec_driver_sql(
            "SELECT parent_run, coalesce(parent_seq, 0) FROM run WHERE run_no = ?", (at,)
        ).one()
        # A branch leaves its parent below its own entries: a wrong book must not lead in a circle.
        at, limit = (parent, below) if below < limit else (None, 0)
    return count


def _id_at(connection: Connection, run_no: int, seq: int) -> bytes | None:
    row = connection.exec_driver_sql(
        "SELECT entry_id FROM entry WHERE run_no = ? AND seq = ?", (run_no, seq)
    ).fetchone()
    return None if row is None else bytes(row[0])
