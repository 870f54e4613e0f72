"""The first start, at most five steps: how to begin, whose book, who writes, where copies go, the
code on paper. A commune's invitation leaves two questions: who writes, and where copies go.

Nothing is written before the last button; going back keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.houses import BookKind, HouseKind
from desktop.actions.beginning import BookPlan, Invited
from desktop.dialogs import files
from desktop.screens.first_steps import (
    CommunePage,
    CopiesPage,
    HousePage,
    Restore,
    RestorePage,
    WriterPage,
    step_words,
)
from desktop.screens.lone import LonePage
from desktop.screens.menus import SIZES
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import Button, Kind, primary, secondary
from desktop.widgets.fields import Field
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind as TextKind
from desktop.widgets.text import Text
from desktop.wording import tr

MOST_OFFERED = 3
SOLANG = "Sổ Làng (*.solang)"


@dataclass(frozen=True)
class Ways:
    """What the pages ask for.

    Attributes:
        begin: make the book; ``True`` with it: go to the list from Excel at once.
        restore: open a saved copy again. look: read an invitation.
        practise: open the practice book. resize: another size of text, in percent.
        drives: places for a second copy.
    """

    begin: Callable[[BookPlan, bool], object]
    restore: Restore
    look: Callable[[Path], object]
    practise: Callable[[], object]
    resize: Callable[[int], object]
    drives: Callable[[], Sequence[tuple[Path, str]]]


class FirstRun(LonePage):
    """The pages of one card; above it the size of text, which changes at once."""

    def __init__(self, ways: Ways) -> None:
        super().__init__(
            tr("Sổ Làng"), tr("Sổ nằm trên máy này, không cần mạng, không cần tài khoản.")
        )
        self._act = ways
        self._kind = BookKind.HOUSE
        self._invitation: tuple[Path, Invited] | None = None
        self.text_size: Segmented[int] = Segmented(
            [(size, tr("{percent} %", percent=size)) for size in SIZES], name=tr("Cỡ chữ")
        )
        self.text_size.choose(theme.look().percent)
        self.text_size.chosen.connect(self._resize)
        self.house = HousePage(self.show_writer, self.show_ways)
        self.commune = CommunePage(self.show_writer, self.show_ways)
        self.writer = WriterPage(self.show_copies, self._before_writer)
        self.copies = CopiesPage(self.confirm, self.show_writer, ways.drives)
        self.restore = RestorePage(ways.restore, self.show_ways)
        self.found = FoundCard(self._take_found)
        self.new_house = primary(tr("Mở sổ mới cho nhà văn hóa"), self.show_house, icon="house")
        self.ways = self._ways()
        self._pages: tuple[QWidget, ...] = (
            *(self.ways, self.house, self.commune, self.writer, self.copies, self.restore),
        )
        for page in self._pages:
            self.card.body.addWidget(page)
        self.show_ways()

    def _ways(self) -> QWidget:
        return _page(
            Field(tr("Cỡ chữ"), self.text_size),
            self.found,
            Text(step_words(1), TextKind.QUIET),
            Text(tr("Bắt đầu thế nào?"), TextKind.HEADING),
            self.new_house,
            secondary(tr("Có tệp mời của xã…"), self._choose_invitation, icon="mail"),
            secondary(tr("Mở sổ cho xã"), self.show_commune, icon="map"),
            secondary(tr("Mở lại từ bản đã lưu"), self.show_restore, icon="history"),
            Button(tr("Tập dùng với sổ tập"), self._act.practise, kind=Kind.LINK, icon="library"),
        )

    def _resize(self, percent: int) -> None:
        self._act.resize(percent)
        self.fit()

    def offer(self, found: Sequence[tuple[Path, str]]) -> None:
        """Copies that lie on this machine, each with the words for it; the likeliest first."""
        self.found.show_copies(found)
        # One filled button: what somebody whose book is gone should do next.
        self.new_house.set_kind(Kind.SECONDARY if found else Kind.PRIMARY)

    def _take_found(self, file: Path) -> None:
        self.restore.take_file(file)
        self.show_restore()

    def _choose_invitation(self) -> None:
        files.choose_file(self.window(), tr("Tệp mời của xã"), SOLANG, self._act.look)

    def take_invitation(self, file: Path, invited: Invited) -> None:
        """It says whose book this will be: two questions are left."""
        self._kind, self._invitation = BookKind.HOUSE, (file, invited)
        self.show_writer()

    def show_ways(self) -> None:
        self._turn_to(self.ways)

    def show_house(self) -> None:
        self._kind, self._invitation = BookKind.HOUSE, None
        self._turn_to(self.house)
        self.house.name.setFocus()

    def show_commune(self) -> None:
        self._kind, self._invitation = BookKind.COMMUNE, None
        self._turn_to(self.commune)
        self.commune.name.setFocus()

    def show_writer(self) -> None:
        self._turn_to(self.writer)
        invited = self._invitation[1] if self._invitation else None
        self.writer.show_for(invited, house=self._kind is BookKind.HOUSE)

    def _before_writer(self) -> None:
        if self._invitation is not None:
            self.show_ways()
        elif self._kind is BookKind.HOUSE:
            self.show_house()
        else:
            self.show_commune()

    def show_copies(self) -> None:
        self.copies.offer()
        self._turn_to(self.copies)
        self.copies.onward.setFocus()

    def show_restore(self) -> None:
        self._turn_to(self.restore)

    def plan(self) -> BookPlan:
        """What was answered so far."""
        actor, copies = self.writer.actor.text().strip(), self.copies.folder
        if self._kind is BookKind.COMMUNE:
            name = self.commune.name.text().strip()
            province = self.commune.province.text().strip()
            paper = self.commune.paper_key.text().strip()
            return BookPlan(
                *(self._kind, name, name, province), actor=actor, copies=copies, paper_key=paper
            )
        if self._invitation is not None:
            file, invited = self._invitation
            names = (invited.house, invited.commune, invited.province)
            kind = invited.choices.kind or HouseKind.VILLAGE_HOUSE
            return BookPlan(self._kind, *names, kind, actor, file, copies)
        house = self.house
        return BookPlan(
            self._kind,
            house.name.text().strip(),
            house.commune.text().strip(),
            house.province.text().strip(),
            house.kind.value or HouseKind.VILLAGE_HOUSE,
            actor,
            copies=copies,
        )

    def confirm(self) -> None:
        """The last button: now it is written."""
        now = self._kind is BookKind.HOUSE and bool(self.writer.people.value)
        self._act.begin(self.plan(), now)

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


def _page(*widgets: QWidget) -> QWidget:
    page = Below(*widgets)
    page.column.addStretch(1)
    return page
