"""Các dịp trong năm: plan for one, set a day, take last year's once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.domain.occasions import Occasion, OccasionDraft, Reckoning
from db.engine import Book
from desktop.actions import home, meetings, occasions
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.occasion_form import OccasionDaysDialog, OccasionForm
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.home import HomeScreen
from desktop.screens.occasions import OccasionsScreen, Shown
from tests import builders
from tests.desktop.conftest import NOW, NotifySpy, Walk
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.clicking import press, texts

HERITAGE = "ngay-di-san-van-hoa-viet-nam"


@pytest.fixture
def club(book: Book) -> str:
    return builders.club(book)


@pytest.fixture
def screen(book_desk: Desk, club: str, show: Show) -> OccasionsScreen:
    return show(OccasionsScreen(book_desk))


def names(screen: OccasionsScreen) -> list[str]:
    return [row.occasion.name for row in screen.model.rows]


def test_the_next_occasion_is_the_one_that_is_shown(screen: OccasionsScreen) -> None:
    assert screen.chosen is not None
    assert screen.chosen.occasion.key == HERITAGE
    said = texts(screen.panel)
    assert "Thứ hai 23/11/2026 · 15/10 âm lịch" in said
    assert "Chưa có hoạt động." in said


def test_a_meeting_is_planned_for_it_with_its_day_and_name(
    screen: OccasionsScreen, book: Book
) -> None:
    screen.panel.plan.click()
    form = dialog(MeetingForm)
    assert (form.day.day, form.topic.text()) == (
        date(2026, 11, 23),
        "Ngày Di sản văn hóa Việt Nam",
    )
    form.yes.click()
    assert screen.chosen is not None
    assert [held.day for held in screen.chosen.meetings] == ["2026-11-23"]
    assert "Chưa có hoạt động." not in texts(screen.panel)


def test_the_village_adds_its_own_and_sets_its_day_later(
    screen: OccasionsScreen, book: Book
) -> None:
    screen.add_new()
    form = dialog(OccasionForm)
    form.yes.click()
    form.name.setText("Lễ mừng lúa mới làng Jro")
    form.yes.click()
    assert screen.model.rows[-1].first is None
    screen.panel.set_days.click()
    asked = dialog(OccasionDaysDialog)
    asked.first.choose(date(2026, 12, 5))
    asked.yes.click()
    chosen = screen.chosen
    assert chosen is not None and chosen.occasion.own
    assert (chosen.first, chosen.last) == (date(2026, 12, 5), date(2026, 12, 5))


def test_only_those_without_a_day_or_activity_can_be_looked_at(screen: OccasionsScreen) -> None:
    everything = names(screen)
    screen.shown.choose(Shown.OPEN)
    screen.shown.chosen.emit(Shown.OPEN)
    assert [row.first for row in screen.model.rows] == [None] * 3
    screen.shown.choose(Shown.IDLE)
    screen.shown.chosen.emit(Shown.IDLE)
    assert len(names(screen)) == 7
    assert set(names(screen)) < set(everything)


def test_last_year_is_copied_by_one_press(
    screen: OccasionsScreen, book: Book, club: str, notify_spy: NotifySpy
) -> None:
    meetings.add_several(book, [club], ["2025-11-23"], occasion=(HERITAGE, 2025))
    screen.copy.click()
    assert notify_spy.only(Level.DONE) == "Đã chép 1 buổi từ năm trước"
    assert [row.day for row in meetings.listing(book, "2026-01-01")] == ["2026-11-23"]
    screen.copy.click()
    assert notify_spy.messages[-1].text == "Năm trước không có buổi nào theo dịp để chép."


def test_an_own_occasion_is_removed_and_a_shipped_one_is_not(
    screen: OccasionsScreen, book: Book
) -> None:
    assert not screen.panel.remove.isVisible()
    key = builders_occasion(book)
    screen.opened(key=key)
    screen.refresh()
    press(screen.panel, "Xóa")
    assert key not in {row.occasion.key for row in occasions.in_year(book, 2026)}


def builders_occasion(book: Book) -> str:
    return occasions.add(book, OccasionDraft("Hội làng", Reckoning.LUNAR, 10, 15)).created[0]


def test_home_says_what_comes_while_nothing_is_planned(
    book_desk: Desk, book: Book, club: str, show: Show, walk: Walk
) -> None:
    shown = show(HomeScreen(book_desk))
    line = "23/11 Ngày Di sản văn hóa Việt Nam: chưa có hoạt động"
    assert line in texts(shown)
    press(shown.todo, "Lên lịch")
    assert walk.steps == [("occasions", {"key": HERITAGE, "year": 2026})]
    meetings.add_several(book, [club], ["2026-11-23"], occasion=(HERITAGE, 2026))
    shown.refresh()
    assert line not in texts(shown)


def test_what_is_not_watched_is_not_reminded_of(book: Book, club: str) -> None:
    def reminded() -> list[str | None]:
        return [one.key for one in home.coming(book, NOW.date())]

    assert reminded() == [HERITAGE]
    occasions.watch(book, HERITAGE, False)
    assert reminded() == []
    occasions.watch(book, "ngay-nha-giao-viet-nam", True)
    assert reminded() == []


def named(book: Book, key: str) -> Occasion:
    return next(row.occasion for row in occasions.in_year(book, 2026) if row.occasion.key == key)


def test_the_last_day_of_an_occasion_stays_when_it_is_renamed(
    screen: OccasionsScreen, book: Book
) -> None:
    feast = OccasionDraft("Mừng lúa mới", Reckoning.SOLAR, 12, 10, 12, 12)
    key = occasions.add(book, feast).created[0]
    form = OccasionForm(screen.window(), screen.desk.operations, named(book, key))
    form.name.setText("Lễ mừng lúa mới")
    form.yes.click()
    assert named(book, key).draft == replace(feast, name="Lễ mừng lúa mới")
