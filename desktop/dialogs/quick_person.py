"""“Thêm người” inside the roll: a name, nữ or nam, a year; or somebody the book knows already.

What is typed is looked up as it is typed, so that a person of another group is taken and not
written down a second time; a likely double is named before anything is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from db.domain.births import AgeBand, Birth
from db.domain.errors import AppError
from db.domain.people import Gender, PersonDraft, PersonRow
from db.domain.typed_births import typed_birth
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.operations import Operations
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr, word

SHOWN = 4
WAIT_MS = 120
PICTURE = 560


class QuickPersonDialog(Dialog):
    """Gives a draft (a new person) or the id of somebody known.

    ``take(draft or id, member)`` is called once; ``member``: belongs to the group from this
    meeting on.
    """

    drafted = False
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        take: Callable[[PersonDraft | str, bool], object],
        *,
        title: str,
        name: str = "",
        with_membership: bool = True,
    ) -> None:
        super().__init__(parent, title, tr("Thêm và ghi có mặt"), tr("Thôi"))
        self._operations, self._take = operations, take
        self.name = QLineEdit(name)
        self._name = Field(tr("Họ và tên"), self.name)
        self.sex = Segmented[Gender](person_words.sexes(), name=tr("Nam/Nữ"))
        self.sex.choose(None)
        self.year = QLineEdit()
        self.year.setPlaceholderText(tr("1986 hoặc khoảng 1948"))
        self._year = Field(tr("Năm sinh, chưa rõ thì để trống"), self.year)
        self.child = QCheckBox(tr("Trẻ em (dưới 16 tuổi), không rõ năm sinh"))
        self.member = QCheckBox(tr("Vào nhóm luôn từ buổi này"))
        if not with_membership:
            self.member.hide()
        self._above = 0
        self._known = Text("", TextKind.QUIET, wrap=True)
        self._rows = Flow(spacing=6)
        for widget in (self._name, self._known, self._rows, self.sex, self._year):
            self.body.addWidget(widget)
        for box in (self.child, self.member):
            self.body.addWidget(box)
        self._known.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.look_up)
        for edit in (self.name, self.year):
            edit.textEdited.connect(lambda _: self._wait.start())
        if name:
            self.look_up()
        self.name.setFocus()

    def look_up(self) -> None:
        """Ask the book who of this name is known."""
        typed = self.name.text().strip()
        if typed:
            self._operations.run(
                people.listing,
                typed,
                limit=SHOWN,
                on_done=self.show_known,
                latest="quick_person",
            )
        else:
            self.show_known(())

    def show_known(self, rows: Sequence[PersonRow]) -> None:
        """Offer people who are in the book already; none: nothing is said."""
        self.body.removeWidget(self._rows)
        self._rows.deleteLater()
        self._rows = Flow(spacing=6)
        for row in rows:
            text = person_words.brief(row)
            button = Button(text, self._taker(row), kind=Kind.CHOICE, icon="check")
            self._rows.add(button)
        self.body.insertWidget(2 + self._above, self._rows)
        self._known.setText(tr("Trong sổ đã có người tên gần giống. Đúng người thì bấm chọn:"))
        self._known.setVisible(bool(rows))

    def _taker(self, row: PersonRow) -> Callable[[], None]:
        def take() -> None:
            self._take(row.id, self.member.isChecked())
            self.accept()

        return take

    def show_picture(self, picture: bytes | None) -> None:
        """What somebody wrote by hand, above the fields: the row cut out of a photo."""
        shown = QPixmap()
        if picture is None or not shown.loadFromData(picture):
            return
        seen = QLabel()
        seen.setAccessibleName(tr("Ảnh của dòng đang xem"))
        wide = min(shown.width(), theme.px(PICTURE))
        seen.setPixmap(shown.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
        self.body.insertWidget(0, seen)
        self._above += 1

    def confirm(self) -> None:
        self._name.accept()
        self._year.accept()
        name = self.name.text().strip()
        if not name:
            self._name.refuse(tr("Chưa ghi tên."))
            return
        try:
            birth = typed_birth(self.year.text())
        except AppError as error:
            self._year.refuse(word(error))
            return
        if birth is None and self.child.isChecked():
            birth = Birth(0, band=AgeBand.CHILD)
        self._take(PersonDraft(name, self.sex.value, birth), self.member.isChecked())
        self.accept()
