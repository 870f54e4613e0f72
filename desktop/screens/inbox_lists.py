"""The three lists of the inbox: the villages in a month, the files taken in, the figures told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.handing import InboxTodo, ReceivedRow
from db.domain.provisional import ProvisionalRow
from db.domain.reports import HouseLine
from desktop import phrases
from desktop.actions import provisional, receiving, several
from desktop.itemmodels.table import Column
from desktop.screens.bulk import run_each
from desktop.screens.inbox_provisional import told_columns, told_filters
from desktop.screens.inbox_received import received_columns, received_filters
from desktop.screens.inbox_reminder import missing
from desktop.screens.listing import Listing, Only
from desktop.tie_words import todo_words
from desktop.widgets import theme
from desktop.widgets.bulk_bar import BulkAct
from desktop.widgets.buttons import secondary
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.flow import Columns
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.widgets.segmented import Segmented
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.screens.inbox import InboxScreen

TONES = {"handed_in": "good", "nil": "info", "missing": "bad", "provisional": "warn"}
ROWS_SEEN = 8


class Page(StrEnum):
    """What is shown of the commune's inbox."""

    HOUSES = "houses"
    RECEIVED = "received"
    TOLD = "told"


class InboxLists(Card):
    """One at a time, chosen above it.

    Attributes:
        houses, received, told: the lists. page: which is shown.
    """

    def __init__(
        self,
        screen: InboxScreen,
        month_choice: QWidget,
        todo: Mapping[str, InboxTodo],
        looked_at: Set[str],
    ) -> None:
        super().__init__("", flush=True)
        self._screen = screen
        self.page: Segmented[Page] = Segmented(self._pages(), name=tr("Xem gì"))
        self.page.chosen.connect(lambda _: self._turn())
        self.houses = self._houses(house_columns(todo, looked_at))
        self.received, self.told = self._received(), self._told()
        self._month = month_choice
        head = QWidget()
        head.setObjectName("clear")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), 0)
        column.addWidget(Columns(self.page, month_choice, shares=(1, 0), needs=560))
        self._stack = QStackedWidget()
        for listing in (self.houses, self.received, self.told):
            self._stack.addWidget(listing)
        self.body.addWidget(head)
        self.body.addWidget(self._stack)

    def fit(self) -> None:
        """As tall as its rows ask for, up to a few: the page scrolls, not the list."""
        self.page.set_choices(self._pages())
        shown = self._stack.currentWidget()
        assert isinstance(shown, Listing)
        rows = min(ROWS_SEEN, max(3, len(shown.model.rows)))
        bar = shown.minimumSizeHint().height() - shown.table.minimumSizeHint().height()
        self._stack.setMinimumHeight(bar + theme.px(44) + rows * theme.px(38))

    def open(self, page: Page) -> None:
        """Show one of the lists."""
        self.page.choose(page)
        self._turn()

    def _turn(self) -> None:
        page = self.page.value or Page.HOUSES
        lists: dict[Page, QWidget] = {
            Page.HOUSES: self.houses,
            Page.RECEIVED: self.received,
            Page.TOLD: self.told,
        }
        self._stack.setCurrentWidget(lists[page])
        self._month.setVisible(page is Page.HOUSES)
        self.fit()
        self._screen.show_details()

    def _pages(self) -> list[tuple[Page, str]]:
        made = hasattr(self, "told")
        counts = (len(self.received.rows), len(self.told.rows)) if made else (0, 0)
        return [
            (Page.HOUSES, tr("Các làng")),
            (Page.RECEIVED, tr("Tệp đã nhận {count}", count=number(counts[0]))),
            (Page.TOLD, tr("Số báo nhanh {count}", count=number(counts[1]))),
        ]

    def _houses(self, columns: list[Column[HouseLine]]) -> Listing[HouseLine]:
        def of(state: str, words: str) -> Only[HouseLine]:
            return Only(state, words, lambda line: str(line.state) == state)

        listing: Listing[HouseLine] = Listing(
            columns,
            name=tr("Các làng trong kỳ này"),
            id_of=lambda line: line.house_id,
            acts=self._house_acts,
            bulk=[BulkAct(tr("Nhắn các làng này"), "message-circle", self._remind_several)],
            only=[
                of("missing", tr("Chưa nộp")),
                of("provisional", tr("Số báo nhanh")),
                of("handed_in", tr("Đã nộp")),
                of("nil", tr("Không phát sinh")),
            ],
            empty=EmptyState(
                tr("Chưa có làng nào. Mời từng làng, rồi tệp của làng hiện ở đây."),
                secondary(
                    tr("Kết nối các làng"), lambda: self._screen.desk.go("laptops"), icon="map"
                ),
                icon="inbox",
            ),
        )
        listing.taken.connect(self._work_on)
        return listing

    def _house_acts(self) -> list[RowAct | None]:
        line, screen = self.houses.row, self._screen
        if line is None:
            return []
        late = [RowAct(tr("Nhắn Zalo"), partial(screen.copy_reminder, [line]))]
        return [
            RowAct(tr("Ghi số báo nhanh"), lambda: screen.ask_told(), EDIT),
            *(late if missing([line]) else []),
            RowAct(tr("Làm giấy báo"), screen.reply_all),
        ]

    def _remind_several(self) -> None:
        """One message that names all that are chosen and have not handed in."""
        late = missing(self.houses.chosen_rows)
        if late:
            self._screen.copy_reminder(late)
        else:
            self._screen.desk.notify.note(tr("Các làng đang chọn đều đã nộp."))

    def _work_on(self, line: HouseLine | None) -> None:
        """Enter: what the last column says is to be done."""
        if line is not None and missing([line]):
            self._screen.copy_reminder([line])
        elif line is not None:
            self._screen.desk.go("report")

    def _received(self) -> Listing[ReceivedRow]:
        listing: Listing[ReceivedRow] = Listing(
            received_columns(),
            name=tr("Các tệp đã nhận"),
            id_of=lambda row: row.id,
            acts=self._received_acts,
            bulk=[BulkAct(tr("Hoàn tác các lần nhận"), "undo-2", self._take_back_several, REMOVE)],
            only=received_filters(),
            empty=EmptyState(tr("Chưa nhận tệp nào."), icon="inbox"),
        )
        listing.chosen.connect(lambda _: self._screen.show_details())
        listing.taken.connect(lambda _: self._screen.received.back.setFocus())
        return listing

    def _received_acts(self) -> list[RowAct | None]:
        row = self.received.row
        if row is None:
            return []
        if row.taken_back:
            return [RowAct(tr("Tính lại tệp này"), partial(self._screen.count_again, row.id))]
        words = tr("Hoàn tác lần nhận này")
        return [RowAct(words, partial(self._screen.take_back, row.id), REMOVE)]

    def _take_back_several(self) -> None:
        ids = [row.id for row in self.received.chosen_rows if not row.taken_back]
        said = tr("Đã hoàn tác {count} lần nhận.", count=number(len(ids)))
        desk = self._screen.desk
        if ids:
            desk.operations.run(
                several.each,
                "imports.take_back",
                receiving.take_back,
                ids,
                on_done=lambda _: desk.notify.note(said),
            )

    def _told(self) -> Listing[ProvisionalRow]:
        listing: Listing[ProvisionalRow] = Listing(
            told_columns(),
            name=tr("Các số báo nhanh"),
            id_of=lambda row: row.id,
            acts=self._told_acts,
            bulk=[BulkAct(tr("Bỏ các số này"), "trash-2", self._remove_several, REMOVE)],
            only=told_filters(),
            empty=EmptyState(tr("Chưa ghi số báo nhanh nào."), icon="phone"),
        )
        listing.chosen.connect(lambda _: self._screen.show_details())
        listing.taken.connect(self._change)
        return listing

    def _told_acts(self) -> list[RowAct | None]:
        row, screen = self.told.row, self._screen
        if row is None:
            return []
        see = [RowAct(tr("Xem ảnh"), partial(screen.see_photo, row.id))] if row.picture else []
        return [
            RowAct(tr("Sửa…"), partial(self._change, row), EDIT),
            *see,
            None,
            RowAct(tr("Bỏ số này"), partial(screen.remove_told, row.id), REMOVE),
        ]

    def _change(self, row: ProvisionalRow | None) -> None:
        if row is None:
            return
        if row.picture:
            run: Callable[..., None] = self._screen.desk.operations.run
            run(provisional.picture, row.id, on_done=partial(self._screen.change_told, row))
        else:
            self._screen.change_told(row, None)

    def _remove_several(self) -> None:
        ids = self.told.chosen_ids
        said = tr("Đã bỏ {count} số báo nhanh.", count=number(len(ids)))
        run_each(self._screen.desk, said, "provisional.remove", provisional.remove, ids)


