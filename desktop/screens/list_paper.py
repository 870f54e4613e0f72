"""“In những gì đang xem” of a list: its pages as they will be printed, to print or to keep."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.domain.tables import Table
from desktop.actions import shown_lists
from desktop.screens.desk import Desk
from desktop.screens.exporting import export
from desktop.screens.paper import PaperView
from desktop.screens.screen import TableShown
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.dialog import Dialog
from desktop.wording import tr


def show_paper(parent: QWidget, desk: Desk, shown: TableShown) -> ListPaper:
    """Open the preview; the pages are drawn beside the window."""
    dialog = ListPaper(parent.window(), desk, shown)
    dialog.open()
    return dialog


class ListPaper(Dialog):
    """The preview of a list, “In”, and “Lưu thành tệp…” for the same list as a file."""

    scrolls = False
    drafted = False

    def __init__(self, parent: QWidget, desk: Desk, shown: TableShown) -> None:
        super().__init__(parent, shown.name, tr("In"), tr("Đóng"))
        self._desk = desk
        self.view = PaperView(desk)
        self.body.addWidget(self.view, 1)
        self.save = secondary(tr("Lưu thành tệp…"), lambda: export(self, desk, shown), icon="save")
        self.buttons.insertWidget(0, self.save)
        self.setMinimumWidth(theme.px(760))
        self.yes.setEnabled(False)
        desk.operations.run(shown.make, on_done=self._draw)

    def _draw(self, table: Table) -> None:
        self._desk.operations.free(shown_lists.as_pdf, table, on_done=self._show)

    def _show(self, pdf: bytes) -> None:
        self.view.show_pdf(pdf)
        self.yes.setEnabled(True)

    def confirm(self) -> None:
        """Ask which printer; the preview stays until the pages are sent."""
        # Loaded when somebody prints: many houses have no printer.
        from desktop.printing.printer import ask_printer, print_pages

        def send(printer: object) -> None:
            self._desk.operations.free(
                print_pages,
                self.view.pdf,
                printer,
                on_done=lambda pages: self._desk.notify.note(
                    tr("Đã đưa {count} trang ra máy in.", count=pages)
                ),
            )
            self.accept()

        ask_printer(self, send)
