"""Every call of the papers' rooms, without a book: sent to the helper process by the window.

ReportLab and pdfium are imported inside, where the work is done: neither a start nor the process of
the window should carry them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from db.domain.calendar_days import CalendarDays
from db.domain.consent_places import ConsentList
from db.domain.donation_papers import GiftBoard, GiftReceipt
from db.domain.forms import Form, MappedCell
from db.domain.list_papers import AttendanceRecord, CourseGrid, LendingNote, PaperHead, ReceiptList
from db.domain.paper_keys import PaperKeyPage
from db.domain.person_papers import PersonPaper
from db.domain.reports import ActivityReport, CommuneReport
from db.domain.sheets import SheetLayout, SignInSheet
from db.domain.tables import Table, TableFormat
from desktop.guides import Guide

if TYPE_CHECKING:
    from desktop.documents.drawn_report import DrawnReport
    from desktop.documents.outline import Outline

ListPaper = (
    CourseGrid
    | ReceiptList
    | AttendanceRecord
    | LendingNote
    | ConsentList
    | GiftReceipt
    | GiftBoard
)


def draw_sheets(sheets: Sequence[SignInSheet]) -> tuple[bytes, tuple[SheetLayout, ...]]:
    """Sign-in sheets as one PDF, and where the rows of each stand."""
    from desktop.documents.sign_in_sheet import draw_many

    return draw_many(sheets)


def draw_list(paper: ListPaper) -> bytes:
    """A list that is signed as a PDF."""
    from desktop.documents import (
        attendance_record,
        consent_list,
        course_grid,
        gift_board,
        gift_receipt,
        lending_note,
        receipt_list,
    )

    if isinstance(paper, CourseGrid):
        return course_grid.draw(paper)
    if isinstance(paper, ReceiptList):
        return receipt_list.draw(paper)
    if isinstance(paper, AttendanceRecord):
        return attendance_record.draw(paper)
    if isinstance(paper, ConsentList):
        return consent_list.draw(paper)
    if isinstance(paper, GiftReceipt):
        return gift_receipt.draw((paper,))
    if isinstance(paper, GiftBoard):
        return gift_board.draw(paper)
    return lending_note.draw(paper)


def draw_calendar(name: str, days: CalendarDays, made: datetime) -> bytes:
    """Days of the calendar as an iCalendar file."""
    from desktop.documents import calendar_file

    return calendar_file.draw(name, days, made)


def draw_person_papers(papers: Sequence[PersonPaper]) -> bytes:
    """Cards, certificates, letters, labels as one PDF."""
    from desktop.documents.person_papers import draw

    return draw(papers)


def say(head: PaperHead, place: str, facts: Mapping[str, object]) -> str:
    """A sentence of a paper with its gaps filled."""
    from desktop.documents.paper_words import said

    return said(head, place, **facts)


def usual_text(place: str) -> str:
    """The program's own sentence of a place."""
    from desktop.documents.paper_words import usual

    return usual(place)


def write_table(table: Table, format_: TableFormat) -> bytes:
    """A list as a file."""
    from desktop.documents.tables import write

    return write(table, format_)


def draw_report(report: ActivityReport | CommuneReport) -> bytes:
    """A report as a PDF."""
    from desktop.documents import activity_report, commune_report

    if isinstance(report, CommuneReport):
        return commune_report.draw(report)
    return activity_report.draw(report)


def draw_report_placed(report: ActivityReport | CommuneReport) -> DrawnReport:
    """The same with the places of its figures."""
    from desktop.documents import report_pdf

    return report_pdf.draw_placed(_outline(report))


def write_word(report: ActivityReport | CommuneReport) -> bytes:
    """The same report as a Word file."""
    from desktop.documents import report_word

    return report_word.write(_outline(report))


def write_excel(report: ActivityReport | CommuneReport) -> bytes:
    """The tables and sentences of the same report as an Excel file."""
    from desktop.documents import report_excel

    return report_excel.write(_outline(report))


def written(report: ActivityReport | CommuneReport) -> tuple[tuple[str, str], ...]:
    """(key, text) of each paragraph that may be edited, as it stands now, in order."""
    found: dict[str, list[str]] = {}
    for line in _outline(report).lines():
        if line.key is not None:
            found.setdefault(line.key, []).append(line.text)
    return tuple((key, "\n".join(texts)) for key, texts in found.items())


def _outline(report: ActivityReport | CommuneReport) -> Outline:
    from desktop.documents import activity_report, commune_report

    if isinstance(report, CommuneReport):
        return commune_report.outline(report)
    return activity_report.outline(report)


def draw_guides(guides: Sequence[Guide]) -> bytes:
    """Guides for the wall, a page each, as one PDF."""
    from desktop.documents.guide_page import draw

    return draw(guides)


def fit_photo(data: bytes) -> bytes:
    """A photo as it is printed."""
    from desktop.documents.photos import fit_for_paper

    return fit_for_paper(data)


def names(pdf: bytes, title: str, name: str) -> bool:
    """Whether a finished paper, or its title, bears somebody's name."""
    from desktop.documents.pdf_text import bare, bears

    return bare(name) in bare(title) or bears(pdf, name)


def draw_paper_key(page: PaperKeyPage) -> bytes:
    """The commune's spare key as a page."""
    from desktop.documents.paper_key_page import draw

    return draw(page)


def read_form(data: bytes) -> Form:
    """What stands in a form from above."""
    from desktop.documents.form_reading import read

    return read(data)


def check_form(data: bytes, cell: MappedCell) -> str:
    """The cell that really takes the figure: of merged ones the first."""
    from desktop.documents.form_filling import place_for

    return place_for(data, cell)


def fill_form(data: bytes, values: Mapping[tuple[str, str], int]) -> bytes:
    """The form with figures in its cells."""
    from desktop.documents.form_filling import fill

    return fill(data, values)


def merge(papers: Sequence[bytes]) -> bytes:
    """Several PDFs as one."""
    from desktop.documents.merging import merged

    return merged(papers)
