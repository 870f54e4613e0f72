"""A paper on screen: its preview, and to print, save or put aside the very same pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import papers, saving
from desktop.dialogs import files
from desktop.printing.pages import Page, render, sizes
from desktop.printing.preview import Preview
from desktop.screens.desk import Desk
from desktop.widgets import theme
from desktop.widgets.buttons import link, primary, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PDF = "PDF (*.pdf)"


class PaperView(QFrame):
    """The preview with its page line, or why there is no paper.

    Signals:
        there(bool): a paper is there to print and save, or none any more.

    Attributes:
        pdf: the bytes that are shown, printed and saved; empty while there are none.
        why: the sentence that stands where there is none.
    """

    there = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pdf = b""
        self._expected = False
        self._waiting: Callable[[], object] | None = None
        self.setObjectName("clear")
        self.preview = Preview()
        self.preview.page_shown.connect(self._told)
        self.preview.page_wanted.connect(self._draw_page)
        self.where = Text("", Kind.QUIET)
        self._line = QWidget()
        self._line.setObjectName("clear")
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(quiet("chevron-left", tr("Trang trước"), lambda: self.preview.turn(-1)))
        row.addWidget(self.where)
        row.addWidget(quiet("chevron-right", tr("Trang sau"), lambda: self.preview.turn(1)))
        row.addWidget(quiet("zoom-out", tr("Nhỏ hơn"), self.preview.smaller))
        row.addWidget(quiet("zoom-in", tr("Lớn hơn"), self.preview.larger))
        row.addWidget(link(tr("Vừa bề ngang"), self.preview.fit_width))
        self.setMinimumHeight(theme.px(320))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages, self._none = QStackedWidget(), Card()
        self.why = Text("", wrap=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.body.addWidget(self.why, 1)
        for page in (self.preview, self._none):
            self._pages.addWidget(page)
        column.addWidget(self._line)
        column.addWidget(self._pages, 1)

    def expect(self) -> None:
        """What is shown is being drawn anew: until it is there, nothing leaves."""
        self._expected = True

    def when_there(self, act: Callable[[], object]) -> None:
        """Call ``act`` now, or as soon as the paper that is being drawn is there."""
        if self._expected:
            self._waiting = act
        elif self.pdf:
            act()

    def show_pdf(self, pdf: bytes) -> None:
        """Show this paper; its pages are drawn in the pool."""
        self.pdf = pdf
        self._turn(there=True)
        self._expected = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        self._desk.operations.free(
            sizes, pdf, on_done=self.preview.show_pages, latest="paper.pages"
        )

    def show_none(self, why: str) -> None:
        """No paper, and the reason: nothing is shown, printed or saved."""
        self.pdf = b""
        self._expected, self._waiting = False, None
        self.preview.show_pages(())
        self.where.setText("")
        self.why.setText(why)
        self._turn(there=False)

    def _turn(self, *, there: bool) -> None:
        self._line.setVisible(there)
        self._pages.setCurrentWidget(self.preview if there else self._none)
        self.there.emit(there)

    def _draw_page(self, number: int, dpi: float) -> None:
        pdf = self.pdf

        def show(page: Page) -> None:
            if pdf is self.pdf:
                self.preview.take_page(page)

        self._desk.operations.free(render, pdf, number, dpi, on_done=show)

    def _told(self, page: int, pages: int) -> None:
        self.where.setText(tr("Trang {page}/{pages}", page=page, pages=pages))


class PaperActs(QWidget):
    """“In”, “Lưu PDF”, “Để dành in ở xã”.

    Attributes:
        name: offered for the file, and the paper's name among those put aside.
        used: called before paper leaves: a sheet counts as printed then.
    """

    def __init__(self, desk: Desk, view: PaperView, used: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._desk = desk
        self._view = view
        self.name = ""
        self.used = used
        self.print = primary(tr("In"), self.print_it, icon="printer")
        self.print.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.print.setMinimumHeight(theme.px(44))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.print)
        others = (
            secondary(tr("Lưu PDF…"), self.save),
            secondary(tr("Để dành in ở xã"), self.put_aside, icon="archive"),
            secondary(tr("In thử 1 trang"), self.print_trial, icon="printer"),
        )
        column.addWidget(Flow(*others))
        for button in (self.print, *others):
            view.there.connect(button.setEnabled)

    def print_it(self) -> None:
        # Loaded when somebody prints: many houses have no printer.
        from desktop.printing.printer import ask_printer

        self._view.when_there(lambda: ask_printer(self.window(), self.print_on))

    def print_trial(self) -> None:
        """One page on paper, the first, to see how it comes out; nothing counts as printed yet."""
        from desktop.printing.printer import ask_printer

        self._view.when_there(lambda: ask_printer(self.window(), self.trial_on))

    def trial_on(self, printer: QPrinter) -> None:
        """Send the first page only."""
        from desktop.printing.printer import print_pages

        printer.setFromTo(1, 1)
        self._desk.operations.free(
            print_pages,
            self._view.pdf,
            printer,
            on_done=lambda _: self._desk.notify.note(tr("Đã đưa 1 trang in thử ra máy in.")),
        )

    def print_on(self, printer: QPrinter) -> None:
        """Send the pages; the sheet counts as printed from now on."""
        from desktop.printing.printer import print_pages

        self.used()
        self._desk.operations.free(
            print_pages,
            self._view.pdf,
            printer,
            on_done=lambda pages: self._desk.notify.note(
                tr("Đã đưa {count} trang ra máy in.", count=pages)
            ),
        )

    def save(self) -> None:
        self._view.when_there(
            lambda: files.choose_place(
                self.window(), tr("Lưu PDF"), f"{self.name}.pdf", PDF, self.save_into
            )
        )

    def save_into(self, path: Path) -> None:
        self.used()
        self._desk.operations.free(
            saving.save,
            path,
            self._view.pdf,
            on_done=lambda saved: self._desk.notify.note(tr("Đã lưu {file}.", file=saved.name)),
        )

    def put_aside(self) -> None:
        self._view.when_there(self._put_aside)

    def _put_aside(self) -> None:
        self.used()
        self._desk.operations.run(
            papers.put_aside, self.name, self._view.pdf, on_done=self._put_aside_done
        )

    def _put_aside_done(self, count: int) -> None:
        self._desk.notify.note(
            tr(
                "Đã để dành. Có {count} giấy chờ in ở xã: bấm “Lưu vào USB” ở Gửi xã để mang theo.",
                count=count,
            )
        )
