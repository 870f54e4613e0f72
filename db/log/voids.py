"""A file taken in is taken back: its entries are passed over as if they had never come.

The entry that says so names every entry it takes back by its id. So what a book shows stays a
function of the set of its entries: it does not matter which of them came first, nor by which file
(sync.md 3.4 "Bad import"). Nothing is deleted; taking back can itself be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Set

from db.log.entry import ID_BYTES
from db.log.kinds import Kind
from db.log.payload import Block
from db.log.registry import SPECS
from db.log.sql import Sql

CHOICE = "conflicts.choose"
"""The command of an entry that chooses between two values; that alone a house may pass over."""

DECIDING = frozenset((int(Kind.VOID), int(Kind.CHOICE_BACK)))
"""Kinds that say which entries count: made anew before all others."""

NEVER_VOID = frozenset((int(Kind.ERASURE), int(Kind.CONSENT)))
"""What a person decided about the own name holds, by whichever file it came."""

_ENTRIES = SPECS[Kind.VOID].number("entries")
_CHOICE = SPECS[Kind.CHOICE_BACK].number("entry")
_AT_ONCE = 500


def is_passed_over(entry_id: bytes, kind: int, voided: Set[bytes]) -> bool:
    """Whether what an entry writes to a record of this kind does not count."""
    return entry_id in voided and kind not in NEVER_VOID


def joined(entry_ids: Iterable[bytes]) -> bytes:
    """The ids as one value of an entry, in an order that does not depend on who asks."""
    return b"".join(sorted(entry_ids))


def split(value: object) -> frozenset[bytes]:
    """The ids in a value; none in one that a hostile writer made."""
    if not isinstance(value, bytes) or len(value) % ID_BYTES:
        return frozenset()
    return frozenset(value[at : at + ID_BYTES] for at in range(0, len(value), ID_BYTES))


def named_in(blocks: Iterable[Block]) -> set[bytes]:
    """The entries that these blocks take back, or no longer do."""
    found: set[bytes] = set()
    for block in blocks:
        if block.kind in DECIDING:
            field = _ENTRIES if block.kind == Kind.VOID else _CHOICE
            for value in block.columns.get(field, []):
                found |= split(value)
    return found


def choices_back(sql: Sql) -> frozenset[tuple[int, bytes]]:
    """(scope, entry) of the choices that houses took back. Whether the entry is a choice of that
    scope, the reader of the entry says: it may come later than the word that takes it back."""
    rows = sql.all("SELECT scope_no, entry FROM choice_back WHERE active = 1")
    return frozenset((scope_no, entry) for scope_no, entry in rows if isinstance(entry, bytes))


def named(sql: Sql) -> frozenset[bytes]:
    """All entries that anybody's word takes back now, whether or not it may."""
    return voided(sql) | {entry for _, entry in choices_back(sql)}


def voided(sql: Sql) -> frozenset[bytes]:
    """All entries that are taken back now."""
    found: set[bytes] = set()
    for (value,) in sql.all("SELECT entries FROM void WHERE active = 1"):
        found |= split(value)
    return frozenset(found)


def touched_by(sql: Sql, entry_ids: Iterable[bytes]) -> set[int]:
    """The records that these entries write to, as far as they are held."""
    ids = sorted(entry_ids)
    found: set[int] = set()
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = sql.all(
            "SELECT DISTINCT t.eid_no FROM entry e JOIN touch t ON t.run_no = e.run_no "
            f"AND t.seq = e.seq WHERE e.entry_id IN ({marks})",
            *part,
        )
        found.update(row[0] for row in rows)
    return found
