"""Local facts of a book that never travel: who I am, what I last wrote, which commune is mine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

HLC = "hlc"
BOOK_ID = "book_id"
BOOK_KIND = "book_kind"
SCOPE = "scope"
SHARED_SCOPE = "shared_scope"
RECOVERY = "recovery"
ACTOR = "actor"
PRACTICE = "practice"
"""The book holds made data to try things with."""
CODE_WAITS = "code_waits"
"""The recovery code of a new book was not yet said to be kept."""


def get(connection: Connection, name: str) -> bytes | None:
    """A setting's bytes, None where never set."""
    row = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def put(connection: Connection, name: str, value: bytes) -> None:
    """Write a value that belongs to this laptop alone, over the one that was there."""
    connection.exec_driver_sql(
        "INSERT INTO setting (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def origin_name(scope: bytes) -> str:
    """The setting that holds this book's own origin in a scope."""
    return f"origin/{scope.hex()}"
