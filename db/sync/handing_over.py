"""Whose key goes with a file: only people who said yes, and for a child the guardian too.

For all others the commune has true figures and no names (sync.md 6).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING

from db.domain.births import AgeBand, band_on
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.engine import Book
from db.log.kinds import Kind
from db.log.payload import Block, decode_payload
from db.log.registry import SPECS
from db.queries.people import birth_of
from db.sync.rows import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE = 500
WITH_KEYS = (Kind.PERSON, Kind.RECORDER, Kind.DONATION)
"""Records with a key of their own that goes with files."""

_KINDS = ", ".join(str(int(kind)) for kind in WITH_KEYS)
_PERSON_OF_CONSENT = SPECS[Kind.CONSENT].number("person_no")
_ENDS_OF_LINK = tuple(SPECS[Kind.ALIAS].number(end) for end in ("a_no", "b_no"))
_UNREAD = (
    "WITH of AS (SELECT scope_no FROM scope WHERE id = ?1) "
    "SELECT e.eid_no, e.uuid FROM entity e JOIN person p USING (eid_no) "
    "WHERE e.scope_no IN of AND p.full_name IS NULL "
    "AND EXISTS (SELECT 1 FROM sealed s WHERE s.eid_no = e.eid_no) "
    "UNION ALL SELECT e.eid_no, e.uuid FROM entity e JOIN recorder r USING (eid_no) "
    "WHERE e.scope_no IN of AND r.name IS NULL "
    "UNION SELECT s.eid_no, s.cell FROM sealed s JOIN marked_meeting k ON k.eid_no = s.eid_no "
    "JOIN entity e ON e.uuid = s.cell AND e.scope_no IN of "
    "JOIN attendance a ON a.meeting_no = k.meeting_no AND a.person_no = e.eid_no "
    "WHERE s.cell <> x'' AND a.reason IS NULL "
    "UNION ALL SELECT e.eid_no, e.uuid FROM entity e JOIN donation d USING (eid_no) "
    "WHERE e.scope_no IN of AND d.donor IS NULL "
    "AND EXISTS (SELECT 1 FROM sealed s WHERE s.eid_no = e.eid_no)"
)
_CONSENTING = (
    "SELECT e.uuid, p.birth_year, p.birth_month, NULL, p.birth_about, p.band, c.given_by "
    "FROM consent c JOIN person p ON p.eid_no = c.person_no JOIN entity e ON e.eid_no = p.eid_no "
    "WHERE c.purpose = 'commune' AND c.given = 1 AND NOT EXISTS (SELECT 1 FROM person q "
    "JOIN consent n ON n.person_no = q.eid_no AND n.purpose = 'commune' AND n.given = 0 "
    "WHERE q.rep_no = p.rep_no)"
)
"""A no under any record of a person holds: one laptop may hear it while another says that two
records are one person."""
_OWN = "e.eid_no = (SELECT min(n.eid_no) FROM entity n WHERE n.uuid = e.uuid AND n.kind = e.kind)"
_WITHDRAWN = (
    "SELECT e.uuid FROM consent c JOIN entity e ON e.eid_no = c.person_no "
    f"WHERE c.purpose = 'commune' AND c.given = 0 AND {_OWN} "
    "UNION SELECT e.uuid FROM donation d JOIN entity e ON e.eid_no = d.eid_no "
    f"WHERE d.to_commune = 0 AND d.donor IS NOT NULL AND {_OWN}"
)
_REFUSING = (
    "SELECT q.rep_no, e.uuid FROM consent c JOIN person p ON p.eid_no = c.person_no "
    "JOIN person q ON q.rep_no = p.rep_no JOIN entity e ON e.eid_no = q.eid_no "
    f"WHERE c.purpose = 'commune' AND c.given = 0 AND {_OWN}"
)
"""All records of those who said no under one of them."""
_GIVERS = (
    "SELECT e.uuid, d.person FROM donation d JOIN entity e ON e.eid_no = d.eid_no "
    "WHERE d.to_commune = 1 AND d.alive = 1"
)
_CHILDREN = (
    "SELECT e.uuid, p.birth_year, p.birth_month, NULL, p.birth_about, p.band FROM person p "
    "JOIN entity e ON e.eid_no = p.eid_no WHERE e.uuid = ?"
)


def persons_in(blocks: Iterable[Block]) -> set[bytes]:
    """The persons whose record or consent these blocks write, and the gifts."""
    found: set[bytes] = set()
    for block in blocks:
        if block.kind in WITH_KEYS:
            found.update(block.keys)
        elif block.kind == Kind.CONSENT:
            refs = block.columns.get(_PERSON_OF_CONSENT, [])
            found.update(ref for ref in refs if isinstance(ref, bytes))
    return found


def linked_in(blocks: Iterable[Block]) -> set[bytes]:
    """The persons who these blocks say are one; no key goes with a file for that alone."""
    return {
        ref
        for block in blocks
        if block.kind == Kind.ALIAS
        for end in _ENDS_OF_LINK
        for ref in block.columns.get(end, [])
        if isinstance(ref, bytes)
    }


def keys_to_hand_over(
    book: Book, connection: Connection, persons: set[bytes], today: str
) -> dict[bytes, bytes]:
    """The keys of those among ``persons`` that may go with a file."""
    held = book.keys.subjects()
    if book.kind is BookKind.HOUSE:
        known = consenting(connection, today)
        persons = persons & (known | named_givers(connection, known, today))
    return {person: held[person] for person in persons if person in held}


def consenting(connection: Connection, today: str) -> set[bytes]:
    """Everybody whose name may be handed to the commune on that day."""
    day = date.fromisoformat(today)
    return {
        row[0]
        for row in connection.exec_driver_sql(_CONSENTING)
        if row[6] in ("guardian", "both") or band_on(birth_of(*row[1:6]), day) is not AgeBand.CHILD
    }


def named_givers(connection: Connection, known: set[bytes], today: str) -> set[bytes]:
    """The gifts whose giver may be named to the commune: said for that gift. A child among the
    people of the book is named only where the guardian let its name go (``known``)."""
    day = date.fromisoformat(today)
    found: set[bytes] = set()
    for gift, person in connection.exec_driver_sql(_GIVERS).fetchall():
        who = _known_id(person)
        if who is None or who in known:
            found.add(gift)
            continue
        births = connection.exec_driver_sql(_CHILDREN, (who,)).fetchall()
        if all(band_on(birth_of(*row[1:6]), day) is not AgeBand.CHILD for row in births):
            found.add(gift)
    return found


def _known_id(text: str | None) -> bytes | None:
    try:
        return to_bytes(text) if text else None
    except AppError:
        # Another laptop's word that is no id names nobody of this book.
        return None


def showing(connection: Connection, persons: Iterable[bytes]) -> set[int]:
    """The records of these persons, by local number."""
    found: set[int] = set()
    for person in persons:
        rows = connection.exec_driver_sql(
            f"SELECT eid_no FROM entity WHERE uuid = ? AND kind IN ({_KINDS})", (person,)
        )
        found.update(row[0] for row in rows)
    return found


def unread(connection: Connection, scope: bytes) -> list[tuple[int, bytes]]:
    """Records of a house with a name or a reason that is sealed and not shown: the local number,
    and the person whose key would open it."""
    rows = connection.exec_driver_sql(_UNREAD, (scope,))
    return [(eid_no, person) for eid_no, person in rows]


def withdrawn(connection: Connection, written: Collection[bytes]) -> set[bytes]:
    """Of people and gifts of whom a file wrote (``written``) those whose yes was taken back, with
    every other record of the same person: the commune drops their key.

    A house speaks for its own people only: the scope that first wrote of a person is the person's.
    """
    found = {row[0] for row in connection.exec_driver_sql(_WITHDRAWN)}.intersection(written)
    records: dict[int, set[bytes]] = {}
    for person_no, uuid in connection.exec_driver_sql(_REFUSING):
        records.setdefault(person_no, set()).add(uuid)
    for of_one in records.values():
        if not of_one.isdisjoint(written):
            found |= of_one
    return found


def of_others(
    connection: Connection, persons: Iterable[bytes], scopes: Collection[bytes]
) -> set[bytes]:
    """Those of whom another scope wrote first: their key is not for these to give."""
    wanted = sorted(persons)
    found: set[bytes] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = connection.exec_driver_sql(
            "SELECT n.uuid, s.id, min(n.eid_no) FROM entity n JOIN scope s USING (scope_no) "
            f"WHERE n.uuid IN ({marks}) AND n.kind IN ({_KINDS}) GROUP BY n.uuid",
            tuple(part),
        )
        found.update(uuid for uuid, of, _ in rows if of not in scopes)
    return found


def keys_of_nobody(keys: Collection[bytes], rows: Iterable[Row]) -> int:
    """How many of these persons no entry of the same file writes of.

    Raises:
        AppError: ``bad_entry``, ``file_broken``.
    """
    left = set(keys)
    for row in rows:
        if not left:
            break
        if not row.erased:
            blocks = decode_payload(row.entry.payload)
            left -= persons_in(blocks)
            for block in blocks:
                left.difference_update(block.keys)
    return len(left)


def unmentioned(connection: Connection, persons: Iterable[bytes]) -> set[bytes]:
    """Those whom no entry names: a key for nobody."""
    wanted = sorted(persons)
    found = set(wanted)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        rows = connection.exec_driver_sql(
            f"SELECT uuid FROM entity WHERE uuid IN ({marks})", tuple(part)
        )
        found.difference_update(row[0] for row in rows)
    return found
