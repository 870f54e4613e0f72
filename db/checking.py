"""Is the book whole? Recompute what can be recomputed, and say what does not fit (sync.md 3.15).

Quick: SQLite's own look, the chain of the newest entries, links of branches. Full: every entry id,
every signature's place in its chain, every projected row against the log, every count against the
marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING

from db.counting.upkeep import MISCOUNTED
from db.domain.checks import Finding
from db.engine import Book, faults_inside
from db.log.entry import Entry, entry_id
from db.log.fingerprint import dump
from db.log.fold import ERASED
from db.log.graph import Graph
from db.log.project import Projector
from db.log.voids import DECIDING

if TYPE_CHECKING:
    from sqlalchemy import Connection

QUICK_ENTRIES = 500
# Which entries count has to be known before the rest is folded.
_ENTITIES = "SELECT eid_no FROM entity ORDER BY kind NOT IN (?, ?), eid_no"


class _RolledBack(Exception):
    """Leaves the rebuilding without writing."""


def check(book: Book, *, full: bool = False) -> tuple[Finding, ...]:
    """Everything that does not fit; empty for a whole book. Nothing is changed."""
    with book.read() as connection:
        findings = list(_storage(connection, full))
        if not findings:
            findings += _entries(connection, None if full else QUICK_ENTRIES)
            findings += _links(connection)
            findings += _counted(connection)
            if full:
                findings += _clocks(connection)
    if full and all(one.warning for one in findings):
        findings += _projection(book)
        with book.read() as connection:
            findings += _counts(connection)
    return tuple(findings)


def _storage(connection: Connection, full: bool) -> Iterator[Finding]:
    for line in faults_inside(connection, full=full):
        yield Finding("check_storage", line)


def _entries(connection: Connection, newest: int | None) -> Iterator[Finding]:
    rows = connection.exec_driver_sql(
        "SELECT s.id, o.id, e.seq, coalesce(p.entry_id, r.root_prev), e.hlc, e.wall, e.actor, "
        "e.command, c.body, e.payload, e.entry_id, e.flags, r.from_seq, p.entry_id FROM entry e "
        "JOIN run r USING (run_no) JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
        "JOIN ctx c USING (ctx_no) LEFT JOIN entry p ON p.run_no = e.run_no AND p.seq = e.seq - 1 "
        "ORDER BY e.entry_no DESC LIMIT ?",
        (-1 if newest is None else newest,),
    )
    for row in rows:
        payload, named, flags, from_seq, before = row[9:14]
        entry = Entry(*(*row[:9], payload))
        digest = payload if flags & ERASED else blake2b(payload, digest_size=32).digest()
        if entry.seq > from_seq and before is None:
            yield Finding("check_hole", f"{entry.origin.hex()} {entry.seq - 1}")
        elif entry_id(entry, digest) != named:
            yield Finding("check_entry", f"{entry.origin.hex()} {entry.seq}")


def _links(connection: Connection) -> Iterator[Finding]:
    """Every branch ends where it says and begins right after its parent: so no links run in a
    ring, which would have to go up somewhere."""
    rows = connection.exec_driver_sql(
        "SELECT r.run_no FROM run r LEFT JOIN entry t ON t.run_no = r.run_no AND t.seq = r.to_seq "
        "LEFT JOIN entry p ON p.run_no = r.parent_run AND p.seq = r.parent_seq "
        "WHERE t.entry_id IS NOT r.tip OR (r.parent_run IS NOT NULL "
        "AND (p.entry_id IS NOT r.root_prev OR r.parent_seq IS NOT r.from_seq - 1))"
    )
    for (run_no,) in rows:
        yield Finding("check_link", f"run {run_no}")


def _counted(connection: Connection) -> Iterator[Finding]:
    """What is known of an origin is what its rows prove: no holes in a run, no height too low."""
    rows = connection.exec_driver_sql(
        "SELECT r.run_no FROM run r JOIN origin o USING (origin_no) WHERE o.top < r.to_seq OR "
        "r.to_seq - r.from_seq + 1 <> (SELECT count(*) FROM entry e WHERE e.run_no = r.run_no)"
    )
    for (run_no,) in rows:
        yield Finding("check_hole", f"run {run_no}")


def _clocks(connection: Connection) -> Iterator[Finding]:
    """The clock that counts on never goes back along a branch; a program of ours never does so."""
    rows = connection.exec_driver_sql(
        "SELECT o.id, e.seq FROM entry e JOIN entry p ON p.run_no = e.run_no AND p.seq = e.seq - 1 "
        "JOIN run r ON r.run_no = e.run_no JOIN origin o USING (origin_no) WHERE e.hlc <= p.hlc "
        "GROUP BY o.id"
    )
    for origin, seq in rows:
        yield Finding("check_clock", f"{origin.hex()} {seq}", warning=True)


def _counts(connection: Connection) -> Iterator[Finding]:
    """The counts that figures are read from are those that the marks themselves give."""
    wrong = sum(connection.exec_driver_sql(one).scalar_one() for one in MISCOUNTED)
    if wrong:
        yield Finding("check_counts", str(wrong))


def _projection(book: Book) -> list[Finding]:
    """Rebuild every record from the log in a transaction that is rolled back, and compare."""
    findings: list[Finding] = []
    try:
        with book.write() as connection:
            scopes = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scope")]
            before = {scope: _digest(connection, scope) for scope in scopes}
            projector = Projector(Graph(connection, book.rule), book.keys)
            for (eid_no,) in connection.exec_driver_sql(_ENTITIES, tuple(DECIDING)).fetchall():
                projector.rebuild(eid_no)
            projector.renew_counts()
            for scope in scopes:
                if _digest(connection, scope) != before[scope]:
                    findings.append(Finding("check_projection", scope.hex()))
            raise _RolledBack
    except _RolledBack:
        return findings


def _digest(connection: Connection, scope: bytes) -> bytes:
    state = blake2b(digest_size=32)
    for line in dump(connection, scope):
        state.update(repr(line).encode())
    # What the lists stand on beside the values: who is one person, the words of search, the order.
    rows = connection.exec_driver_sql(
        "SELECT e.uuid, r.uuid, p.words, p.sort_key, (SELECT count(*) FROM search_word w "
        "WHERE w.person_no = p.eid_no) FROM person p JOIN entity e ON e.eid_no = p.eid_no "
        "JOIN scope s ON s.scope_no = p.scope_no LEFT JOIN entity r ON r.eid_no = p.rep_no "
        "WHERE s.id = ? ORDER BY e.uuid",
        (scope,),
    )
    for row in rows:
        state.update(repr(tuple(row)).encode())
    return state.digest()
