"""One act of a person: begins, appends one entry, projects, commits.

``with act(book, "people.add") as doing:`` leaves nothing behind if the body raises; "saved" may be
said when the block has ended. The persons' keys are on disk before the entry that uses them.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.ids import to_text
from db.engine import Book
from db.log import settings
from db.log.clock import tick
from db.log.entry import NO_ENTRY, NOBODY, Entry, encode_context
from db.log.erasing import carry_out
from db.log.floors import believed
from db.log.graph import Graph
from db.log.kinds import Field, Kind, Seal
from db.log.payload import Block, cells_entity, derived_id, encode_payload
from db.log.project import Projector
from db.log.registry import SPECS
from db.log.sealing import seal
from db.log.text_limits import check_texts
from db.log.vector import context_of, tips

if TYPE_CHECKING:
    from sqlalchemy import Connection

MAX_PAYLOAD_BYTES = 16 * 1024 * 1024
"""The largest payload that a file carries (``db.sync.limits``)."""

SUBJECTS: Mapping[int, Subject] = {
    Kind.HOUSE: Subject.HOUSE,
    Kind.COMMUNE: Subject.HOUSE,
    Kind.RECORDER: Subject.HOUSE,
    Kind.PERSON: Subject.PEOPLE,
    Kind.ALIAS: Subject.PEOPLE,
    Kind.CONSENT: Subject.CONSENTS,
    Kind.GROUP: Subject.GROUPS,
    Kind.MEMBERSHIP: Subject.GROUPS,
    Kind.MEETING: Subject.MEETINGS,
    Kind.MEETING_GROUP: Subject.MEETINGS,
    Kind.ATTENDANCE: Subject.ATTENDANCE,
    Kind.SHEET_PRINT: Subject.SHEETS,
    Kind.NIL_REPORT: Subject.HANDING_IN,
    Kind.ERASURE: Subject.PEOPLE,
    Kind.UNIT: Subject.UNITS,
    Kind.DATED_NAME: Subject.UNITS,
    Kind.SPLIT: Subject.UNITS,
    Kind.DEVICE: Subject.UNITS,
    Kind.VOID: Subject.HANDING_IN,
    Kind.CHOICE_BACK: Subject.HANDING_IN,
    Kind.MERGER: Subject.UNITS,
    Kind.BOOK: Subject.LIBRARY,
    Kind.LOAN: Subject.LIBRARY,
    Kind.READER_VISIT: Subject.LIBRARY,
    Kind.TARGET: Subject.TARGETS,
    Kind.TARGET_ANSWER: Subject.TARGETS,
    Kind.TARGET_SHARE: Subject.TARGETS,
    Kind.TASK: Subject.TARGETS,
    Kind.INSPECTION: Subject.TARGETS,
    Kind.FINDING: Subject.TARGETS,
    Kind.EQUIPMENT: Subject.EQUIPMENT,
    Kind.EQUIPMENT_LOAN: Subject.EQUIPMENT,
    Kind.PROVISIONAL: Subject.UNITS,
    Kind.SHEET_PHOTO: Subject.UNITS,
    Kind.BOOK_HANDOVER: Subject.HOUSE,
    Kind.REPORT_FREEZE: Subject.REPORTS,
    Kind.REPORT_TEXT: Subject.REPORTS,
    Kind.REPORT_NUMBER: Subject.REPORTS,
    Kind.FORM_MAP: Subject.REPORTS,
    Kind.CUT_OFF: Subject.REPORTS,
    Kind.OCCASION: Subject.DAYS,
    Kind.OCCASION_YEAR: Subject.DAYS,
    Kind.OCCASION_MEETING: Subject.DAYS,
    Kind.HALL_LENDING: Subject.DAYS,
    Kind.PAPER_HEAD: Subject.REPORTS,
    Kind.PAPER_TEXT: Subject.REPORTS,
    Kind.LIBRARY_POINT: Subject.LIBRARY,
    Kind.POINT_CHECK: Subject.LIBRARY,
    Kind.POINT_MONTH: Subject.LIBRARY,
    Kind.DIGITAL_RESOURCE: Subject.LIBRARY,
    Kind.BOOK_BOX: Subject.LIBRARY,
    Kind.BOX_STAY: Subject.LIBRARY,
    Kind.BOOK_COPY: Subject.LIBRARY,
    Kind.MEETING_PROGRAMME: Subject.MEETINGS,
    Kind.FACILITY: Subject.EQUIPMENT,
    Kind.FACILITY_CRITERIA: Subject.EQUIPMENT,
    Kind.DONATION: Subject.DONATIONS,
}


@dataclass
class Act:
    """What is being done; commands put values into it and read through ``connection``.

    Attributes:
        created: ids of what was made. changed, unchanged: as in ``Changes``.
        result: set when the block has ended.
    """

    connection: Connection
    scope: bytes
    created: list[bytes] = field(default_factory=list)
    changed: int = 0
    unchanged: int = 0
    result: Changes = field(default_factory=Changes)
    _entities: dict[tuple[int, bytes], dict[int, Any]] = field(default_factory=dict)
    _cells: dict[tuple[int, bytes], dict[bytes, dict[int, Any]]] = field(default_factory=dict)
    _raw: set[tuple[int, bytes, int, bytes]] = field(default_factory=set)

    def put(self, kind: Kind, entity: bytes, /, **values: Any) -> None:
        """Write fields of one entity by column name; personal text is sealed when appended.

        Raises:
            AppError: ``words_too_long``.
        """
        check_texts(values)
        spec = SPECS[kind]
        fields = self._entities.setdefault((kind, entity), {})
        fields.update({spec.number(column): value for column, value in values.items()})

    def put_cell(self, kind: Kind, owner: bytes, cell: bytes, /, **values: Any) -> None:
        """Write fields of one cell, e.g. a person's mark at a meeting.

        Raises:
            AppError: ``words_too_long``.
        """
        check_texts(values)
        spec = SPECS[kind]
        cells = self._cells.setdefault((kind, owner), {}).setdefault(cell, {})
        cells.update({spec.number(column): value for column, value in values.items()})

    def put_back(
        self,
        kind: int,
        entity: bytes,
        number: int,
        value: Any,
        owner: bytes = b"",
        cell: bytes = b"",
    ) -> None:
        """Write a value as it stands in the log, sealed bytes included (undo, choosing)."""
        if owner:
            self._cells.setdefault((kind, owner), {}).setdefault(cell, {})[number] = value
        else:
            self._entities.setdefault((kind, entity), {})[number] = value
        self._raw.add((kind, owner or entity, number, cell))

    def is_empty(self) -> bool:
        return not self._entities and not self._cells

    def subjects(self) -> set[bytes]:
        """Persons whose key is needed to seal what was put."""
        needed = {who for who, *_ in self._to_seal()}
        return needed

    def blocks(self, keys: Mapping[bytes, bytes]) -> list[Block]:
        """The columns of the payload; rows that write the same fields stand together."""
        for who, values, number, entity, cell in list(self._to_seal()):
            values[number] = seal(keys[who], values[number], entity, number, cell)
        grouped: dict[tuple[int, bytes, tuple[int, ...]], list[tuple[bytes, dict[int, Any]]]] = {}
        for (kind, entity), values in self._entities.items():
            shape = (kind, b"", tuple(sorted(values)))
            grouped.setdefault(shape, []).append((entity, values))
        for (kind, owner), cells in self._cells.items():
            for cell, values in sorted(cells.items()):
                grouped.setdefault((kind, owner, tuple(sorted(values))), []).append((cell, values))
        return [
            Block(
                kind,
                tuple(key for key, _ in rows),
                {number: [values[number] for _, values in rows] for number in numbers},
                owner,
            )
            for (kind, owner, numbers), rows in grouped.items()
        ]

    def _to_seal(self) -> Iterator[tuple[bytes, dict[int, Any], int, bytes, bytes]]:
        """(whose key, the values holding it, field, entity, cell) of each clear personal text."""
        for (kind, entity), values in self._entities.items():
            for spec in _sealed(kind):
                if isinstance(values.get(spec.number), str):
                    who = entity if spec.seal is Seal.SELF else values[1]
                    yield who, values, spec.number, entity, b""
        for (kind, owner), cells in self._cells.items():
            entity = cells_entity(kind, owner)
            for spec in _sealed(kind):
                for cell, values in cells.items():
                    if isinstance(values.get(spec.number), str):
                        yield cell, values, spec.number, entity, cell


def _sealed(kind: int) -> list[Field]:
    spec = SPECS.get(kind)
    return [f for f in spec.fields.values() if f.seal is not Seal.NONE] if spec else []


@dataclass
class _Parts:
    """Acts of one book that are done together: one for each scope, in one transaction."""

    book: Book
    connection: Connection
    of_scope: dict[bytes, Act] = field(default_factory=dict)

    def part(self, scope: bytes) -> Act:
        return self.of_scope.setdefault(scope, Act(self.connection, scope))


_together: ContextVar[_Parts | None] = ContextVar("_together", default=None)


@contextmanager
def together(book: Book, command: str) -> Iterator[Act]:
    """Whatever is done inside is one act: one transaction, all of it or nothing; one entry, and so
    one undo, for each house whose records it touches, since a house is sent nothing of another.

    For the same done to several records at once. What is read inside is as it was before, so it is
    for acts of which none builds on another. What is yielded bears the ``result`` of all.

    Raises:
        AppError: what one of them refuses.
    """
    with book.write() as connection:
        parts, whole = _Parts(book, connection), Act(connection, book.scope)
        before = _together.set(parts)
        book.joined = True
        try:
            yield whole
        finally:
            book.joined = False
            _together.reset(before)
        for doing in parts.of_scope.values():
            _write(book, doing, command)
        results = [doing.result for doing in parts.of_scope.values()]
        written = [one.entry for one in results if one.entry is not None]
        whole.result = Changes(
            frozenset().union(*(one.subjects for one in results)),
            tuple(made for one in results for made in one.created),
            sum(one.changed for one in results),
            sum(one.unchanged for one in results),
            written[-1] if written else None,
        )


@contextmanager
def act(book: Book, command: str, scope: bytes | None = None) -> Iterator[Act]:
    """One act in one transaction; an act that put nothing writes nothing.

    Args:
        command: stable name, e.g. ``people.add``. scope: the book's own unless said.

    Raises:
        AppError: what the body refuses; ``book_busy``, ``disk_full`` and the like of the engine.
    """
    joined = _together.get()
    if joined is not None and joined.book is book:
        yield joined.part(scope or book.scope)
        return
    with book.write() as connection:
        doing = Act(connection, scope or book.scope)
        yield doing
        _write(book, doing, command)


def _write(book: Book, doing: Act, command: str) -> None:
    """Append what was put, by whoever writes in the book."""
    if doing.is_empty():
        doing.result = Changes(unchanged=doing.unchanged)
    else:
        actor = recorder_of(book, doing)
        doing.result = append(book, doing, command, actor)


def append(book: Book, doing: Act, command: str, actor: bytes = NOBODY) -> Changes:
    """Append what was put as one entry and project it; the caller's transaction goes on."""
    connection = doing.connection
    subjects = doing.subjects()
    if subjects:
        book.keys.reload()
        book.keys.ensure(subjects)
    blocks = doing.blocks(book.keys.subjects())
    graph = Graph(connection, book.rule)
    entry = _next_entry(book, doing, graph, command, actor, _payload(blocks))
    entry_id = entry.id()
    projector = Projector(graph, book.keys)
    projector.add_all([(entry, entry_id)])
    projector.finish()
    carry_out(book, projector)
    settings.put(connection, settings.HLC, str(entry.hlc).encode())
    return Changes(
        frozenset(SUBJECTS[kind] for kind in projector.kinds if kind in SUBJECTS),
        tuple(to_text(made) for made in doing.created),
        doing.changed or len(doing.created) or len(projector.touched),
        doing.unchanged,
        entry_id.hex(),
    )


