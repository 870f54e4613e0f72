"""Which kinds and fields a book's rows show: noted in the book, compared at every opening.

Light on purpose: a window waits for this; making rows anew is in ``db.log.replaying``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.log import registry, settings
from db.log.registry import SPECS

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCHEMA = "schema"


def today() -> bytes:
    """What this program projects: its way of doing so, and how many fields of each kind."""
    counts = {str(int(kind)): len(spec.fields) for kind, spec in SPECS.items()}
    return json.dumps([registry.PROJECTION, counts], sort_keys=True).encode()


def note(connection: Connection) -> None:
    """The book shows all that this program knows."""
    settings.put(connection, SCHEMA, today())


def is_shown(connection: Connection) -> bool:
    """Whether the rows are already what this program makes of the entries."""
    return settings.get(connection, SCHEMA) == today()
