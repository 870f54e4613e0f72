"""What the commune last told this house about its files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.handing import CommuneLetter, Receipt, RefusedRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

LETTER = "letter"
"""The setting that keeps it."""


def commune_letter(connection: Connection) -> CommuneLetter | None:
    """The last reply's letter; None as long as no reply came."""
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
    )
