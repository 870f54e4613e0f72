"""Báo cáo in the window: as Word and Excel, its words edited, its figures opened, closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from db.domain.explained import CountedMeeting, CountedPerson
from db.domain.reports import Counted
from db.engine import Book
from desktop.dialogs import files
from desktop.dialogs.figures_behind import FiguresBehindDialog
from desktop.dialogs.report_numbers import ReportNumbersDialog
from desktop.dialogs.report_words import ReportWordsDialog
from desktop.screens.desk import Desk
from desktop.screens.report import ReportScreen
from desktop.widgets.table import Table
from tests import builders
from tests.desktop.screens.conftest import Show, dialog


@pytest.fixture
def screen(show: Show, book_desk: Desk, book: Book) -> ReportScreen:
    group = builders.club(book)
    ids = [builders.person(book, name, group=group) for name in ("Đinh Hrơh", "Siu Ƀlưh")]
    meeting = builders.meeting(book, group, day=book_desk.today().isoformat())
    builders.marks(book, meeting, present=ids)
    return show(ReportScreen(book_desk))


def text_of(screen: ReportScreen, folder: Path) -> str:
    screen.acts.save_into(folder / "report.pdf")
    pages = PdfReader(folder / "report.pdf").pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_report_is_saved_as_word_and_excel(screen: ReportScreen, tmp_path: Path) -> None:
    for ending in ("docx", "xlsx"):
        screen.more.save_into(tmp_path / f"report.{ending}")
        assert (tmp_path / f"report.{ending}").read_bytes().startswith(b"PK")
    words = [each.text for each in docx.Document(str(tmp_path / "report.docx")).paragraphs]
    assert any("2 lượt người tham gia" in text for text in words)


def test_everything_that_can_be_done_is_within_reach_on_a_small_laptop(
    screen: ReportScreen, qapp: QApplication
) -> None:
    """Also where there is much to say about the figures."""
    screen.resize(1146, 632)
    screen.doubts.setText("Chưa ghi số và ngày của Kế hoạch; trên giấy đang để “…”.\n" * 6)
    for _ in range(3):
        qapp.processEvents()
    card = screen.more.parentWidget()
    assert card is not None
    buttons = screen.more.findChildren(QAbstractButton)
    assert {"Chốt báo cáo", "Số liệu từ đâu ra…"} <= {button.text() for button in buttons}
    for button in buttons:
        assert button.mapTo(card, QPoint(0, button.height())).y() <= card.height(), button.text()


def test_words_that_were_edited_stay_edited(screen: ReportScreen, tmp_path: Path) -> None:
    screen.more.edit_words()
    words = dialog(ReportWordsDialog)
    words.boxes["proposals"].setPlainText("Đề nghị cấp 02 bộ chiêng.")
    words.confirm()
    assert "Đề nghị cấp 02 bộ chiêng." in text_of(screen, tmp_path)
    screen.more.edit_words()
    again = dialog(ReportWordsDialog)
    assert again.boxes["proposals"].toPlainText() == "Đề nghị cấp 02 bộ chiêng."
    again.boxes["proposals"].setPlainText("")
    again.confirm()
    assert "Đề nghị cấp" not in text_of(screen, tmp_path)


def test_a_figure_opens_the_records_behind_it(screen: ReportScreen) -> None:
    screen.more.open_figures()
    opened = dialog(FiguresBehindDialog)
    opened.open_figure("visits")
    counted = [one for one in opened.model.rows if isinstance(one, CountedMeeting)]
    assert sum(one.value for one in counted) == 2
    opened.open_figure("persons")
    persons = [one for one in opened.model.rows if isinstance(one, CountedPerson)]
    assert {one.name for one in persons} == {"Đinh Hrơh", "Siu Ƀlưh"}


@pytest.mark.parametrize(
    ("code", "place", "fact"),
    [("visits", "roll", "meeting_id"), ("persons", "people", "person_id")],
)
def test_a_row_behind_a_figure_opens_where_it_was_written(
    show: Show, screen: ReportScreen, code: str, place: str, fact: str
) -> None:
    gone: list[tuple[str, dict[str, object]]] = []

    def go(screen: str, **facts: object) -> None:
        gone.append((screen, facts))

    other = show(ReportScreen(replace(screen.desk, go=go)))
    other.more.open_counted(Counted(code))
    opened = dialog(FiguresBehindDialog)
    table = opened.findChild(Table)
    assert table is not None
    row = opened.model.rows[0]
    table.choose(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert gone == [(place, {fact: row.id})]


def test_a_click_on_a_figure_of_the_page_opens_what_it_counts(screen: ReportScreen) -> None:
    """The real place of the figure in the preview, by the real mouse."""
    preview = screen.view.preview
    pages = preview.findChildren(QWidget)
    sheets = next(one for one in pages if type(one).__name__ == "_Sheets")
    counted = [place for place in screen._counted]  # noqa: SLF001 - which spot is which
    spot = counted.index(Counted("persons"))
    QTest.mouseClick(sheets, Qt.MouseButton.LeftButton, pos=preview.place_of(spot).center())
    opened = dialog(FiguresBehindDialog)
    names = {one.name for one in opened.model.rows if isinstance(one, CountedPerson)}
    assert names == {"Đinh Hrơh", "Siu Ƀlưh"}
    opened.accept()


def test_a_click_beside_figures_opens_nothing(screen: ReportScreen) -> None:
    preview = screen.view.preview
    sheets = next(one for one in preview.findChildren(QWidget) if type(one).__name__ == "_Sheets")
    QTest.mouseClick(sheets, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert QApplication.activeModalWidget() is None


def test_a_figure_of_a_group_opens_its_meetings(screen: ReportScreen) -> None:
    counted = next(one for one in screen._counted if ".group." in one.code)  # noqa: SLF001
    screen.more.open_counted(counted)
    opened = dialog(FiguresBehindDialog)
    assert [one.groups for one in opened.model.rows if isinstance(one, CountedMeeting)]
    opened.accept()


def test_a_closed_report_says_so_and_what_came_later(
    screen: ReportScreen, book: Book, book_desk: Desk, tmp_path: Path
) -> None:
    screen.more.close_report()
    assert "Đã chốt" in screen.doubts.text()
    group = builders.club(book, "Nhóm đọc sách")
    late = builders.person(book, "Nay H’Lĕ", group=group)
    meeting = builders.meeting(book, group, day=book_desk.today().isoformat())
    builders.marks(book, meeting, present=[late])
    screen.refresh()
    assert "+1 lượt người, chưa cộng vào" in screen.doubts.text()
    assert "với 2 lượt người" in text_of(screen, tmp_path)


def test_a_figure_that_the_book_says_otherwise_tells_why(
    screen: ReportScreen, book: Book, book_desk: Desk
) -> None:
    """A person set it, or the report was closed and a sheet came after."""
    screen.more.edit_numbers()
    numbers = dialog(ReportNumbersDialog)
    numbers.show_figure("visits")
    numbers.adjusted.setText("5")
    numbers.reason.setText("Tờ ký ngày 05/11 nhập thiếu.")
    numbers.confirm()
    assert summary(screen, "visits").endswith(
        "Báo cáo ghi 5, điều chỉnh từ 2. Lý do: Tờ ký ngày 05/11 nhập thiếu."
    )
    assert summary(screen, "persons") == "2 người."
    screen.more.close_report()
    group = builders.club(book, "Nhóm đọc sách")
    late = builders.person(book, "Nay H’Lĕ", group=group)
    meeting = builders.meeting(book, group, day=book_desk.today().isoformat())
    builders.marks(book, meeting, present=[late])
    screen.refresh()
    told = summary(screen, "persons")
    assert told.startswith("3 người. Báo cáo ghi 2 vì đã chốt ngày ")
    assert told.endswith("sổ ghi thêm hoặc sửa từ đó.")


def summary(screen: ReportScreen, code: str) -> str:
    screen.more.open_counted(Counted(code))
    opened = dialog(FiguresBehindDialog)
    told = opened.summary.text()
    opened.accept()
    return told


def test_a_trial_page_is_one_page(screen: ReportScreen, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "trial.pdf"))
    screen.acts.trial_on(printer)
    assert len(PdfReader(tmp_path / "trial.pdf").pages) == 1


def test_a_report_that_is_being_drawn_anew_is_saved_as_it_will_be(
    screen: ReportScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever presses “Lưu PDF…” before the new pages are there does not get the old ones."""
    asked: list[bytes] = []
    monkeypatch.setattr(files, "choose_place", lambda *_: asked.append(screen.view.pdf))
    new = screen.view.pdf + b"\n"
    screen.view.expect()
    screen.acts.save()
    assert asked == []
    screen.view.show_pdf(new)
    assert asked == [new]
    screen.acts.save()
    assert asked == [new, new]
