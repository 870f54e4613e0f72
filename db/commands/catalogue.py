"""A short catalogue: titles with their facts, labelled copies, digital resources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from db.commands.library import MAX_CODE, MAX_TITLE, titled
from db.commands.people import today
from db.domain import long_work
from db.domain.catalogue import CopyState, TitleDraft
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.text import clean, clean_or_none
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.queries.find import BOOK, BOOK_COPY, DIGITAL_RESOURCE, find

MOST = 100_000
YEARS = range(1800, 2201)


def write_titles(book: Book, drafts: Sequence[TitleDraft]) -> Changes:
    """Write titles down, or new facts of titles that are known, in one act. A fact that is not
    said stays as it was.

    Raises:
        AppError: ``title_missing``, ``title_too_long``, ``code_taken``, ``bad_count``.
    """
    with act(book, "catalogue.titles") as doing:
        codes: dict[str, bytes] = {}
        for draft in long_work.counted(drafts):
            checked = _checked(draft)
            uuid = titled(doing, checked.title)
            if checked.code is not None:
                _free(doing, checked.code, uuid, codes)
            facts = {name: value for name, value in asdict(checked).items() if value is not None}
            del facts["title"]
            if facts:
                doing.put(Kind.BOOK, uuid, **facts)
            doing.created.append(uuid)
    return doing.result


def remove_title(book: Book, title: str) -> Changes:
    """A title goes from the catalogue; its loans stay in history and figures.

    Raises:
        AppError: ``not_found``, ``still_lent``.
    """
    with act(book, "catalogue.remove") as doing:
        found = find(doing.connection, BOOK, title)
        out = doing.connection.exec_driver_sql(
            "SELECT count(*) FROM loan WHERE book_no = ? AND alive = 1 AND returned IS NULL",
            (found.no,),
        ).scalar_one()
        if out:
            raise AppError("still_lent", out=out)
        doing.put(Kind.BOOK, found.uuid, alive=False)
    return doing.result


def label_copies(book: Book, title: str, codes: Sequence[str]) -> Changes:
    """Labels that stand on single copies of a title.

    Raises:
        AppError: ``not_found``, ``title_too_long``, ``code_missing``, ``code_taken``.
    """
    with act(book, "catalogue.copies") as doing:
        owner = find(doing.connection, BOOK, title).uuid
        taken: dict[str, bytes] = {}
        for text in codes:
            code = clean(text)
            if not code:
                raise AppError("code_missing")
            if len(code) > MAX_CODE:
                raise AppError("title_too_long", limit=MAX_CODE)
            copy = new_id()
            _free(doing, code, copy, taken)
            doing.put(
                Kind.BOOK_COPY,
                copy,
                alive=True,
                book_no=owner,
                code=code,
                state=CopyState.THERE.value,
            )
            doing.created.append(copy)
    return doing.result


def set_state(book: Book, copy: str, state: CopyState) -> Changes:
    """What became of a copy: there, lost, worn out."""
    with act(book, "catalogue.state") as doing:
        doing.put(Kind.BOOK_COPY, find(doing.connection, BOOK_COPY, copy).uuid, state=state.value)
    return doing.result


def edit_resource(book: Book, resource: str, title: str, address: str | None) -> Changes:
    """Another title or address.

    Raises:
        AppError: ``not_found``, ``name_missing``, ``title_too_long``.
    """
    title, address = _checked_resource(title, address)
    with act(book, "catalogue.edit_resource") as doing:
        entity = find(doing.connection, DIGITAL_RESOURCE, resource).uuid
        doing.put(Kind.DIGITAL_RESOURCE, entity, title=title, address=address)
    return doing.result


def _checked_resource(title: str, address: str | None) -> tuple[str, str | None]:
    title, address = clean(title), clean_or_none(address)
    if not title:
        raise AppError("name_missing")
    if len(title) > MAX_TITLE or len(address or "") > MAX_TITLE:
        raise AppError("title_too_long", limit=MAX_TITLE)
    return title, address


def add_resource(book: Book, title: str, address: str | None, opened: str | None = None) -> Changes:
    """A page on the net or a file that readers use.

    Raises:
        AppError: ``title_missing``, ``title_too_long``.
    """
    title, address = _checked_resource(title, address)
    with act(book, "catalogue.resource") as doing:
        entity = new_id()
        doing.put(
            Kind.DIGITAL_RESOURCE,
            entity,
            alive=True,
            title=title,
            address=address,
            opened=opened or today(),
        )
        doing.created.append(entity)
    return doing.result


def remove_resource(book: Book, resource: str) -> Changes:
    """A resource goes from the list; its uses stay counted."""
    with act(book, "catalogue.remove_resource") as doing:
        entity = find(doing.connection, DIGITAL_RESOURCE, resource).uuid
        doing.put(Kind.DIGITAL_RESOURCE, entity, alive=False)
    return doing.result


def _checked(draft: TitleDraft) -> TitleDraft:
    """Lines cleaned; ``titled`` refuses a title that is missing or too long."""
    lines = {
        name: clean_or_none(getattr(draft, name))
        for name in ("code", "author", "publisher", "subject", "shelf")
    }
    for name, line in lines.items():
        limit = MAX_CODE if name == "code" else MAX_TITLE
        if line is not None and len(line) > limit:
            raise AppError("title_too_long", limit=limit)
    if draft.published is not None and draft.published not in YEARS:
        raise AppError(
            "bad_published", year=draft.published, first_year=YEARS[0], last_year=YEARS[-1]
        )
    if draft.copies is not None:
        check_count(draft.copies, MOST)
    return replace(
        draft,
        code=lines["code"],
        author=lines["author"],
        publisher=lines["publisher"],
        subject=lines["subject"],
        shelf=lines["shelf"],
    )


def _free(doing: Act, code: str, owner: bytes, here: dict[str, bytes]) -> None:
    """A code stands on one title or on one copy of the house.

    Raises:
        AppError: ``code_taken``.
    """
    rows = doing.connection.exec_driver_sql(
        "SELECT e.uuid FROM (SELECT eid_no, scope_no FROM book WHERE code = ?1 AND alive = 1 "
        "UNION ALL SELECT eid_no, scope_no FROM book_copy WHERE code = ?1 AND alive = 1) t "
        "JOIN entity e ON e.eid_no = t.eid_no JOIN scope s ON s.scope_no = t.scope_no "
        "WHERE s.id = ?2",
        (code, doing.scope),
    ).fetchall()
    others = {bytes(row[0]) for row in rows} | {here.setdefault(code, owner)}
    if others != {owner}:
        raise AppError("code_taken", text=code)
