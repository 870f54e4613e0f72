"""What somebody is in a group: member, leader, or who teaches."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.groups import GroupRow, MemberRow, Role
from desktop.dialogs import group_words
from desktop.widgets.dialog import Dialog
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class RoleDialog(Dialog):
    """Signals:
    chosen(object): the ``Role``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, group: GroupRow, member: MemberRow) -> None:
        name = group_words.member_name(member)
        title = tr("{name} là gì trong {group}?", name=name, group=group.name)
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self.role: Segmented[Role] = Segmented(group_words.roles(group.kind), name=tr("Là"))
        if member.role in dict(group_words.roles(group.kind)):
            self.role.choose(member.role)
        self.body.addWidget(self.role)
        self.body.addWidget(
            Text(tr("Người dạy không tính vào số người tham gia."), Kind.QUIET, wrap=True)
        )

    def confirm(self) -> None:
        if self.role.value is not None:
            self.chosen.emit(self.role.value)
        self.accept()
