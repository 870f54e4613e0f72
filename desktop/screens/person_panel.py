"""One person: name, consents, private facts, groups, the last twelve months, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from db.domain.found import FoundKind
from db.domain.people import PersonDetail
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.screens.desk import Desk
from desktop.screens.dwelling import Dwelling
from desktop.screens.person_acts import PersonActs
from desktop.screens.person_facts import (
    ConsentChips,
    LinkedRecords,
    PrivateFacts,
    group_line,
    show_months,
)
from desktop.widgets import theme
from desktop.widgets.avatar import Avatar
from desktop.widgets.below import Below
from desktop.widgets.buttons import Button, link, menu_button, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.month_strip import MonthStrip
from desktop.widgets.row_acts import RowAct
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class PersonPanel(Card):
    """The right half of “Người”.

    Signals:
        other_asked(str): another person should be shown (id): one of two that are said to be one.
    """

    other_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: str | None = None
        self.acts = PersonActs(self, desk, self.other_asked.emit)
        self.detail: PersonDetail | None = None
        self.name = Text("", Kind.FIGURE, wrap=True, select=True)
        self.under = Text("", Kind.QUIET, wrap=True)
        self.avatar = Avatar()
        self.edit_button = secondary(tr("Sửa"), self.edit, icon="pencil")
        self.bring_back = secondary(tr("Lấy lại"), self.acts.bring_back, icon="undo-2")
        self._foot = Flow(*self._buttons())
        self.consents = ConsentChips(self.acts.note_consents)
        self.linked = LinkedRecords(self.acts.part)
        self.private = PrivateFacts()
        self._dwelling = Dwelling(self, desk, FoundKind.PERSON)
        self.groups = Text("", wrap=True)
        self.months = MonthStrip(tr("Tham gia 12 tháng qua"))
        self._stack = QStackedLayout()
        # Before it gets its pages: the first one would else stand as a window of its own for a
        # moment and take the keyboard away.
        self.body.addLayout(self._stack, 1)
        self._fill_pages()

    def _fill_pages(self) -> None:
        nobody = EmptyState(tr("Chọn một người trong danh sách để xem."), icon="users")
        self._stack.addWidget(nobody)
        self._stack.addWidget(self._page())

    def _page(self) -> QWidget:
        page = Below(spacing=6)
        column = page.column
        column.addLayout(self._head())
        column.addWidget(self.linked)
        column.addWidget(self.consents)
        column.addWidget(self.private)
        column.addSpacing(theme.px(4))
        column.addWidget(Text(tr("Sinh hoạt ở"), Kind.HEADING))
        column.addWidget(self.groups)
        column.addSpacing(theme.px(4))
        column.addWidget(
            Flow(
                Text(tr("Tham gia 12 tháng qua"), Kind.HEADING),
                link(tr("Xem từng buổi…"), self.acts.show_sessions, icon="list-checks"),
            )
        )
        column.addWidget(self.months)
        column.addStretch(1)
        column.addWidget(self._foot)
        return page

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.under)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.bring_back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> list[Button]:
        more = quiet("ellipsis", tr("Việc khác với người này"), lambda: None)
        return [
            secondary(tr("Ai đã sửa"), self.acts.show_history, icon="history"),
            secondary(tr("Nghỉ sinh hoạt…"), self.acts.leave_group, icon="log-out"),
            secondary(tr("In…"), self.acts.print_papers, icon="printer"),
            menu_button(more, self.acts.more()),
        ]

    def row_acts(self) -> list[RowAct | None]:
        """What can be done with the person that is shown."""
        return self.acts.row_acts()

    def show_person(self, person_id: str | None) -> None:
        """Show this person; the private facts of the one before are hidden."""
        if person_id == self._id:
            return
        self._id = person_id
        self._dwelling.on(person_id)
        self.private.hide_again()
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the one that is shown."""
        if self._id is None:
            self.detail = None
            self._stack.setCurrentIndex(0)
            return
        self._desk.operations.run(
            people.detail, self._id, on_done=self._show, latest="people.detail"
        )

    def edit(self) -> None:
        self.acts.edit()

    def _show(self, detail: PersonDetail) -> None:
        self.detail = detail
        draft = detail.draft
        name = draft.full_name if detail.name_known else None
        self.name.setText(person_words.full(name, draft.distinction))
        self.under.setText(_under(detail))
        self.edit_button.setHidden(detail.gone)
        self.bring_back.setHidden(not detail.gone)
        self._foot.setHidden(detail.removed)
        self.avatar.show_letter(name.split()[-1][0].upper() if name else "?")
        self.consents.show_answers(detail.consents)
        self.linked.show_records(detail.linked)
        self.private.show_draft(draft)
        lines = [group_line(group) for group in detail.groups]
        self.groups.setText("\n".join(lines) or tr("Chưa ở câu lạc bộ, lớp, nhóm nào."))
        show_months(self.months, detail.months, self._desk.today())
        self._stack.setCurrentIndex(1)


def _under(detail: PersonDetail) -> str:
    usual = detail.draft.usual_name
    line = person_words.under_name(detail.draft)
    if detail.removed:
        line = tr("Đã xóa · {line}", line=line)
    return tr("{line} · thường gọi {usual}", line=line, usual=usual) if usual else line
