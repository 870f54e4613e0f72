"""All rows of a list of consents that was printed."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.consent_places import ConsentPlace, consent_place
from db.domain.sheet_places import CONSENTS, paginate
from db.domain.sheets import Paper


def consent_places(
    persons: Sequence[str | None], paper: Paper = Paper.A4
) -> tuple[ConsentPlace, ...]:
    """All rows of a list as they were printed; None for a blank row."""
    pages = paginate(len(persons), paper, CONSENTS)
    seats = [(page, index) for page, rows in enumerate(pages, 1) for index in range(rows)]
    return tuple(
        consent_place(paper, page, index, person)
        for (page, index), person in zip(seats, persons, strict=True)
    )
