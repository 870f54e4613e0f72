"""What a check of the book asks of the files that built it: signatures, senders, what they hold.

Every entry that came in a file is covered by a head that an authorised key signed (sync.md 3.15,
3.16 I7), and what the other side is known to hold names entries as they stand here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from db.domain.checks import Finding
from db.domain.errors import AppError
from db.engine import Book
from db.sync import holdings, packing, succession
from db.sync.manifest import Manifest, SignedManifest
from db.sync.parties import commune_of, devices, own_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection

QUICK_FILES = 50


def check_files(book: Book, *, full: bool = False) -> tuple[Finding, ...]:
    """What does not fit in the files taken in; quick: the newest of them only."""
    with book.read() as connection:
        accepted = _accepted(book, connection)
        rows = connection.exec_driver_sql(
            "SELECT manifest_no, body, signature, signer FROM manifest "
            "ORDER BY manifest_no DESC LIMIT ?",
            (-1 if full else QUICK_FILES,),
        ).fetchall()
        findings: list[Finding] = []
        for number, body, signature, signer in rows:
            manifest = _read(SignedManifest(body, signature))
            if manifest is None or manifest.sender.sign != signer or signer not in accepted:
                findings.append(Finding("check_signature", f"file {number}"))
            elif full and _outside(connection, number, manifest):
                findings.append(Finding("check_uncovered", f"file {number}"))
        findings += _vectors(connection)
    return tuple(findings)


def _accepted(book: Book, connection: Connection) -> set[bytes]:
    """Keys that may have signed what is here: accepted laptops, those revoked since among them."""
    keys = {device.party.sign for device in devices(connection)}
    keys.add(own_keys(book).party.sign)
    keys.update(succession.former_signs(connection))
    commune = commune_of(connection)
    if commune is not None:
        keys.add(commune.sign)
    return keys


def _read(signed: SignedManifest) -> Manifest | None:
    try:
        return packing.read_signed(signed)
    except AppError:
        return None


def _outside(connection: Connection, number: int, manifest: Manifest) -> bool:
    """Whether an entry is said to have come in a file that does not speak of it."""
    ranges: defaultdict[bytes, list[tuple[int, int]]] = defaultdict(list)
    for one in manifest.ranges:
        ranges[one.origin].append((one.from_seq, one.to_seq))
    rows = connection.exec_driver_sql(
        "SELECT o.id, min(e.seq), max(e.seq) FROM entry e JOIN run r USING (run_no) "
        "JOIN origin o USING (origin_no) WHERE e.manifest_no = ? GROUP BY e.run_no",
        (number,),
    )
    return any(
        not any(low <= first <= high for low, high in ranges[origin])
        or not any(low <= last <= high for low, high in ranges[origin])
        for origin, first, last in rows
    )


def _vectors(connection: Connection) -> Iterator[Finding]:
    """An entry that the other side names by its id must stand here under the number it says."""
    signs = [row[0] for row in connection.exec_driver_sql("SELECT sign FROM peer").fetchall()]
    for sign in signs:
        for item in holdings.peer_vector(connection, sign):
            row = connection.exec_driver_sql(
                "SELECT e.seq, o.id FROM entry e JOIN run r USING (run_no) "
                "JOIN origin o USING (origin_no) WHERE e.entry_id = ?",
                (item.id,),
            ).fetchone()
            if row is not None and tuple(row) != (item.to_seq, item.origin):
                yield Finding("check_vector", f"{item.origin.hex()} {item.to_seq}")
