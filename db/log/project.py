"""From entries to rows: the fast path where nothing held can differ, else the pure fold.

An entry is projected at once, always: a missing predecessor or parent never makes it wait
(sync.md 3.3 "Fast path").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from db.keys import Keys
from db.log.entities import Entities
from db.log.entry import Entry
from db.log.fast import is_first, sees_all, stale_origins
from db.log.graph import Added, Graph
from db.log.kinds import Kind
from db.log.payload import Block, cells_entity, decode_payload
from db.log.projections.table_rows import TableRows
from db.log.voids import DECIDING, named, named_in, touched_by


class Projector:
    """Adds entries to the book and keeps the rows in step, inside one transaction.

    Call ``finish`` before the transaction ends: it rebuilds what could not go the fast way.
    """

    def __init__(self, graph: Graph, keys: Keys) -> None:
        self.graph = graph
        self.sql = graph.sql
        self.entities = Entities(graph.sql)
        self._rows = TableRows(graph, keys, self.entities)
        self.touched: set[int] = set()
        self.kinds: set[int] = set()
        self._waiting: set[int] = set()
        self._forked: set[int] = set()
        self._voided: frozenset[bytes] | None = None
        self._taken_back: set[bytes] = set()

    def add_all(
        self, entries: Sequence[tuple[Entry, bytes]], manifest_no: int | None = None
    ) -> list[list[Block] | None]:
        """Store and project entries with their ids, in this order; all the smaller tables are asked
        once for all of them.

        Returns:
            the blocks of each, None where it is held already.

        Raises:
            AppError: ``bad_entry``.
        """
        held = self.graph.held(entries)
        blocks = [None if id_ in held else decode_payload(entry.payload) for entry, id_ in entries]
        expected: defaultdict[tuple[int, int], list[bytes]] = defaultdict(list)
        for (entry, _), found in zip(entries, blocks, strict=True):
            scope_no = self.graph.scope_no(entry.scope)
            for block in found or ():
                if block.owner:
                    cells = cells_entity(block.kind, block.owner)
                    expected[scope_no, block.kind].append(cells)
                    expected[scope_no, Kind.MEETING].append(block.owner)
                else:
                    expected[scope_no, block.kind].extend(block.keys)
        for (scope_no, kind), uuids in expected.items():
            self.entities.expect(scope_no, kind, uuids)
        for (entry, id_), found in zip(entries, blocks, strict=True):
            if found is not None:
                self._add(entry, id_, manifest_no, found)
        if self._rows.counts.is_much():
            self.renew_counts()
        return blocks

    def renew_counts(self) -> None:
        """Count anew what ``rebuild`` changed; ``finish`` does so by itself."""
        self.sql.flush()
        self._rows.counts.renew()

    def _add(
        self, entry: Entry, entry_id: bytes, manifest_no: int | None, blocks: list[Block]
    ) -> None:
        scope_no = self.graph.scope_no(entry.scope)
        added = self.graph.add(entry, entry_id, manifest_no)
        eids = self._touch(blocks, scope_no, added, entry.seq)
        self._taken_back |= named_in(blocks)
        if self._is_fast(entry, added, eids) and not self._is_voided(entry_id):
            fresh = {eid_no for eid_no in eids if self.entities.is_untouched(eid_no)}
            self._rows.write(blocks, scope_no, fresh)
        else:
            self._waiting |= eids
        for eid_no in eids:
            self.entities.note_touch(eid_no, added.run.no, entry.seq)
        if added.origin.forked:
            self._forked.add(added.origin.no)

    def _is_voided(self, entry_id: bytes) -> bool:
        if self._voided is None:
            self._voided = named(self.sql)
        return entry_id in self._voided

    def finish(self) -> None:
        """Rebuild what waits, and everything a newly forked origin had touched, or entries of a
        file that was just taken back."""
        self.graph.flush()
        if self._taken_back:
            self._take_back()
        for origin_no in self.graph.rule(stale_origins)(self.graph.newly_forked, self._forked):
            self._wait_for_origin(origin_no)
        self._forked.clear()
        self.graph.newly_forked.clear()
        for eid_no in sorted(self._waiting):
            self._rows.make_anew(eid_no)
        self.renew_counts()
        self._waiting.clear()

    def _take_back(self) -> None:
        """What says which entries count comes first; then all that these had written waits."""
        for (eid_no,) in self.sql.all(
            "SELECT eid_no FROM entity WHERE kind IN (?, ?) ORDER BY eid_no", *sorted(DECIDING)
        ):
            if eid_no in self._waiting:
                self._rows.make_anew(eid_no)
                self._waiting.discard(eid_no)
        self.sql.flush()
        self._waiting |= touched_by(self.sql, self._taken_back)
        self._taken_back.clear()
        self._voided = None
        self._rows.look_anew()

    def _wait_for_origin(self, origin_no: int) -> None:
        rows = self.sql.all(
            "SELECT DISTINCT t.eid_no FROM touch t JOIN run r ON r.run_no = t.run_no "
            "WHERE r.origin_no = ?",
            origin_no,
        )
        self._waiting |= {row[0] for row in rows}

    def _touch(self, blocks: Iterable[Block], scope_no: int, added: Added, seq: int) -> set[int]:
        eids: set[int] = set()
        for block in blocks:
            self.kinds.add(block.kind)
            if block.owner:
                eid_no = self.entities.number(
                    scope_no, block.kind, cells_entity(block.kind, block.owner)
                )
                eids.add(eid_no)
                self._link_cells(block, scope_no, eid_no)
            else:
                eids.update(self.entities.number(scope_no, block.kind, uuid) for uuid in block.keys)
        self.sql.later(
            "touch",
            "INSERT INTO touch (eid_no, run_no, seq) VALUES (?,?,?)",
            [(eid_no, added.run.no, seq) for eid_no in sorted(eids)],
        )
        self.touched |= eids
        return eids

    def link_cells(self, block: Block, scope_no: int) -> None:
        """Note whose cells a block writes, where a program that did not know the kind stored it."""
        cells = self.entities.number(scope_no, block.kind, cells_entity(block.kind, block.owner))
        self._link_cells(block, scope_no, cells)

    def _link_cells(self, block: Block, scope_no: int, eid_no: int) -> None:
        """Note whose cells an entity holds: its id is a digest and does not tell."""
        if block.kind == Kind.ATTENDANCE:
            self.sql.later(
                "marked_meeting",
                "INSERT OR IGNORE INTO marked_meeting (eid_no, meeting_no) VALUES (?, ?)",
                ((eid_no, self.entities.number(scope_no, Kind.MEETING, block.owner)),),
            )

    def _is_fast(self, entry: Entry, added: Added, eids: set[int]) -> bool:
        """Whether this entry covers all that was held of what it touches."""
        first = self.graph.rule(is_first)(entry.seq, added.top_before, added.origin.forked)
        if not first or self._waiting & eids:
            return False
        touchers = [
            (self.graph.run(run_no).origin_no, seq)
            for eid_no in eids
            for run_no, seq in self.entities.touchers(eid_no, added.run.no)
        ]
        if not touchers:
            return True
        held_to = {
            self.graph.origin(item.origin).no: item.to_seq
            for item in added.context
            if item.from_seq == 1 and not self.graph.origin(item.origin).forked
        }
        return self.graph.rule(sees_all)(held_to, touchers)

    def rebuild(self, eid_no: int) -> None:
        """Make one entity's rows anew from all entries that touched it; ``renew_counts`` has to
        follow."""
        self._rows.make_anew(eid_no)
        self.sql.flush()

    def rebuild_taken_back(self) -> int:
        """Make anew all that entries of files taken back had written; gives the number of records.

        For a book that learned of their taking back from a program that did not know what it is.
        """
        self._rows.look_anew()
        eid_nos = touched_by(self.sql, named(self.sql))
        for eid_no in sorted(eid_nos):
            self._rows.make_anew(eid_no)
        self.sql.flush()
        return len(eid_nos)
