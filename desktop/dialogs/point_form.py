"""A library point: its name, which of the seven kinds, whose it is, its stock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.houses import HouseKind
from db.domain.library_points import PointDraft, PointRow, UnitName
from desktop import point_words
from desktop.actions import library_points
from desktop.dialogs.drafting import Drafting
from desktop.operations import Operations
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.pair import Pair
from desktop.wording import tr

MOST = 9_999_999
LONGEST = 300


class PointForm(Dialog):
    """A new point, or the facts of ``point``.

    Signals:
        saved(str): the name.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        units: tuple[UnitName, ...] = (),
        point: PointRow | None = None,
    ) -> None:
        title = tr("Sửa điểm thư viện") if point else tr("Thêm điểm thư viện")
        super().__init__(parent, title, tr("Lưu"), tr("Thôi"))
        self._operations, self._point = operations, point
        draft = point.draft if point else PointDraft("", HouseKind.SCHOOL_LIBRARY)
        self.name = _line(draft.name, tr("Thư viện Trường Tiểu học Yang Bắc"))
        self.kind: Choice[HouseKind] = Choice(point_words.kinds(), name=tr("Loại"))
        self.kind.choose(draft.kind)
        self.unit: Choice[str] = Choice(
            [("", tr("Không có máy")), *((unit.id, unit.name) for unit in units)],
            name=tr("Máy của nơi nào"),
        )
        self.unit.choose((point.unit if point else None) or "")
        self.owner = _line(draft.owner, tr("Trường Tiểu học Yang Bắc"))
        self.address, self.hours = _line(draft.address), _line(draft.hours, tr("sáng thứ 2, 4, 6"))
        self.keeper = _line(draft.keeper)
        self.titles, self.copies = _amount(draft.titles), _amount(draft.copies)
        self._name = Field(tr("Tên"), self.name)
        for part in (
            self._name,
            Field(tr("Loại"), self.kind),
            Field(tr("Sổ riêng trên máy của"), self.unit),
            Field(tr("Thuộc trường, cơ quan nào"), self.owner),
            Field(tr("Địa chỉ"), self.address),
            Pair(Field(tr("Giờ mở cửa"), self.hours), Field(tr("Người phụ trách"), self.keeper)),
            Pair(Field(tr("Số đầu sách"), self.titles), Field(tr("Số bản sách"), self.copies)),
        ):
            self.body.addWidget(part)
        self.name.setFocus()
        Drafting(self, operations, "point", self._fields(), key=point.id if point else "")

    def _fields(self) -> dict[str, QWidget]:
        """What a draft holds."""
        return {
            "name": self.name,
            "kind": self.kind,
            "unit": self.unit,
            "owner": self.owner,
            "address": self.address,
            "hours": self.hours,
            "keeper": self.keeper,
            "titles": self.titles,
            "copies": self.copies,
        }

    def draft(self) -> PointDraft:
        """What was typed."""
        old = self._point.draft if self._point else None
        return PointDraft(
            self.name.text(),
            self.kind.value or HouseKind.SCHOOL_LIBRARY,
            self.owner.text(),
            self.address.text(),
            old.opened if old else None,
            self.keeper.text(),
            self.hours.text(),
            int(self.titles.text()) if self.titles.text() else None,
            int(self.copies.text()) if self.copies.text() else None,
            old.closed if old else None,
        )

    def confirm(self) -> None:
        self._name.accept()
        self._operations.run(
            library_points.save,
            self.draft(),
            self._point.id if self._point else None,
            self.unit.value or None,
            on_done=lambda _: self._done(),
            on_refused=self._name.refused,
        )

    def _done(self) -> None:
        self.saved.emit(self.name.text().strip())
        self.accept()


def _line(text: str | None, example: str = "") -> QLineEdit:
    edit = QLineEdit(text or "")
    edit.setMaxLength(LONGEST)
    edit.setPlaceholderText(example)
    return edit


def _amount(value: int | None) -> QLineEdit:
    edit = QLineEdit("" if value is None else str(value))
    edit.setValidator(QIntValidator(0, MOST, edit))
    return edit
