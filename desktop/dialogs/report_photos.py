"""Ảnh kèm báo cáo: choose photos, say what they show; who did not agree is asked about before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from db.domain.reports import PHOTOS_A_PAGE, Photo
from desktop import phrases
from desktop.dialogs import files
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

PICTURES = "JPEG, PNG (*.jpg *.jpeg *.png)"
_SIDE = 96
_NAMED = 8


@dataclass(frozen=True)
class Chosen:
    """A photo to take in, as it was described; ``checked``: a person looked at who is in it."""

    file: Path
    caption: str
    place: str
    day: str
    checked: bool


@dataclass(frozen=True)
class Acts:
    """What the dialog can do; each tells the dialog through ``show_…`` when it is done."""

    add: Callable[[Chosen], object]
    remove: Callable[[int], object]
    each: Callable[[int], object]
    ask: Callable[[str], object]


class ReportPhotosDialog(Dialog):
    """Photos are kept at once; the only button closes.

    Attributes:
        caption, place, day, checked: of the photo that is chosen next. list: those kept.
    """

    scrolls = True

    def __init__(self, parent: QWidget, acts: Acts, today: date, a_page: int) -> None:
        super().__init__(parent, tr("Ảnh kèm báo cáo"), tr("Xong"), tr("Thôi"))
        self.no.hide()
        self._acts = acts
        self._numbers: list[int] = []
        self._taken = False
        hint = tr("Ảnh được thu nhỏ, bỏ nơi chụp, giữ trên máy này và in ở Phụ lục.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        self.caption, self.place = QLineEdit(), QLineEdit()
        self.caption.setPlaceholderText(tr("Buổi tập chiêng mừng lúa mới"))
        self._caption = Field(tr("Ảnh chụp gì"), self.caption)
        self.day = DayField(today, name=tr("Ngày chụp"), today=today)
        self.day.chosen.connect(lambda _: self.asked())
        self.checked = QCheckBox(tr("Đã xem: không thấy rõ mặt ai trong số này"))
        self._names = Text("", Kind.QUIET, wrap=True)
        for widget in (
            self._caption,
            Field(tr("Ở đâu"), self.place),
            Field(tr("Ngày chụp"), self.day),
            self._names,
            self.checked,
            Flow(secondary(tr("Chọn ảnh…"), self.choose, icon="plus")),
        ):
            self.body.addWidget(widget)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Ảnh đã chọn"))
        self.list.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE * 2 // 3)))
        self.list.setMinimumHeight(theme.px(150))
        choices = [(one, tr("{count} ảnh một trang", count=one)) for one in PHOTOS_A_PAGE]
        self.each: Segmented[int] = Segmented(choices, name=tr("Số ảnh một trang"))
        self.each.choose(a_page)
        self.each.chosen.connect(self._acts.each)
        drop = Flow(secondary(tr("Bỏ ảnh đang chọn"), self.remove, icon="trash-2"))
        self._kept: tuple[QWidget, ...] = (self.list, self.each, drop)
        for kept in self._kept:
            self.body.addWidget(kept)
            kept.hide()
        self.show_unasked(())
        self.caption.setFocus()

    def asked(self) -> None:
        """Ask who came on the day and did not agree to be shown."""
        self._acts.ask(self.day.day.isoformat())

    def show_unasked(self, names: Sequence[str]) -> None:
        """Those people stand beside the field before a photo is chosen, not after."""
        self.checked.setChecked(False)
        self.checked.setVisible(bool(names))
        self._names.setVisible(bool(names))
        told = ", ".join(name or tr("(chỉ tính số)") for name in names[:_NAMED])
        more = f", … ({len(names)})" if len(names) > _NAMED else ""
        self._names.setText(
            tr("Hôm đó có người chưa đồng ý cho đăng ảnh: {names}.", names=told + more)
        )

    def show_photos(self, photos: Sequence[tuple[int, Photo]]) -> None:
        """Those kept, each small with its words."""
        self._numbers = [no for no, _ in photos]
        self.list.clear()
        for _, photo in photos:
            words = [photo.caption, photo.place, phrases.day(photo.day)]
            icon = QIcon(QPixmap.fromImage(QImage.fromData(photo.data)))
            self.list.addItem(QListWidgetItem(icon, ", ".join(word for word in words if word)))
        if self._taken:
            # What was typed for the next photo stays, e.g. words that a draft brought back.
            self._taken = False
            self.caption.clear()
        for kept in self._kept:
            kept.setVisible(bool(photos))

    def choose(self) -> None:
        """Ask for the files; what they show is said first."""
        if self._described():
            files.choose_files(self, tr("Chọn ảnh"), PICTURES, self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """Take these in with the words that were typed."""
        self._taken = True
        for path in paths:
            self._acts.add(
                Chosen(
                    path,
                    self.caption.text().strip(),
                    self.place.text().strip(),
                    self.day.day.isoformat(),
                    self.checked.isChecked(),
                )
            )

    def remove(self) -> None:
        """Take the one on the list's cursor out."""
        row = self.list.currentRow()
        if 0 <= row < len(self._numbers):
            self._acts.remove(self._numbers[row])

    def _described(self) -> bool:
        self._caption.accept()
        if not self.caption.text().strip():
            self._caption.refuse(tr("Chưa ghi ảnh chụp gì."))
            return False
        return True
