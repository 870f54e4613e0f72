"""Các dịp trong năm của các làng: for the commune's officer, what each house has for each occasion.

Only to read: occasions are the houses' own, and what is shown came with their files.
"""

from __future__ import annotations

from db.domain.changes import Changes, Subject
from db.domain.occasions import OccasionOfHouses
from desktop import day_words, phrases
from desktop.actions import occasions
from desktop.itemmodels.table import Column
from desktop.screens.desk import Desk
from desktop.screens.listing import Listing, Only
from desktop.screens.screen import Screen
from desktop.screens.year_card import YEAR_LEAST, YearCard
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

DAYS_AHEAD = 45


class HouseDaysScreen(Screen):
    """A list of the year's occasions; beside it the houses for the one that is chosen."""

    subjects = frozenset({Subject.DAYS, Subject.MEETINGS, Subject.UNITS})
    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Các dịp trong năm của các làng"))
        self.year = desk.today().year
        self.list: Listing[OccasionOfHouses] = Listing(
            _columns(),
            name=tr("Các dịp của các làng"),
            id_of=lambda row: row.days.occasion.key,
            only=[
                Only("near", tr("Sắp tới"), self._near),
                Only("missing", tr("Còn làng chưa có"), lambda row: bool(row.missing)),
                Only("own", tr("Của riêng một làng"), lambda row: row.days.occasion.own),
            ],
            empty=EmptyState(
                tr("Chưa làng nào kết nối. Làng gửi tệp lên thì các dịp hiện ở đây."), icon="map"
            ),
            stretch=0,
        )
        self.model = self.list.model
        self.name = Text("", Kind.HEADING, wrap=True)
        self.days = Text("", Kind.QUIET, wrap=True)
        self.detail = ScrollBody(width=340, fills=True)
        self.list.chosen.connect(self.show_houses)
        self._card = YearCard(self.list, self._step)
        self.body.addWidget(
            ListDetail(self._card, self._right(), shares=(14, 9), least=YEAR_LEAST), 1
        )

    def _right(self) -> Card:
        card = Card()
        for widget in (self.name, self.days):
            card.body.addWidget(widget)
        card.body.addWidget(self.detail, 1)
        return card

    def _near(self, row: OccasionOfHouses) -> bool:
        return row.days.near(self.desk.today(), DAYS_AHEAD)

    def refresh(self, changes: Changes | None = None) -> None:
        self.desk.operations.run(
            occasions.of_houses, self.year, on_done=self._show, latest="occasions.houses"
        )

    def _step(self, by: int) -> None:
        self.year += by
        self.refresh()

    def _show(self, rows: tuple[OccasionOfHouses, ...]) -> None:
        self._card.show_year(self.year)
        known = tuple(row for row in rows if row.houses)
        first_time = self.list.row is None
        self.list.show_rows(known, _next(known, self.desk) if first_time else None)
        self.show_houses(self.list.row)

    def show_houses(self, row: OccasionOfHouses | None) -> None:
        """What each house has for the occasion that is chosen."""
        column = self.detail.column
        clear_away(column)
        self.name.setText(row.days.occasion.name if row else "")
        self.days.setText(day_words.days(row.days) if row else "")
        for house in row.houses if row else ():
            column.addWidget(Text(house.house, Kind.STRONG, wrap=True, select=True))
            day = phrases.day(house.first_day) if house.first_day else ""
            said = (
                tr("{count} buổi, từ {day}", count=number(house.meetings), day=day)
                if house.meetings
                else tr("chưa có hoạt động")
            )
            column.addWidget(Text(said, Kind.QUIET, wrap=True))
        column.addStretch(1)


def _next(rows: tuple[OccasionOfHouses, ...], desk: Desk) -> str | None:
    """The one that is on or comes next."""
    today = desk.today()
    coming = (row for row in rows if row.days.last is not None and row.days.last >= today)
    found = next(coming, None)
    return found.days.occasion.key if found else None


def _columns() -> tuple[Column[OccasionOfHouses], ...]:
    return (
        Column(tr("Dịp"), lambda row: row.days.occasion.name, strong=True),
        Column(
            tr("Ngày"),
            lambda row: day_words.days(row.days),
            sort=lambda row: (row.days.first is None, str(row.days.first or "")),
        ),
        Column(
            tr("Làng có hoạt động"),
            lambda row: f"{number(row.held)}/{number(len(row.houses))}",
            sort=lambda row: row.held,
            right=True,
        ),
    )
