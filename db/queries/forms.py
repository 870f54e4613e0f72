"""The maps of forms from above that this book keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.domain.errors import AppError
from db.domain.forms import FormMap, MappedCell, Span, ordered
from db.domain.scopes import private_scope
from db.domain.text import clean, fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MAPS = (
    "SELECT f.name, f.shape, f.cells, f.alive FROM form_map f "
    "JOIN scope s ON s.scope_no = f.scope_no WHERE s.id IN (?1, ?2) ORDER BY s.id = ?2"
)
"""What a commune keeps for itself holds over what programs before wrote for all houses."""


def maps(connection: Connection, scope: bytes) -> tuple[FormMap, ...]:
    """All of them, by name."""
    rows = connection.exec_driver_sql(_MAPS, (scope, private_scope(scope)))
    newest = {fold(row[0] or ""): row for row in rows}
    found = [
        FormMap(name or "", bytes(shape or b""), _cells(cells or "[]"))
        for name, shape, cells, alive in newest.values()
        if alive
    ]
    return tuple(sorted(found, key=lambda one: fold(one.name)))


def map_named(connection: Connection, scope: bytes, name: str) -> FormMap | None:
    """The map of that name, whatever its letters' case and marks; None where there is none."""
    wanted = fold(clean(name))
    return next((one for one in maps(connection, scope) if fold(one.name) == wanted), None)


def map_for(
    connection: Connection, scope: bytes, name: str | None, stem: str, shape: bytes
) -> FormMap:
    """The map to fill a form by: the one asked for, the one of the file's name, or the only one
    that was made on a form like this.

    Raises:
        AppError: ``form_unknown`` with the names there are.
    """
    known = maps(connection, scope)
    found = map_named(connection, scope, name or stem)
    alike = [one for one in known if one.shape == shape]
    if found is None and name is None and len(alike) == 1:
        found = alike[0]
    if found is None:
        raise AppError("form_unknown", name=name or stem, candidates=[one.name for one in known])
    return found


def _cells(text: str) -> tuple[MappedCell, ...]:
    """Cells as JSON; of a newer program's, those this one understands."""
    spans = set(Span)
    return ordered(
        [
            MappedCell(sheet, ref, code, Span(span), house)
            for sheet, ref, code, span, house, *_ in json.loads(text)
            if span in spans
        ]
    )
