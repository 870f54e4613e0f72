"""After an upgrade: what an older program stored without understanding it is shown at last.

Unknown kinds and fields are kept, hashed and sent on by every program. A book notes which it could
project; a program that knows more makes anew, once, the records of the kinds that differ
(sync.md 3.11).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from db.engine import Book
from db.log import registry, settings
from db.log.registry import SPECS
from db.log.shape import SCHEMA, note, today
from db.log.voids import DECIDING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.log.payload import Block

_FIRST: Mapping[int, int] = {
    **{1: 4, 2: 21, 3: 5, 4: 20, 5: 6, 6: 2, 7: 1, 8: 6, 9: 4, 10: 3, 11: 7, 12: 3, 13: 2},
    **{20: 2, 21: 4, 22: 7},
}
"""Kind -> how many fields the first released program knew: its books do not say."""

_AT_ONCE = 500


def replay(book: Book) -> int:
    """Make anew what an older program could not show; gives the number of records."""
    with book.read() as connection:
        noted = settings.get(connection, SCHEMA)
    if noted == today():
        return 0
    # Only after an upgrade: every other start does without.
    from db.log.graph import Graph
    from db.log.project import Projector

    with book.write() as connection:
        changed = _changed(noted)
        projector = Projector(Graph(connection, book.rule), book.keys)
        for block, scope_no in _cells(connection, changed):
            projector.link_cells(block, scope_no)
        eid_nos = _records(connection, changed)
        for eid_no in eid_nos:
            projector.rebuild(eid_no)
        taken_back = projector.rebuild_taken_back() if DECIDING & changed else 0
        projector.renew_counts()
        note(connection)
    return len(eid_nos) + taken_back


def _changed(noted: bytes | None) -> set[int]:
    """The kinds that are projected otherwise than when the book was written to last."""
    projection, counts = (1, dict(_FIRST)) if noted is None else _read(noted)
    if projection != registry.PROJECTION:
        return {int(kind) for kind in SPECS}
    return {int(kind) for kind, spec in SPECS.items() if counts.get(kind) != len(spec.fields)}


def _read(noted: bytes) -> tuple[int, dict[int, int]]:
    projection, counts = json.loads(noted)
    return projection, {int(kind): count for kind, count in counts.items()}


def _records(connection: Connection, kinds: set[int]) -> list[int]:
    marks = ",".join("?" * len(kinds))
    rows = connection.exec_driver_sql(
        f"SELECT eid_no FROM entity WHERE kind IN ({marks}) ORDER BY kind NOT IN (?, ?), eid_no",
        (*sorted(kinds), *sorted(DECIDING)),
    )
    return [row[0] for row in rows]


def _cells(connection: Connection, kinds: set[int]) -> Iterator[tuple[Block, int]]:
    """The blocks that write cells of these kinds: whose they are was not noted."""
    from db.log.payload import decode_payload

    marks = ",".join("?" * len(kinds))
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT e.entry_no, n.scope_no, e.payload FROM entity n JOIN touch t USING "
        "(eid_no) JOIN entry e ON e.run_no = t.run_no AND e.seq = t.seq "
        f"WHERE n.kind IN ({marks}) AND e.flags & 1 = 0",
        tuple(sorted(kinds)),
    )
    while part := rows.fetchmany(_AT_ONCE):
        for _, scope_no, payload in part:
            for block in decode_payload(payload):
                if block.owner and block.kind in kinds:
                    yield block, scope_no
