"""Photos of signed sheets wait at the commune, in the scope that it keeps for itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.commands import provisional
from db.commands.own_papers import own_papers
from db.commands.sheet_pictures import put, tidy
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.provisional import ProvisionalDraft
from db.domain.sheet_photos import PhotoPage, letters_of
from db.domain.sheet_pictures import SheetPicture
from db.domain.text import clean
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.find import unit_named

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST = 200


def wait(book: Book, pages: Sequence[PhotoPage], pictures: Sequence[SheetPicture] = ()) -> Changes:
    """Keep what these pages say, and their pictures; the same page again takes the place of what
    was read before.

    Raises:
        AppError: ``not_a_commune``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    with act(book, "photos.wait", own_papers(book)) as doing:
        for page in pages:
            parts = (page.print_id.encode(), str(page.page).encode())
            entity = derived_id(Kind.SHEET_PHOTO, *parts)
            doing.put(
                Kind.SHEET_PHOTO,
                entity,
                alive=True,
                print_id=page.print_id,
                page=page.page,
                layout=page.layout,
                marks=letters_of(list(page.marks)),
            )
            doing.created.append(entity)
        put(doing.connection, pictures)
    with book.write() as connection:
        tidy(connection)
    return doing.result


def name_and_count(
    book: Book, ids: Sequence[str], house: str, draft: ProvisionalDraft, *, new_house: bool = False
) -> Changes:
    """Say which house and meeting these pages are of, and take their counts for a provisional
    figure of that day; one act. Where they were said to be of another before, that figure goes.

    Raises:
        AppError: as ``provisional.add``.
    """
    day = draft.period.partition("..")[0]
    with act(book, "photos.name", own_papers(book)) as doing:
        sheet = _sheet_of(doing.connection, ids)
        before = _named_before(doing.connection, ids)
        unit = provisional.put(book, doing, house, draft, new_house=new_house, sheet=sheet)
        provisional.leave(book, doing, before - {provisional.figure_id(unit, draft, sheet)})
        for id_ in ids:
            about = clean(draft.about) if draft.about else ""
            doing.put(Kind.SHEET_PHOTO, to_bytes(id_), unit_no=unit, day=day, about=about or None)
    return doing.result


def _named_before(connection: Connection, ids: Sequence[str]) -> set[bytes]:
    """The figures of what these pages were said to be of."""
    found = set()
    for id_ in ids:
        row = connection.exec_driver_sql(
            "SELECT n.uuid, p.day, p.about, p.print_id FROM sheet_photo p "
            "JOIN entity e ON e.eid_no = p.eid_no "
            "JOIN entity n ON n.eid_no = p.unit_no WHERE e.uuid = ? AND p.day IS NOT NULL",
            (to_bytes(id_),),
        ).fetchone()
        if row is not None:
            unit, day, about, sheet = row
            parts = unit, f"{day}..{day}".encode(), _text(about)
            # Programs before this one had one figure for all sheets of a day and its words.
            found.add(derived_id(Kind.PROVISIONAL, *parts))
            found.add(derived_id(Kind.PROVISIONAL, *parts, _text(sheet)))
    return found


def _sheet_of(connection: Connection, ids: Sequence[str]) -> str:
    """The print id of the sheet that these pages are of.

    Raises:
        AppError: ``not_found``.
    """
    row = connection.exec_driver_sql(
        "SELECT p.print_id FROM sheet_photo p JOIN entity e ON e.eid_no = p.eid_no "
        "WHERE e.uuid = ?",
        (to_bytes(ids[0]),),
    ).fetchone()
    if row is None:
        raise AppError("not_found", what="photo", id=ids[0])
    return str(row[0])


def _text(about: str | None) -> bytes:
    return (about or "").encode()


def name_sheet(
    book: Book, ids: Sequence[str], house: str, day: str, about: str | None = None
) -> Changes:
    """Say which house and which meeting these pages are of.

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``, ``name_too_long``.
    """
    text = clean(about) if about else ""
    if len(text) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    with act(book, "photos.name", own_papers(book)) as doing:
        unit = unit_named(doing.connection, house)
        for id_ in ids:
            doing.put(Kind.SHEET_PHOTO, to_bytes(id_), unit_no=unit, day=day, about=text or None)
    return doing.result


def drop(book: Book, ids: Sequence[str]) -> Changes:
    """Take pages off the list; “Hoàn tác” brings them back."""
    with act(book, "photos.drop", own_papers(book)) as doing:
        for id_ in ids:
            doing.put(Kind.SHEET_PHOTO, to_bytes(id_), alive=False)
    return doing.result
