"""Files of laptops that the commune has not accepted yet: kept, as they came, until it has."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.sync import limits

if TYPE_CHECKING:
    from sqlalchemy import Connection


def keep(connection: Connection, name: str, data: bytes, sender: bytes) -> None:
    """Keep a file of a device that may still be accepted; strangers get only so much room."""
    count, size = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(length(body)), 0) FROM waiting_file"
    ).one()
    if count >= limits.MAX_WAITING_FILES or size + len(data) > limits.MAX_WAITING_BYTES:
        raise AppError("file_waiting_full")
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO waiting_file (sha256, name, sender, body) VALUES (?,?,?,?)",
        (sha256(data).digest(), name, sender, data),
    )


def of_device(connection: Connection, sender: bytes) -> list[bytes]:
    """Which files of a device wait until it is accepted, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT sha256 FROM waiting_file WHERE sender = ? ORDER BY rowid", (sender,)
    )
    return [digest for (digest,) in rows]
