"""Names between the laptops of one house: past the commune, which cannot read them.

A file to the commune carries the keys of those who said yes; a house's second laptop needs them
all. So a hand-in carries the house's keys once more, sealed for the other laptops of that house
alone and signed by the one that sends; the commune keeps the last of each laptop unread and passes
it on with its replies (sync.md 6: the commune has true figures and no names).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.engine import Book
from db.log.entry import ID_BYTES
from db.log.kinds import Kind
from db.sync import limits, sealer, signing
from db.sync.parties import devices, own_keys
from db.sync.preface import SUBJECT_KEY_BYTES
from db.sync.signing import KEY_BYTES, SIGNATURE_BYTES

if TYPE_CHECKING:
    from sqlalchemy import Connection

KIN = "kin"
"""The section of a letter: at a house one value, at the commune a list of them."""
TAG = b"solang-kin-v1"
MAX_BYTES = 6 * 1024 * 1024
_HEAD = KEY_BYTES + SIGNATURE_BYTES
_ROW = ID_BYTES + SUBJECT_KEY_BYTES
_OWN = (
    "SELECT e.uuid FROM entity e JOIN scope s USING (scope_no) "
    "WHERE s.id = ? AND e.kind IN (?, ?, ?)"
)


def for_siblings(book: Book, connection: Connection) -> dict[str, Any]:
    """What a hand-in carries for the other laptops of its house; nothing where there is none."""
    own = own_keys(book)
    others = [
        device.party.seal
        for device in devices(connection, book.scope)
        if not device.revoked and device.party.sign != own.party.sign
    ]
    if not others:
        return {}
    people = connection.exec_driver_sql(
        _OWN, (book.scope, int(Kind.PERSON), int(Kind.RECORDER), int(Kind.DONATION))
    ).fetchall()
    held = book.keys.subjects()
    rows = sorted(uuid + held[uuid] for (uuid,) in people if uuid in held)
    sealed = sealer.seal(b"".join(rows[: MAX_BYTES // _ROW // 2]), others)
    signature = signing.sign(own.sign_secret, TAG, book.scope + sealed)
    return {KIN: own.party.sign + signature + sealed}


def keep(connection: Connection, sender: bytes, scope: bytes, letter: Mapping[str, Any]) -> None:
    """At the commune: the last word of that laptop for the others of its house, unread."""
    body = letter.get(KIN)
    if isinstance(body, bytes) and _HEAD < len(body) <= MAX_BYTES and body[:KEY_BYTES] == sender:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO kin (sender, scope, body) VALUES (?, ?, ?)",
            (sender, scope, body),
        )


def for_house(connection: Connection, scope: bytes) -> dict[str, Any]:
    """What a reply passes on: of laptops that still write for the house."""
    rows = connection.exec_driver_sql(
        "SELECT k.body FROM kin k JOIN device d ON d.signing = k.sender AND d.revoked IS NOT 1 "
        "WHERE k.scope = ? ORDER BY k.sender",
        (scope,),
    )
    bodies = [row[0] for row in rows]
    return {KIN: bodies} if bodies else {}


def opened(book: Book, connection: Connection, letter: Mapping[str, Any]) -> dict[bytes, bytes]:
    """At a house: person -> key, of what its other laptops sent; what is sealed for others or was
    not signed by a laptop of this house is passed over."""
    bodies, own = letter.get(KIN), own_keys(book)
    known = {device.party.sign for device in devices(connection, book.scope)} - {own.party.sign}
    found: dict[bytes, bytes] = {}
    for body in bodies if isinstance(bodies, list) else ():
        if not isinstance(body, bytes) or not _HEAD < len(body) <= MAX_BYTES:
            continue
        sender, signature, sealed = body[:KEY_BYTES], body[KEY_BYTES:_HEAD], body[_HEAD:]
        if sender in known and signing.verify(sender, TAG, book.scope + sealed, signature):
            found.update(_keys(sealed, own.seal_secret))
    return found


def _keys(sealed: bytes, secret: str) -> dict[bytes, bytes]:
    try:
        body = sealer.unseal(sealed, secret)
    except AppError:
        # Written before this laptop was in its sender's list: the next one is for it too.
        return {}
    if len(body) % _ROW or len(body) // _ROW > limits.MAX_KEYS:
        return {}
    return {
        body[at : at + ID_BYTES]: body[at + ID_BYTES : at + _ROW]
        for at in range(0, len(body), _ROW)
    }
