"""Field writes -> rows: one list of what each kind does besides writing its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from db.log.kinds import Kind
from db.log.projections import aliases, attendance, mergers, people
from db.log.projections.rows import Target, upsert
from db.log.sql import Sql

DERIVED: Mapping[Kind, Callable[[Target], None]] = {
    Kind.PERSON: people.derive,
    Kind.ALIAS: aliases.derive,
    Kind.MERGER: mergers.derive,
}
"""What follows from a row after its columns were written."""

FORGOTTEN: Mapping[Kind, Callable[[Sql, int], None]] = {Kind.PERSON: people.forget}
"""What was derived from a row and has to go before it."""

__all__ = ["DERIVED", "FORGOTTEN", "Target", "attendance", "upsert"]
