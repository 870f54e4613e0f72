"""People: add, change, remove and bring back, say that two are one, consents, standing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from db.commands.giver_names import erase_with, keep_from_commune
from db.commands.groups import put_member
from db.domain.birth_checks import check_birth
from db.domain.births import Birth
from db.domain.bodies import joined
from db.domain.changes import Changes
from db.domain.digests import digest
from db.domain.errors import AppError
from db.domain.people import Consent, GivenBy, PersonDraft, Purpose, Standing
from db.domain.text import clean, clean_or_none
from db.engine import Book
from db.log.act import Act, act
from db.log.erasing import scrub
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries import people as questions
from db.queries.find import PERSON, Found, find, records_of
from db.queries.person_links import are_linked

MAX_NAME = 200


def add(
    book: Book,
    draft: PersonDraft,
    group_id: str | None = None,
    consents: Sequence[Consent] = (),
    from_day: str | None = None,
) -> Changes:
    """Add one person, with consents and a membership if asked.

    Raises:
        AppError: ``name_missing``, ``name_too_long``, ``bad_birth``, ``not_found``.
    """
    with act(book, "people.add") as doing:
        person = new_id()
        put_new(doing, person, cleaned(draft), book.keys.fixed.digest)
        for consent in consents:
            put_consent(doing, person, consent)
        if group_id is not None:
            put_member(doing, person, group_id, from_day or today())
        doing.created.append(person)
    return doing.result


def edit(
    book: Book, person_id: str, draft: PersonDraft, consents: Sequence[Consent] = ()
) -> Changes:
    """Give a person the state of the form; only what differs is written.

    Args:
        consents: answers given with it, written as ``set_consents`` writes them; one act, one undo.
    """
    draft = cleaned(draft)
    with book.read() as connection:
        scope = find(connection, PERSON, person_id).scope
    with act(book, "people.edit", scope) as doing:
        found = find(doing.connection, PERSON, person_id)
        before = questions.detail(doing.connection, person_id).draft
        old, new = columns(before), columns(draft)
        changed = {name: value for name, value in new.items() if value != old[name]}
        if changed:
            if changed.keys() & {"full_name", "gender", "birth_year"}:
                changed["digest"] = digest(book.keys.fixed.digest, draft)
            doing.put(Kind.PERSON, found.uuid, **changed)
            if "standing" in changed:
                begun = {"standing": changed["standing"], "standing_on": _begins(draft.standing)}
                for record in records_of(doing.connection, found):
                    doing.put(Kind.PERSON, record.uuid, **begun)
        for record in records_of(doing.connection, found):
            for consent in consents:
                put_consent(doing, record.uuid, consent)
        doing.changed = int(bool(changed or consents))
        doing.unchanged = 1 - doing.changed
    return doing.result


def remove(book: Book, ids: Sequence[str]) -> Changes:
    """Mark people as removed; their marks stay in past figures, and they can be brought back."""
    return _set_alive(book, ids, False)


def bring_back(book: Book, ids: Sequence[str]) -> Changes:
    """Take the mark of removal away again.

    Raises:
        AppError: ``not_found``, ``other_house``; ``person_erased`` for who was erased for ever.
    """
    return _set_alive(book, ids, True)


def _set_alive(book: Book, ids: Sequence[str], alive: bool) -> Changes:
    found, scope = _all_of(book, ids, alive=not alive)
    erased = book.keys.erased() if alive else set()
    if any(person.uuid in erased for person in found):
        raise AppError("person_erased")
    with act(book, "people.bring_back" if alive else "people.remove", scope) as doing:
        for record in _records(doing, found, alive=not alive):
            if record.uuid not in erased:
                doing.put(Kind.PERSON, record.uuid, alive=alive)
        doing.changed = len(found)
    return doing.result


def erase(book: Book, person_id: str) -> Changes:
    """Erase a person for ever, as the law lets everybody ask: cannot be undone.

    The key goes here and now, and in every other book when it learns of it. Figures stay.
    """
    found, scope = _all_of(book, [person_id], alive=False)
    with act(book, "people.erase", scope) as doing:
        for record in _records(doing, found, alive=False):
            erasure = derived_id(Kind.ERASURE, record.uuid)
            doing.put(Kind.ERASURE, erasure, person=record.uuid, day=today())
            doing.put(Kind.PERSON, record.uuid, alive=False, village=None, digest=None)
            erase_with(doing, record.uuid, today())
        doing.changed = len(found)
    scrub(book)
    return doing.result


def unmerge(book: Book, one_id: str, other_id: str) -> Changes:
    """Take back that two records are one person; nothing is written where nobody said so."""
    found, scope = _all_of(book, [one_id, other_id], alive=False)
    one, other = sorted(person.uuid for person in found)
    with act(book, "people.unmerge", scope) as doing:
        if are_linked(doing.connection, one_id, other_id):
            doing.put(Kind.ALIAS, derived_id(Kind.ALIAS, one, other), active=False)
            doing.changed = 1
        else:
            doing.unchanged = 1
    return doing.result


def merge(book: Book, keep_id: str, other_id: str) -> Changes:
    """Say that two records are one person; both stay and the link can be taken back. A no that was
    said under one of them holds for all.

    Raises:
        AppError: ``not_found``; ``same_record`` for one id twice; ``other_house``.
    """
    found, scope = _all_of(book, [keep_id, other_id])
    if len({person.uuid for person in found}) < 2:
        raise AppError("same_record")
    one, other = sorted(person.uuid for person in found)
    with act(book, "people.merge", scope) as doing:
        alias = derived_id(Kind.ALIAS, one, other)
        doing.put(Kind.ALIAS, alias, a_no=one, b_no=other, active=True)
        _keep_every_no(doing, _records(doing, found, alive=False))
        doing.changed = 1
    return doing.result


def _keep_every_no(doing: Act, records: Sequence[Found]) -> None:
    """Write what was refused under one record for those that say yes to it."""
    said = [
        (record, *row)
        for record in records
        for row in doing.connection.exec_driver_sql(
            "SELECT purpose, given, given_by, day FROM consent WHERE person_no = ? "
            "AND given IS NOT NULL",
            (record.no,),
        )
        if row[0] in set(Purpose)
    ]
    refused = {purpose: (by, day) for _, purpose, given, by, day in said if not given}
    for record, purpose, given, _, _ in said:
        if given and purpose in refused:
            by, day = refused[purpose]
            who = GivenBy(by) if by in set(GivenBy) else GivenBy.SELF
            put_consent(doing, record.uuid, Consent(Purpose(purpose), False, who, day))


def set_consents(book: Book, ids: Sequence[str], consents: Sequence[Consent]) -> Changes:
    """Note answers of people; a withdrawal is an answer too and travels."""
    found, scope = _all_of(book, ids)
    with act(book, "people.consent", scope) as doing:
        for record in _records(doing, found):
            for consent in consents:
                put_consent(doing, record.uuid, consent)
        doing.changed = len(found)
    return doing.result


def set_standing(book: Book, ids: Sequence[str], standing: Standing, on: str | None) -> Changes:
    """Member, visitor, teacher from outside, moved away or died since that day, today where none is
    said: what was before stays counted as it was."""
    since = on or _begins(standing)
    found, scope = _all_of(book, ids)
    with act(book, "people.standing", scope) as doing:
        for record in _records(doing, found):
            doing.put(Kind.PERSON, record.uuid, standing=standing.value, standing_on=since)
        doing.changed = len(found)
    return doing.result


def _begins(standing: Standing) -> str | None:
    """The day of a standing that changes what is counted; belonging to a village has none."""
    return None if standing in (Standing.MEMBER, Standing.VISITOR) else today()


def put_new(doing: Act, person: bytes, draft: PersonDraft, key: bytes | None) -> None:
    """Put everything a cleaned draft says of a new person."""
    said = {name: value for name, value in columns(draft).items() if value is not None}
    proof = digest(key, draft)
    if proof is not None:
        said["digest"] = proof
    doing.put(Kind.PERSON, person, alive=True, **said)


def put_consent(doing: Act, person: bytes, consent: Consent) -> None:
    """Write one answer into an act; a no for the commune keeps the name from it at once."""
    if consent.purpose is Purpose.COMMUNE and not consent.given:
        keep_from_commune(doing, person)
    doing.put(
        Kind.CONSENT,
        derived_id(Kind.CONSENT, person, consent.purpose.value.encode()),
        person_no=person,
        purpose=consent.purpose.value,
        given=consent.given,
        given_by=consent.by.value,
        day=consent.day or today(),
        how=clean_or_none(consent.how),
    )


def cleaned(draft: PersonDraft) -> PersonDraft:
    """The draft with NFC texts.

    Raises:
        AppError: ``name_missing``, ``name_too_long``.
    """
    name = clean(draft.full_name)
    if not name:
        raise AppError("name_missing")
    if len(name) > MAX_NAME:
        raise AppError("name_too_long", limit=MAX_NAME)
    if draft.birth is not None:
        check_birth(draft.birth)
    return PersonDraft(
        name,
        draft.gender,
        draft.birth,
        draft.ethnic_group,
        clean_or_none(draft.village),
        clean_or_none(draft.phone),
        clean_or_none(draft.usual_name),
        clean_or_none(draft.distinction),
        clean_or_none(draft.sort_name),
        clean_or_none(draft.address),
        clean_or_none(draft.guardian),
        clean_or_none(draft.guardian_phone),
        clean_or_none(draft.notes),
        draft.standing,
        draft.bodies,
        draft.category,
    )


def columns(draft: PersonDraft) -> dict[str, Any]:
    """The draft as columns of the person's row."""
    birth = draft.birth or Birth(0)
    return {
        "full_name": draft.full_name or None,
        "usual_name": draft.usual_name,
        "distinction": draft.distinction,
        "sort_name": draft.sort_name,
        "gender": draft.gender.value if draft.gender else None,
        "birth_year": birth.year or None,
        "birth_month": birth.month or None,
        "birth_day": str(birth.day) if birth.day else None,
        "birth_about": True if birth.about else None,
        "band": birth.band.value if birth.band else None,
        "ethnic_group": draft.ethnic_group,
        "village": draft.village,
        "phone": draft.phone,
        "address": draft.address,
        "guardian": draft.guardian,
        "guardian_phone": draft.guardian_phone,
        "notes": draft.notes,
        "standing": draft.standing.value,
        "bodies": joined(draft.bodies),
        "category": draft.category.value if draft.category else None,
    }


def today() -> str:
    """The laptop's local day."""
    return datetime.now(UTC).astimezone().date().isoformat()


def _records(doing: Act, found: Sequence[Found], *, alive: bool = True) -> list[Found]:
    """All records of these people: what is done to a person is done to each of them, or a name that
    was erased or kept from the commune would go on under the other record."""
    every = (records_of(doing.connection, person, alive=alive) for person in found)
    return list({record.uuid: record for records in every for record in records}.values())


def _all_of(book: Book, ids: Sequence[str], *, alive: bool = True) -> tuple[list[Found], bytes]:
    with book.read() as connection:
        found = [find(connection, PERSON, id_, alive=alive) for id_ in ids]
    if len({person.scope for person in found}) > 1:
        raise AppError("other_house")
    return found, found[0].scope if found else book.scope
