"""Every meeting that a person was marked at, the newest first: to read, to copy as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.domain.people import PersonSession
from desktop import phrases
from desktop.actions import people
from desktop.itemmodels.table import Column, TableModel
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.scroll_body import list_height
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class PersonSessionsDialog(Dialog):
    """Only to read; one button closes it."""

    scrolls = False

    def __init__(self, parent: QWidget, operations: Operations, id_: str, name: str) -> None:
        super().__init__(parent, tr("Các buổi của {name}", name=name), tr("Đóng"), tr("Thôi"))
        self.no.hide()
        self.told = Text("", Kind.QUIET, wrap=True)
        self.model: TableModel[PersonSession] = TableModel(_columns())
        self.table = Table(self.model, name=tr("Các buổi"), stretch=2, sortable=True, framed=True)
        self.table.setMinimumHeight(list_height(300, 72))
        self.setMinimumWidth(theme.px(660))
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        operations.run(people.sessions, id_, on_done=self._show, latest="people.sessions")

    def _show(self, rows: Sequence[PersonSession]) -> None:
        self.model.set_rows(rows)
        came = sum(row.status.came for row in rows)
        days = len({row.day for row in rows if row.status.came})
        self.told.setText(
            tr(
                "Có mặt {came} trong {all} buổi, vào {days} ngày. Buổi sáng và buổi chiều của một "
                "ngày là hai buổi, hai lượt.",
                came=number(came),
                all=number(len(rows)),
                days=number(days),
            )
            if rows
            else tr("Chưa có buổi nào ghi tên người này.")
        )


def _columns() -> tuple[Column[PersonSession], ...]:
    return (
        Column(tr("Ngày"), lambda row: phrases.day(row.day), sort=lambda row: row.day, strong=True),
        Column(tr("Giờ"), lambda row: row.time or ""),
        Column(tr("Câu lạc bộ, lớp, nhóm"), lambda row: row.groups),
        Column(tr("Điểm danh"), _mark),
    )


def _mark(row: PersonSession) -> str:
    said = phrases.status(row.status)
    return f"{said} ({row.reason})" if row.reason else said
