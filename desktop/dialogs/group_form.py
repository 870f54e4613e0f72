"""A club, class or interest group: its name, its kind, where it meets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.changes import Changes
from db.domain.groups import GroupKind, GroupRow
from desktop.actions import groups
from desktop.dialogs import group_words
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.segmented import Segmented
from desktop.wording import tr


class GroupForm(Dialog):
    """A new group, or the one that is changed. It saves by itself.

    Signals:
        saved(str, str): id and name.
    """

    saved = Signal(str, str)

    def __init__(
        self, parent: QWidget, operations: Operations, group: GroupRow | None = None
    ) -> None:
        title = tr("Sửa {name}", name=group.name) if group else tr("Lập câu lạc bộ, lớp, nhóm")
        super().__init__(parent, title, tr("Lưu") if group else tr("Lập nhóm"), tr("Thôi"))
        self._operations, self._group = operations, group
        self.name = QLineEdit(group.name if group else "")
        self.name.setPlaceholderText(tr("CLB Cồng chiêng"))
        self.name.setMaxLength(200)
        self.name_field = Field(tr("Tên"), self.name)
        self.kind: Segmented[GroupKind] = Segmented(group_words.kinds(), name=tr("Loại"))
        self.place = QLineEdit((group.place or "") if group else "")
        self.place.setPlaceholderText(tr("Nhà rông"))
        if group is not None:
            self.kind.choose(group.kind)
        self.body.addWidget(self.name_field)
        self.body.addWidget(Field(tr("Loại"), self.kind))
        self.body.addWidget(Field(tr("Thường sinh hoạt ở (không bắt buộc)"), self.place))
        self.name.textEdited.connect(lambda _: self.name_field.accept())
        self.name.setFocus()
        fields = {"name": self.name, "kind": self.kind, "place": self.place}
        Drafting(self, operations, "group", fields, key=group.id if group else "")

    def confirm(self) -> None:
        name, place = self.name.text(), self.place.text().strip() or None
        kind = self.kind.value or GroupKind.CLUB
        run = self._operations.run
        if self._group is None:
            run(
                groups.add,
                name,
                kind,
                place,
                on_done=self._added,
                on_refused=self.name_field.refused,
            )
        else:
            run(
                groups.edit,
                self._group.id,
                name,
                kind,
                place,
                on_done=lambda _: self._done(str(self._group and self._group.id)),
                on_refused=self.name_field.refused,
            )

    def _added(self, changes: Changes) -> None:
        self._done(changes.created[0])

    def _done(self, group_id: str) -> None:
        self.saved.emit(group_id, self.name.text().strip())
        self.accept()
