"""A roster that was read comes into the book: one entry, one undo (cli.md, people import)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from db.commands.groups import put_member
from db.commands.people import MAX_NAME, cleaned, columns, put_new, today
from db.domain import long_work
from db.domain.births import Birth
from db.domain.digests import digest
from db.domain.errors import AppError
from db.domain.ids import to_bytes, to_text
from db.domain.people import PersonDraft, PersonRow
from db.domain.rosters import Problem, RosterPerson, RosterReading, RosterTaken
from db.domain.text import fold, marks_equal_key
from db.domain.times import check_day
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.text_limits import too_long
from db.queries import people as questions
from db.queries.find import GROUP, find

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FILLED = tuple(
    field.name
    for field in fields(PersonDraft)
    if field.name not in ("full_name", "standing", "sort_name")
)
"""What a match may fill where the book holds nothing."""
_SHOWN = 40
"""Letters of a cell too long to be kept that its problem shows."""


class _DryRun(Exception):
    """Leaves the act without writing; carries what would have been done."""

    def __init__(self, taken: RosterTaken) -> None:
        self.taken = taken


def take_in(
    book: Book,
    reading: RosterReading,
    group_id: str | None = None,
    from_day: str | None = None,
    *,
    dry_run: bool = False,
) -> RosterTaken:
    """Add the people of a roster, or match them with those who were in the book before.

    A match fills empty fields only; a different value is a problem and the book's stays.

    Raises:
        AppError: ``not_found`` for the group, ``bad_day``.
    """
    day = check_day(from_day) if from_day else today()
    try:
        with act(book, "people.import") as doing:
            importer = _Importer(book, doing, group_id, day)
            taken = importer.run(reading)
            if dry_run:
                raise _DryRun(taken)
    except _DryRun as tried:
        return tried.taken
    return replace(taken, changes=doing.result)


class _Importer:
    """One roster on its way in: the book's people as they were before, and who is taken."""

    def __init__(self, book: Book, doing: Act, group_id: str | None, day: str) -> None:
        self.doing = doing
        self.key = book.keys.fixed.digest
        self.group_id = group_id
        self.day = day
        self.problems: list[Problem] = []
        self.taken: set[str] = set()
        self.added = self.matched = self.skipped = 0
        self.members = _members(doing.connection, group_id, day)
        self.known: dict[str, list[PersonRow]] = defaultdict(list)
        for row in questions.listing(doing.connection):
            if row.full_name:
                self.known[_name_key(row.full_name)].append(row)

    def run(self, reading: RosterReading) -> RosterTaken:
        headings = {column.field.value: column.heading for column in reading.columns}
        drafts = [(person, self._cleaned(person, headings)) for person in reading.people]
        pairs: dict[int, PersonRow] = {}
        for exact in (True, False):
            for place, (_, draft) in enumerate(drafts):
                if draft is not None and place not in pairs:
                    found = self._pair(draft, exact)
                    if found is not None:
                        pairs[place] = found
                        self.taken.add(found.id)
        for place, (person, draft) in enumerate(long_work.counted(drafts)):
            if draft is None:
                self.skipped += 1
                continue
            match = pairs.get(place)
            if match is None:
                self._add(person, draft, headings)
            else:
                self._fill(person, draft, match, headings)
        return RosterTaken(
            len(drafts),
            self.added,
            self.matched,
            self.skipped,
            (*reading.problems, *self.problems),
        )

    def _cleaned(self, person: RosterPerson, headings: dict[str, str]) -> PersonDraft | None:
        try:
            draft = cleaned(person.draft)
        except AppError as error:
            name = person.draft.full_name[:MAX_NAME]
            self.problems.append(Problem(person.row, "", error.code, name))
            return None
        empty: dict[str, Any] = {}
        for column in fields(draft):
            said = getattr(draft, column.name)
            if too_long(column.name, said):
                empty[column.name] = None
                heading = headings.get(column.name, "")
                text = f"{said[:_SHOWN]}…"
                self.problems.append(Problem(person.row, heading, "cell_too_long", text))
        return replace(draft, **empty)

    def _candidates(self, draft: PersonDraft) -> list[PersonRow]:
        return [
            row
            for row in self.known.get(_name_key(draft.full_name), ())
            if not questions.contradicts(row, draft) and _villages_agree(row.village, draft.village)
        ]

    def _pair(self, draft: PersonDraft, exact: bool) -> PersonRow | None:
        candidates = self._candidates(draft)
        if exact:
            equal = [row for row in candidates if _equal(row, draft) and row.id not in self.taken]
            return equal[0] if equal else None
        free = [row for row in candidates if row.id not in self.taken]
        return free[0] if len(candidates) == 1 and free else None

    def _add(self, person: RosterPerson, draft: PersonDraft, headings: dict[str, str]) -> None:
        if self._candidates(draft):
            heading = headings.get("full_name", "")
            self.problems.append(Problem(person.row, heading, "several_alike", draft.full_name))
        uuid = new_id()
        put_new(self.doing, uuid, draft, self.key)
        self.doing.created.append(uuid)
        self.added += 1
        self._join(to_text(uuid))

    def _fill(
        self, person: RosterPerson, draft: PersonDraft, row: PersonRow, headings: dict[str, str]
    ) -> None:
        before = questions.detail(self.doing.connection, row.id).draft
        said: dict[str, Any] = {}
        for name in _FILLED:
            old, new = getattr(before, name), getattr(draft, name)
            value = _finer(old, new) if name == "birth" else old or new
            if new is not None and value != new and not _same_words(old, new):
                heading = headings.get(name, "")
                self.problems.append(Problem(person.row, heading, "differs", str(new)))
            said[name] = value
        filled = replace(before, **said)
        old_columns, new_columns = columns(before), columns(filled)
        changed = {n: v for n, v in new_columns.items() if v != old_columns[n]}
        if changed:
            changed["digest"] = digest(self.key, filled)
            self.doing.put(Kind.PERSON, to_bytes(row.id), **changed)
            self.doing.changed += 1
        else:
            self.doing.unchanged += 1
        self.matched += 1
        self._join(row.id)

    def _join(self, person_id: str) -> None:
        if self.group_id is not None and person_id not in self.members:
            put_member(self.doing, to_bytes(person_id), self.group_id, self.day)


