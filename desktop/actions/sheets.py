"""Print sign-in sheets: for one meeting or for several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.commands.sheets import record_prints
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.groups import GroupKind
from db.domain.meetings import MeetingRow, MeetingState
from db.domain.periods import month
from db.domain.sheet_codes import new_print_id
from db.domain.sheet_places import blank_rows_that_fit, layout_number, rows_of
from db.domain.sheets import (
    DEFAULT_COLUMNS,
    Column,
    DrawnSheet,
    DrawnSheets,
    Paper,
    SignInSheet,
)
from db.engine import Book
from db.queries import meetings as meeting_questions
from db.queries.find import GROUP, MEETING, find
from db.queries.house_scopes import house_of
from db.queries.sheets import sheet_source
from desktop import apart
from desktop.actions.drawing import draw_sheets
from desktop.actions.headings import place_name, signer_title
from desktop.phrases import birth
from desktop.wording import on_paper as tr

MOST_BLANK_ROWS = 500


@dataclass(frozen=True)
class SheetChoices:
    """What a person chooses before printing.

    Attributes:
        blank_rows: for people who come along; None: as many as fit (``blank_rows_that_fit``).
        open_date: a date line to fill in by hand. large_rows: for thumbprints.
    """

    blank_rows: int | None = None
    paper: Paper = Paper.A4
    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    open_date: bool = False
    large_rows: bool = False


AS_USUAL = SheetChoices()


def print_sheet(book: Book, meeting_id: str, choices: SheetChoices = AS_USUAL) -> DrawnSheet:
    """Draw one meeting's sheet and write down that it was printed.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``.
    """
    drawn = print_sheets(book, (meeting_id,), choices)
    return DrawnSheet(drawn.pdf, drawn.layouts[0])


@dataclass(frozen=True)
class SheetDraft:
    """Sheets that were drawn to be looked at; they count as printed once ``record`` was called."""

    drawn: DrawnSheets
    prints: tuple[tuple[str, SignInSheet], ...]


def print_sheets(
    book: Book,
    meeting_ids: Sequence[str],
    choices: SheetChoices = AS_USUAL,
) -> DrawnSheets:
    """The sheets of several meetings in one PDF; one act.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``no_meetings``, ``other_house``.
    """
    made = draft(book, meeting_ids, choices)
    record(book, made)
    return made.drawn


def draft(
    book: Book,
    meeting_ids: Sequence[str],
    choices: SheetChoices = AS_USUAL,
) -> SheetDraft:
    """Draw sheets for a preview: the same pages that ``record`` makes count.

    Raises:
        AppError: ``not_found``, ``bad_blank_rows``, ``no_meetings``.
    """
    if not meeting_ids:
        raise AppError("no_meetings")
    blank = choices.blank_rows
    if blank is not None and not 0 <= blank <= MOST_BLANK_ROWS:
        raise AppError("bad_blank_rows", value=blank, limit=MOST_BLANK_ROWS)
    ids = tuple(dict.fromkeys(meeting_ids))
    sheets = [_sheet(book, id_, choices) for id_ in ids]
    pdf, layouts = apart.run(draw_sheets, sheets)
    return SheetDraft(DrawnSheets(pdf, layouts), tuple(zip(ids, sheets, strict=True)))


def record(book: Book, made: SheetDraft) -> Changes:
    """Write down that these sheets were printed, saved or put aside."""
    return record_prints(book, made.prints)


def of_day(book: Book, meeting_id: str) -> list[str]:
    """The meeting, and the others of its groups on its day, in their order."""
    with book.read() as connection:
        meeting = meeting_questions.detail(connection, meeting_id)
        parts = meeting_questions.parts_of_day(connection, meeting)
    return [row.id for row in parts] or [meeting_id]


def planned_of_month(book: Book, year: int, number: int, group_id: str | None = None) -> list[str]:
    """The meetings still planned in a month, in their order."""
    days = month(year, number)
    with book.read() as connection:
        group_no = find(connection, GROUP, group_id).no if group_id else None
        rows = meeting_questions.listing(
            connection, days.from_day.isoformat(), days.to_day.isoformat(), group_no
        )
    return [row.id for row in rows if row.state is MeetingState.PLANNED]


def _sheet(book: Book, meeting_id: str, choices: SheetChoices) -> SignInSheet:
    with book.read() as connection:
        row = meeting_questions.detail(connection, meeting_id)
        house = house_of(connection, find(connection, MEETING, meeting_id).scope, row.day)
        source = sheet_source(connection, meeting_id, choices.columns)
    blank = choices.blank_rows
    if blank is None:
        room = rows_of(choices.paper, layout_number(choices.columns, choices.large_rows))
        blank = blank_rows_that_fit(len(source.rows), room)
    return SignInSheet(
        print_id=new_print_id(),
        commune=house.commune,
        house=house.name,
        village_word=house.village_word,
        title=tr("DANH SÁCH ĐIỂM DANH"),
        activity=activity_name(row),
        day=None if choices.open_date else row.day,
        time=row.time,
        place=row.place,
        topic=row.topic,
        teacher=", ".join(source.teachers) or None,
        rows=tuple(replace(row, birth=birth(row.birth) or None) for row in source.rows),
        blank_rows=blank,
        paper=choices.paper,
        columns=choices.columns,
        signer_title=signer_title(house.kind),
        place_name=place_name(house.commune),
        large_rows=choices.large_rows,
    )


def activity_name(row: MeetingRow) -> str:
    """“Buổi sinh hoạt CLB Cồng chiêng”; the word follows the kind of the first group."""
    names = row.group_names
    groups = names[0] if names else ""
    if len(names) > 1:
        groups = tr("{first} và {last}", first=", ".join(names[:-1]), last=names[-1])
    if row.group_kind == GroupKind.CLASS:
        return tr("Buổi học {groups}", groups=groups).strip()
    return tr("Buổi sinh hoạt {groups}", groups=groups).strip()
