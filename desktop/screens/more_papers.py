"""“In…” of a group, a meeting or a person: choose a paper, see it, print it."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.sheets import Paper
from desktop.actions import asked_papers, tables
from desktop.actions.asked_papers import Asked, Made, Request
from desktop.screens.desk import Desk
from desktop.screens.fields_draft import FieldsDraft
from desktop.screens.more_papers_words import FIELDS, WORDS_LABEL, What, title
from desktop.screens.paper import PaperActs, PaperView
from desktop.screens.screen import Screen, TableShown
from desktop.widgets import theme
from desktop.widgets.card import Card, Note
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word


class MorePapersScreen(Screen):
    """``opened(group_id=…)``, ``opened(meeting_id=…)`` or ``opened(person_id=…)``, each with the
    ``name`` of what it is for; with none of them the papers of the book corner."""

    subjects = frozenset({Subject.MEETINGS, Subject.GROUPS, Subject.PEOPLE, Subject.ATTENDANCE})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("In giấy tờ"))
        self._ids = {
            "group_id": "",
            "meeting_id": "",
            "person_id": "",
            "loan_id": "",
            "donation_id": "",
        }
        self._name = ""
        self.made: Made | None = None
        self._written = False
        today = desk.today()
        self.view = PaperView(desk)
        self.acts = PaperActs(desk, self.view, self._used)
        self.kind: Choice[Asked] = Choice([], name=tr("Giấy nào"))
        self.from_day = DayField(today.replace(day=1), name=tr("Từ ngày"), today=today)
        self.to_day = DayField(_last_of_month(today), name=tr("Đến ngày"), today=today)
        self.amount, self.goods, self.words = QLineEdit(), QLineEdit(), QLineEdit()
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setFixedHeight(theme.px(72))
        self.filled = QCheckBox(tr("In cả điểm danh đã ghi"))
        self.large = QCheckBox(tr("Dòng cao để điểm chỉ"))
        self.paper: Choice[Paper] = Choice(
            [(Paper.A4, tr("Giấy A4")), (Paper.A5, tr("Giấy A5"))], name=tr("Khổ giấy")
        )
        self.back = Note("", Tone.INFO)
        self.back.hide()
        self.fields = self._make_fields()
        self.body.addWidget(self.back)
        self.body.addWidget(ListDetail(self._options(), self.view, shares=(6, 14), least=0), 1)
        self._connect()
        looks = ("kind", "filled", "large", "paper")
        typed = ("from_day", "to_day", "amount", "goods", "words", "names")
        fields = {name: getattr(self, name) for name in (*looks, *typed)}
        self.draft = FieldsDraft(self, desk.operations, "papers", fields, looks)

    def _make_fields(self) -> dict[What, QWidget]:
        return {
            What.FROM: Field(tr("Từ ngày"), self.from_day),
            What.TO: Field(tr("Đến ngày"), self.to_day),
            What.AMOUNT: Field(tr("Số tiền"), self.amount, hint=tr("Ví dụ 50.000 hoặc 50k")),
            What.GOODS: Field(tr("Hoặc hiện vật"), self.goods, hint=tr("Ví dụ áo chiêng")),
            What.WORDS: Field(tr("Nội dung"), self.words),
            What.NAMES: Field(tr("Ghi mỗi dòng một tên"), self.names),
            What.FILLED: self.filled,
            What.PAPER: Field(tr("Khổ giấy"), self.paper),
            What.LARGE: self.large,
        }

    def _options(self) -> QWidget:
        card = Card(tr("Tờ giấy"))
        card.body.addWidget(self.acts)
        card.body.addWidget(Field(tr("Giấy nào"), self.kind))
        for field in self.fields.values():
            card.body.addWidget(field)
        card.body.addStretch(1)
        return card

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _: self.refresh())
        self.paper.chosen.connect(lambda _: self.refresh())
        self.filled.toggled.connect(lambda _: self.refresh())
        self.large.toggled.connect(lambda _: self.refresh())
        for day in (self.from_day, self.to_day):
            day.chosen.connect(lambda _: self.refresh())
        for line in (self.amount, self.goods, self.words):
            line.editingFinished.connect(self.refresh)
        self.names.textChanged.connect(self.refresh)

    def opened(self, **facts: object) -> None:
        for key in self._ids:
            value = facts.get(key)
            self._ids[key] = value if isinstance(value, str) else ""
        self._name = str(facts.get("name", ""))
        if self._ids["group_id"]:
            kinds: tuple[Asked, ...] = asked_papers.OF_GROUP
        elif self._ids["meeting_id"]:
            kinds = asked_papers.OF_MEETING
        elif self._ids["person_id"]:
            kinds = asked_papers.OF_PERSON
        elif self._ids["loan_id"]:
            kinds = asked_papers.OF_LOAN
        elif self._ids["donation_id"]:
            kinds = asked_papers.OF_GIFT
        elif facts.get("room") == "donations":
            kinds = asked_papers.OF_GIFTS
            today = self.desk.today()
            self.from_day.set_day(today.replace(month=1, day=1))
            self.to_day.set_day(today)
        elif facts.get("room") == "equipment":
            kinds = asked_papers.OF_EQUIPMENT
        else:
            kinds = asked_papers.OF_LIBRARY
        self.set_heading(tr("In giấy tờ"), self._name)
        self.kind.set_choices([(kind, title(kind)) for kind in kinds])
        wanted = facts.get("kind")
        if isinstance(wanted, Asked):
            self.kind.choose(wanted)
        self.back.hide()
        told = {key: value for key, value in self._ids.items() if value}
        room = str(facts.get("room", ""))
        known = {**told, "name": self._name, "room": room}
        self.draft.begin("/".join((*told.values(), room)), self._name, known, self._came_back)

    def _came_back(self, at: str) -> None:
        day = f"{at[8:10]}/{at[5:7]}"
        self.back.text.setText(
            tr("Đã lấy lại những gì gõ dở lúc {time} ngày {day}.", time=at[11:16], day=day)
        )
        self.back.show()
        self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        kind = self.kind.value
        if kind is None:
            return
        for what, field in self.fields.items():
            field.setVisible(what in FIELDS[kind])
        if kind is Asked.THANKS and (self._ids["person_id"] or self._ids["donation_id"]):
            self.fields[What.NAMES].hide()
        label = WORDS_LABEL.get(kind, "")
        self.words.setPlaceholderText(tr(label) if label else "")
        self.desk.operations.run(
            asked_papers.make,
            self.asked(kind),
            on_done=self._show,
            on_refused=self._refuse,
            latest="more_papers.make",
        )

    def asked(self, kind: Asked) -> Request:
        """What is chosen on the screen."""
        return Request(
            kind,
            self.desk.today().isoformat(),
            self.from_day.day.isoformat(),
            self.to_day.day.isoformat(),
            **self._ids,
            amount=self.amount.text(),
            goods=self.goods.text().strip(),
            words=self.words.text().strip(),
            names=self.names.toPlainText(),
            filled=self.filled.isChecked(),
            large=self.large.isChecked(),
            paper=self.paper.value or Paper.A4,
        )

    def _show(self, made: Made) -> None:
        self.made, self._written = made, False
        self.acts.name = f"{title(made.request.kind)} {self._name}".strip()
        self.view.show_pdf(made.pdf)

    def _refuse(self, error: AppError) -> None:
        """Where the paper would be; that of before is not to be printed by mistake."""
        self.made = None
        self.view.show_none(word(error))

    def _used(self) -> None:
        if self.made is not None and not self._written:
            self._written = True
            self.draft.done()
            self.desk.operations.run(asked_papers.used, self.made, by=self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.left()

    def table_shown(self) -> TableShown | None:
        """The grid of many meetings as a table to reckon with."""
        group = self._ids["group_id"]
        if self.kind.value is not Asked.GRID or not group:
            return None
        first, last = self.from_day.day.isoformat(), self.to_day.day.isoformat()
        return TableShown(
            tr("Điểm danh {group}", group=self._name),
            lambda book: tables.of_attendance(book, group, first, last),
        )

    def print_shown(self) -> bool:
        self.acts.print_it()
        return True


def _last_of_month(day: date) -> date:
    from calendar import monthrange

    return day.replace(day=monthrange(day.year, day.month)[1])
