"""The map of a form from above: which figure goes into which cell."""

from __future__ import annotations

import json

from db.commands.own_papers import own_papers
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.figure_codes import spec_of
from db.domain.forms import FormMap, MappedCell
from db.domain.text import clean, fold
from db.engine import Book
from db.log.act import act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.forms import map_named

LONGEST, MOST_CELLS = 120, 5_000


def keep(book: Book, form: FormMap) -> Changes:
    """Keep a map under its name; one of that name is replaced.

    Raises:
        AppError: ``name_missing``, ``name_too_long``, ``form_too_large``, ``figure_unknown``.
    """
    name = clean(form.name)
    if not name:
        raise AppError("name_missing")
    if len(name) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    if len(form.cells) > MOST_CELLS:
        raise AppError("form_too_large")
    for cell in form.cells:
        _check_code(cell.code)
    with act(book, "forms.map", own_papers(book)) as doing:
        doing.put(
            Kind.FORM_MAP,
            _id(doing.scope, name),
            alive=True,
            name=name,
            shape=form.shape,
            cells=json.dumps([_plain(cell) for cell in form.cells], ensure_ascii=False),
        )
    return doing.result


def remove(book: Book, name: str) -> Changes:
    """Forget a map; “Hoàn tác” brings it back.

    Raises:
        AppError: ``form_unknown``.
    """
    with act(book, "forms.remove", own_papers(book)) as doing:
        known = map_named(doing.connection, book.scope, name)
        if known is None:
            raise AppError("form_unknown", name=name)
        doing.put(Kind.FORM_MAP, _id(doing.scope, known.name), alive=False, name=known.name)
    return doing.result


def _check_code(code: str) -> None:
    try:
        spec_of(code)
    except KeyError as error:
        raise AppError("figure_unknown", figure=code) from error


def _plain(cell: MappedCell) -> list[str]:
    return [cell.sheet, cell.ref, cell.code, cell.span.value, cell.house]


def _id(scope: bytes, name: str) -> bytes:
    return derived_id(Kind.FORM_MAP, scope, fold(name).encode())
