"""Occasions and lendings travel between a house and its commune as everything else does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.hall import HallDraft, HallPurpose
from db.domain.occasions import OccasionDraft, Reckoning
from db.engine import Book
from desktop.actions import checking, figures, hall, meetings, occasions, receiving
from tests import builders
from tests.helpers.commune import Commune

HERITAGE = "ngay-di-san-van-hoa-viet-nam"
YEAR = ("2026-01-01", "2026-12-31")


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    yield made
    made.close()


def keys(book: Book) -> dict[str, str]:
    rows = occasions.in_year(book, 2026)
    return {row.occasion.name: row.occasion.key for row in rows if row.occasion.own}


def test_the_commune_sees_what_is_held_and_lent_but_not_to_whom(commune: Commune) -> None:
    house = commune.village("Làng Jro")
    group = builders.club(house)
    key = occasions.add(house, OccasionDraft("Lễ cúng bến nước", Reckoning.OPEN, 7)).created[0]
    occasions.set_days(house, key, 2026, "2026-07-12")
    held = meetings.add_several(house, [group], ["2026-07-12"], occasion=(key, 2026)).created[0]
    builders.marks(house, held, present=[builders.person(house, group=group)])
    days = ("2026-11-28", "2026-11-29")
    hall.lend(house, HallDraft(HallPurpose.WEDDING, *days, what="đám cưới", borrower="Nay H’Lĕ"))
    commune.receive(house)

    (lent,) = hall.lendings(commune.book, *YEAR)
    assert (lent.draft.purpose, lent.draft.first_day) == (HallPurpose.WEDDING, days[0])
    assert lent.draft.borrower is None
    row = next(one for one in occasions.in_year(commune.book, 2026) if one.occasion.key == key)
    assert [one.id for one in row.meetings] == [held]
    assert figures.figures(commune.book, *YEAR).value("visits") == 1
    assert checking.check(commune.book, full=True) == ()


def test_an_occasion_that_the_commune_keeps_reaches_its_houses(commune: Commune) -> None:
    house = commune.village("Làng Jro")
    builders.club(house)
    commune.receive(house)
    draft = OccasionDraft("Ngày hội văn hóa xã Đak Pơ", Reckoning.SOLAR, 12, 12)
    made = occasions.add(commune.book, draft).created[0]
    occasions.set_days(commune.book, HERITAGE, 2026, "2026-11-21", "2026-11-23")
    sent = receiving.reply(commune.book, "Làng Jro", commune.stick)
    assert sent.path is not None
    (taken,) = receiving.take_in(house, [Path(sent.path)])
    assert taken.verdict == "accepted", taken
    assert keys(house) == {"Ngày hội văn hóa xã Đak Pơ": made}
    row = next(one for one in occasions.in_year(house, 2026) if one.occasion.key == HERITAGE)
    assert str(row.first) == "2026-11-21"
