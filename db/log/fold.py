"""A record's fields from all held entries that touched it: the pure function over ``touch``.

The slow path of projection, undo, history, conflicts and ``check`` all read through here.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.log.entry import ContextItem, decode_context
from db.log.graph import Graph
from db.log.kinds import Kind
from db.log.merge import FieldWrite, Held, covers, heads
from db.log.payload import Block, Write, cells_entity, decode_payload
from db.log.voids import CHOICE, choices_back, is_passed_over, voided

FieldKey = tuple[int, bytes]
"""(field number, cell): the cell is a person's id on a sheet, else empty."""

EntityKey = tuple[int, bytes]
ERASED = 1
_CACHED_PAYLOADS = 64


@dataclass(frozen=True)
class EntityFold:
    """All writes of an entity, and the heads of each field."""

    writes: dict[FieldKey, list[FieldWrite]]
    heads: dict[FieldKey, list[FieldWrite]]


class Folder:
    """Reads entries back for folding; keeps the last decoded payloads, since one roster's entry
    is asked for each of its thousand persons."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._payloads: OrderedDict[int, dict[EntityKey, list[Write]]] = OrderedDict()
        self._contexts: dict[int, tuple[ContextItem, ...]] = {}
        self._voided: frozenset[bytes] | None = None
        self._choices_back: frozenset[tuple[int, bytes]] = frozenset()

    def look_anew(self) -> None:
        """Files were taken back, or no longer are, since something was folded."""
        self._voided = None

    def fold(
        self, eid_no: int, without: frozenset[bytes] = frozenset(), *, voided_too: bool = False
    ) -> EntityFold:
        """The writes and heads of one entity; entries in ``without`` are taken as never written,
        and so are those of files taken back, unless ``voided_too`` (to tell who wrote what)."""
        if self._voided is None:
            self._voided = voided(self.graph.sql)
            self._choices_back = choices_back(self.graph.sql)
        gone = frozenset() if voided_too else self._voided
        back = frozenset() if voided_too else self._choices_back
        passed_over = self.graph.rule(is_passed_over)
        writes: dict[FieldKey, list[FieldWrite]] = {}
        for held, of_entry, chooses_in in self._touching(eid_no):
            if held.entry_id in without:
                continue
            if (chooses_in, held.entry_id) in back and not _erases(of_entry):
                continue
            if of_entry and passed_over(held.entry_id, of_entry[0].kind, gone):
                continue
            for write in of_entry:
                writes.setdefault((write.field, write.cell), []).append(
                    FieldWrite(held, write.value)
                )
        choose, sees = self.graph.rule(heads), self.graph.rule(covers)
        found = {key: choose(list_, self.graph, sees) for key, list_ in writes.items()}
        return EntityFold(writes, found)

    def _touching(self, eid_no: int) -> Iterator[tuple[Held, list[Write], int | None]]:
        """Who touched it and wrote what; the scope where the entry is a choice between values."""
        sql = self.graph.sql
        ((kind, uuid),) = sql.all("SELECT kind, uuid FROM entity WHERE eid_no = ?", eid_no)
        rows = sql.all(
            "SELECT e.entry_no, e.entry_id, o.id, e.seq, e.hlc, e.run_no, e.ctx_no, e.flags, "
            "CASE e.command WHEN ? THEN o.scope_no END "
            "FROM touch t JOIN entry e ON e.run_no = t.run_no AND e.seq = t.seq "
            "JOIN run r ON r.run_no = e.run_no JOIN origin o ON o.origin_no = r.origin_no "
            "WHERE t.eid_no = ? ORDER BY e.entry_no",
            *(CHOICE, eid_no),
        )
        for entry_no, entry_id, origin, seq, hlc, run_no, ctx_no, flags, scope in rows:
            if flags & ERASED:
                continue
            held = Held(
                entry_id, origin, seq, self._prev(run_no, seq), hlc, run_no, self._context(ctx_no)
            )
            yield held, self._writes(entry_no).get((kind, uuid), []), scope

    def _prev(self, run_no: int, seq: int) -> bytes:
        run = self.graph.run(run_no)
        if run.from_seq == seq:
            return run.root_prev
        ((entry_id,),) = self.graph.sql.all(
            "SELECT entry_id FROM entry WHERE run_no = ? AND seq = ?", run_no, seq - 1
        )
        return bytes(entry_id)

    def _context(self, ctx_no: int) -> tuple[ContextItem, ...]:
        if ctx_no not in self._contexts:
            ((body,),) = self.graph.sql.all("SELECT body FROM ctx WHERE ctx_no = ?", ctx_no)
            self._contexts[ctx_no] = decode_context(body)
        return self._contexts[ctx_no]

    def _writes(self, entry_no: int) -> dict[EntityKey, list[Write]]:
        if entry_no in self._payloads:
            self._payloads.move_to_end(entry_no)
            return self._payloads[entry_no]
        ((payload,),) = self.graph.sql.all("SELECT payload FROM entry WHERE entry_no = ?", entry_no)
        by_entity = writes_by_entity(decode_payload(payload))
        self._payloads[entry_no] = by_entity
        if len(self._payloads) > _CACHED_PAYLOADS:
            self._payloads.popitem(last=False)
        return by_entity


def _erases(writes: Sequence[Write]) -> bool:
    """An erasing is no value that anybody could choose: it holds under whatever name it came."""
    return any(write.kind == Kind.ERASURE for write in writes)


def writes_by_entity(blocks: Sequence[Block]) -> dict[EntityKey, list[Write]]:
    """The writes of a payload, by entity: one id may stand for records of two kinds."""
    by_entity: dict[EntityKey, list[Write]] = {}
    for block in blocks:
        entity = cells_entity(block.kind, block.owner) if block.owner else b""
        for field, values in block.columns.items():
            for key, value in zip(block.keys, values, strict=True):
                write = Write(block.kind, entity or key, field, value, key if block.owner else b"")
                by_entity.setdefault((write.kind, write.entity), []).append(write)
    return by_entity
