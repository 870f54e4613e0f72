"""What the commune last told this house about its files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.handing import CommuneLetter, CommuneProgram, Contact, Receipt, RefusedRow, ToldRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

LETTER = "letter"
"""The setting that keeps it."""


CONTACT = "commune_contact"
"""The setting at the commune: who receives files there."""


def contact(connection: Connection) -> Contact | None:
    """At the commune: who receives files, None where nobody is named."""
    row = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = ?", (CONTACT,)
    ).fetchone()
    name, phone = json.loads(row[0]) if row else ("", "")
    return Contact(name, phone) if name else None


def commune_letter(connection: Connection, knows: int | None = None) -> CommuneLetter | None:
    """The last reply's letter; None as long as no reply came. ``knows``: the fields of this program
    (``db.log.registry.SCHEMA``), where the commune's is to be compared with it."""
    row = connection.exec_driver_sql(
        "SELECT value FROM setting WHERE name = ?", (LETTER,)
    ).fetchone()
    if row is None:
        return None
    read = json.loads(row[0])
    return CommuneLetter(
        read["day"],
        tuple(read["missing"]),
        tuple(Receipt(*one) for one in read["receipts"]),
        tuple(
            RefusedRow(name, number, day, reason, None)
            for number, name, day, reason in read["refused"]
        ),
        program_beside(read.get("schema"), knows) if knows else CommuneProgram.SAME,
        told=tuple(
            ToldRow(period, source, about, meetings, visits, bool(holds))
            for period, source, about, meetings, visits, holds in read.get("told", [])
        ),
        contact=Contact(*read["contact"]) if read.get("contact") else None,
    )


def program_beside(told: list[int] | None, own: int) -> CommuneProgram:
    """How the commune's program (oldest and newest fields it reads) stands to this one."""
    if told is None or told[1] == own:
        return CommuneProgram.SAME
    if told[0] > own:
        return CommuneProgram.TOO_NEW
    return CommuneProgram.OLDER if told[1] < own else CommuneProgram.NEWER
