"""An import contract that is a table: each room of the house and all that it may import.

A list of what is allowed, unlike lists of what is forbidden, also answers for rooms and libraries
that come later: what has no line in the table, or is not named in its line, is refused.
The table itself stands in pyproject.toml and is checked by ``lint-imports``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import grimp
from importlinter import Contract, ContractCheck, fields, output

EVERYTHING = "*"


@dataclass(frozen=True)
class Trespass:
    """``importer`` imports ``imported``, which its room may not (None: the table lists no room)."""

    importer: str
    imported: str
    lines: tuple[int, ...]
    room: str | None


class RoomsContract(Contract):
    """Direct imports between rooms are those of the table.

    Options:
        table: lines ``room: name name …``. A name is one of our packages or modules, with all
            below it, or a library; ``*`` is everything. A room may always import itself and the
            standard library, and the longest room that fits a module is the module's room.
    """

    type_name = "rooms"

    table = fields.ListField(subfield=fields.StringField())

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        rooms = read_table(self.table)  # type: ignore[arg-type]  # the field's parsed value
        found = trespasses(graph, rooms)
        return ContractCheck(kept=not found, metadata={"trespasses": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for step in check.metadata["trespasses"]:
            why = f"{step.room} may not" if step.room else "no line of the table is for it"
            where = ", ".join(str(line) for line in step.lines)
            output.print_error(f"- {step.importer} -> {step.imported} (l.{where}): {why}")


def read_table(lines: Iterable[str]) -> dict[str, frozenset[str]]:
    """Room -> what it may import, from lines ``room: name name …``."""
    rooms = {}
    for line in lines:
        room, _, names = line.partition(":")
        rooms[room.strip()] = frozenset(names.split())
    return rooms


def trespasses(
    graph: grimp.ImportGraph, rooms: Mapping[str, frozenset[str]]
) -> tuple[Trespass, ...]:
    """Every direct import that the table does not allow, in order of the importer."""
    found = []
    for importer in sorted(graph.modules):
        if graph.is_module_squashed(importer):
            continue
        room = _longest_of(rooms, importer)
        for imported in sorted(graph.find_modules_directly_imported_by(importer)):
            if not _may(room, imported, rooms):
                details = graph.get_import_details(importer=importer, imported=imported)
                lines = tuple(detail["line_number"] for detail in details)
                found.append(Trespass(importer, imported, lines, room))
    return tuple(found)


def _may(room: str | None, imported: str, rooms: Mapping[str, frozenset[str]]) -> bool:
    if imported.partition(".")[0] in sys.stdlib_module_names:
        return True
    if room is None:
        return False
    allowed = rooms[room]
    return EVERYTHING in allowed or _longest_of({room, *allowed}, imported) is not None


def _longest_of(names: Iterable[str], module: str) -> str | None:
    """The longest of ``names`` that is ``module`` or stands above it."""
    above = [name for name in names if module == name or module.startswith(name + ".")]
    return max(above, key=len, default=None)
