"""Take back an own act: a new entry that restores the heads as they were before it.

Refused where another act has built on it since (sync.md 3.4 "Undo"); nothing is ever cut out of
the log.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book
from db.log.act import SUBJECTS, Act, append, recorder_of
from db.log.fold import Folder
from db.log.graph import Graph
from db.log.kinds import Kind, Rule
from db.log.merge import winner
from db.log.payload import Block, cells_entity, decode_payload, derived_id
from db.log.registry import SPECS
from db.log.voids import CHOICE, joined

if TYPE_CHECKING:
    from sqlalchemy import Connection

COMMAND = "undo"
NEVER_UNDONE = (
    "house.start",
    "commune.start",
    "house.join",
    "house.hand_over",
    "people.erase",
    "donations.forget_giver",
    "sheets.print",
    "units.invite",
    "units.accept",
    "units.merge",
    "units.separate",
    "units.split",
    "units.rejoin",
    "units.rename",
    "imports.take_back",
    "imports.count_again",
)
"""Acts that left the book (a printed sheet, an invitation) or that the book stands on."""


@dataclass(frozen=True)
class Undone:
    """What was taken back: the command's name, how many records it had made or changed, and the
    id (hex) of its entry."""

    changes: Changes
    command: str
    count: int
    entry: str = ""


@dataclass(frozen=True)
class _Own:
    entry_id: bytes
    scope: bytes
    command: str
    payload: bytes


def undo(book: Book, entry: str | None = None) -> Undone:
    """Take back the last act of this book that still stands, or the one with that entry id.

    Raises:
        AppError: ``nothing_to_undo``; ``undo_built_upon`` where a later act builds on it.
    """
    with book.write() as connection:
        own = _own_entry(connection, bytes.fromhex(entry) if entry else None)
        blocks = decode_payload(own.payload)
        shared = book.kind is BookKind.COMMUNE and own.command == CHOICE
        doing = Act(connection, book.scope if shared else own.scope)
        back = _reopen if own.command == CHOICE else _put_former
        restored = back(doing, own, blocks)
        doing.changed = len(restored)
        changes = append(book, doing, COMMAND, recorder_of(book, doing))
        # A choice passed over shows again what it was about, which its undoing does not name.
        shown = frozenset(SUBJECTS[one.kind] for one in blocks if one.kind in SUBJECTS)
        changes = replace(changes, subjects=changes.subjects | shown)
        _refuse_dangling(connection, restored)
        connection.exec_driver_sql(
            "INSERT INTO undone (entry_id, by_entry) VALUES (?, ?)",
            (own.entry_id, bytes.fromhex(changes.entry or "")),
        )
    return Undone(changes, own.command, len(restored), own.entry_id.hex())


def _own_entry(connection: Connection, entry_id: bytes | None) -> _Own:
    marks = ",".join("?" * len(NEVER_UNDONE))
    row = connection.exec_driver_sql(
        "SELECT e.entry_id, s.id, e.command, e.payload FROM entry e JOIN run r USING (run_no) "
        "JOIN origin o USING (origin_no) JOIN scope s USING (scope_no) "
        "WHERE o.id IN (SELECT value FROM setting WHERE name LIKE 'origin/%') "
        "AND e.command <> ? AND e.flags & 1 = 0 "
        f"AND e.command NOT IN ({marks}) AND e.entry_id NOT IN (SELECT entry_id FROM undone) "
        "AND NOT EXISTS (SELECT 1 FROM void v WHERE v.active = 1 AND instr(v.entries, e.entry_id)) "
        "AND NOT EXISTS (SELECT 1 FROM choice_back b WHERE b.active = 1 AND b.entry = e.entry_id) "
        "AND (? IS NULL OR e.entry_id = ?) ORDER BY e.entry_no DESC LIMIT 1",
        (COMMAND, *NEVER_UNDONE, entry_id, entry_id),
    ).fetchone()
    if row is None:
        raise AppError("nothing_to_undo")
    return _Own(*row)


def _put_former(doing: Act, own: _Own, blocks: list[Block]) -> set[int]:
    """Put the value each field had before; gives the entities concerned. What was done since and
    taken back again is as if it had never been: who presses Ctrl+Z twice takes back two acts."""
    graph = Graph(doing.connection)
    folder = Folder(graph)
    passed = _taken_back(doing.connection)
    scope_no = graph.scope_no(own.scope)
    restored: set[int] = set()
    for block in blocks:
        if block.kind == Kind.RECORDER:
            # Who did it: came along with the act, and stays known though it is taken back.
            continue
        spec = SPECS.get(block.kind)
        uuids = [cells_entity(block.kind, block.owner)] if block.owner else list(block.keys)
        for index, uuid in enumerate(uuids):
            eid_no = _eid(doing.connection, scope_no, block.kind, uuid)
            restored.add(eid_no)
            now = folder.fold(eid_no, passed)
            before = folder.fold(eid_no, passed | {own.entry_id})
            cells = _cells(block)
            for field in block.columns:
                rule = spec.fields[field].rule if spec and field in spec.fields else Rule.LATEST
                for cell in cells:
                    found = now.heads.get((field, cell), [])
                    if any(head.by.entry_id != own.entry_id for head in found):
                        raise AppError("undo_built_upon", command=own.command)
                    former = before.heads.get((field, cell))
                    value = winner(former, rule).value if former else None
                    entity = b"" if block.owner else block.keys[index]
                    doing.put_back(block.kind, entity, field, value, block.owner, cell)
    return restored


def _taken_back(connection: Connection) -> frozenset[bytes]:
    """Acts of this book that were taken back, and the entries that did so."""
    rows = connection.exec_driver_sql("SELECT entry_id, by_entry FROM undone").fetchall()
    return frozenset(id_ for pair in rows for id_ in pair)


def _reopen(doing: Act, own: _Own, blocks: list[Block]) -> set[int]:
    """Pass over a choice between two values, so that both stand side by side again: the former
    value written once more would only be another choice. The commune says so in the shared scope
    (as for a file taken back), a house in its own; hence all others see both again too."""
    graph = Graph(doing.connection)
    folder, scope_no = Folder(graph), graph.scope_no(own.scope)
    restored: set[int] = set()
    for block in blocks:
        uuids = [cells_entity(block.kind, block.owner)] if block.owner else list(block.keys)
        for uuid in uuids:
            eid_no = _eid(doing.connection, scope_no, block.kind, uuid)
            restored.add(eid_no)
            chosen = {(field, cell) for field in block.columns for cell in _cells(block)}
            for key, found in folder.fold(eid_no).heads.items():
                if key in chosen and any(head.by.entry_id != own.entry_id for head in found):
                    raise AppError("undo_built_upon", command=own.command)
    if doing.scope == own.scope:
        made = derived_id(Kind.CHOICE_BACK, own.entry_id)
        doing.put(Kind.CHOICE_BACK, made, active=True, entry=own.entry_id)
        return restored
    doing.put(
        Kind.VOID,
        derived_id(Kind.VOID, own.entry_id),
        active=True,
        file=own.entry_id,
        house_scope=own.scope,
        entries=joined([own.entry_id]),
    )
    return restored


def _cells(block: Block) -> tuple[bytes, ...]:
    return block.keys if block.owner else (b"",)


def _eid(connection: Connection, scope_no: int, kind: int, uuid: bytes) -> int:
    row = connection.exec_driver_sql(
        "SELECT eid_no FROM entity WHERE uuid = ? AND scope_no = ? AND kind = ?",
        (uuid, scope_no, kind),
    ).one()
    return int(row[0])


_HANGING = (
    ("person", "SELECT 1 FROM attendance WHERE person_no = ?"),
    ("person", "SELECT 1 FROM membership WHERE person_no = ? AND active = 1"),
    ("person", "SELECT 1 FROM loan WHERE person_no = ? AND alive = 1"),
    ("person", "SELECT 1 FROM equipment_loan WHERE person_no = ? AND alive = 1"),
    ("equipment", "SELECT 1 FROM equipment_loan WHERE item_no = ? AND alive = 1"),
    ("book", "SELECT 1 FROM loan WHERE book_no = ? AND alive = 1"),
    ("activity_group", "SELECT 1 FROM membership WHERE group_no = ? AND active = 1"),
    (
        "activity_group",
        "SELECT 1 FROM meeting_group j JOIN meeting t ON t.eid_no = j.meeting_no AND t.alive = 1 "
        "WHERE j.group_no = ? AND j.active = 1",
    ),
    ("meeting", "SELECT 1 FROM attendance WHERE meeting_no = ?"),
    ("meeting", "SELECT 1 FROM donation WHERE meeting_no = ? AND alive = 1"),
    ("activity_group", "SELECT 1 FROM donation WHERE group_no = ? AND alive = 1"),
    (
        "person",
        "SELECT 1 FROM entity e JOIN donation d ON replace(d.person, '-', '') = lower(hex(e.uuid)) "
        "AND d.alive = 1 WHERE e.eid_no = ?",
    ),
)
"""What may hang on a record whose making is taken back: work done since."""


def _refuse_dangling(connection: Connection, eid_nos: set[int]) -> None:
    for eid_no in eid_nos:
        for table, sql in _HANGING:
            gone = connection.exec_driver_sql(
                f"SELECT 1 FROM {table} WHERE eid_no = ? AND alive IS NULL", (eid_no,)
            ).fetchone()
            if gone and connection.exec_driver_sql(f"{sql} LIMIT 1", (eid_no,)).fetchone():
                raise AppError("undo_built_upon", command="")
