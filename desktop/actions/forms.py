"""Forms from above (“Biểu của cấp trên”): any .xlsx, its cells filled with the book's figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from db import files
from db.commands import forms as commands
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.figures import Figures
from db.domain.forms import Filled, Form, FormMap, MappedCell, Span, with_cell
from db.domain.houses import BookKind
from db.domain.periods import Period
from db.engine import Book
from db.queries import forms as questions
from db.queries.house_scopes import house_of, house_scope
from db.queries.reports import reaches_back
from desktop import apart
from desktop.actions.drawing import check_form, fill_form, read_form
from desktop.actions.figures import figures
from desktop.actions.saving import save

MAX_FORM = 20_000_000


def open_form(path: Path) -> tuple[bytes, Form]:
    """The bytes of a form and what stands in it.

    Raises:
        AppError: as ``db.files.read_limited``; ``form_unreadable``, ``form_too_large``.
    """
    data = files.read_limited(path, MAX_FORM)
    return data, apart.run(read_form, data)


def save_filled(form: Path, out: Path, filled: Filled) -> Path:
    """Write a filled form beside the empty one, never over it.

    Raises:
        AppError: ``form_itself``; those of ``saving.save``.
    """
    if out.resolve() == form.resolve():
        raise AppError("form_itself")
    return save(out, filled.data)


def listing(book: Book) -> tuple[FormMap, ...]:
    """The maps this book keeps, by name."""
    with book.read() as connection:
        return questions.maps(connection, book.scope)


def named(book: Book, name: str) -> FormMap | None:
    """The map of that name, or None."""
    with book.read() as connection:
        return questions.map_named(connection, book.scope, name)


def known_for(book: Book, stem: str, shape: bytes) -> FormMap | None:
    """The map of a form's name, else the only one that was made on a form like it; None: it is
    new."""
    with book.read() as connection:
        try:
            return questions.map_for(connection, book.scope, None, stem, shape)
        except AppError as error:
            if error.code != "form_unknown":
                raise
            return None


def map_cell(book: Book, name: str, data: bytes, cell: MappedCell) -> Changes:
    """Put one figure into one cell of the form; the map takes over the form's present shape.

    Args:
        cell: its ``house`` is a name or id, empty for all the book.

    Raises:
        AppError: ``bad_cell``, ``figure_unknown``, ``form_cell_formula``, ``form_sheet_missing``,
            those of ``open_form`` and of the house.
    """
    with book.read() as connection:
        known = questions.map_named(connection, book.scope, name)
        house = house_scope(connection, cell.house).id if cell.house else ""
    ref = apart.run(check_form, data, cell)
    put = replace(cell, ref=ref, house=house)
    shape = apart.run(read_form, data).shape
    cells = with_cell(known.cells if known else (), put)
    return commands.keep(book, FormMap(known.name if known else name, shape, cells))


def unmap_cell(book: Book, name: str, sheet: str, ref: str) -> Changes:
    """Leave a cell to be filled by hand again.

    Raises:
        AppError: ``form_unknown``; ``form_cell_unmapped``.
    """
    known = named(book, name)
    if known is None:
        raise AppError("form_unknown", name=name)
    rest = tuple(cell for cell in known.cells if cell.place != (sheet, ref.upper()))
    if len(rest) == len(known.cells):
        raise AppError("form_cell_unmapped", cell=ref)
    return commands.keep(book, replace(known, cells=rest))


def remove(book: Book, name: str) -> Changes:
    """Forget a map.

    Raises:
        AppError: ``form_unknown``.
    """
    return commands.remove(book, name)


def fill(
    book: Book,
    path: Path,
    period: Period,
    form: str | None = None,
    house: str | None = None,
) -> Filled:
    """The form with the figures of a period in its mapped cells.

    Args:
        form: name of the map; that of the file where not said. house: whose figures the cells get
            that name no house.

    Raises:
        AppError: ``form_unknown``; those of ``open_form``, of ``figures`` and of filling.
    """
    data, read = open_form(path)
    with book.read() as connection:
        known = questions.map_for(connection, book.scope, form, path.stem, read.shape)
    values, blank = _values(book, known, period, house)
    whole = apart.run(fill_form, data, values)
    return Filled(whole, len(values), blank, known.shape != read.shape)


def _values(
    book: Book, known: FormMap, period: Period, house: str | None
) -> tuple[Mapping[tuple[str, str], int], tuple[tuple[str, str], ...]]:
    """Figures by place, and the places of which the book knows nothing."""
    counted: dict[tuple[Span, str], Figures | None] = {}
    values: dict[tuple[str, str], int] = {}
    blank = []
    for cell in known.cells:
        key = (cell.span, cell.house or house or "")
        if key not in counted:
            counted[key] = _counted(book, period, *key)
        found = counted[key]
        if found is None:
            blank.append(cell.place)
        else:
            values[cell.place] = found.value(cell.code)
    return values, tuple(blank)


def _counted(book: Book, period: Period, span: Span, house: str) -> Figures | None:
    days = {
        Span.PERIOD: period,
        Span.YEAR: period.year_so_far(),
        Span.LAST_YEAR: period.last_year(),
    }
    wanted = days[span]
    with book.read() as connection:
        scope = house_scope(connection, house) if house else None
        if scope is None and book.kind is not BookKind.COMMUNE:
            scope = house_of(connection, book.scope)
        no = scope.no if scope else None
        if span is Span.LAST_YEAR and not reaches_back(connection, wanted, no):
            return None
    return figures(book, wanted.from_day.isoformat(), wanted.to_day.isoformat(), house or None)
