"""What a list of books in a file holds, shown before it is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.catalogue import TitleDraft, TitleList
from desktop.actions import catalogue
from desktop.itemmodels.table import Column, TableModel
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.scroll_body import list_height
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

SHOWN_LINES = 5


class TitlesFound(Dialog):
    """Signals:
    saved(str): what was saved, in words.
    """

    saved = Signal(str)

    def __init__(self, parent: QWidget, operations: Operations, found: TitleList) -> None:
        yes = tr("Ghi {count} đầu sách", count=number(len(found.titles)))
        super().__init__(parent, tr("Lấy đầu sách từ tệp"), yes, tr("Thôi"))
        self._operations, self._found = operations, found
        said = tr("Cuốn đã có trong sổ thì chỉ ghi thêm những gì tệp nói rõ.")
        self.body.addWidget(Text(said, Kind.QUIET, wrap=True))
        if found.unclear:
            lines = ", ".join(map(str, found.unclear[:SHOWN_LINES]))
            lines += "…" if len(found.unclear) > SHOWN_LINES else ""
            self.body.addWidget(
                Text(
                    tr(
                        "{count} dòng không có tên sách nên bỏ qua: dòng {lines}",
                        count=number(len(found.unclear)),
                        lines=lines,
                    ),
                    Kind.STRONG,
                    wrap=True,
                )
            )
        model: TableModel[TitleDraft] = TableModel(_columns())
        model.set_rows(list(found.titles))
        self.table = Table(model, name=tr("Đầu sách trong tệp"), framed=True)
        self.table.setMinimumHeight(list_height(240, 84))
        self.body.addWidget(self.table)
        self.yes.setEnabled(bool(found.titles))

    def confirm(self) -> None:
        self._operations.run(
            catalogue.write_titles, self._found.titles, on_done=lambda _: self._done()
        )

    def _done(self) -> None:
        self.saved.emit(tr("Đã ghi {count} đầu sách", count=number(len(self._found.titles))))
        self.accept()


def _columns() -> list[Column[TitleDraft]]:
    return [
        Column(tr("Tên sách"), lambda row: row.title, strong=True),
        Column(tr("Tác giả"), lambda row: row.author or "–"),
        Column(tr("Số bản"), lambda row: "–" if row.copies is None else number(row.copies)),
    ]
