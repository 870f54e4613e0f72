"""In danh sách ký: a meeting's sheet, or all of a month, as it will come out of the printer."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from db.domain.changes import Changes, Subject
from db.domain.sheet_places import BLANK_ROWS as USUAL
from db.domain.sheet_places import LEAST_BLANK_ROWS as LEAST
from db.domain.sheets import DEFAULT_COLUMNS, UPRIGHT, Column, Paper
from desktop.actions import sheets
from desktop.actions.sheets import SheetDraft
from desktop.dialogs import private_view
from desktop.screens.desk import Desk
from desktop.screens.paper import PaperActs, PaperView
from desktop.screens.screen import Screen
from desktop.widgets.buttons import link
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

BLANK_ROWS = (0, 5, 10, 15, 20, 30)
AS_FITS = -1
"""Kept where no number was chosen."""
BLANK_SETTING, PAPER_SETTING = "sheet_blank_rows", "sheet_paper"
PARTS_SETTING = "sheet_all_parts"


class SheetScreen(Screen):
    """``opened(meeting_id=…)`` or ``opened(month="2026-11", group_id=…)``."""

    subjects = frozenset({Subject.MEETINGS, Subject.GROUPS, Subject.PEOPLE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("In danh sách ký"))
        self._meeting = ""
        self._month = ""
        self._group: str | None = None
        self.draft: SheetDraft | None = None
        self.recorded = False
        self.view = PaperView(desk)
        self.acts = PaperActs(desk, self.view, self._record)
        self.blank: Choice[int | None] = Choice(
            [
                (None, tr("Vừa trang ({least} đến {usual} dòng)", least=LEAST, usual=USUAL)),
                *((rows, tr("{count} dòng", count=rows)) for rows in BLANK_ROWS),
            ],
            name=tr("Dòng trống cho người đến thêm"),
        )
        chosen = desk.settings.number(BLANK_SETTING, AS_FITS)
        self.blank.choose(None if chosen == AS_FITS else chosen)
        self.paper: Choice[Paper] = Choice(
            [(Paper.A4, tr("Giấy A4")), (Paper.A5, tr("Giấy A5"))], name=tr("Khổ giấy")
        )
        kept = desk.settings.text(PAPER_SETTING, Paper.A4.value)
        self.paper.choose(Paper(kept) if kept in UPRIGHT else Paper.A4)
        self.open_day = QCheckBox(tr("Để trống ngày, ghi tay sau"))
        self.large = QCheckBox(tr("Dòng cao để điểm chỉ"))
        self.all_parts = QCheckBox(tr("Cả các buổi khác trong ngày"))
        self.all_parts.setChecked(desk.settings.yes(PARTS_SETTING, False))
        self.all_parts.hide()
        self.all_parts.clicked.connect(lambda wanted: self._keep(PARTS_SETTING, wanted))
        self.private = {
            Column.ETHNIC_GROUP: QCheckBox(tr("Thêm cột dân tộc")),
            Column.PHONE: QCheckBox(tr("Thêm cột điện thoại")),
        }
        self.blank.chosen.connect(
            lambda rows: self._keep(BLANK_SETTING, AS_FITS if rows is None else rows)
        )
        self.paper.chosen.connect(lambda paper: self._keep(PAPER_SETTING, paper.value))
        for box in (self.open_day, self.large):
            box.toggled.connect(lambda _: self.refresh())
        for box in self.private.values():
            box.clicked.connect(partial(self._want_private, box))
        self.body.addWidget(ListDetail(self._options(), self.view, shares=(6, 14), least=0), 1)

    def _keep(self, name: str, value: str | int | bool) -> None:
        """The next sheet begins as this one was made."""
        self.desk.settings.keep(name, value)
        self.refresh()

    def _options(self) -> QWidget:
        card = Card(tr("Tờ giấy"))
        for widget in (
            self.acts,
            Field(tr("Dòng trống cho người đến thêm"), self.blank),
            Field(tr("Khổ giấy"), self.paper),
            self.all_parts,
            self.open_day,
            self.large,
            *self.private.values(),
            Text(
                tr("Tờ ký đi quanh cả lớp: chỉ thêm cột riêng khi thật cần."),
                Kind.QUIET,
                wrap=True,
            ),
        ):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        signed = link(tr("Ký xong rồi? Nhập từ ảnh"), lambda: self.desk.go("scan"))
        card.body.addWidget(signed)
        return card

    def _want_private(self, box: QCheckBox, wanted: bool) -> None:
        """A private column is drawn once the PIN was typed."""
        box.setChecked(False)

        def show() -> None:
            box.setChecked(True)
            self.refresh()

        if wanted:
            private_view.ask(self.window(), show)
        else:
            self.refresh()

    def opened(self, **facts: object) -> None:
        meeting, month, group = facts.get("meeting_id"), facts.get("month"), facts.get("group_id")
        self._meeting = meeting if isinstance(meeting, str) else ""
        self._month = month if isinstance(month, str) else ""
        self._group = group if isinstance(group, str) else None

    def refresh(self, changes: Changes | None = None) -> None:
        if self._meeting:
            self.desk.operations.run(
                sheets.of_day, self._meeting, on_done=self._draw_day, latest="sheet.month"
            )
        elif self._month:
            year, number = (int(part) for part in self._month.split("-"))
            self.desk.operations.run(
                sheets.planned_of_month,
                year,
                number,
                self._group,
                on_done=self._draw,
                latest="sheet.month",
            )

    def _draw_day(self, meeting_ids: Sequence[str]) -> None:
        """The meeting's sheet, with those of the day's other parts where that is wanted."""
        self.all_parts.setVisible(len(meeting_ids) > 1)
        self._draw(meeting_ids if self.all_parts.isChecked() else [self._meeting])

    def _draw(self, meeting_ids: Sequence[str]) -> None:
        self.view.expect()
        added = tuple(column for column, box in self.private.items() if box.isChecked())
        self.desk.operations.run(
            sheets.draft,
            meeting_ids,
            sheets.SheetChoices(
                blank_rows=self.blank.value,
                paper=self.paper.value or Paper.A4,
                columns=(*DEFAULT_COLUMNS, *added),
                open_date=self.open_day.isChecked(),
                large_rows=self.large.isChecked(),
            ),
            on_done=self._show,
            latest="sheet.draft",
        )

    def _show(self, draft: SheetDraft) -> None:
        self.draft, self.recorded = draft, False
        (_, first), *others = draft.prints
        self.acts.name = tr("Danh sách {what}", what=first.activity)
        if others and self._meeting:
            self.set_heading(
                tr("In danh sách ký"),
                tr("{what}, {count} buổi trong ngày", what=first.activity, count=len(draft.prints)),
            )
        elif others:
            year, number = (int(part) for part in self._month.split("-"))
            last = calendar.monthrange(year, number)[1]
            self.acts.name = tr("Danh sách ký tháng {month}", month=f"{number:02d}-{year}")
            span = tr("{count} buổi, đến ngày {last}", count=len(draft.prints), last=last)
            self.set_heading(tr("In danh sách cả tháng"), span)
        else:
            self.set_heading(tr("In danh sách ký"), first.activity)
        self.view.show_pdf(draft.drawn.pdf)

    def _record(self) -> None:
        """Paper leaves now: the sheet counts as printed, once."""
        if self.draft is not None and not self.recorded:
            self.recorded = True
            self.desk.operations.run(sheets.record, self.draft, by=self)

    def print_shown(self) -> bool:
        self.acts.print_it()
        return True
