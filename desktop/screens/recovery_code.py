"""The recovery code, shown once after a book is made: it opens saved copies on another machine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QCheckBox, QDialog

from desktop.screens.first_steps import STEPS, step_words
from desktop.screens.lone import LonePage
from desktop.widgets import theme
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Rule
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class RecoveryCode(LonePage):
    """The code in big letters; the way on opens once it was said to be kept."""

    def __init__(self, code: str, name: str, go_on: Callable[[], object], also: str = "") -> None:
        """``also``: what else is to be done, e.g. with the answer to the commune."""
        super().__init__(
            tr("Giữ mã mở lại sổ"),
            tr(
                "Máy hỏng hoặc mất thì mã này mở được bản đã lưu trên máy khác. "
                "Mã chỉ hiện một lần này: in ra hoặc chép tay, cất chỗ khác với máy."
            ),
        )
        self._code, self._name = code, name
        self.shown = Text("\n".join(lines_of(code)), Kind.CODE, select=True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.setAccessibleName(tr("Mã mở lại sổ"))
        self.kept = QCheckBox(tr("Đã in hoặc chép mã ra giấy"))
        self.onward = primary(tr("Vào sổ"), go_on, icon="arrow-right")
        self.onward.setEnabled(False)
        self.kept.toggled.connect(self.onward.setEnabled)
        self.card.body.addWidget(Text(step_words(STEPS), Kind.QUIET))
        self.card.body.addWidget(self.shown)
        self.card.body.addWidget(self.kept)
        self.card.body.addWidget(
            Flow(secondary(tr("In tờ mã này"), self.print_code, icon="printer"), self.onward)
        )
        if also:
            self.card.body.addWidget(Rule())
            self.card.body.addWidget(Text(also, wrap=True, select=True))

    def print_code(self) -> None:
        """One page for the cupboard."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._draw(printer))
        QDialog.open(dialog)

    def _draw(self, printer: object) -> None:
        painter = QPainter(printer)  # type: ignore[call-overload] # QPrinter, loaded only here
        page = QRectF(painter.viewport())
        font = QFont(theme.FAMILY)
        text = "\n\n".join(
            (
                tr("SỔ LÀNG: MÃ MỞ LẠI SỔ"),
                self._name,
                "\n".join(lines_of(self._code)),
                tr("Cất chỗ khác với máy. Ai có mã này và bản đã lưu thì mở được sổ."),
            )
        )
        font.setPointSizeF(18)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(page.adjusted(0, page.height() / 8, 0, 0), int(flags), text)
        painter.end()


def lines_of(code: str) -> list[str]:
    """The eight groups of the code on two lines, easier to copy by hand."""
    groups = code.replace("-", " ").split()
    half = (len(groups) + 1) // 2
    return [" ".join(groups[:half]), " ".join(groups[half:])]
