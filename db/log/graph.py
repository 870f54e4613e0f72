"""Branches of history as the tables hold them: adding an entry, linking runs, noticing forks.

One ``Graph`` serves one transaction and caches what it read. Rows are linked, never relabelled
(sync.md 3.3 "Stored" and "Fork evidence").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.log import settings
from db.log.entry import NO_ENTRY, ContextItem, Entry, decode_context
from db.log.evidence import contradicts, is_known
from db.log.merge import Held
from db.log.rules import Rule, as_designed
from db.log.sql import Sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

_INSERT_ENTRY = (
    "INSERT INTO entry (entry_no, run_no, seq, entry_id, hlc, wall, actor, command, ctx_no, "
    "manifest_no, flags, payload) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
)
_AT_ONCE = 500


@dataclass
class OriginState:
    """An origin as the book knows it; ``forked``: two entries bear one number there."""

    no: int
    id: bytes
    scope_no: int
    forked: bool
    top: int


@dataclass
class RunState:
    """Entries of one origin without a gap, and the id of the last (``tip``)."""

    no: int
    origin_no: int
    from_seq: int
    to_seq: int
    tip: bytes
    parent_run: int | None
    parent_seq: int | None
    root_prev: bytes


@dataclass(slots=True)
class Added:
    """A new entry as stored. ``top_before``: highest seq of its origin held or named before."""

    entry_no: int
    run: RunState
    origin: OriginState
    top_before: int
    context: tuple[ContextItem, ...]


class Graph:
    """Origins, runs, contexts and names of one book inside one transaction."""

    def __init__(self, connection: Connection, rule: Rule = as_designed) -> None:
        self.connection = connection
        self.rule = rule
        self.sql = Sql(connection)
        self.newly_forked: set[int] = set()
        self._grown: dict[int, RunState] = {}
        self._raised: dict[int, OriginState] = {}
        self._scopes: dict[bytes, int] = {}
        self._origins: dict[bytes, OriginState] = {}
        self._runs: dict[int, RunState] = {}
        self._runs_of: dict[int, list[RunState]] = {}
        self._contexts: dict[bytes, tuple[int, tuple[ContextItem, ...]]] = {}
        self._last_entry: int | None = None
        self._shared_no: int | None = None

    def scope_no(self, scope: bytes) -> int:
        """The local number of a scope, allotted at first mention."""
        if scope not in self._scopes:
            row = self.sql.one("SELECT scope_no FROM scope WHERE id = ?", scope)
            if row is None:
                row = self.sql.one("INSERT INTO scope (id) VALUES (?) RETURNING scope_no", scope)
            assert row is not None
            self._scopes[scope] = row[0]
        return self._scopes[scope]

    def origin(self, origin: bytes) -> OriginState:
        """An origin, allotted at first mention (``scope_no`` 0 while only a context named it)."""
        if origin not in self._origins:
            row = self.sql.one(
                "SELECT origin_no, id, scope_no, forked, top FROM origin WHERE id = ?", origin
            )
            if row is None:
                row = self.sql.one(
                    "INSERT INTO origin (id, scope_no, forked, top) VALUES (?, 0, 0, 0) "
                    "RETURNING origin_no, id, scope_no, forked, top",
                    origin,
                )
            assert row is not None
            self._origins[origin] = OriginState(row[0], row[1], row[2], bool(row[3]), row[4])
        return self._origins[origin]

    def runs(self, origin: OriginState) -> list[RunState]:
        """All branches and islands of an origin."""
        if origin.no not in self._runs_of:
            rows = self.sql.all(
                "SELECT run_no, origin_no, from_seq, to_seq, tip, parent_run, parent_seq, "
                "root_prev FROM run WHERE origin_no = ? ORDER BY run_no",
                origin.no,
            )
            states = [RunState(*row) for row in rows]
            self._runs_of[origin.no] = states
            self._runs.update({state.no: state for state in states})
        return self._runs_of[origin.no]

    def run(self, run_no: int) -> RunState:
        if run_no not in self._runs:
            row = self.sql.one(
                "SELECT o.id FROM run r JOIN origin o USING (origin_no) WHERE run_no = ?", run_no
            )
            assert row is not None
            self.runs(self.origin(row[0]))
        return self._runs[run_no]

    def held(self, entries: Sequence[tuple[Entry, bytes]]) -> set[bytes]:
        """Those of the ids that are held; what is above all that was heard of is not looked for."""
        doubtful = [id_ for entry, id_ in entries if entry.seq <= self.origin(entry.origin).top]
        found: set[bytes] = set()
        for start in range(0, len(doubtful), _AT_ONCE):
            part = doubtful[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            rows = self.sql.all(f"SELECT entry_id FROM entry WHERE entry_id IN ({marks})", *part)
            found.update(row[0] for row in rows)
        known = self.rule(is_known)
        seqs = {
            origin: [(run.from_seq, run.to_seq) for run in self.runs(self.origin(origin))]
            for origin in {entry.origin for entry, _ in entries}
        }
        return {id_ for entry, id_ in entries if known(id_ in found, entry.seq, seqs[entry.origin])}

    def add(self, entry: Entry, entry_id: bytes, manifest_no: int | None) -> Added:
        """Store one entry that is not held yet, link its branch, and note forks.

        Raises:
            AppError: ``bad_entry`` where its place contradicts what its origin is.
        """
        origin = self.origin(entry.origin)
        scope_no = self.scope_no(entry.scope)
        if origin.scope_no not in (0, scope_no) or (entry.seq == 1) != (entry.prev == NO_ENTRY):
            raise AppError("bad_entry", part="place")
        if origin.scope_no == 0:
            origin.scope_no = scope_no
            self.sql.run("UPDATE origin SET scope_no = ? WHERE origin_no = ?", scope_no, origin.no)
        top_before = origin.top
        run = self._place(entry, entry_id, origin)
        ctx_no, context, new_context = self._context(entry.context)
        entry_no = self._next_entry()
        row = (
            *(entry_no, run.no, entry.seq, entry_id, entry.hlc, entry.wall, entry.actor),
            *(entry.command, ctx_no, manifest_no, 0, entry.payload),
        )
        self.sql.later("entry", _INSERT_ENTRY, (row,), size=len(entry.payload))
        self._link_children(entry_id, run, entry.seq)
        self._own_name(origin, run, entry.seq, entry_id, top_before)
        if run.parent_run is None and run.from_seq == entry.seq > 1:
            self._name(origin, entry.seq - 1, entry.prev[:8])
        if new_context:
            self._look_at_scopes(context, scope_no)
            for item in context:
                self._name(self.origin(item.origin), item.to_seq, item.id8)
        return Added(entry_no, run, origin, top_before, context)

    def _look_at_scopes(self, context: Sequence[ContextItem], scope_no: int) -> None:
        """A writer holds its own scope and the shared one; what it says of another is no evidence,
        else a house could make another house's history look forked.

        Raises:
            AppError: ``bad_entry``.
        """
        if self._shared_no is None:
            row = self.sql.one(
                "SELECT scope_no FROM scope WHERE id = (SELECT value FROM setting WHERE name = ?)",
                settings.SHARED_SCOPE,
            )
            self._shared_no = row[0] if row else 0
        for item in context:
            if self.origin(item.origin).scope_no not in (0, scope_no, self._shared_no):
                raise AppError("bad_entry", part="context")

    def _next_entry(self) -> int:
        if self._last_entry is None:
            row = self.sql.one("SELECT coalesce(max(entry_no), 0) FROM entry")
            assert row is not None
            self._last_entry = row[0]
        self._last_entry += 1
        return self._last_entry

    def _place(self, entry: Entry, entry_id: bytes, origin: OriginState) -> RunState:
        for run in self.runs(origin):
            if run.tip == entry.prev and run.to_seq == entry.seq - 1:
                run.to_seq, run.tip = entry.seq, entry_id
                self._grown[run.no] = run
                return run
        parent = self.sql.one("SELECT run_no, seq FROM entry WHERE entry_id = ?", entry.prev)
        if parent is not None:
            if self.run(parent[0]).origin_no != origin.no or parent[1] != entry.seq - 1:
                raise AppError("bad_entry", part="prev")
        parent_run, parent_seq = (parent[0], parent[1]) if parent else (None, None)
        row = self.sql.one(
            "INSERT INTO run (origin_no, from_seq, to_seq, tip, parent_run, parent_seq, root_prev) "
            "VALUES (?,?,?,?,?,?,?) RETURNING run_no",
            *(origin.no, entry.seq, entry.seq, entry_id, parent_run, parent_seq, entry.prev),
        )
        assert row is not None
        run = RunState(
            row[0], origin.no, entry.seq, entry.seq, entry_id, parent_run, parent_seq, entry.prev
        )
        self._runs_of[origin.no].append(run)
        self._runs[run.no] = run
        return run

    def _link_children(self, entry_id: bytes, run: RunState, seq: int) -> None:
        for child in self._runs_of[run.origin_no]:
            if child.root_prev == entry_id and child.from_seq == seq + 1 and child.no != run.no:
                child.parent_run, child.parent_seq = run.no, seq
                self.sql.run(
                    "UPDATE run SET parent_run = ?, parent_seq = ? WHERE run_no = ?",
                    *(run.no, seq, child.no),
                )

    def _context(self, body: bytes) -> tuple[int, tuple[ContextItem, ...], bool]:
        if body in self._contexts:
            return *self._contexts[body], False
        row = self.sql.one("SELECT ctx_no FROM ctx WHERE body = ?", body)
        new = row is None
        if row is None:
            row = self.sql.one("INSERT INTO ctx (body) VALUES (?) RETURNING ctx_no", body)
        assert row is not None
        self._contexts[body] = (row[0], decode_context(body))
        return *self._contexts[body], new

    def _own_name(
        self, origin: OriginState, run: RunState, seq: int, entry_id: bytes, top_before: int
    ) -> None:
        if seq > top_before:
            self._raise_top(origin, seq)
            return
        others = [
            self._held_id(r.no, seq)[:8]
            for r in self.runs(origin)
            if r.no != run.no and r.from_seq <= seq <= r.to_seq
        ]
        self._compare(origin, seq, entry_id[:8], others, held=True)
        self.sql.run(
            "DELETE FROM dangling WHERE origin_no = ? AND seq = ? AND id8 = ?",
            *(origin.no, seq, entry_id[:8]),
        )

    def _name(self, origin: OriginState, seq: int, id8: bytes) -> None:
        """An entry is named by another's prev or context: evidence that it exists."""
        others = [
            self._held_id(run.no, seq)[:8]
            for run in self.runs(origin)
            if run.from_seq <= seq <= run.to_seq
        ]
        self._compare(origin, seq, id8, others, held=False)
        if id8 in others:
            return
        self.sql.run(
            "INSERT OR IGNORE INTO dangling (origin_no, seq, id8) VALUES (?,?,?)",
            *(origin.no, seq, id8),
        )
        self._raise_top(origin, seq)

    def _compare(
        self, origin: OriginState, seq: int, id8: bytes, others: list[bytes], *, held: bool
    ) -> None:
        named = self.sql.all(
            "SELECT id8 FROM dangling WHERE origin_no = ? AND seq = ?", origin.no, seq
        )
        if self.rule(contradicts)(id8, others, [row[0] for row in named], held):
            self._fork(origin)

    def _held_id(self, run_no: int, seq: int) -> bytes:
        run = self._runs[run_no]
        if run.to_seq == seq:
            return run.tip
        row = self.sql.one("SELECT entry_id FROM entry WHERE run_no = ? AND seq = ?", run_no, seq)
        assert row is not None
        return bytes(row[0])

    def _fork(self, origin: OriginState) -> None:
        if not origin.forked:
            origin.forked = True
            self.newly_forked.add(origin.no)
            self.sql.run("UPDATE origin SET forked = 1 WHERE origin_no = ?", origin.no)

    def _raise_top(self, origin: OriginState, seq: int) -> None:
        if seq > origin.top:
            origin.top = seq
            self._raised[origin.no] = origin

    def flush(self) -> None:
        """Write what waits, and the ends of runs and origins that grew: once, not once an entry."""
        self.sql.flush()
        self.sql.many(
            "UPDATE run SET to_seq = ?, tip = ? WHERE run_no = ?",
            [(run.to_seq, run.tip, run.no) for run in self._grown.values()],
        )
        self.sql.many(
            "UPDATE origin SET top = ? WHERE origin_no = ?",
            [(origin.top, origin.no) for origin in self._raised.values()],
        )
        self._grown.clear()
        self._raised.clear()

    # What the pure merge asks (db.log.merge.Knowledge)

    def forked(self, origin: bytes) -> bool:
        return self.origin(origin).forked

    def descends(self, held: Held, origin: bytes, seq: int, name: bytes) -> bool:
        for run in self.runs(self.origin(origin)):
            if run.from_seq <= seq <= run.to_seq:
                if self._held_id(run.no, seq)[: len(name)] == name:
                    return self.is_ancestor(held.run_no, held.seq, run.no, seq)
        return False

    def is_ancestor(self, run_no: int, seq: int, of_run: int, of_seq: int) -> bool:
        """Whether (run, seq) is the other entry or stands below it by held links.

        Raises:
            AppError: ``book_damaged`` where the links run in a ring, which no program writes.
        """
        at: int | None = of_run
        limit: int | None = of_seq
        passed: set[int] = set()
        while at is not None and limit is not None:
            if at == run_no:
                return seq <= limit
            if at in passed:
                raise AppError("book_damaged", part=f"run {at}")
            passed.add(at)
            state = self.run(at)
            at, limit = state.parent_run, state.parent_seq
        return False
