"""What stands in a report: the period, the year so far, last year, and what is doubtful."""

from __future__ import annotations

from datetime import date
from typing import cast

from db.domain.groups import GroupKind
from db.domain.meetings import HeadCount, Reason
from db.domain.periods import parse_period
from db.domain.reports import ActivityReport, CommuneReport, HandInState
from db.engine import Book
from desktop.actions import figures, handing_in, meetings, reports
from tests import builders
from tests.helpers.commune import Commune

TODAY = date(2026, 11, 22)
NEW_YEAR = date(2027, 1, 3)


def of_house(book: Book, period: str = "2026-Q4", today: date = TODAY) -> ActivityReport:
    return cast(ActivityReport, reports.report(book, parse_period(period), today=today))


def of_commune(commune: Commune, period: str = "2026-11", today: date = NEW_YEAR) -> CommuneReport:
    return cast(CommuneReport, reports.report(commune.book, parse_period(period), today=today))


def held(book: Book, group: str, day: str, people: int = 1) -> None:
    """A meeting with a head-count."""
    meetings.count_heads(book, builders.meeting(book, group, day=day), HeadCount(people))


def test_period_and_year_so_far_stand_side_by_side(book: Book) -> None:
    club = builders.club(book)
    for day in ("2025-12-31", "2026-03-01", "2026-09-30", "2026-10-01", "2026-11-20"):
        held(book, club, day)

    report = of_house(book)
    assert (report.totals.meetings, report.year.meetings) == (2, 4)
    (line,) = report.groups
    assert (line.now.meetings, line.year_visits) == (2, 4)


def test_last_year_is_empty_where_the_book_held_nothing_then(book: Book) -> None:
    held(book, builders.club(book), "2026-01-01")

    report = of_house(book)
    assert report.last_year is None
    assert report.groups[0].last_year_visits is None


def test_last_year_is_nought_where_the_book_was_kept_and_nothing_happened(book: Book) -> None:
    held(book, builders.club(book), "2025-03-01")

    report = of_house(book)
    assert report.last_year is not None
    assert report.last_year.meetings == 0
    assert report.groups == ()


def test_last_year_is_the_same_whole_period(book: Book) -> None:
    club = builders.club(book)
    for day in ("2025-09-30", "2025-10-01", "2025-12-31", "2026-11-01"):
        held(book, club, day, 5)

    report = of_house(book)
    assert report.last_year is not None
    assert report.last_year.visits == 10
    assert report.groups[0].last_year_visits == 10


def test_a_group_younger_than_a_year_has_no_last_year(book: Book) -> None:
    old, young = builders.club(book, "CLB Thơ"), builders.club(book, "CLB Cồng chiêng")
    held(book, old, "2025-11-01")
    held(book, young, "2026-11-01")

    lines = {line.now.name: line.last_year_visits for line in of_house(book).groups}
    assert lines == {"CLB Thơ": 1, "CLB Cồng chiêng": None}


def test_groups_stand_by_kind_and_then_by_name(book: Book) -> None:
    for name, kind in (
        ("Nhóm đọc sách", GroupKind.INTEREST_GROUP),
        ("Lớp múa xoang", GroupKind.CLASS),
        ("CLB Ếch", GroupKind.CLUB),
        ("CLB Đàn", GroupKind.CLUB),
        ("CLB Dệt", GroupKind.CLUB),
    ):
        held(book, builders.club(book, name, kind), "2026-11-01")

    names = [line.now.name for line in of_house(book).groups]
    assert names == ["CLB Dệt", "CLB Đàn", "CLB Ếch", "Lớp múa xoang", "Nhóm đọc sách"]


def test_a_period_not_over_says_up_to_which_day(book: Book) -> None:
    assert of_house(book).as_of == "2026-11-22"
    assert of_house(book, "2026-Q3").as_of is None
    assert of_house(book, "2026-11-01..2026-11-22").as_of is None


def test_a_laptop_that_lost_the_year_still_reports_what_was_written_down(book: Book) -> None:
    held(book, builders.club(book), "2026-11-20", 9)

    report = of_house(book, today=date(2009, 1, 1))
    assert (report.as_of, report.totals.visits) == ("2026-11-20", 9)


def test_planned_held_and_called_off_with_reasons(book: Book) -> None:
    club = builders.club(book)
    days = [f"2026-11-{day:02d}" for day in range(1, 7)]
    ids = [builders.meeting(book, club, day=day) for day in days]
    meetings.call_off(book, ids[:2], Reason.FUNERAL)
    meetings.call_off(book, ids[2:3], Reason.STORM)
    meetings.postpone(book, ids[3], "2026-12-24", Reason.FARMING)
    meetings.count_heads(book, ids[4], HeadCount(7))

    totals = of_house(book, "2026-11").totals
    assert (totals.planned, totals.meetings, totals.called_off) == (5, 1, 3)
    assert totals.called_off_by_reason == (("funeral", 2), ("storm", 1))


