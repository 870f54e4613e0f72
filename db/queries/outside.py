"""Whether somebody else wrote in the book: a verb on the command line beside an open window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def data_version(connection: Connection) -> int:
    """A number that changes when another connection commits, never by our own writing.

    https://sqlite.org/pragma.html#pragma_data_version
    """
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
