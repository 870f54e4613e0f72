"""The sheet and the report on screen: the pages of the file; paper counts when it leaves."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from db.domain.report_heads import HeadingKind
from db.engine import Book
from desktop.actions import books, papers
from desktop.dialogs.report_head import ReportHeadDialog
from desktop.screens.desk import Desk
from desktop.screens.report import ReportScreen
from desktop.screens.sheet import SheetScreen
from tests import builders
from tests.desktop.screens.conftest import Show, dialog
from tests.desktop.screens.pairs import Pair


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


def test_a_report_can_stand_in_the_name_of_the_village(
    show: Show, book_desk: Desk, tmp_path: Path
) -> None:
    screen = show(ReportScreen(book_desk))
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    head.issuer.choose(HeadingKind.VILLAGE)
    head.confirm()
    screen.acts.save_into(tmp_path / "report.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages]
    assert "LÀNG JRO" in pages[0] and "NHÀ VĂN HÓA LÀNG JRO" not in pages[0]
    assert "XÁC NHẬN CỦA UBND XÃ ĐAK PƠ" in pages[-1]


def test_the_commune_reports_on_one_house_alone(
    show: Show, desk: Desk, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen = show(ReportScreen(pair.desk(pair.commune, desk)))
    house = books.about(pair.house.book)
    screen.house.choose(house.id)
    screen.house.chosen.emit(house.id)
    screen.acts.save_into(tmp_path / "report.pdf")
    assert "CLB Cồng chiêng" in PdfReader(tmp_path / "report.pdf").pages[0].extract_text()


def test_only_pages_in_view_are_drawn(
    show: Show, book_desk: Desk, book: Book, qtbot: QtBot
) -> None:
    group = builders.club(book)
    builders.crowd(book, 300, group)
    screen = sheet(show, book_desk, builders.meeting(book, group))
    view = screen.view.preview
    drawn = view._sheets.drawn  # noqa: SLF001 - what is kept in memory
    qtbot.waitUntil(lambda: 0 in drawn)
    assert view.pages > 8
    assert len(drawn) <= 2
    view.turn(6)
    qtbot.waitUntil(lambda: 6 in drawn)
    assert len(drawn) <= 4
