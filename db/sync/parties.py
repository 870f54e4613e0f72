"""Who this book is to others, and whom it knows: the commune, the accepted devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.backup import COMMUNE_RECIPIENT
from db.engine import Book
from db.log import settings
from db.sync.signing import OwnKeys, Party

if TYPE_CHECKING:
    from sqlalchemy import Connection

COMMUNE_SIGN = "commune_sign"


@dataclass(frozen=True)
class Device:
    """A laptop in the commune's list: the house it writes for."""

    party: Party
    scope: bytes
    revoked: bool
    unit_name: str


def own_keys(book: Book) -> OwnKeys:
    """The keys with which this book signs and opens files."""
    return OwnKeys(book.keys.fixed.signing, book.keys.fixed.age)


def commune_of(connection: Connection) -> Party | None:
    """The commune that invited this house, None before joining."""
    sign = settings.get(connection, COMMUNE_SIGN)
    recipient = settings.get(connection, COMMUNE_RECIPIENT)
    if sign is None or recipient is None:
        return None
    return Party(sign, recipient.decode())


def keep_commune(connection: Connection, party: Party, commune: bytes) -> None:
    """From now on this house hands in to that commune."""
    settings.put(connection, COMMUNE_SIGN, party.sign)
    settings.put(connection, COMMUNE_RECIPIENT, party.seal.encode())
    settings.put(connection, settings.SHARED_SCOPE, commune)


def devices(connection: Connection, scope: bytes | None = None) -> list[Device]:
    """The accepted devices, of one house or of all."""
    rows = connection.exec_driver_sql(
        "SELECT d.signing, d.recipient, d.house_scope, d.revoked, u.name FROM device d "
        "LEFT JOIN unit u ON u.eid_no = d.unit_no WHERE d.signing IS NOT NULL "
        "AND d.recipient IS NOT NULL AND d.house_scope IS NOT NULL "
        "AND (? IS NULL OR d.house_scope = ?)",
        (scope, scope),
    )
    return [
        Device(Party(sign, recipient), house, bool(revoked), name or "")
        for sign, recipient, house, revoked, name in rows
    ]


def shared_scope(connection: Connection) -> bytes:
    """The scope in which the commune of this house writes for all its houses."""
    shared = settings.get(connection, settings.SHARED_SCOPE)
    assert shared is not None
    return shared
