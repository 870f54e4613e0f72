"""The rows of the book's tables: written on from an entry's blocks, or made anew from the fold.

Both ways must end in the same rows, whatever was written: a kind counts only in the shape it was
made for (marks are cells, all else is not), and what a row derives is worked out again each time.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.keys import Keys
from db.log.entities import Entities
from db.log.fold import EntityFold, Folder
from db.log.graph import Graph
from db.log.kinds import Kind, KindSpec, Rule
from db.log.merge import in_conflict, winner
from db.log.payload import Block, cells_entity
from db.log.projections import DERIVED, FORGOTTEN, Target, attendance, upsert
from db.log.projections.counts import Counts
from db.log.projections.sheets import Sheets
from db.log.registry import SPECS


class TableRows:
    """Writes the rows of one book inside one transaction."""

    def __init__(self, graph: Graph, keys: Keys, entities: Entities) -> None:
        self._rule = graph.rule
        self._sql = graph.sql
        self._keys = keys
        self._entities = entities
        self._folder = Folder(graph)
        self._sheets = Sheets(graph.sql)
        self.counts = Counts(graph.sql)
        self._has_conflicts: bool | None = None

    def write(self, blocks: Iterable[Block], scope_no: int, fresh: set[int]) -> None:
        """Write blocks that cover all that was held of what they touch.

        Args:
            fresh: local numbers of what nothing else has ever touched.
        """
        for block in blocks:
            self._write_block(block, scope_no, fresh)
            self._settle(block, scope_no)

    def look_anew(self) -> None:
        """Files were taken back, or no longer are, since rows were made."""
        self._folder.look_anew()

    def make_anew(self, eid_no: int) -> None:
        """Write one entity's rows from all entries that touched it."""
        ((scope_no, kind, uuid),) = self._sql.all(
            "SELECT scope_no, kind, uuid FROM entity WHERE eid_no = ?", eid_no
        )
        fold = self._folder.fold(eid_no)
        self._note_conflicts(eid_no, fold)
        spec = SPECS.get(kind)
        if spec is None:
            return
        self._sql.run("DELETE FROM sealed WHERE eid_no = ?", eid_no)
        values = self._shown(spec, fold)
        if kind == Kind.ATTENDANCE:
            self._make_cells_anew(eid_no, scope_no, values)
            return
        if spec.kind in FORGOTTEN:
            FORGOTTEN[spec.kind](self._sql, eid_no)
        self._sql.run(f"DELETE FROM {spec.table} WHERE eid_no = ?", eid_no)
        columns = {field: [value] for (field, cell), value in values.items() if not cell}
        if columns:
            self._write_block(Block(kind, (uuid,), columns), scope_no, set())
        elif spec.kind in DERIVED:
            # All who wrote to it are taken back: others may have been derived from it.
            DERIVED[spec.kind](self._target(scope_no, [eid_no]))

    def _make_cells_anew(
        self, eid_no: int, scope_no: int, values: dict[tuple[int, bytes], Any]
    ) -> None:
        found = self._sql.one(
            "SELECT e.uuid, e.eid_no FROM marked_meeting m JOIN entity e ON e.eid_no = m.meeting_no"
            " WHERE m.eid_no = ?",
            eid_no,
        )
        if found is None:
            return
        owner, meeting = found
        marked = self._sql.all("SELECT person_no FROM attendance WHERE meeting_no = ?", meeting)
        self.counts.changed(meeting, (person for (person,) in marked))
        self._sql.run("DELETE FROM attendance WHERE meeting_no = ?", meeting)
        by_field: dict[int, dict[bytes, Any]] = {}
        for (field, cell), value in sorted(values.items(), key=lambda item: item[0]):
            if cell:
                by_field.setdefault(field, {})[cell] = value
        for field, cells in by_field.items():
            block = Block(Kind.ATTENDANCE, tuple(cells), {field: list(cells.values())}, owner)
            self._write_block(block, scope_no, set())

    def _write_block(self, block: Block, scope_no: int, fresh: set[int]) -> None:
        spec = SPECS.get(block.kind)
        if spec is None or not block.keys or not block.columns:
            return
        if (spec.kind is Kind.ATTENDANCE) != bool(block.owner):
            return
        number = self._entities.number
        uuids = (cells_entity(block.kind, block.owner),) if block.owner else block.keys
        eid_nos = [number(scope_no, block.kind, uuid) for uuid in uuids]
        at = self._target(scope_no, eid_nos, fresh.issuperset(eid_nos))
        if block.owner:
            attendance.project(spec, block, at)
        else:
            upsert(spec, block.columns, block.keys, at)
        if spec.kind in DERIVED:
            DERIVED[spec.kind](at)

    def _target(self, scope_no: int, eid_nos: list[int], fresh: bool = False) -> Target:
        number, numbers = self._entities.number, self._entities.numbers
        return Target(
            self._sql,
            self._keys,
            scope_no,
            eid_nos,
            fresh,
            lambda kind, uuid: number(scope_no, kind, uuid),
            lambda kind, uuids: numbers(scope_no, kind, uuids),
            self._sheets,
            self.counts,
        )

    def _settle(self, block: Block, scope_no: int) -> None:
        """What is written on covers all that was held of it: its fields are in conflict no more."""
        if self._has_conflicts is None:
            self._has_conflicts = self._sql.one("SELECT 1 FROM conflict LIMIT 1") is not None
        if not self._has_conflicts:
            return
        cells = block.keys if block.owner else (b"",) * len(block.keys)
        uuids = block.keys
        if block.owner:
            uuids = (cells_entity(block.kind, block.owner),) * len(block.keys)
        for uuid, cell in zip(uuids, cells, strict=True):
            eid_no = self._entities.number(scope_no, block.kind, uuid)
            self._sql.later(
                "conflict",
                "DELETE FROM conflict WHERE eid_no = ? AND field = ? AND cell = ?",
                [(eid_no, field, cell) for field in block.columns],
            )

    def _note_conflicts(self, eid_no: int, fold: EntityFold) -> None:
        self._sql.run("DELETE FROM conflict WHERE eid_no = ?", eid_no)
        differ = self._rule(in_conflict)
        rows = [
            (eid_no, field, cell) for (field, cell), found in fold.heads.items() if differ(found)
        ]
        if rows:
            self._has_conflicts = True
            self._sql.many("INSERT INTO conflict (eid_no, field, cell) VALUES (?,?,?)", rows)

    def _shown(self, spec: KindSpec, fold: EntityFold) -> dict[tuple[int, bytes], Any]:
        """The winning value of each field."""
        best = self._rule(winner)
        rules = {number: field.rule for number, field in spec.fields.items()}
        return {
            (field, cell): best(found, rules.get(field, Rule.LATEST)).value
            for (field, cell), found in fold.heads.items()
        }