def test_nothing_recorded_gives_a_report_with_noughts(book: Book) -> None:
    report = of_house(book, "2024")

    assert (report.totals.visits, report.totals.planned, report.groups) == (0, 0, ())
    assert reports.draw(report).startswith(b"%PDF")


def test_totals_are_the_figures(book: Book) -> None:
    people = [builders.person(book, birth=birth) for birth in ("2015", "1950", None)]
    builders.marks(book, builders.meeting(book, builders.club(book)), people)

    totals, found = of_house(book).totals, figures.figures(book, "2026-10-01", "2026-12-31")
    for part in ("female", "child", "elderly", "minority"):
        assert getattr(totals, f"visits_{part}") == found.value(f"visits.{part}")
        assert getattr(totals, f"persons_{part}") == found.value(f"persons.{part}")
    assert totals.visits_unknown_birth == 1


def test_a_house_reports_to_its_commune(book: Book) -> None:
    heading = of_house(book).heading

    assert (heading.superior, heading.issuer) == ("UBND xã Đak Pơ", builders.HOUSE)
    assert heading.addressee == ("Ủy ban nhân dân xã Đak Pơ",)
    assert (heading.place, heading.day, heading.symbol) == ("Đak Pơ", "2026-11-22", "BC")


def test_the_commune_tells_handed_in_nil_and_missing_apart(commune: Commune) -> None:
    told, nil, silent = (commune.village(f"Làng {name}") for name in ("Jro", "Klăh", "Jun"))
    for village in (told, silent):
        held(village, builders.club(village), "2026-10-05" if village is silent else "2026-11-05")
    handing_in.nil(nil, "2026-11")
    commune.receive(told, "2026-12-01")
    commune.receive(nil, "2026-12-01")
    commune.receive(silent, "2026-10-31")
    commune.invite("Làng Bút")

    states = {line.name: (line.state, line.last_day) for line in of_commune(commune).houses}
    assert states == {
        "Làng Bút": (HandInState.MISSING, None),
        "Làng Jro": (HandInState.HANDED_IN, "2026-12-01"),
        "Làng Jun": (HandInState.MISSING, "2026-10-31"),
        "Làng Klăh": (HandInState.NIL, "2026-12-01"),
    }


def test_three_nil_months_make_a_nil_quarter(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    for month in ("2026-10", "2026-11"):
        handing_in.nil(village, month)
    commune.receive(village)

    assert of_commune(commune, "2026-Q4", TODAY).houses[0].state is HandInState.NIL
    assert of_commune(commune, "2026-Q4").houses[0].state is HandInState.MISSING


def test_a_file_written_after_the_period_tells_of_it_though_nothing_was_held(
    commune: Commune,
) -> None:
    village = commune.village("Làng Jro")
    builders.person(village)
    commune.receive(village, "2026-12-02")

    assert of_commune(commune, "2026-11").houses[0].state is HandInState.HANDED_IN
    assert of_commune(commune, "2026-12").houses[0].state is HandInState.MISSING


def test_the_commune_s_totals_are_the_sums_of_its_houses(commune: Commune) -> None:
    for number, name in enumerate(("Làng Jro", "Làng Klăh"), 1):
        village = commune.village(name)
        held(village, builders.club(village), f"2026-11-0{number}", 10 * number)
        commune.receive(village)

    report = of_commune(commune)
    assert report.totals.visits == sum(line.now.visits for line in report.houses) == 30
    assert report.totals.meetings == 2
    assert (report.heading.superior, report.heading.symbol) == ("", "BC-UBND")


def test_the_commune_can_print_the_report_of_one_house(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    held(village, builders.club(village), "2026-11-05", 8)
    commune.receive(village)

    made = reports.report(commune.book, parse_period("2026-11"), "lang jro", TODAY)
    assert isinstance(made, ActivityReport)
    assert (made.house, made.totals.visits) == ("Làng Jro", 8)
    assert made.heading.superior == "UBND xã Đak Pơ"


def test_notes_name_what_is_doubtful(commune: Commune) -> None:
    for name in ("Làng Jro", "Làng Klăh"):
        village = commune.village(name)
        people = [builders.person(village, "Đinh Lan"), builders.person(village, birth=None)]
        builders.marks(village, builders.meeting(village, builders.club(village)), people)
        commune.receive(village, "2026-11-25")

    notes = "\n".join(of_commune(commune, "2026-11").notes)
    assert "Làng Jro gửi số liệu lần cuối ngày 25/11/2026." in notes
    assert "1 người tham gia ở nhiều nhà văn hóa chỉ tính một lần" in notes
    assert "2 lượt người chưa rõ năm sinh" in notes
