"""T3 to T9 of the plan: recorded at houses, handed in, judged at the commune."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.domain.groups import GroupKind
from db.domain.library import Channel, Choice, Purpose, Reader
from db.domain.targets import HouseTarget, Progress
from db.engine import Book
from desktop.actions import figures, library, receiving, targets
from desktop.target_words import assumption, house_line, measured
from tests import builders
from tests.helpers.commune import Commune

YEAR = 2026
MOBILE = Choice(Purpose.STUDY, Channel.MOBILE)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    targets.take_plan(made.book)
    yield made
    made.close()


def of(book: Book, code: str, year: int = YEAR) -> Progress:
    return next(one for one in targets.progress(book, year) if one.target.draft.code == code)


def test_t3_t4_readers_of_two_villages_stand_between_the_lines(commune: Commune) -> None:
    targets.set_baseline(commune.book, of(commune.book, "T4").target.id, 2025, 100)
    for name in ("Làng Jro Ktu Đak Yang", "Làng Klăh Môn"):
        village = commune.village(name)
        for _ in range(20):
            library.count_readers(village, Reader.GIRL, day="2026-03-02")
        library.count_readers(village, None, 36, "2026-09-02", MOBILE)
        commune.receive(village)

    grown = of(commune.book, "T4").growth
    assert grown is not None
    assert (grown.value, grown.low_line, grown.high_line, grown.average) == (112, 110, 115, 120)
    found = figures.figures(commune.book, "2026-01-01", "2026-12-31")
    assert found.value("library.visits.purpose.study") == 72
    assert found.value("library.visits.child") == 40


def test_t3_without_a_baseline_the_figure_stands_and_no_growth(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    library.count_readers(village, None, 9, "2025-06-01")
    commune.receive(village)
    one = of(commune.book, "T3", 2025)
    assert (one.value, one.growth) == (9, None)


def test_t5_t6_t7_a_house_with_a_club_that_meets(commune: Commune) -> None:
    busy, quiet = commune.village("Làng Jro"), commune.village("Làng Klăh Môn")
    club = builders.club(busy, kind=GroupKind.CLUB)
    dancers = [builders.person(busy, group=club) for _ in range(3)]
    for month in range(1, 12):
        meeting = builders.meeting(busy, club, day=f"2026-{month:02d}-08")
        builders.marks(busy, meeting, present=dancers)
    builders.person(quiet)
    for village in (busy, quiet):
        commune.receive(village)

    for code in ("T5", "T6"):
        yes = {place.name: place.yes for place in of(commune.book, code).places}
        assert yes == {"Làng Jro": True, "Làng Klăh Môn": False}, code
    assert of(commune.book, "T7").value == 33


def test_t9_the_commune_says_which_house_has_it(commune: Commune) -> None:
    for name in ("Làng Jro", "Làng Klăh Môn"):
        commune.village(name)
    target = of(commune.book, "T9")
    first, second = target.places
    targets.answer(commune.book, target.target.id, first.unit, True)
    targets.answer(commune.book, target.target.id, second.unit, False)
    assert (of(commune.book, "T9").reached, len(of(commune.book, "T9").places)) == (1, 2)


def test_the_share_of_a_house_comes_home_with_the_reply(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    library.count_readers(village, None, 300, "2026-10-01")
    commune.receive(village)
    target = of(commune.book, "T4")
    targets.give(commune.book, target.target.id, YEAR, [(target.places[0].unit, 540)])
    (reply,) = receiving.reply_all(commune.book, commune.stick)
    assert reply.path is not None
    receiving.take_in(village, [Path(reply.path)])

    given = targets.of_house(village, date(2026, 12, 1))
    assert given is not None
    assert (given.needed, given.per_week) == (240, 55)


def test_t8_who_comes_again_and_again_once_over_two_houses(commune: Commune) -> None:
    days = ("2026-01-05", "2026-02-02", "2026-03-30", "2026-04-01", "2026-05-02")
    for name in ("Làng Jro", "Làng Klăh Môn"):
        village = commune.village(name)
        club = builders.club(village)
        twice = builders.person(village, "Đinh Thị Hmrơ̆", birth="1990", group=club)
        own = builders.person(village, f"Đinh Bŏk {name}", birth="1980", group=club)
        seldom = builders.person(village, f"Siu H’Drŏi {name}", birth="1970", group=club)
        for place, day in enumerate(days):
            came = [twice, *([own] if place >= 2 else []), *([seldom] if place in (0, 3) else [])]
            builders.marks(village, builders.meeting(village, club, day=day), present=came)
        commune.receive(village)

    one = of(commune.book, "T8")
    # Three of the first quarter; the one who came in March, April and May is in no quarter often.
    assert (one.value, one.of) == (1, 5)
    assert [place.value for place in one.places] == [1, 1]
    assert measured(one) == "1 người đến thường xuyên, bằng 20% số người tham gia"
    targets.set_rule(commune.book, one.target.id, 2)
    again = of(commune.book, "T8")
    assert again.value == 3
    assert "từ 2 lượt trở lên trong một quý" in assumption(again.target)
    quarter = ("2026-04-01", "2026-06-30")
    assert figures.figures(commune.book, *quarter).value("persons.repeat") == 3
    opened = figures.explain(commune.book, "persons.repeat", *quarter)
    assert (opened.value, len(opened.persons), opened.once) == (3, 4, 1)


def test_the_house_sees_what_is_still_needed_by_the_week() -> None:
    given = HouseTarget("", "library.visits", YEAR, 1000, 756, 893, 39)
    assert house_line(given) == "Còn cần 244 lượt, khoảng 44 lượt một tuần đến 31/12."


def test_thuong_xuyen_is_a_setting_and_stands_beside_the_target(commune: Commune) -> None:
    one = of(commune.book, "T6")
    targets.set_rule(commune.book, one.target.id, 2, 8)
    said = assumption(of(commune.book, "T6").target)
    assert "ít nhất 2 buổi mỗi tháng, trong ít nhất 8 tháng" in said
    assert "kế hoạch không nói rõ, xã tự đặt" in said
