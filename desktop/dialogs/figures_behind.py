"""Số liệu từ đâu ra: choose a figure of the report and see the meetings or persons it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from db.domain.explained import CountedMeeting, CountedPerson, CountedRecord, Explained
from db.domain.periods import Period
from desktop import phrases
from desktop.actions import figures
from desktop.dialogs import library_words
from desktop.figure_words import figure_name
from desktop.itemmodels.table import Column, TableModel
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.scroll_body import list_height
from desktop.widgets.table import Table
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

Counted = CountedMeeting | CountedPerson | CountedRecord


class FiguresBehindDialog(Dialog):
    """Only to read; one button closes it.

    Attributes:
        code: the figure that is opened. model: its records.
    """

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        period: Period,
        house: str | None,
        told: Sequence[tuple[str, int | None]],
        go: Callable[..., None] | None = None,
        commune: bool = False,
        differs: Callable[[str, int], str] = lambda *_: "",
    ) -> None:
        """``told``: (code, value) of the figures; None where the page alone tells the value.
        ``differs(code, value)``: why the report says that value where the records say another.
        ``go`` shows another screen: with it a row opens where it was written; ``commune``: at
        the house that sent it."""
        super().__init__(parent, tr("Số liệu từ đâu ra"), tr("Đóng"), tr("Thôi"))
        self.no.hide()
        self._operations, self._period, self._house = operations, period, house
        self._several = False
        self._told, self._differs = dict(told), differs
        choices = [(code, _choice(code, value)) for code, value in told]
        self.code: Choice[str] = Choice(choices, name=tr("Số liệu"))
        self.code.chosen.connect(self.open_figure)
        self.body.addWidget(Field(tr("Số liệu"), self.code))
        self.summary = Text("", Kind.STRONG, wrap=True)
        self.body.addWidget(self.summary)
        self.model: TableModel[Counted] = TableModel(self._columns())
        table = Table(self.model, name=tr("Các buổi, người đã đếm"), stretch=1, framed=True)
        table.setMinimumSize(theme.px(520), list_height(300, 150))
        self.body.addWidget(table, 1)
        self._go, self._commune = go, commune
        if go is not None:
            table.activated.connect(lambda index: self.open_record(self.model.row_at(index)))
            self.body.addWidget(
                Text(tr("Nhấp đôi hoặc Enter: mở nơi đã ghi dòng ấy."), Kind.QUIET, wrap=True)
            )
        if choices:
            self.open_figure(choices[0][0])

    def _columns(self) -> list[Column[Counted]]:
        return [
            Column(tr("Ngày"), _day),
            Column(tr("Tên"), self._name, strong=True),
            Column(tr("Tính"), _value, right=True),
        ]

    def open_figure(self, code: str) -> None:
        """Show the records of a figure."""
        self.code.choose(code)
        days = self._period.from_day.isoformat(), self._period.to_day.isoformat()
        self._operations.run(
            figures.explain, code, *days, self._house, on_done=self._show, latest="figures.explain"
        )

    def open_record(self, one: Counted | None) -> None:
        """Leave for where a row was written: the meeting, the person, the loan; at the commune the
        files of its house."""
        way = None if one is None else _way(one, self._commune)
        if way is not None and self._go is not None:
            screen, facts = way
            self.accept()
            self._go(screen, **facts)

    def _show(self, found: Explained) -> None:
        records: tuple[Counted, ...] = (*found.meetings, *found.persons, *found.records)
        self._several = len({one.house for one in records}) > 1
        self.model.set_rows(records)
        if found.persons:
            told = tr("{count} người.", count=number(found.value))
            if found.once:
                told += " " + tr(
                    "{count} người có ở nhiều nơi chỉ tính một lần.", count=number(found.once)
                )
        elif found.code.startswith("groups."):
            told = tr(
                "{value} nhóm có {meetings} buổi dưới đây.",
                value=number(found.value),
                meetings=number(len(found.meetings)),
            )
        elif found.records and not found.meetings:
            told = tr(
                "Cộng từ {count} dòng: {value}.",
                count=number(len(found.records)),
                value=number(found.value),
            )
        else:
            told = tr(
                "Cộng từ {meetings} buổi: {value}.",
                meetings=number(len(found.meetings)),
                value=number(found.value),
            )
        said = self._told.get(found.code)
        if said is not None and said != found.value:
            told = " ".join(one for one in (told, self._differs(found.code, said)) if one)
        self.summary.setText(told)

    def _name(self, one: Counted) -> str:
        """The groups or the person; with the house where there are several."""
        if isinstance(one, CountedMeeting):
            name = ", ".join(one.groups)
        elif isinstance(one, CountedRecord):
            name = tr("Số báo nhanh: {by}", by=one.what or "…") if one.told else _what(one)
        else:
            name = one.name or tr("(chỉ tính số)")
        return f"{name} · {one.house}" if self._several else name


def _way(one: Counted, commune: bool) -> tuple[str, dict[str, object]] | None:
    """The screen of a row and the facts it is opened with; None for what has no place."""
    if commune:
        return ("inbox", {"house": one.house}) if one.house else None
    if isinstance(one, CountedMeeting):
        return "roll", {"meeting_id": one.id}
    if isinstance(one, CountedPerson):
        return "people", {"person_id": one.id}
    return ("library", {"title": _what(one), "out": False}) if one.what else None


def _choice(code: str, value: int | None) -> str:
    return figure_name(code) if value is None else f"{number(value)}  {figure_name(code)}"


def _day(one: Counted) -> str:
    day = one.last_day if isinstance(one, CountedPerson) else one.day
    return phrases.day(day) if day else ""


def _value(one: Counted) -> str:
    return "" if isinstance(one, CountedPerson) else number(one.value)


def _what(one: CountedRecord) -> str:
    """The title that was lent, or what readers came for."""
    words: dict[str, str] = dict(library_words.purposes())
    return words.get(one.what, one.what)
