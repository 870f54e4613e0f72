"""What two sides wrote at once (“Hai nơi ghi khác nhau”)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Version:
    """One of the values: ``entry`` names it in a choice; ``when`` as that laptop's clock said.

    ``value`` is None where nothing was written or where it may not be read here.
    """

    entry: str
    value: Any
    who: str | None
    when: str


@dataclass(frozen=True)
class ConflictRow:
    """One field with several values that did not know of each other.

    Attributes:
        id: ``<record>:<field number>`` and, for a mark, ``:<person>``.
        kind: ``person``, ``meeting``, ``mark`` …; ``record`` its id; ``label`` its name.
        shown: the entry whose value the book shows until somebody chooses.
    """

    id: str
    kind: str
    record: str
    label: str | None
    field: str
    versions: tuple[Version, ...]
    shown: str
