"""Clocks of laptops that forgot the year, and of such as jumped ahead: acts keep their order."""

from __future__ import annotations

from datetime import UTC, datetime

from db.engine import Book
from db.log.clock import MAX_JUMP_MS, MAX_REMOTE_MS, merged
from db.log.floors import BUILT_MS
from desktop.actions import clocks
from tests import builders
from tests.helpers.sites import DAY, Site, Sites

DEAD = int(datetime(2010, 1, 1, tzinfo=UTC).timestamp() * 1000)


def last(book: Book) -> tuple[int, int]:
    """(clock that counts on in ms, wall clock as stored) of the newest entry."""
    with book.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT hlc, wall FROM entry ORDER BY entry_no DESC LIMIT 1"
        ).one()
    return row[0] >> 16, row[1]


def fresh(site: Site) -> None:
    """As if nothing had ever been written by this clock."""
    with site.book.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'hlc'")


def test_a_dead_clock_does_not_go_below_the_day_of_the_program(sites: Sites) -> None:
    village = sites.village()
    fresh(village)
    village.now = DEAD
    builders.person(village.book)
    assert last(village.book) == (BUILT_MS, DEAD)


def test_a_file_of_the_commune_raises_a_dead_clock(sites: Sites) -> None:
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    builders.person(village.book)
    fresh(village)
    village.now = DEAD
    sites.trip(village, commune)
    fresh(village)
    builders.person(village.book)
    day = int(datetime.fromisoformat(DAY).replace(tzinfo=UTC).timestamp() * 1000)
    assert last(village.book)[0] >= day
    assert last(village.book)[1] == DEAD


def test_nobody_is_asked_about_a_right_clock(sites: Sites) -> None:
    village = sites.village()
    assert not clocks.is_not_followed(village.book)


def test_a_jump_of_years_is_followed_only_when_somebody_says_so(sites: Sites) -> None:
    village = sites.village()
    builders.person(village.book)
    before, _ = last(village.book)
    village.now += MAX_JUMP_MS + 60_000
    builders.person(village.book)
    assert last(village.book)[0] == before
    assert clocks.is_not_followed(village.book)
    clocks.follow(village.book)
    builders.person(village.book)
    assert last(village.book)[0] == village.now


def test_a_remote_clock_more_than_two_days_ahead_is_not_followed() -> None:
    now = BUILT_MS
    assert merged(now << 16, (now + MAX_REMOTE_MS - 1) << 16, now) >> 16 > now
    assert merged(now << 16, (now + MAX_REMOTE_MS) << 16, now) == now << 16
