"""What can be done with a report beside printing it: Word, Excel, words, figures, closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.figure_codes import codes
from db.domain.houses import BookKind
from db.domain.periods import Period
from db.domain.reports import CODES, ActivityReport, CommuneReport, Counted, Span
from desktop import phrases
from desktop.actions import report_closing, reports, saving
from desktop.actions.reports import Form
from desktop.dialogs import files
from desktop.dialogs.figures_behind import FiguresBehindDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.widgets.buttons import secondary
from desktop.widgets.flow import Flow
from desktop.wording import number, tr

Report = ActivityReport | CommuneReport


class ReportActs(Flow):
    """Acts on the report that is shown.

    Attributes:
        report: the one shown, None while it is made. name: offered for the file.
    """

    def __init__(self, desk: Desk, asked: Callable[[], tuple[Period, str | None]]) -> None:
        """``asked``: the period and house that were chosen."""
        self._desk, self._asked = desk, asked
        self.report: Report | None = None
        self.name = ""
        super().__init__(
            secondary(tr("Lưu Word…"), lambda: self.save(Form.WORD), icon="file-text"),
            secondary(tr("Lưu Excel…"), lambda: self.save(Form.EXCEL), icon="file-spreadsheet"),
            secondary(tr("Chốt báo cáo"), self.ask_close, icon="lock"),
            secondary(tr("Sửa lời…"), self.edit_words, icon="pencil"),
            secondary(tr("Điều chỉnh, ước…"), self.edit_numbers, icon="hash"),
            secondary(tr("Ảnh…"), self.edit_photos, icon="camera"),
            secondary(tr("Số liệu từ đâu ra…"), self.open_figures, icon="list-checks"),
            secondary(tr("Đầu và cuối…"), self.edit_head, icon="mail"),
            secondary(tr("Biểu đồ"), self.turn_chart, icon="shapes"),
        )
        if desk.book.book_kind is BookKind.COMMUNE:
            self.add(secondary(tr("Mẫu cho các làng…"), self.edit_houses_head, icon="house"))
            self.add(secondary(tr("Lời giấy tờ…"), self.edit_paper_texts, icon="mail"))

    def save(self, form: Form) -> None:
        """Ask where, then write the same report in that form."""
        kinds = {Form.WORD: "Word (*.docx)", Form.EXCEL: "Excel (*.xlsx)", Form.PDF: "PDF (*.pdf)"}
        title = tr("Lưu báo cáo")
        files.choose_place(
            self.window(), title, f"{self.name}{form.value}", kinds[form], self.save_into
        )

    def save_into(self, path: Path) -> None:
        """Write the report; the ending of the name says in which form."""
        if self.report is not None:
            self._desk.operations.free(
                _save,
                self.report,
                path,
                on_done=lambda saved: self._desk.notify.note(tr("Đã lưu {file}.", file=saved.name)),
            )

    def edit_words(self) -> None:
        # Loaded when somebody edits: most look at a report and print it.
        from desktop.screens import report_editing

        if self.report is not None:
            report_editing.edit_words(self._desk, self.window(), self._asked, self.report)

    def edit_head(self) -> None:
        """Of the book's own report; of one house at the commune, what is wanted of all houses."""
        from desktop.screens import report_editing

        if self.report is None:
            return
        if self._asked()[1]:
            self.edit_houses_head()
        else:
            report_editing.edit_head(self._desk, self.window(), self._asked, self.report)

    def edit_houses_head(self) -> None:
        from desktop.screens import report_editing

        if self.report is not None:
            report_editing.edit_houses_head(self._desk, self.window(), self.report)

    def edit_paper_texts(self) -> None:
        from desktop.screens import report_editing

        report_editing.edit_paper_texts(self._desk, self.window())

    def edit_numbers(self) -> None:
        # Loaded when somebody edits: most look at a report and print it.
        from desktop.screens import report_editing

        if self.report is not None:
            report_editing.edit_numbers(self._desk, self.window(), self._asked, self.report)

    def turn_chart(self) -> None:
        """Put the chart of months into an annex, or take it out again."""
        if self.report is not None:
            period, house = self._asked()
            wanted = not self.report.added.months
            self._desk.operations.run(report_closing.set_chart, period, wanted, house)

    def edit_photos(self) -> None:
        # Loaded when somebody edits: most look at a report and print it.
        from desktop.screens import report_editing

        if self.report is not None:
            report_editing.edit_photos(self._desk, self.window(), self._asked, self.report)

    def open_figures(self) -> None:
        """The figures of the report, each with the records behind it."""
        if self.report is None:
            return
        known = set(codes())
        told = [(code, self.report.totals.value(code)) for code in CODES if code in known]
        house = self._asked()[1]
        self._open_behind(self.report.period, house, told)

    def _open_behind(
        self, days: Period, house: str | None, told: Sequence[tuple[str, int | None]]
    ) -> None:
        desk, commune = self._desk, self._desk.book.book_kind is BookKind.COMMUNE
        FiguresBehindDialog(
            _window(self), desk.operations, days, house, told, desk.go, commune, self._differs
        ).open()

    def _differs(self, code: str, value: int) -> str:
        """Why the report says another figure than the book: a person set it, or it was closed."""
        if self.report is None:
            return ""
        added = self.report.added
        for one in added.adjustments:
            if one.code == code:
                return tr(
                    "Báo cáo ghi {value}, điều chỉnh từ {counted}. Lý do: {reason}.",
                    value=number(one.value),
                    counted=number(one.computed),
                    reason=one.reason.rstrip("."),
                )
        if added.closed_on is None:
            return ""
        return tr(
            "Báo cáo ghi {value} vì đã chốt ngày {day}; sổ ghi thêm hoặc sửa từ đó.",
            value=number(value),
            day=phrases.day(added.closed_on),
        )

    def open_counted(self, counted: Counted) -> None:
        """The records behind one figure of the pages."""
        if self.report is None:
            return
        house = counted.house or self._asked()[1]
        days = counted.days(self.report.period)
        told = [(counted.code, self._value(counted))]
        self._open_behind(days, house, told)

    def _value(self, counted: Counted) -> int | None:
        """What the page says, where it is a figure of the whole."""
        assert self.report is not None
        whole = {
            Span.NOW: self.report.totals,
            Span.YEAR: self.report.year,
            Span.LAST_YEAR: self.report.last_year,
        }[counted.span]
        if counted.house or counted.code not in CODES or whole is None:
            return None
        return whole.value(counted.code)

    def ask_close(self) -> None:
        """Closing is asked about; closing again needs a reason."""
        if self.report is None:
            return
        closed = self.report.added.closed_on
        if closed is None:
            self._desk.notify.ask(
                Question(
                    tr("Chốt số liệu của báo cáo này?"),
                    tr("Sau khi chốt, số liệu ghi thêm không tự cộng vào, chỉ được liệt kê."),
                    tr("Chốt báo cáo"),
                    tr("Để sau"),
                    self.close_report,
                )
            )
            return
        title = tr("Đã chốt ngày {day}. Làm bản sửa?", day=phrases.day(closed))
        OneLineDialog(
            _window(self), title, tr("Lý do"), tr("Làm bản sửa"), self.close_report
        ).open()

    def close_report(self, reason: str | None = None) -> None:
        period, house = self._asked()
        self._desk.operations.run(
            report_closing.close,
            period,
            house,
            reason,
            self._desk.today(),
            on_done=lambda _: self._desk.notify.done(tr("Đã chốt báo cáo.")),
        )


def _window(widget: QWidget) -> QWidget:
    return widget.window()


def _save(report: Report, path: Path) -> Path:
    return saving.save(path, reports.write(report, reports.form_of(path)))
