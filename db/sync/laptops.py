"""The commune's list of laptops: compared, retired, replaced (sync.md 3.10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes, to_text
from db.domain.laptops import Laptop, Standing
from db.domain.names import body_key
from db.engine import Book
from db.log import settings
from db.log.act import Act, act
from db.log.entry import ID_BYTES
from db.log.kinds import Kind
from db.queries import missing
from db.queries.mergers import merged_into
from db.queries.splits import split_of
from db.sync import signing
from db.sync.parties import commune_of, own_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ROWS = (
    "SELECT e.uuid, d.house_scope, u.name, d.signing, d.recipient, d.compared, d.revoked, "
    "(SELECT max(f.written_day) FROM file_seen f WHERE f.sender = d.signing), "
    "(SELECT count(*) FROM (SELECT 1 FROM file_seen f WHERE f.sender = d.signing "
    "GROUP BY f.number HAVING count(DISTINCT f.file_id) > 1)) "
    "FROM device d JOIN entity e ON e.eid_no = d.eid_no "
    "LEFT JOIN unit u ON u.eid_no = d.unit_no WHERE d.signing IS NOT NULL "
    "AND d.recipient IS NOT NULL AND d.house_scope IS NOT NULL ORDER BY d.eid_no"
)
_ORIGIN = "origin"
_ENDS = (
    "SELECT o.id, max(r.to_seq) FROM origin o JOIN run r USING (origin_no) "
    "JOIN scope s USING (scope_no) LEFT JOIN writer w ON w.origin = o.id WHERE s.id = ?2 "
    "AND (w.sign = ?1 OR w.sign IS NULL AND o.origin_no IN (SELECT q.origin_no FROM entry e "
    "JOIN run q USING (run_no) JOIN manifest m USING (manifest_no) GROUP BY q.origin_no "
    "HAVING min(m.signer) = ?1 AND max(m.signer) = ?1)) GROUP BY o.id"
)
"""The origins of a laptop with the last seq held. Files of older programs do not say whose an
origin is: then it is the laptop's if nobody else ever brought anything of it."""
_OWN = "SELECT compared, revoked FROM device WHERE signing = ?"


def listing(book: Book) -> tuple[Laptop, ...]:
    """Every laptop that was ever accepted: houses by name, then as they came.

    Raises:
        AppError: ``not_a_commune``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    own = own_keys(book).party.fingerprint
    with book.read() as connection:
        rows = connection.exec_driver_sql(_ROWS).fetchall()
    places: dict[bytes, int] = {}
    found = []
    for uuid, scope, name, sign, recipient, compared, revoked, last_day, twice in rows:
        places[scope] = places.get(scope, 0) + 1
        digits = signing.digits(signing.fingerprint(sign, recipient), own)
        found.append(
            Laptop(
                to_text(uuid), to_text(scope), name or "", places[scope], digits,
                bool(compared), bool(revoked), last_day, twice,
            )
        )  # fmt: skip
    found.sort(key=lambda one: (body_key(one.house_name), one.house, one.place))
    return tuple(found)


def mark_compared(book: Book, id_: str, digits: str | None = None) -> Changes:
    """The digits were read to each other and are the same on both sides.

    Args:
        digits: what the house read, where it was typed; refused where they differ.

    Raises:
        AppError: ``not_a_commune``, ``not_found``, ``digits_differ``.
    """
    laptop = _laptop(book, id_)
    if digits is not None and _bare(digits) != _bare(laptop.digits):
        raise AppError("digits_differ")
    with act(book, "units.compared") as doing:
        doing.put(Kind.DEVICE, to_bytes(id_), compared=True)
    return doing.result


def retire(book: Book, id_: str) -> Changes:
    """A laptop writes no more for its house: lost, sold, or the village was merged. What it handed
    in stays; what it writes later is refused.

    Raises:
        AppError: ``not_a_commune``, ``not_found``.
    """
    _laptop(book, id_)
    with act(book, "units.revoke") as doing:
        close(doing, to_bytes(id_))
    return doing.result


def let_write(book: Book, id_: str) -> Changes:
    """A laptop that was retired writes for its house again; what it wrote meanwhile comes in.

    Raises:
        AppError: ``not_a_commune``, ``not_found``; ``laptop_merged`` where its house merged into
            another since.
    """
    laptop = _laptop(book, id_)
    with act(book, "units.let_write") as doing:
        ended = merged_into(doing.connection, to_bytes(laptop.house))
        if ended is not None:
            raise AppError("laptop_merged", house=laptop.house_name, into=ended.house)
        doing.put(Kind.DEVICE, to_bytes(id_), revoked=False, not_after=None)
    return doing.result


def key_of(book: Book, id_: str) -> tuple[bytes, bytes]:
    """(scope of its house, signing key) of a laptop.

    Raises:
        AppError: ``not_a_commune``, ``not_found``.
    """
    laptop = _laptop(book, id_)
    with book.read() as connection:
        sign = connection.exec_driver_sql(
            "SELECT d.signing FROM device d JOIN entity e USING (eid_no) WHERE e.uuid = ?",
            (to_bytes(id_),),
        ).scalar_one()
    return to_bytes(laptop.house), bytes(sign)


def close(doing: Act, device: bytes) -> None:
    """Retire the laptop with that record: it ends at what the commune holds of it now, and what
    lies beyond is refused even if another laptop of its house brings it (sync.md 3.10)."""
    sign, scope = doing.connection.exec_driver_sql(
        "SELECT d.signing, d.house_scope FROM device d JOIN entity e USING (eid_no) "
        "WHERE e.uuid = ?",
        (device,),
    ).one()
    ends = doing.connection.exec_driver_sql(_ENDS, (sign, scope)).fetchall()
    doing.put(Kind.DEVICE, device, revoked=True, not_after=missing.written_as(ends))


def own_origins(connection: Connection, scope: bytes) -> dict[str, Any]:
    """What a house's file says of its writer: as which incarnation this laptop writes for it."""
    origin = settings.get(connection, settings.origin_name(scope))
    return {} if origin is None else {_ORIGIN: origin}


def hear_origins(connection: Connection, sign: bytes, letter: Mapping[str, Any]) -> None:
    """Keep which laptop an origin belongs to; who said so first holds."""
    origin = letter.get(_ORIGIN)
    if isinstance(origin, bytes) and len(origin) == ID_BYTES:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO writer (origin, sign) VALUES (?, ?)", (origin, sign)
        )


def standing(book: Book, connection: Connection) -> Standing:
    """How this house's laptop stands with its commune."""
    commune = commune_of(connection)
    if commune is None:
        return Standing()
    own = own_keys(book).party
    digits = signing.digits(own.fingerprint, commune.fingerprint)
    row = connection.exec_driver_sql(_OWN, (own.sign,)).fetchone()
    if row is None:
        return Standing(digits)
    merged = merged_into(connection, book.scope)
    known = split_of(connection, book.scope)
    return Standing(digits, True, bool(row[0]), bool(row[1]), merged, split=known)


def _laptop(book: Book, id_: str) -> Laptop:
    for laptop in listing(book):
        if laptop.id == id_:
            return laptop
    raise AppError("not_found", what="laptop", id=id_)


def _bare(digits: str) -> str:
    return "".join(c for c in digits if c.isdigit())
