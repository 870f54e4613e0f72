"""The first start: whose book is to be made, or which saved copy is to be opened again.

Nothing is written before the last button; going back keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from db.domain.houses import HouseKind
from desktop.screens.lone import LonePage
from desktop.widgets import theme
from desktop.widgets.buttons import Button, Kind, primary, secondary
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

StartHouse = Callable[[str, str, str, HouseKind], object]
StartCommune = Callable[[str, str], object]
Restore = Callable[[Path, str | None], object]
MOST_OFFERED = 3


def house_kinds() -> tuple[tuple[HouseKind, str], ...]:
    """The kinds of house, the ordinary one first."""
    return (
        (HouseKind.VILLAGE_HOUSE, tr("Nhà văn hóa làng, nhà rông")),
        (HouseKind.COMMUNE_CENTRE, tr("Trung tâm văn hóa, thể thao xã")),
        (HouseKind.SCHOOL_LIBRARY, tr("Thư viện trường học")),
        (HouseKind.COMMUNITY_LIBRARY, tr("Thư viện cộng đồng")),
        (HouseKind.LEARNING_CENTRE, tr("Trung tâm học tập cộng đồng")),
        (HouseKind.POST_OFFICE_POINT, tr("Điểm bưu điện - văn hóa xã")),
        (HouseKind.PRIVATE_LIBRARY, tr("Thư viện tư nhân")),
    )


class FirstRun(LonePage):
    """Three ways to begin, each a page of the same card."""

    def __init__(self, house: StartHouse, commune: StartCommune, restore: Restore) -> None:
        super().__init__(
            tr("Sổ Làng"), tr("Sổ nằm trên máy này, không cần mạng, không cần tài khoản.")
        )
        self.house = HousePage(house, self.show_ways)
        self.commune = CommunePage(commune, self.show_ways)
        self.restore = RestorePage(restore, self.show_ways)
        self.found = FoundCard(self._take_found)
        self.new_house = primary(tr("Mở sổ mới cho nhà văn hóa"), self.show_house, icon="house")
        self.ways = _page(
            self.found,
            Text(tr("Bắt đầu thế nào?"), TextKind.HEADING),
            self.new_house,
            secondary(tr("Mở sổ cho xã"), self.show_commune, icon="map"),
            secondary(tr("Mở lại từ bản đã lưu"), self.show_restore, icon="history"),
        )
        self._pages = (self.ways, self.house, self.commune, self.restore)
        for page in self._pages:
            self.card.body.addWidget(page)
        self.show_ways()

    def offer(self, found: Sequence[tuple[Path, str]]) -> None:
        """Copies that lie on this machine, each with the words for it; the likeliest first."""
        self.found.show_copies(found)
        # One filled button: what somebody whose book is gone should do next.
        self.new_house.set_kind(Kind.SECONDARY if found else Kind.PRIMARY)

    def _take_found(self, file: Path) -> None:
        self.restore.take_file(str(file))
        self.show_restore()

    def show_ways(self) -> None:
        self._turn_to(self.ways)

    def show_house(self) -> None:
        self._turn_to(self.house)
        self.house.name.setFocus()

    def show_commune(self) -> None:
        self._turn_to(self.commune)
        self.commune.name.setFocus()

    def show_restore(self) -> None:
        self._turn_to(self.restore)

    def _turn_to(self, wanted: QWidget) -> None:
        # Not a stack: it would keep the height of its tallest page.
        for page in self._pages:
            page.setVisible(page is wanted)

    def set_busy(self, busy: bool) -> None:
        """While the book is being made nothing can be pressed twice."""
        self.card.setEnabled(not busy)


class FoundCard(QWidget):
    """“Thấy bản đã lưu trên máy này”: hidden while there is none."""

    def __init__(self, take: Callable[[Path], None]) -> None:
        super().__init__()
        self._take = take
        self.setObjectName("clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(12))
        self._column.setSpacing(theme.px(8))
        self.hide()

    def show_copies(self, found: Sequence[tuple[Path, str]]) -> None:
        """At most three: more is no help to choose."""
        if not found:
            return
        self._column.addWidget(Text(tr("Thấy bản đã lưu trên máy này"), TextKind.HEADING))
        for at, (path, words) in enumerate(found[:MOST_OFFERED]):
            self._column.addWidget(Text(words, wrap=True))
            act = partial(self._take, path)
            button = primary if at == 0 else secondary
            self._column.addWidget(button(tr("Mở lại bản này"), act, icon="history"))
        self.show()


class HousePage(QWidget):
    """Name, kind, commune, province."""

    def __init__(self, start: StartHouse, back: Callable[[], None]) -> None:
        super().__init__()
        self._start = start
        self.name, self.commune, self.province = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Nhà văn hóa làng …"))
        self.kind = Choice(house_kinds(), name=tr("Là nơi nào"))
        self._fields = [
            (self.name, Field(tr("Tên"), self.name)),
            (self.commune, Field(tr("Xã"), self.commune)),
            (self.province, Field(tr("Tỉnh"), self.province)),
        ]
        fields = [field for _, field in self._fields]
        _fill(
            self,
            Text(tr("Mở sổ mới cho nhà văn hóa"), TextKind.HEADING),
            fields[0],
            Field(tr("Là nơi nào"), self.kind),
            *fields[1:],
            _ways(back, primary(tr("Mở sổ"), self.confirm, icon="check")),
        )

    def confirm(self) -> None:
        if _all_filled(self._fields):
            name, commune, province = (line.text().strip() for line, _ in self._fields)
            self._start(name, commune, province, self.kind.value or HouseKind.VILLAGE_HOUSE)


class CommunePage(QWidget):
    """Name and province of a commune."""

    def __init__(self, start: StartCommune, back: Callable[[], None]) -> None:
        super().__init__()
        self._start = start
        self.name, self.province = QLineEdit(), QLineEdit()
        self._fields = [
            (self.name, Field(tr("Tên xã"), self.name)),
            (self.province, Field(tr("Tỉnh"), self.province)),
        ]
        _fill(
            self,
            Text(tr("Mở sổ cho xã"), TextKind.HEADING),
            Text(
                tr("Sổ của xã nhận tệp các làng gửi và lập báo cáo tổng hợp."),
                TextKind.QUIET,
                wrap=True,
            ),
            *(field for _, field in self._fields),
            _ways(back, primary(tr("Mở sổ"), self.confirm, icon="check")),
        )

    def confirm(self) -> None:
        if _all_filled(self._fields):
            self._start(self.name.text().strip(), self.province.text().strip())


class RestorePage(QWidget):
    """A saved copy, and the recovery code where this machine does not hold its keys."""

    def __init__(self, restore: Restore, back: Callable[[], None]) -> None:
        super().__init__()
        self._restore = restore
        self._file: Path | None = None
        self._chosen = Text(tr("Chưa chọn bản nào."), TextKind.QUIET, wrap=True)
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("8 nhóm, mỗi nhóm 4 ký tự"))
        hint = tr("Mã in trên tờ giấy lúc mở sổ. Cùng máy cũ thì để trống.")
        self._code = Field(tr("Mã mở lại"), self.code, hint=hint)
        _fill(
            self,
            Text(tr("Mở lại từ bản đã lưu"), TextKind.HEADING),
            Flow(secondary(tr("Chọn bản đã lưu…"), self._choose, icon="folder-open"), self._chosen),
            self._code,
            _ways(back, primary(tr("Mở lại"), self.confirm, icon="check")),
        )

    def take_file(self, file: str) -> None:
        self._file = Path(file)
        self._chosen.setText(self._file.name)

    def refuse_code(self, sentence: str) -> None:
        """The code is missing or wrong; what was typed stays."""
        self._code.refuse(sentence)

    def confirm(self) -> None:
        self._code.accept()
        if self._file is None:
            self._choose()
        else:
            self._restore(self._file, self.code.text().strip() or None)

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("Chọn bản đã lưu"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.take_file)
        chooser.open()


def _all_filled(fields: list[tuple[QLineEdit, Field]]) -> bool:
    for line, field in fields:
        field.accept()
        if not line.text().strip():
            field.refuse(tr("Chưa ghi."))
            return False
    return True


def _ways(back: Callable[[], None], onward: Button) -> QWidget:
    return Flow(Button(tr("Trở lại"), back, kind=Kind.LINK, icon="chevron-left"), onward)


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    _fill(page, *widgets)
    return page


def _fill(page: QWidget, *widgets: QWidget) -> None:
    page.setObjectName("clear")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(10))
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
