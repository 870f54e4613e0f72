"""People, as a person acts on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db.commands import people as commands
from db.domain.card_codes import card_among, looks_like_card, parse_card
from db.domain.changes import Changes
from db.domain.people import (
    Consent,
    LinkedRecord,
    PeopleCounts,
    PeopleFilter,
    PeopleSort,
    PersonDetail,
    PersonDraft,
    PersonRow,
    PersonSession,
    Standing,
)
from db.engine import Book
from db.queries import people as questions
from db.queries import people_filters, person_links, person_sessions
from db.queries.find import GROUP, PERSON, find, group_named
from desktop.actions import drafts


def add(
    book: Book,
    draft: PersonDraft,
    group: str | None = None,
    consents: Sequence[Consent] = (),
    from_day: str | None = None,
) -> Changes:
    """Add one person; ``group`` is a name or id. ``created[0]`` is the new id."""
    group_id = group_id_of(book, group) if group else None
    return commands.add(book, draft, group_id, consents, from_day)


def edit(
    book: Book, person_id: str, draft: PersonDraft, consents: Sequence[Consent] = ()
) -> Changes:
    """Give a person the whole new state of the form, and the answers given with it; one act."""
    return commands.edit(book, person_id, draft, consents)


def remove(book: Book, ids: Sequence[str]) -> Changes:
    """Take people away; what they did stays counted."""
    return commands.remove(book, ids)


def bring_back(book: Book, ids: Sequence[str]) -> Changes:
    """People who were taken away are back, as they were."""
    return commands.bring_back(book, ids)


def merge(book: Book, keep_id: str, other_id: str) -> Changes:
    """Say that two records are one person ("Là một người")."""
    return commands.merge(book, keep_id, other_id)


def unmerge(book: Book, one_id: str, other_id: str) -> Changes:
    """Take back that two records are one person ("Là hai người")."""
    return commands.unmerge(book, one_id, other_id)


def merged(book: Book) -> tuple[LinkedRecord, ...]:
    """Every link between two records of one person, with the record that is in no list."""
    with book.read() as connection:
        return person_links.links(connection)


def erase(book: Book, person_id: str) -> Changes:
    """Erase a person for ever, here and in every book that learns of it; figures stay."""
    # Not at the top: the first page is there before any paper.
    from desktop.actions import papers

    found = detail(book, person_id)
    records = {found.id: found.draft.full_name}
    records |= {one.row.id: one.row.full_name or "" for one in found.linked}
    # First, so that the file is cleaned of them as well.
    for id_, name in records.items():
        drafts.forget(book, id_, *([name] if name else []))
        if name:
            papers.forget_person(book, name)
    return commands.erase(book, person_id)


def set_consents(book: Book, ids: Sequence[str], consents: Sequence[Consent]) -> Changes:
    """The answers of several people; one act."""
    return commands.set_consents(book, ids, consents)


def set_standing(
    book: Book, ids: Sequence[str], standing: Standing, on: str | None = None
) -> Changes:
    """What several people are, from that day on; today where none is said."""
    return commands.set_standing(book, ids, standing, on)


def listing(
    book: Book,
    search: str = "",
    group: str | None = None,
    on: str | None = None,
    limit: int | None = None,
    offset: int = 0,
    only: PeopleFilter = PeopleFilter.ALL,
    sort: PeopleSort = PeopleSort.NAME,
) -> tuple[PersonRow, ...]:
    """People in Vietnamese order; ``search`` without marks, exact marks first; ``group`` a name."""
    group_no = _group_no(book, group)
    day = on or commands.today()
    narrowed = people_filters.condition(only, date.fromisoformat(day))
    with book.read() as connection:
        return questions.listing(
            connection,
            search,
            group_no,
            day,
            limit,
            offset,
            narrowed=narrowed,
            among=people_filters.among(only),
            sort=sort,
        )


def of_card(book: Book, text: str) -> tuple[PersonRow, ...]:
    """Whose member card a scanner typed, also through Telex or VNI; nothing where it is no card of
    somebody in the lists."""
    if not looks_like_card(text):
        return ()
    with book.read() as connection:
        person_id = parse_card(text) or card_among(text, questions.ids(connection))
        return questions.one(connection, person_id) if person_id else ()


def counts(book: Book, on: str | None = None) -> PeopleCounts:
    """How many people each filter of the list shows."""
    with book.read() as connection:
        return people_filters.counts(connection, date.fromisoformat(on or commands.today()))


def detail(book: Book, person_id: str) -> PersonDetail:
    """One person with groups, answers and the other records of the same (``not_found``)."""
    with book.read() as connection:
        found = questions.detail(connection, person_id)
        number = find(connection, PERSON, person_id, alive=False).no
        return replace(found, linked=person_links.links(connection, number))


def sessions(book: Book, person_id: str) -> tuple[PersonSession, ...]:
    """Every meeting that a person was marked at, the newest first."""
    with book.read() as connection:
        return person_sessions.sessions(connection, person_id)


def row(book: Book, person_id: str) -> PersonRow:
    """One person as the lists show them."""
    found = detail(book, person_id)
    draft = found.draft
    return PersonRow(
        found.id,
        draft.full_name,
        draft.gender,
        draft.birth,
        draft.ethnic_group,
        draft.village,
        draft.phone,
        draft.distinction,
        draft.standing,
        tuple(group.name for group in found.groups if group.to_day is None),
    )


def likely_doubles(book: Book, draft: PersonDraft) -> tuple[PersonRow, ...]:
    """People already in the book who may be the one being typed."""
    with book.read() as connection:
        return questions.likely_doubles(connection, draft)


def villages(book: Book) -> tuple[str, ...]:
    """The villages that people of the book come from."""
    with book.read() as connection:
        return questions.villages(connection)


def group_id_of(book: Book, name: str) -> str:
    """The id of the group with that name or id (cli.md, Names)."""
    with book.read() as connection:
        return group_named(connection, name)


def _group_no(book: Book, group: str | None) -> int | None:
    if group is None:
        return None
    with book.read() as connection:
        return find(connection, GROUP, group_named(connection, group)).no
