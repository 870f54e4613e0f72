"""Made rows and files for these tests: seeded, so that a failure can be seen again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from db.log.entry import NO_ENTRY, ContextItem, Entry, encode_context
from db.log.payload import Block, encode_payload
from db.sync import packing, signing
from db.sync.container import FileKind
from db.sync.manifest import FileFacts
from db.sync.preface import Preface
from db.sync.rows import Row
from tests.helpers.entry_rows import row_of

HOUSE = bytes.fromhex("0190a1b2c3d47e5f8a9b0c1d2e3f4a5b")
COMMUNE_SCOPE = bytes.fromhex("0190a1b2c3d47e5f8a9b0c1d2e3f4aff")
# Keys of nobody, fixed so that the golden files open for ever.
SENDER = signing.OwnKeys(
    bytes(range(32)), "AGE-SECRET-KEY-1K9PLWJ45T04U4A2YH0UNR0EN89DC7MUNNH0SJ09506P02QP935DSN74Y7D"
)
COMMUNE = signing.OwnKeys(
    bytes(range(100, 132)),
    "AGE-SECRET-KEY-1UGFP4GA62XJ8AZUG7928T9FRCQLGGRLL0JM2NYLG83L5CUXZ7QPQRF537H",
)
FIRST_WALL = 1_795_312_800_000
FACTS = FileFacts(
    FileKind.DELTA, 17, "2026-11-22", "Làng Jro", "0.1.0", scopes=(HOUSE, COMMUNE_SCOPE)
)


def chain(
    count: int, seed: int = 1, scope: bytes = HOUSE, after: Row | None = None, size: int = 40
) -> list[Row]:
    """Entries of one origin, one after the other; ``after``: of the same origin, from there on."""
    make = random.Random(seed)
    origin = make.randbytes(16)
    actor = make.randbytes(16)
    context = encode_context((ContextItem(make.randbytes(16), 5, make.randbytes(8)),))
    last = after
    rows = []
    for _ in range(count):
        wall = (last.entry.wall if last else FIRST_WALL) + make.randrange(1, 10**8)
        entry = Entry(
            scope,
            last.entry.origin if last else origin,
            last.entry.seq + 1 if last else 1,
            last.id if last else NO_ENTRY,
            wall << 16,
            wall,
            actor,
            make.choice(("person.edit", "meeting.add")),
            context,
            make.randbytes(make.randrange(size)),
        )
        last = row_of(entry)
        rows.append(last)
    return rows


def changed(row: Row, **fields: Any) -> Row:
    """The same entry with other fields, its id worked out anew."""
    return row_of(replace(row.entry, **fields))


def season(sheets: int, marks: int = 30, seed: int = 1, groups: int = 3) -> Iterator[Row]:
    """Meetings of a few groups, each followed by its roll: what most of every file is."""
    make = random.Random(seed)
    origin, actor = make.randbytes(16), make.randbytes(16)
    rolls = [tuple(make.randbytes(16) for _ in range(marks)) for _ in range(groups)]
    context = encode_context((ContextItem(make.randbytes(16), 5, make.randbytes(8)),))
    prev, seq, wall = NO_ENTRY, 0, FIRST_WALL
    for sheet in range(sheets):
        meeting, group = make.randbytes(16), rolls[sheet % groups]
        day = f"2026-{sheet % 12 + 1:02d}-{sheet % 28 + 1:02d}"
        statuses = make.choices((1, 2, 3, 4), (80, 5, 8, 7), k=marks)
        for command, block in (
            ("meeting.add", Block(4, (meeting,), {1: [group[0]], 2: [day]})),
            ("attendance.mark", Block(6, group, {1: statuses}, meeting)),
        ):
            seq, wall = seq + 1, wall + make.randrange(60_000, 10**8)
            payload = encode_payload([block])
            row = row_of(
                Entry(HOUSE, origin, seq, prev, wall << 16, wall, actor, command, context, payload)
            )
            prev = row.id
            yield row


def file_of(
    rows: list[Row],
    to: signing.OwnKeys = COMMUNE,
    facts: FileFacts = FACTS,
    preface: Preface | None = None,
    own: signing.OwnKeys = SENDER,
) -> bytes:
    """A whole file from ``own`` for ``to``."""
    return packing.pack(facts, rows, own, (to.party,), preface or Preface())
