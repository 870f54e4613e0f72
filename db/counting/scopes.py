"""The scopes of a house with those that merged into it: their records count with the one whose book
goes on (``db.log.projections.mergers``: ``scope.whole_no`` says with which house)."""

from __future__ import annotations

HOUSES = "(SELECT scope_no FROM scope WHERE ?3 IS NULL OR coalesce(whole_no, scope_no) = ?3)"
"""The scopes of one house with those that merged into it, or of all houses."""


def of_house(number: int) -> str:
    """``HOUSES`` where the house is another parameter than the third."""
    return HOUSES.replace("?3", f"?{number}")
