"""The commune's year: which house has something for which occasion, as they handed it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.domain.occasions import HouseHeld, OccasionDraft, OccasionOfHouses, Reckoning
from db.engine import Book
from desktop.actions import meetings, occasions
from desktop.changes_bus import ChangesBus
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.house_days import HouseDaysScreen
from tests import builders
from tests.desktop.screens.pairs import desk_over
from tests.helpers.clicking import texts
from tests.helpers.commune import Commune

HERITAGE = "ngay-di-san-van-hoa-viet-nam"
JRO, KLAH = "Nhà văn hóa làng Jro", "Nhà rông làng Klăh"


@dataclass
class Year:
    commune: Commune
    own: str

    def rows(self) -> dict[str, OccasionOfHouses]:
        return {row.days.occasion.key: row for row in occasions.of_houses(self.commune.book, 2026)}


@pytest.fixture
def year(tmp_path: Path) -> Iterator[Year]:
    """Two houses: one holds the heritage day and a feast of its own, the other nothing."""
    commune = Commune(tmp_path)
    jro, klah = commune.village(JRO), commune.village(KLAH)
    group = builders.club(jro)
    own = occasions.add(jro, OccasionDraft("Lễ cúng bến nước", Reckoning.OPEN, 7)).created[0]
    occasions.set_days(jro, own, 2026, "2026-07-12")
    meetings.add_several(jro, [group], ["2026-11-22", "2026-11-23"], occasion=(HERITAGE, 2026))
    off = meetings.add_several(jro, [group], ["2026-07-12"], occasion=(own, 2026)).created[0]
    meetings.remove(jro, [off])
    builders.person(klah)
    commune.receive(jro)
    commune.receive(klah)
    yield Year(commune, own)
    commune.close()


def test_each_house_is_told_with_what_it_has(year: Year) -> None:
    row = year.rows()[HERITAGE]
    assert row.houses == (HouseHeld(KLAH), HouseHeld(JRO, 2, "2026-11-22"))
    assert (row.held, row.missing) == (1, (KLAH,))


def test_an_occasion_of_one_house_concerns_that_house_alone(year: Year) -> None:
    row = year.rows()[year.own]
    assert row.houses == (HouseHeld(JRO),)
    assert str(row.days.first) == "2026-07-12"


def test_last_year_is_another_year(year: Year) -> None:
    (row,) = [
        one
        for one in occasions.of_houses(year.commune.book, 2025)
        if one.days.occasion.key == HERITAGE
    ]
    assert row.held == 0


def test_a_house_is_not_told_of_others(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        occasions.of_houses(book, 2026)
    assert refused.value.code == "commune_only"


def test_the_screen_lists_the_year_and_names_who_has_nothing(
    year: Year, desk: Desk, qtbot: QtBot
) -> None:
    screen = HouseDaysScreen(desk_over(year.commune.book, desk, ChangesBus()))
    qtbot.addWidget(screen)
    screen.resize(1146, 640)
    screen.show()
    screen.refresh()
    keys = [row.days.occasion.key for row in screen.model.rows]
    assert len(keys) == len(occasions.in_year(year.commune.book, 2026))
    screen.list.table.choose(keys.index(HERITAGE))
    said = texts(screen.detail)
    assert said == [KLAH, "chưa có hoạt động", JRO, "2 buổi, từ 22/11/2026"]
    assert screen.model.index(keys.index(HERITAGE), 2).data() == "1/2"


def test_the_commune_reaches_it_and_no_house_does() -> None:
    assert "house_days" in [entry.id for entry in entries(BookKind.COMMUNE)]
    assert "house_days" not in [entry.id for entry in entries(BookKind.HOUSE)]
