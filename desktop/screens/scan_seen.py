"""“Trong ảnh”: the row that is asked, large, and its page with what was read drawn over it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.actions.scanning import ScannedPage
from desktop.itemmodels.scan_rows import Asked
from desktop.screens.scan_asked import sheet_words
from desktop.screens.scan_page import Place, ScanPage, ink_of, row_shown
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.card import Card
from desktop.widgets.fields import Field
from desktop.wording import tr

UNPACKED = 4
"""Pages whose pictures are held ready to paint, 4 MB each: thirty would be a laptop's memory."""


LONGEST = 30
"""Of a file's name: what a phone or Zalo gives is longer."""


class SeenCard(Card):
    """Shows one of the rows.

    Attributes:
        cut: the row large. typed: the name that is read in a blank row. page: the whole page.

    Signals:
        name_typed(): Enter in the field of the name.
        day_doubted(str): the day of a sheet with an open date is to be said again; its print id.
    """

    name_typed = Signal()
    day_doubted = Signal(str)

    def __init__(self) -> None:
        self.other_day = link(tr("Đổi ngày…"), self._doubt_day)
        self.other_day.hide()
        super().__init__(tr("Trong ảnh"), self.other_day)
        # A long name of a file is shortened, it does not push the list aside.
        self.heading.setMinimumWidth(1)
        self._words = tr("Trong ảnh")
        self._pages: Sequence[ScannedPage] = ()
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._cut = QPixmap()
        self._shown: tuple[int, int] | None = None
        self.cut = QLabel()
        self.cut.setAccessibleName(tr("Ảnh của dòng đang xem"))
        self.cut.setMinimumWidth(1)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Tên đọc được trong ảnh, rồi Enter"))
        self.typed.returnPressed.connect(self.name_typed)
        self.typing = Field(tr("Người đến thêm"), self.typed)
        self.page = ScanPage()
        self.body.addWidget(self.cut)
        self.body.addWidget(self.typing)
        self.body.addWidget(self.page, 1)

    def show_pages(self, pages: Sequence[ScannedPage]) -> None:
        """Other pages are looked at."""
        self._pages = pages
        self._pixmaps.clear()
        self._shown = None

    def show_row(self, row: Asked, rows: Sequence[Asked]) -> None:
        """One of ``rows``, on its page. What is being typed into the same row stays."""
        self.typing.setVisible(row.blank)
        here = row.page, row.index
        if here != self._shown or not self.typed.hasFocus():
            self.typed.setText(row.name)
        self._shown = here
        self.other_day.setVisible(self._pages[row.page].open_day)
        self._words = self._title(row)
        self._fit_words()
        place = self._place(row)
        if place is None:
            return
        picture = self._picture(row.page)
        self._cut = row_shown(place, picture, _pixmap(row.cut), row.index, row.cell)
        self._fit_cut()
        marks = {(one.index, one.cell): one.mark for one in rows if one.page == row.page}
        self.page.show_page(picture, place, marks, (row.index, row.cell))

    def _doubt_day(self) -> None:
        code = self._pages[self._shown[0]].code if self._shown is not None else None
        if code is not None:
            self.day_doubted.emit(code.print_id)

    def ink(self, row: Asked) -> QPixmap:
        """What is written in a cell, for the list."""
        place = self._place(row)
        if place is None:
            return QPixmap()
        picture = QPixmap() if row.cut is not None else self._picture(row.page)
        return ink_of(place, picture, _pixmap(row.cut), row.index, row.cell)

    def _title(self, row: Asked) -> str:
        """“CLB Cồng chiêng 22/11 · trang 1”, with the file's name where there are several."""
        page = self._pages[row.page]
        parts = [sheet_words(page)]
        if page.page is not None:
            parts.append(tr("trang {page}", page=page.page))
        if len({one.file for one in self._pages}) > 1:
            parts.append(_short(Path(page.file).name))
        return " · ".join(part for part in parts if part)

    def _place(self, row: Asked) -> Place | None:
        page = self._pages[row.page]
        if page.paper is None or page.code is None:
            return None
        return page.paper, page.code.layout, page.code.page

    def _picture(self, page: int) -> QPixmap:
        """A page's picture; the last few are held unpacked."""
        if page not in self._pixmaps:
            self._pixmaps[page] = _pixmap(self._pages[page].picture)
        self._pixmaps.move_to_end(page)
        while len(self._pixmaps) > UNPACKED:
            self._pixmaps.popitem(last=False)
        return self._pixmaps[page]

    def _fit_cut(self) -> None:
        self.cut.setVisible(not self._cut.isNull())
        if not self._cut.isNull():
            wide = max(theme.px(200), self.page.width())
            self.cut.setPixmap(
                self._cut.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            )

    def _fit_words(self) -> None:
        aside = 0 if self.other_day.isHidden() else self.other_day.sizeHint().width()
        room = self.contentsRect().width() - theme.px(40) - aside
        fitted = self.heading.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(theme.px(80), room)
        )
        self.set_title(fitted)
        self.heading.setToolTip(self._words if fitted != self._words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cut()
        self._fit_words()


def _short(name: str) -> str:
    half = LONGEST // 2
    return name if len(name) <= LONGEST else f"{name[: half - 1]}…{name[-half:]}"


def _pixmap(picture: bytes | None) -> QPixmap:
    shown = QPixmap()
    if picture is not None:
        shown.loadFromData(picture)
    return shown
