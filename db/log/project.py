"""From entries to rows: the fast path where nothing held can differ, else the pure fold.

An entry is projected at once, always: a missing predecessor or parent never makes it wait
(sync.md 3.3 "Fast path").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.keys import Keys
from db.log.entry import Entry
from db.log.entry import entry_id as named
from db.log.fold import ERASED, EntityFold, Folder, Heads
from db.log.graph import Added, Graph
from db.log.merge import heads, in_conflict, winner
from db.log.payload import Block, cells_entity, decode_payload
from db.log.projections import DERIVED, Target, attendance, upsert
from db.log.registry import SPECS, Kind, KindSpec, Rule


class Projector:
    """Adds entries to the book and keeps the rows in step, inside one transaction.

    Call ``finish`` before the transaction ends: it rebuilds what could not go the fast way.
    """

    def __init__(self, graph: Graph, keys: Keys, choose: Heads = heads) -> None:
        self.graph = graph
        self.sql = graph.sql
        self.keys = keys
        self.folder = Folder(graph, choose)
        self.touched: set[int] = set()
        self.kinds: set[int] = set()
        self._waiting: set[int] = set()
        self._entities: dict[tuple[int, int, bytes], int] = {}
        self._has_conflicts: bool | None = None

    def add(
        self, entry: Entry, manifest_no: int | None = None, payload_hash: bytes = b""
    ) -> list[Block] | None:
        """Store and project one entry; its blocks, or None where it is held already.

        Raises:
            AppError: ``bad_entry``.
        """
        entry_id = named(entry, payload_hash) if payload_hash else entry.id()
        if self.graph.holds(entry_id):
            return None
        blocks = [] if payload_hash else decode_payload(entry.payload)
        scope_no = self.graph.scope_no(entry.scope)
        added = self.graph.add(entry, entry_id, manifest_no, ERASED if payload_hash else 0)
        eids, new = self._touch(blocks, scope_no, added, entry.seq)
        fast = self._is_fast(entry, added, eids, new)
        if fast:
            self._project(blocks, scope_no)
            self._settle(blocks, scope_no)
        else:
            self._waiting |= eids
        if added.origin.forked:
            self._wait_for_origin(added.origin.no)
        return blocks

    def finish(self) -> None:
        """Rebuild what waits, and everything a newly forked origin had touched."""
        self.graph.flush()
        for origin_no in self.graph.newly_forked:
            self._wait_for_origin(origin_no)
        self.graph.newly_forked.clear()
        for eid_no in sorted(self._waiting):
            self.rebuild(eid_no)
        self._waiting.clear()

    def _wait_for_origin(self, origin_no: int) -> None:
        rows = self.sql.all(
            "SELECT DISTINCT t.eid_no FROM touch t JOIN run r ON r.run_no = t.run_no "
            "WHERE r.origin_no = ?",
            origin_no,
        )
        self._waiting |= {row[0] for row in rows}

    def locate(self, scope_no: int, kind: int, uuid: bytes) -> int:
        """The local number of an entity, allotted at first mention."""
        return self._locate(scope_no, kind, uuid)[0]

    def _locate(self, scope_no: int, kind: int, uuid: bytes) -> tuple[int, bool]:
        key = (scope_no, kind, uuid)
        if key in self._entities:
            return self._entities[key], False
        row = self.sql.one(
            "SELECT eid_no FROM entity WHERE uuid = ? AND scope_no = ? AND kind = ?",
            *(uuid, scope_no, int(kind)),
        )
        new = row is None
        if row is None:
            row = self.sql.one(
                "INSERT INTO entity (scope_no, kind, uuid) VALUES (?,?,?) RETURNING eid_no",
                *(scope_no, int(kind), uuid),
            )
        assert row is not None
        self._entities[key] = row[0]
        return row[0], new

    def _touch(
        self, blocks: Iterable[Block], scope_no: int, added: Added, seq: int
    ) -> tuple[set[int], set[int]]:
        eids: set[int] = set()
        new: set[int] = set()
        for block in blocks:
            uuids = [cells_entity(block.kind, block.owner)] if block.owner else block.keys
            self.kinds.add(block.kind)
            for uuid in uuids:
                eid_no, fresh = self._locate(scope_no, block.kind, uuid)
                eids.add(eid_no)
                if fresh:
                    new.add(eid_no)
                    self._link_cells(block, scope_no, eid_no)
        if eids:
            self.sql.many(
                "INSERT INTO touch (eid_no, run_no, seq) VALUES (?,?,?)",
                [(eid_no, added.run.no, seq) for eid_no in sorted(eids)],
            )
        self.touched |= eids
        return eids, new

    def _link_cells(self, block: Block, scope_no: int, eid_no: int) -> None:
        """Note whose cells an entity holds: its id is a digest and does not tell."""
        if block.owner and block.kind == Kind.ATTENDANCE:
            self.sql.run(
                "INSERT OR IGNORE INTO marked_meeting (eid_no, meeting_no) VALUES (?, ?)",
                *(eid_no, self.locate(scope_no, Kind.MEETING, block.owner)),
            )

    def _is_fast(self, entry: Entry, added: Added, eids: set[int], new: set[int]) -> bool:
        if entry.seq <= added.top_before or added.origin.forked or self._waiting & eids:
            return False
        held_to = {
            self.graph.origin(item.origin).no: item.to_seq
            for item in added.context
            if item.from_seq == 1 and not self.graph.origin(item.origin).forked
        }
        for eid_no in eids - new:
            rows = self.sql.all(
                "SELECT run_no, max(seq) FROM touch WHERE eid_no = ? AND run_no <> ? "
                "GROUP BY run_no",
                *(eid_no, added.run.no),
            )
            for run_no, seq in rows:
                if held_to.get(self.graph.run(run_no).origin_no, 0) < seq:
                    return False
        return True

    def _project(self, blocks: Iterable[Block], scope_no: int) -> None:
        for block in blocks:
            spec = SPECS.get(block.kind)
            if spec is not None:
                self._project_block(spec, block, scope_no)

    def _project_block(self, spec: KindSpec, block: Block, scope_no: int) -> None:
        uuids = [cells_entity(block.kind, block.owner)] if block.owner else block.keys
        if (spec.kind is Kind.ATTENDANCE) != bool(block.owner) or not uuids:
            return
        at = Target(
            self.sql,
            self.keys,
            scope_no,
            [self.locate(scope_no, block.kind, uuid) for uuid in uuids],
            lambda kind, uuid: self.locate(scope_no, kind, uuid),
        )
        if block.owner:
            attendance.project(spec, block, at)
        else:
            upsert(spec, block.columns, block.keys, at)
        if spec.kind in DERIVED:
            DERIVED[spec.kind](at)

    def _settle(self, blocks: Iterable[Block], scope_no: int) -> None:
        """What goes fast covers all that was held of it: its fields are in conflict no more."""
        if self._has_conflicts is None:
            self._has_conflicts = self.sql.one("SELECT 1 FROM conflict LIMIT 1") is not None
        if not self._has_conflicts:
            return
        for block in blocks:
            uuids = [cells_entity(block.kind, block.owner)] * len(block.keys)
            for uuid, key in zip(uuids if block.owner else block.keys, block.keys, strict=True):
                eid_no = self.locate(scope_no, block.kind, uuid)
                self.sql.many(
                    "DELETE FROM conflict WHERE eid_no = ? AND field = ? AND cell = ?",
                    [(eid_no, field, key if block.owner else b"") for field in block.columns],
                )

    def rebuild(self, eid_no: int) -> None:
        """Project one entity anew from all entries that touched it."""
        row = self.sql.one("SELECT scope_no, kind, uuid FROM entity WHERE eid_no = ?", eid_no)
        assert row is not None
        scope_no, kind, uuid = row
        fold = self.folder.fold(eid_no)
        self._note_conflicts(eid_no, fold)
        spec = SPECS.get(kind)
        if spec is None:
            return
        self.sql.run("DELETE FROM sealed WHERE eid_no = ?", eid_no)
        if kind == Kind.ATTENDANCE:
            self._rebuild_cells(spec, eid_no, scope_no, fold)
        else:
            self.sql.run(f"DELETE FROM {spec.table} WHERE eid_no = ?", eid_no)
            values = {field: value for (field, _), value in shown(spec, fold).items()}
            if values:
                columns = {field: [value] for field, value in values.items()}
                self._project_block(spec, Block(kind, (uuid,), columns), scope_no)

    def _rebuild_cells(self, spec: KindSpec, eid_no: int, scope_no: int, fold: EntityFold) -> None:
        row = self.sql.one(
            "SELECT e.uuid, e.eid_no FROM marked_meeting m JOIN entity e ON e.eid_no = m.meeting_no"
            " WHERE m.eid_no = ?",
            eid_no,
        )
        if row is None:
            return
        owner, meeting = row
        self.sql.run("DELETE FROM attendance WHERE meeting_no = ?", meeting)
        by_field: dict[int, dict[bytes, Any]] = {}
        for (field, cell), value in shown(spec, fold).items():
            by_field.setdefault(field, {})[cell] = value
        for field, cells in sorted(by_field.items()):
            block = Block(spec.kind, tuple(cells), {field: list(cells.values())}, owner)
            self._project_block(spec, block, scope_no)

    def _note_conflicts(self, eid_no: int, fold: EntityFold) -> None:
        self.sql.run("DELETE FROM conflict WHERE eid_no = ?", eid_no)
        rows = [
            (eid_no, field, cell)
            for (field, cell), found in fold.heads.items()
            if in_conflict(found)
        ]
        if rows:
            self._has_conflicts = True
            self.sql.many("INSERT INTO conflict (eid_no, field, cell) VALUES (?,?,?)", rows)


def shown(spec: KindSpec, fold: EntityFold) -> dict[tuple[int, bytes], Any]:
    """The winning value of each field."""
    return {
        key: winner(found, spec.fields[key[0]].rule if key[0] in spec.fields else Rule.LATEST).value
        for key, found in fold.heads.items()
    }
