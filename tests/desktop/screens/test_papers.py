"""The sheet and the report on screen: the pages of the file; paper counts when it leaves."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from db.engine import Book
from desktop.actions import papers
from desktop.screens.desk import Desk
from desktop.screens.report import ReportScreen
from desktop.screens.sheet import SheetScreen
from tests import builders
from tests.desktop.screens.conftest import Show


def sheet(show: Show, desk: Desk, meeting: str) -> SheetScreen:
    screen = SheetScreen(desk)
    screen.opened(meeting_id=meeting)
    return show(screen)


def prints(book: Book) -> int:
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM sheet_print").scalar_one())


def test_a_sheet_is_shown_at_once_and_counts_as_printed_only_when_it_leaves(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    group = builders.club(book)
    builders.person(book, "Đinh Hrơh", group=group)
    screen = sheet(show, book_desk, builders.meeting(book, group))
    assert screen.view.preview.pages == 1 and prints(book) == 0
    screen.acts.save_into(tmp_path / "sheet.pdf")
    screen.acts.save_into(tmp_path / "again.pdf")
    assert prints(book) == 1
    assert "Đinh Hrơh" in PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert (tmp_path / "sheet.pdf").read_bytes() == screen.view.pdf


def test_papers_put_aside_come_along_as_one_file(
    show: Show, book_desk: Desk, book: Book, tmp_path: Path
) -> None:
    group = builders.club(book)
    for day in ("2026-11-24", "2026-11-27"):
        sheet(show, book_desk, builders.meeting(book, group, day=day)).acts.put_aside()
    assert len(papers.waiting(book)) == 2
    path = papers.take_along(book, tmp_path, "2026-11-22")
    assert path is not None and len(PdfReader(path).pages) == 2


def test_a_report_of_each_kind_of_period_is_shown(show: Show, book_desk: Desk, book: Book) -> None:
    screen = show(ReportScreen(book_desk))
    for kind in screen.choice.kind._values:  # noqa: SLF001 - every choice there is
        screen.choice.kind.chosen.emit(kind)
        assert screen.view.preview.pages >= 1
        assert screen.choice.period.kind is kind


def test_a_month_of_sheets_is_one_paper(show: Show, book_desk: Desk, book: Book) -> None:
    group = builders.club(book)
    for day in ("2026-11-24", "2026-11-27", "2026-11-29"):
        builders.meeting(book, group, day=day)
    screen = SheetScreen(book_desk)
    screen.opened(month="2026-11", group_id=group)
    show(screen)
    assert screen.view.preview.pages == 3
