"""Reports: of a house to its commune, of the commune over all its houses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from db.commands.people import today as laptop_day
from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.ids import to_bytes
from db.domain.periods import Period
from db.domain.report_heads import HeadingKind
from db.domain.reports import MOST_PHOTOS, ActivityReport, CommuneReport, Photo
from db.engine import Book
from db.queries import houses
from db.queries import report_heads as head_questions
from db.queries import reports as questions
from db.queries.house_scopes import house_of, house_scope
from db.queries.unit_names import commune_on
from desktop import apart
from desktop.actions import report_closing, report_heads
from desktop.actions.drawing import (
    draw_report,
    draw_report_placed,
    write_excel,
    write_word,
    written,
)
from desktop.actions.headings import commune_heading, house_heading
from desktop.actions.report_notes import activity_notes, commune_notes

if TYPE_CHECKING:
    from desktop.documents.drawn_report import DrawnReport


def report(
    book: Book,
    period: Period,
    house: str | None = None,
    today: date | None = None,
    heading: HeadingKind | None = None,
) -> ActivityReport | CommuneReport:
    """The report of a period with what people added: the house's; at the commune over all houses,
    or of one.

    Args:
        house: name or id, to choose at the commune. today: the laptop's day where not said.
        heading: whose paper a house's report is; None: as it was set, else the house's.

    Raises:
        AppError: ``house_unknown``, ``house_ambiguous``, ``house_not_joined``.
    """
    made = computed(book, period, house, today, heading)
    about = report_closing.key_of(book, period, house).about
    return report_closing.completed(book, made, about)


def computed(
    book: Book,
    period: Period,
    house: str | None = None,
    today: date | None = None,
    heading: HeadingKind | None = None,
) -> ActivityReport | CommuneReport:
    """The same as the book says now, whatever was closed or set by people.

    Raises:
        AppError: as ``report``.
    """
    day = today or date.fromisoformat(laptop_day())
    counted = report_closing.counted_days(book, period)
    if book.kind is BookKind.COMMUNE and house is None:
        return _of_commune(book, counted, day)
    with book.read() as connection:
        named = day.isoformat()
        found = (
            house_scope(connection, house, named)
            if house
            else house_of(connection, book.scope, named)
        )
        head = report_heads.in_force(connection, to_bytes(found.id), named)
        kind = heading or head.issuer or HeadingKind.HOUSE
        drawn = report_heads.applied(house_heading(found, kind, day), head)
        made = questions.activity_report(connection, counted, day, found.no, found.name, drawn)
    return replace(made, notes=activity_notes(made))


def draw(report: ActivityReport | CommuneReport) -> bytes:
    """The report as a PDF."""
    return apart.run(draw_report, report)


def draw_placed(report: ActivityReport | CommuneReport) -> DrawnReport:
    """The same pages, with the places of the figures on them."""
    return apart.run(draw_report_placed, report)


class Form(StrEnum):
    """What a report is saved as, by the ending of the file."""

    PDF = ".pdf"
    WORD = ".docx"
    EXCEL = ".xlsx"


def write(report: ActivityReport | CommuneReport, form: Form) -> bytes:
    """The report as a file: the same words and numbers in each form."""
    ways = {Form.PDF: draw_report, Form.WORD: write_word, Form.EXCEL: write_excel}
    return apart.run(ways[form], report)


def form_of(path: Path) -> Form:
    """By the ending of a file's name.

    Raises:
        AppError: ``bad_report_format``.
    """
    ending = path.suffix.lower()
    if ending not in set(Form):
        raise AppError("bad_report_format", path=str(path))
    return Form(ending)


def with_photos(
    report: ActivityReport | CommuneReport, photos: Sequence[Photo], a_page: int | None = None
) -> ActivityReport | CommuneReport:
    """The report with more photos in its annex, for this once.

    Raises:
        AppError: ``photos_too_many``.
    """
    found = (*report.added.photos, *photos)
    if len(found) > MOST_PHOTOS:
        raise AppError("photos_too_many", limit=MOST_PHOTOS)
    each = a_page or report.added.photos_a_page
    return replace(report, added=replace(report.added, photos=found, photos_a_page=each))


def paragraphs(report: ActivityReport | CommuneReport) -> tuple[tuple[str, str], ...]:
    """(key, text) of each paragraph that may be edited and copied, as it stands now."""
    return apart.run(written, report)


def _of_commune(book: Book, period: Period, day: date) -> CommuneReport:
    with book.read() as connection:
        info = houses.about(connection, book.kind, book.scope, book.actor)
        head = head_questions.head(connection, book.scope, on=day.isoformat())
        name, province = commune_on(connection, info.name, info.province, day.isoformat())
        drawn = report_heads.applied(commune_heading(name, province, day), head)
        made = questions.commune_report(connection, period, day, name, drawn)
    return replace(made, notes=commune_notes(made))
