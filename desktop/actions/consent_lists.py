"""Danh sách đồng ý: the three questions for a whole group on one list that is read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.commands.sheets import record_consent_list
from db.domain.births import AgeBand, band_on, parse_birth
from db.domain.changes import Changes
from db.domain.consent_places import PAPERS, ConsentList, ConsentRow
from db.domain.sheet_codes import new_print_id
from db.domain.sheet_places import CONSENTS, blank_rows_that_fit, rows_of
from db.domain.sheets import Paper, SheetRow
from db.engine import Book
from db.queries import groups as group_questions
from db.queries import list_papers as questions
from db.queries import people as people_questions
from db.queries.find import GROUP, find
from db.queries.house_scopes import house_of
from desktop.actions.headings import place_name, signer_title
from desktop.actions.list_papers import check_blank, shown_row

USUAL_BLANK = 3
"""Rows for somebody who is asked besides the members."""


def consent_list(
    book: Book, group_id: str, on: str, blank_rows: int | None = None, paper: Paper = Paper.A4
) -> ConsentList:
    """The three questions for everybody who is a member on that day; children with guardians.

    ``blank_rows`` None: three, or two where that spares a page.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``.
    """
    check_blank(blank_rows or 0)
    with book.read() as connection:
        house = house_of(connection, find(connection, GROUP, group_id).scope, on)
        people = questions.members_between(connection, group_id, on, on)
        group = group_questions.name_of(connection, group_id)
    rows = []
    for one in people:
        child = _is_child(one.row, one.band, on)
        rows.append(ConsentRow(shown_row(one.row), child, one.guardian if child else None))
    if blank_rows is None:
        blank_rows = blank_rows_that_fit(len(rows), rows_of(PAPERS[paper], CONSENTS), USUAL_BLANK)
    return ConsentList(
        new_print_id(),
        house.commune,
        house.name,
        group,
        place_name(house.commune),
        signer_title(house.kind),
        tuple(rows),
        blank_rows,
        paper,
    )


def record_consents(book: Book, group_id: str, consents: ConsentList) -> Changes:
    """Write down that this list was printed, so that a photo of it can be read back."""
    return record_consent_list(book, group_id, consents)


def children_of(book: Book, person_ids: Sequence[str], on: str) -> list[str]:
    """Who of these is a child on that day: a guardian signs too."""
    children = []
    for person_id in person_ids:
        with book.read() as connection:
            birth = people_questions.detail(connection, person_id).draft.birth
        if birth is not None and band_on(birth, date.fromisoformat(on)) is AgeBand.CHILD:
            children.append(person_id)
    return children


def _is_child(row: SheetRow, band: str | None, on: str) -> bool:
    known = parse_birth(row.birth) if row.birth else None
    return band == AgeBand.CHILD or band_on(known, date.fromisoformat(on)) is AgeBand.CHILD
