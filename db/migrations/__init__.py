"""Alembic revisions, named for their effect, plain operations only, run only when a step is due.

``HEAD`` is the newest revision; opening a book compares it with the book's own by one SELECT, so
that Alembic (slow to import) is loaded only when there is something to do.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEAD = "0028"
SCRIPTS = Path(__file__).parent
"""The folder of Alembic's scripts; ``versions`` in it holds the revisions."""


def revision_of(connection: Connection) -> str | None:
    """The revision a book stands at; None for an empty file."""
    known = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    if known is None:
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def upgrade(connection: Connection) -> None:
    """Bring the book to ``HEAD`` inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