def _next_entry(
    book: Book, doing: Act, graph: Graph, command: str, actor: bytes, payload: bytes
) -> Entry:
    """The entry after the last one of this book's own origin, at the time it believes."""
    connection = doing.connection
    origin = own_origin(connection, doing.scope)
    runs = graph.runs(graph.origin(origin))
    seq, prev = (runs[-1].to_seq + 1, runs[-1].tip) if runs else (1, NO_ENTRY)
    shared = settings.get(connection, settings.SHARED_SCOPE)
    held = tips(connection, {doing.scope, shared} if shared else {doing.scope})
    wall = book.clock()
    hlc = book.rule(tick)(
        int(settings.get(connection, settings.HLC) or b"0"), believed(book, connection)
    )
    context = encode_context(book.rule(context_of)(held, origin))
    return Entry(doing.scope, origin, seq, prev, hlc, wall, actor, command, context, payload)


def _payload(blocks: list[Block]) -> bytes:
    """The payload's bytes, if a file can ever carry them: refused now rather than at handing in."""
    body = encode_payload(blocks)
    if len(body) > MAX_PAYLOAD_BYTES:
        raise AppError("entry_too_large", size=len(body), limit=MAX_PAYLOAD_BYTES)
    return body


def own_origin(connection: Connection, scope: bytes) -> bytes:
    """This book's own incarnation in a scope, made at first use."""
    origin = settings.get(connection, settings.origin_name(scope))
    if origin is None:
        origin = secrets.token_bytes(16)
        settings.put(connection, settings.origin_name(scope), origin)
    return origin


def recorder_of(book: Book, doing: Act) -> bytes:
    """The id of who writes; a name not met before is written along with the act.

    So is one whose key is held here and whose name is gone: an undo used to take it back together
    with its writer's first act.
    """
    if not book.actor:
        return NOBODY
    check_texts({"name": book.actor})
    recorder = derived_id(Kind.RECORDER, doing.scope, book.actor.encode())
    row = doing.connection.exec_driver_sql(
        "SELECT r.name FROM entity e JOIN recorder r USING (eid_no) "
        "WHERE e.uuid = ? AND e.kind = ?",
        (recorder, int(Kind.RECORDER)),
    ).fetchone()
    if row is None or (row[0] is None and book.keys.subject(recorder) is not None):
        doing.put(Kind.RECORDER, recorder, name=book.actor)
    return recorder
