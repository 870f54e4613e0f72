"""From entries to rows: the fast path where nothing held can differ, else the pure fold.

An entry is projected at once, always: a missing predecessor or parent never makes it wait
(sync.md 3.3 "Fast path").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.keys import Keys
from db.log.entry import Entry
from db.log.fold import EntityFold, Folder, Heads
from db.log.graph import Added, Graph
from db.log.merge import heads, in_conflict, winner
from db.log.payload import Block, cells_entity, decode_payload
from db.log.projections import DERIVED, FORGOTTEN, Target, attendance, upsert
from db.log.registry import SPECS, Kind, KindSpec, Rule

_NOBODY = 0


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
        self._forked: set[int] = set()
        self._entities: dict[tuple[int, int, bytes], int] = {}
        self._last_entity: int | None = None
        self._only_by: dict[int, int] = {}
        self._has_conflicts: bool | None = None

    def add(
        self, entry: Entry, entry_id: bytes | None = None, manifest_no: int | None = None
    ) -> list[Block] | None:
        """Store and project one entry; its blocks, or None where it is held already.

        Args:
            entry_id: where it has been worked out already.

        Raises:
            AppError: ``bad_entry``.
        """
        entry_id = entry_id or entry.id()
        if self.graph.holds(entry, entry_id):
            return None
        blocks = decode_payload(entry.payload)
        scope_no = self.graph.scope_no(entry.scope)
        added = self.graph.add(entry, entry_id, manifest_no)
        eids = self._touch(blocks, scope_no, added, entry.seq)
        if self._is_fast(entry, added, eids):
            self._project(blocks, scope_no)
            self._settle(blocks, scope_no)
        else:
            self._waiting |= eids
        if added.origin.forked:
            self._forked.add(added.origin.no)
        return blocks

    def finish(self) -> None:
        """Rebuild what waits, and everything a newly forked origin had touched."""
        self.graph.flush()
        for origin_no in self._forked | self.graph.newly_forked:
            self._wait_for_origin(origin_no)
        self._forked.clear()
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
        key = (scope_no, kind, uuid)
        eid_no = self._entities.get(key)
        if eid_no is None:
            row = self.sql.stored(
                "SELECT eid_no FROM entity WHERE uuid = ? AND scope_no = ? AND kind = ?",
                *(uuid, scope_no, int(kind)),
            )
            eid_no = self._entities[key] = row[0] if row else self._allot(key)
        return eid_no

    def _allot(self, key: tuple[int, int, bytes]) -> int:
        if self._last_entity is None:
            row = self.sql.one("SELECT coalesce(max(eid_no), 0) FROM entity")
            assert row is not None
            self._last_entity = row[0]
        self._last_entity += 1
        scope_no, kind, uuid = key
        self.sql.later(
            "INSERT INTO entity (eid_no, scope_no, kind, uuid) VALUES (?,?,?,?)",
            ((self._last_entity, scope_no, int(kind), uuid),),
        )
        self._only_by[self._last_entity] = _NOBODY
        return self._last_entity

    def _touch(self, blocks: Iterable[Block], scope_no: int, added: Added, seq: int) -> set[int]:
        eids: set[int] = set()
        for block in blocks:
            self.kinds.add(block.kind)
            if block.owner:
                eid_no = self.locate(scope_no, block.kind, cells_entity(block.kind, block.owner))
                eids.add(eid_no)
                self._link_cells(block, scope_no, eid_no)
            else:
                eids.update(self.locate(scope_no, block.kind, uuid) for uuid in block.keys)
        self.sql.later(
            "INSERT INTO touch (eid_no, run_no, seq) VALUES (?,?,?)",
            [(eid_no, added.run.no, seq) for eid_no in sorted(eids)],
        )
        self.touched |= eids
        return eids

    def _link_cells(self, block: Block, scope_no: int, eid_no: int) -> None:
        """Note whose cells an entity holds: its id is a digest and does not tell."""
        if block.kind == Kind.ATTENDANCE:
            self.sql.later(
                "INSERT OR IGNORE INTO marked_meeting (eid_no, meeting_no) VALUES (?, ?)",
                ((eid_no, self.locate(scope_no, Kind.MEETING, block.owner)),),
            )

    def _is_fast(self, entry: Entry, added: Added, eids: set[int]) -> bool:
        """Whether this entry covers all that was held of what it touches (sync.md 3.3)."""
        strangers = [eid_no for eid_no in eids if not self._is_only_by(eid_no, added.run.no)]
        if entry.seq <= added.top_before or added.origin.forked or self._waiting & eids:
            return False
        if not strangers:
            return True
        held_to = {
            self.graph.origin(item.origin).no: item.to_seq
            for item in added.context
            if item.from_seq == 1 and not self.graph.origin(item.origin).forked
        }
        for eid_no in strangers:
            rows = self.sql.all(
                "SELECT run_no, max(seq) FROM touch WHERE eid_no = ? AND run_no <> ? "
                "GROUP BY run_no",
                *(eid_no, added.run.no),
            )
            for run_no, seq in rows:
                if held_to.get(self.graph.run(run_no).origin_no, 0) < seq:
                    return False
        return True

    def _is_only_by(self, eid_no: int, run_no: int) -> bool:
        """Whether nothing else than this run has touched the entity, as far as we saw it made."""
        only = self._only_by.get(eid_no)
        if only == _NOBODY:
            self._only_by[eid_no] = run_no
        elif only is not None and only != run_no:
            del self._only_by[eid_no]
        return only in (_NOBODY, run_no)

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
            if spec.kind in FORGOTTEN:
                FORGOTTEN[spec.kind](self.sql, eid_no)
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