def state_words(state: str) -> str:
    """Handed in, nil on purpose, or missing: never by colour alone."""
    words = {
        "handed_in": tr("✓ Đã nộp"),
        "nil": tr("Không phát sinh"),
        "missing": tr("✕ Chưa nộp"),
        "provisional": tr("Số báo nhanh"),
    }
    return words.get(state, state)


def house_columns(todo: Mapping[str, InboxTodo], looked_at: Set[str]) -> list[Column[HouseLine]]:
    """Who has handed in, up to when, how much, and what is to be done about it."""
    return [
        Column(tr("Làng"), lambda line: line.name, strong=True),
        Column(
            tr("Kỳ này"),
            lambda line: state_words(line.state),
            chip=lambda line: TONES.get(line.state, "neutral"),
        ),
        Column(
            tr("Số liệu đến"),
            lambda line: phrases.short_day(line.last_day) if line.last_day else "–",
            sort=lambda line: line.last_day or "",
            day=True,
        ),
        Column(
            tr("Lượt người"),
            lambda line: number(line.now.visits),
            sort=lambda line: line.now.visits,
            right=True,
        ),
        Column(
            tr("Việc cần làm"),
            lambda line: todo_words(todo.get(line.house_id), line.state, line.name in looked_at),
        ),
        Column(
            tr("Buổi"),
            lambda line: number(line.now.meetings),
            sort=lambda line: line.now.meetings,
            right=True,
            hidden=True,
        ),
    ]
