"""How a person stands in the cells of a list."""

from __future__ import annotations

from db.domain.sheets import SheetRow


def name_cell(person: SheetRow) -> str:
    """The name, with the word that tells homonyms apart: “Đinh Bŏk (con bà Hrin)”."""
    if person.distinction:
        return f"{person.full_name} ({person.distinction})"
    return person.full_name
