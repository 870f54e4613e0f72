"""The home page: today, what is to do, the month's numbers."""

from __future__ import annotations

from datetime import date

from db.domain.home import Home, TodoKind
from db.domain.meetings import Reason
from db.engine import Book
from desktop.actions import backups, groups, meetings, people
from desktop.actions.home import home
from tests import builders
from tests.helpers.commune import Commune

TODAY = date(2026, 11, 22)


def kinds(found: Home) -> list[TodoKind]:
    return [todo.kind for todo in found.todo]


def todo_ids(found: Home) -> tuple[str, ...]:
    return next((t.meeting_ids for t in found.todo if t.kind is TodoKind.UNMARKED), ())


def test_the_meetings_of_the_day_stand_by_their_time(book: Book) -> None:
    club = builders.club(book)
    for day, time in (("2026-11-22", "19:00"), ("2026-11-22", "07:30"), ("2026-11-23", None)):
        builders.meeting(book, club, day=day, time=time)

    assert [row.time for row in home(book, TODAY).meetings] == ["07:30", "19:00"]


def test_past_meetings_without_marks_are_to_do_the_oldest_first(book: Book) -> None:
    club = builders.club(book)
    ids = {
        day: builders.meeting(book, club, day=day)
        for day in ("2026-11-20", "2026-11-15", "2026-11-10", "2026-11-08", "2026-11-22")
    }
    builders.marks(book, ids["2026-11-10"], [builders.person(book)])
    meetings.call_off(book, [ids["2026-11-08"]], Reason.FUNERAL)

    assert todo_ids(home(book, TODAY)) == (ids["2026-11-15"], ids["2026-11-20"])


def test_what_was_left_a_season_ago_is_no_task_of_today(book: Book) -> None:
    builders.meeting(book, builders.club(book), day="2026-05-01")

    assert TodoKind.UNMARKED not in kinds(home(book, TODAY))


def test_to_do_is_of_today_while_another_day_is_looked_at(book: Book) -> None:
    meeting = builders.meeting(book, builders.club(book), day="2026-11-20")

    found = home(book, date(2026, 11, 10), TODAY)
    assert (found.day, todo_ids(found)) == ("2026-11-10", (meeting,))


def test_quick_figures_are_those_of_the_month(book: Book) -> None:
    club, person = builders.club(book), builders.person(book)
    for day in ("2026-10-31", "2026-11-01", "2026-11-30"):
        builders.marks(book, builders.meeting(book, club, day=day), [person])

    quick = home(book, TODAY).quick
    assert (quick.from_day, quick.to_day, quick.value("visits")) == ("2026-11-01", "2026-11-30", 2)


def test_people_and_groups_are_counted_as_the_lists_show_them(book: Book) -> None:
    gone, _, one, other = (builders.person(book) for _ in range(4))
    people.remove(book, [gone])
    people.merge(book, one, other)
    ended = builders.club(book, "CLB cũ")
    builders.club(book)
    groups.end(book, ended, "2026-01-31")

    found = home(book, TODAY)
    assert (found.people, found.groups) == (2, 1)


def test_a_book_with_people_and_no_copy_says_so(book: Book) -> None:
    assert TodoKind.NO_BACKUP not in kinds(home(book, TODAY))
    builders.person(book)
    assert TodoKind.NO_BACKUP in kinds(home(book, TODAY))


def test_a_fresh_copy_is_no_task(book: Book) -> None:
    builders.person(book)
    backups.daily(book)
    copied = backups.state(book).last
    assert copied is not None

    assert TodoKind.NO_BACKUP not in kinds(home(book, date.fromisoformat(copied)))


def test_a_clock_behind_the_newest_entry_is_said(book: Book) -> None:
    (todo,) = (t for t in home(book, date(2009, 1, 1)).todo if t.kind is TodoKind.CLOCK)

    assert todo.day is not None
    assert todo.day > "2020"
    assert TodoKind.CLOCK not in kinds(home(book, date(2199, 1, 1)))


def test_a_house_that_never_joined_has_nothing_to_hand_in(book: Book) -> None:
    builders.person(book)

    assert TodoKind.HAND_IN not in kinds(home(book, TODAY))


def test_handing_in_is_due_a_week_after_the_last_file_if_something_waits(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    builders.person(village)
    assert TodoKind.HAND_IN in kinds(home(village, TODAY))

    commune.receive(village, "2026-11-15")
    assert TodoKind.HAND_IN not in kinds(home(village, TODAY))

    builders.person(village)
    (todo,) = (t for t in home(village, TODAY).todo if t.kind is TodoKind.HAND_IN)
    assert (todo.count, todo.day) == (7, "2026-11-15")
    assert TodoKind.HAND_IN not in kinds(home(village, date(2026, 11, 21)))


def test_the_commune_has_a_home_of_all_its_houses(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    builders.marks(
        village, builders.meeting(village, builders.club(village)), [builders.person(village)]
    )
    commune.receive(village)

    found = home(commune.book, TODAY)
    assert (len(found.meetings), found.quick.value("visits"), found.people) == (1, 1, 1)