def _members(connection: Connection, group_id: str | None, day: str) -> set[str]:
    if group_id is None:
        return set()
    group = find(connection, GROUP, group_id)
    rows = connection.exec_driver_sql(
        "SELECT e.uuid FROM membership m JOIN entity e ON e.eid_no = m.person_no "
        "WHERE m.group_no = ? AND m.active = 1 AND (m.to_day IS NULL OR m.to_day >= ?)",
        (group.no, day),
    )
    return {to_text(row[0]) for row in rows}


def _name_key(name: str) -> str:
    return marks_equal_key(name).casefold()


def _villages_agree(one: str | None, other: str | None) -> bool:
    return not one or not other or fold(one) == fold(other)


def _equal(row: PersonRow, draft: PersonDraft) -> bool:
    return (row.gender, row.birth, fold(row.village or "")) == (
        draft.gender,
        draft.birth,
        fold(draft.village or ""),
    )


def _finer(old: Birth | None, new: Birth | None) -> Birth | None:
    """The book's birth, with a month and day that it lacked."""
    if old is None or new is None:
        return old or new
    if old.year == new.year and not old.about and not old.band and not new.about:
        if (not old.month and new.month) or (old.month == new.month and not old.day):
            return new if new.month else old
    return old


def _same_words(old: object, new: object) -> bool:
    """Texts that differ in case and blanks only, or a birth told less finely, are no problem."""
    if isinstance(old, Birth) and isinstance(new, Birth):
        return questions.births_agree(old, new)
    return isinstance(old, str) and isinstance(new, str) and fold(old) == fold(new)
