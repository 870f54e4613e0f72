"""What is seldom asked of a person, folded under “Thêm thông tin”; none of it is required."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from db.domain import ethnic_groups
from db.domain.bodies import Body, Category
from db.domain.people import PersonDraft
from desktop.dialogs import person_words, private_view
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.wording import tr

NOT_STATED = ""


class PersonMore(QWidget):
    """Village, usual name and the like; phone and ethnic group behind “Xem thông tin riêng”."""

    def __init__(self, *, private_hidden: bool) -> None:
        """``private_hidden``: somebody of the book is shown, private facts wait for a click."""
        super().__init__()
        self.setObjectName("clear")
        self.village = Suggesting((), name=tr("Làng"))
        self.usual_name = QLineEdit()
        self.distinction = QLineEdit()
        self.sort_name = QLineEdit()
        self.guardian = QLineEdit()
        self.guardian_phone = QLineEdit()
        self.phone = QLineEdit()
        self.address = QLineEdit()
        self.notes = QLineEdit()
        self.bodies = {body: QCheckBox(person_words.body(body)) for body in Body}
        self.official = QCheckBox(person_words.category(Category.OFFICIAL))
        self.ethnic_group: Choice[str] = Choice(_ethnic_choices(), name=tr("Dân tộc"))
        self._private = QWidget()
        self._private.setObjectName("clear")
        self._open = link(
            tr("Xem thông tin riêng (điện thoại, dân tộc…)"), self._show_private, icon="lock"
        )
        self._build()
        self._open.setVisible(private_hidden)
        self._private.setVisible(not private_hidden)
        if private_hidden:
            private_view.hide_with(self._hide_private)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(
            _grid(
                Field(tr("Làng"), self.village),
                Field(tr("Tên thường gọi"), self.usual_name),
                Field(tr("Chữ phân biệt khi trùng tên"), self.distinction, hint=tr("con bà H'Lan")),
                Field(tr("Xếp theo chữ"), self.sort_name, hint=tr("để trống: xếp theo tên")),
            )
        )
        column.addWidget(self._open)
        inside = QVBoxLayout(self._private)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(
            _grid(
                Field(tr("Điện thoại"), self.phone),
                Field(tr("Dân tộc"), self.ethnic_group),
                Field(tr("Cha, mẹ hoặc người giám hộ"), self.guardian),
                Field(tr("Điện thoại người giám hộ"), self.guardian_phone),
                Field(tr("Chỗ ở"), self.address),
                Field(tr("Ghi chú"), self.notes),
            )
        )
        boxes = Flow(*self.bodies.values(), self.official, spacing=14)
        inside.addWidget(Field(tr("Đoàn thể, cơ quan"), boxes))
        column.addWidget(self._private)

    def set_villages(self, names: Sequence[str]) -> None:
        self.village.set_words(names)

    def fill(self, draft: PersonDraft) -> None:
        for name, edit in self._lines().items():
            edit.setText(getattr(draft, name) or "")
        self.village.set_text(draft.village or "")
        self.ethnic_group.choose(draft.ethnic_group or NOT_STATED)
        for body, box in self.bodies.items():
            box.setChecked(body in draft.bodies)
        self.official.setChecked(draft.category is Category.OFFICIAL)

    def clear_person(self) -> None:
        """For the next one of the same village: everything else is emptied."""
        for edit in self._lines().values():
            edit.clear()
        self.ethnic_group.choose(NOT_STATED)
        for box in (*self.bodies.values(), self.official):
            box.setChecked(False)

    def onto(self, draft: PersonDraft) -> PersonDraft:
        """The draft with what stands here."""
        said = {name: edit.text().strip() or None for name, edit in self._lines().items()}
        return replace(
            draft,
            village=self.village.text.strip() or None,
            ethnic_group=self.ethnic_group.value or None,
            usual_name=said["usual_name"],
            distinction=said["distinction"],
            sort_name=said["sort_name"],
            guardian=said["guardian"],
            guardian_phone=said["guardian_phone"],
            phone=said["phone"],
            address=said["address"],
            notes=said["notes"],
            bodies=tuple(body for body, box in self.bodies.items() if box.isChecked()),
            category=Category.OFFICIAL if self.official.isChecked() else None,
        )

    def fields(self) -> dict[str, QWidget]:
        """Every field by name."""
        boxes = {body.value: box for body, box in self.bodies.items()}
        one = {"village": self.village, "ethnic_group": self.ethnic_group}
        return {**self._lines(), **one, **boxes, "official": self.official}

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "usual_name": self.usual_name,
            "distinction": self.distinction,
            "sort_name": self.sort_name,
            "guardian": self.guardian,
            "guardian_phone": self.guardian_phone,
            "phone": self.phone,
            "address": self.address,
            "notes": self.notes,
        }

    def _show_private(self) -> None:
        private_view.ask(self.window(), self._shown)

    def _shown(self) -> None:
        self._open.hide()
        self._private.show()

    def _hide_private(self) -> None:
        """What was typed stays and is saved; it is only out of sight."""
        self._private.hide()
        self._open.show()


def _grid(*fields: Field) -> QGridLayout:
    """Two fields a line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(8))
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _ethnic_choices() -> list[tuple[str, str]]:
    """“Chưa ghi” first: an ethnic group is never guessed."""
    known = [(key, ethnic_groups.display(key)) for key in ethnic_groups.keys()]
    return [(NOT_STATED, tr("Chưa ghi")), *known]
