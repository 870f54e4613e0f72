"""Every call of the papers' rooms, without a book: sent to the helper process by the window.

ReportLab and pdfium are imported inside, where the work is done: neither a start nor the process of
the window should carry them.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.consent_places import ConsentList
from db.domain.list_papers import AttendanceRecord, CourseGrid, LendingNote, ReceiptList
from db.domain.reports import ActivityReport, CommuneReport
from db.domain.sheets import SheetLayout, SignInSheet

ListPaper = CourseGrid | ReceiptList | AttendanceRecord | LendingNote | ConsentList


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
    return lending_note.draw(paper)


def draw_report(report: ActivityReport | CommuneReport) -> bytes:
    """A report as a PDF."""
    from desktop.documents import activity_report, commune_report

    if isinstance(report, CommuneReport):
        return commune_report.draw(report)
    return activity_report.draw(report)


def merge(papers: Sequence[bytes]) -> bytes:
    """Several PDFs as one."""
    from desktop.documents.merging import merged

    return merged(papers)
