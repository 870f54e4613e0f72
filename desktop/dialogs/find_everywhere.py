"""“Tìm” (Ctrl+K): type a few letters, Enter opens what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from db.domain.found import Found, FoundKind
from desktop import day_words, phrases
from desktop.actions import everywhere
from desktop.dialogs import person_words
from desktop.itemmodels.rows import ROW_ROLE, RowsModel
from desktop.operations import Operations
from desktop.widgets import icons, theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import SearchField
from desktop.widgets.rows import Index, RowDelegate, RowsView, draw_text
from desktop.widgets.scroll_body import list_height
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

ICONS = {
    FoundKind.PERSON: "users",
    FoundKind.GROUP: "shapes",
    FoundKind.MEETING: "calendar-days",
    FoundKind.BOOK: "library",
    FoundKind.EQUIPMENT: "drum",
    FoundKind.OCCASION: "calendar-heart",
    FoundKind.LENDING: "house",
    FoundKind.FILE: "file-text",
    FoundKind.BOX: "archive",
    FoundKind.RESOURCE: "book-open",
    FoundKind.HOUSE: "map",
    FoundKind.TARGET: "list-checks",
    FoundKind.TASK: "clipboard-list",
    FoundKind.POINT: "library",
    FoundKind.INSPECTION: "clipboard-list",
    FoundKind.DONATION: "gift",
}
TALL, BESIDE = 330, 104


class FindDialog(Dialog):
    """``chosen`` gets what was taken, once; the dialog is closed then.

    Attributes:
        answered: the text whose answer is shown.
    """

    drafted = False

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        today: date,
        chosen: Callable[[Found], object],
        hint: str = "",
    ) -> None:
        super().__init__(parent, tr("Tìm trong sổ"), tr("Mở"), tr("Thôi"))
        self._operations = operations
        self._today = today
        self._chosen = chosen
        self.answered = ""
        self._taken: str | None = None
        self.search = SearchField(
            hint or tr("Tìm người, nhóm, buổi, sách, đồ mượn, dịp…"), wait_ms=40
        )
        self.model = RowsModel[Found](spoken)
        self.list = RowsView(self.model, _FoundDelegate(), name=tr("Tìm thấy"))
        self.list.setMinimumHeight(list_height(TALL, BESIDE))
        self._nothing = Text("", Kind.QUIET, wrap=True)
        for widget in (self.search, self._nothing, self.list):
            self.body.addWidget(widget)
        self._nothing.hide()
        self.search.searched.connect(self.ask)
        self.search.left_down.connect(lambda: self._step(1))
        self.search.left_up.connect(lambda: self._step(-1))
        self.list.activated.connect(lambda _: self._take())
        self.list.clicked.connect(lambda _: self._take())
        self.search.setFocus()
        self.ask("")

    def ask(self, typed: str) -> None:
        """Ask the book; only the newest answer is shown."""
        self._operations.run(
            everywhere.search,
            typed,
            self._today,
            on_done=lambda found: self._show(typed, found),
            latest="everywhere",
        )

    def _show(self, typed: str, found: Sequence[Found]) -> None:
        self.answered = typed
        self.model.set_rows(found)
        lately = not typed.strip()
        self._nothing.setVisible(bool(found) if lately else not found)
        self._nothing.setText(
            tr("Mở gần đây")
            if lately
            else tr("Không có gì mang tên “{typed}”.", typed=typed.strip())
        )
        if found:
            self.list.choose(0)
        taken, self._taken = self._taken, None
        if taken == typed == self.search.text():
            self.confirm()

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            at = self.list.currentIndex().row() + by
            self.list.choose(max(0, min(rows - 1, at)))

    def confirm(self) -> None:
        typed = self.search.text()
        if typed != self.answered:
            # A scanner or a quick hand is at Enter before the answer: the list shows others yet.
            self._taken = typed
            self.ask(typed)
        else:
            self._take()

    def _take(self) -> None:
        """The row that is pointed at."""
        found = self.model.row_at(self.list.currentIndex())
        if found is not None:
            self.accept()
            self._chosen(found)


def title(found: Found) -> str:
    """What it is called."""
    if found.named is not None:
        return found.named.name
    if found.person is not None:
        return person_words.name_of(found.person)
    if found.meeting is not None:
        name, day = phrases.meeting_name(found.meeting), phrases.full_day(found.meeting.day)
        return tr("{name}, {day}", name=name, day=day)
    if found.group is not None:
        return found.group.name
    if found.book is not None:
        return found.book.title
    if found.item is not None:
        return found.item.name
    if found.occasion is not None:
        return found.occasion.occasion.name
    if found.file is not None:
        return found.file.name
    return day_words.lending(found.lending.draft) if found.lending is not None else ""


def beside(found: Found) -> str:
    """What tells it from others of that name."""
    if found.person is not None:
        year = person_words.birth_year(found.person.birth)
        parts = (phrases.gender(found.person.gender), year, found.person.village or "")
        return " · ".join(part for part in parts if part)
    if found.group is not None:
        return phrases.members(found.group.kind, found.group.members)
    if found.meeting is not None:
        told = (found.meeting.time or "", found.meeting.topic or "")
        return " · ".join(part for part in told if part)
    return _beside_thing(found)


def _beside_thing(found: Found) -> str:
    if found.named is not None:
        day = found.kind is FoundKind.INSPECTION
        return phrases.day(found.named.beside) if day else found.named.beside
    if found.file is not None:
        return str(found.file.parent)
    if found.book is not None:
        return tr("đang cho mượn {count}", count=found.book.out) if found.book.out else ""
    if found.item is not None:
        return tr("{out}/{pieces} đang cho mượn", out=found.item.out, pieces=found.item.pieces)
    if found.occasion is not None:
        return " · ".join((day_words.days(found.occasion), day_words.state(found.occasion)))
    return day_words.lending_when(found.lending.draft) if found.lending is not None else ""


def spoken(found: Found) -> str:
    """What a reader of the screen says of a line."""
    return ", ".join(part for part in (title(found), beside(found)) if part)


class _FoundDelegate(RowDelegate):
    def draw(self, painter: QPainter, where: QRect, index: Index, *, here: bool) -> None:
        found: Found = index.data(ROW_ROLE)
        side = theme.px(icons.SIDE)
        top = where.y() + (where.height() - side) / 2
        icons.paint(painter, QRectF(where.x(), top, side, side), ICONS[found.kind], "quiet")
        room = where.adjusted(side + theme.px(12), 0, 0, 0)
        taken = draw_text(painter, room, title(found), theme.Type.STRONG)
        rest = room.adjusted(taken + theme.px(10), 0, 0, 0)
        if rest.width() > theme.px(30):
            draw_text(painter, rest, beside(found), role="quiet")
