"""Targets of the plan at the commune, from what houses recorded, and at the house."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from db.domain.errors import AppError
from db.domain.groups import GroupKind
from db.domain.targets import Progress, TargetDraft, TargetRule
from db.engine import Book
from db.queries import targets as questions
from desktop.actions import checking, library, receiving, targets, undoing
from tests import builders
from tests.helpers.commune import DAY, Commune

if TYPE_CHECKING:
    from sqlalchemy import Connection

YEAR = 2026


def of(book: Book, code: str, year: int = YEAR) -> Progress:
    return next(one for one in targets.progress(book, year) if one.target.draft.code == code)


def test_the_first_plan_comes_with_nine_targets_and_no_baseline(commune_book: Book) -> None:
    targets.take_plan(commune_book)
    rows = targets.listing(commune_book)
    assert [row.draft.code for row in rows] == [f"T{number}" for number in range(1, 10)]
    assert all(row.base_value is None and row.base_year is None for row in rows)


def test_taking_the_plan_again_keeps_the_baseline(commune_book: Book) -> None:
    targets.take_plan(commune_book)
    targets.set_baseline(commune_book, of(commune_book, "T4").target.id, 2023, 900)
    targets.take_plan(commune_book)
    assert of(commune_book, "T4").target.base_value == 900
    assert len(targets.listing(commune_book)) == 9


def test_a_house_takes_no_plan(book: Book) -> None:
    with pytest.raises(AppError, match="commune_only"):
        targets.take_plan(book)


def test_another_plan_can_be_typed_in_or_read_from_a_file(
    commune_book: Book, tmp_path: Path
) -> None:
    draft = TargetDraft("A1", "Mỗi làng một đội cồng chiêng", TargetRule.HOUSES, 2027)
    targets.add(commune_book, draft)
    file = tmp_path / "ke-hoach.csv"
    file.write_text(
        "code,rule,figure,year,low,high,since,body\nA2,figure,persons,2028,,,,Số người\n",
        encoding="utf-8-sig",
    )
    targets.take_plan(commune_book, file)
    assert [row.draft.code for row in targets.listing(commune_book)] == ["A1", "A2"]


@pytest.mark.parametrize(
    "row", ["A2,figure,no.such,2028,,,,Số người", "A2,wish,,2028,,,,x", "A2,houses,,soon,,,,x"]
)
def test_a_plan_with_a_line_that_means_nothing_is_refused_whole(
    commune_book: Book, tmp_path: Path, row: str
) -> None:
    file = tmp_path / "ke-hoach.csv"
    good = "A1,houses,,2028,,,,Tốt"
    file.write_text(f"code,rule,figure,year,low,high,since,body\n{good}\n{row}\n", encoding="utf-8")
    with pytest.raises(AppError, match="target_unclear"):
        targets.take_plan(commune_book, file)
    assert targets.listing(commune_book) == ()


def test_growth_is_that_of_all_houses_against_the_baseline(commune: Commune) -> None:
    targets.take_plan(commune.book)
    targets.set_baseline(commune.book, of(commune.book, "T4").target.id, 2025, 100)
    for name, people in (("Làng Jro", 80), ("Làng Klăh Môn", 25)):
        village = commune.village(name)
        library.count_readers(village, None, people, "2026-05-01")
        commune.receive(village)

    one = of(commune.book, "T4")
    assert one.growth is not None
    assert (one.value, one.growth.low_line, one.growth.high_line) == (105, 110, 115)
    assert (one.growth.needed, one.growth.average, one.growth.on_year) == (5, 50, None)
    assert {place.name: place.value for place in one.places} == {
        "Làng Jro": 80,
        "Làng Klăh Môn": 25,
    }


def test_groups_and_regular_meetings_are_judged_house_by_house(commune: Commune) -> None:
    targets.take_plan(commune.book)
    busy, quiet = commune.village("Làng Jro"), commune.village("Làng Klăh Môn")
    for village, months in ((busy, 10), (quiet, 9)):
        club = builders.club(village)
        for month in range(1, months + 1):
            meeting = builders.meeting(village, club, day=f"2026-{month:02d}-15")
            builders.marks(village, meeting, present=[builders.person(village)])
    builders.club(busy, "Lớp múa xoang", GroupKind.CLASS)
    for village in (busy, quiet):
        commune.receive(village)

    regular = of(commune.book, "T6")
    assert {place.name: place.yes for place in regular.places} == {
        "Làng Jro": True,
        "Làng Klăh Môn": False,
    }
    assert of(commune.book, "T5").reached == 2
    targets.set_rule(commune.book, of(commune.book, "T5").target.id, 2)
    assert of(commune.book, "T5").reached == 1
    targets.set_rule(commune.book, regular.target.id, 1, 9)
    assert of(commune.book, "T6").reached == 2


def test_an_answer_is_given_by_the_commune_and_can_be_taken_back(commune: Commune) -> None:
    targets.take_plan(commune.book)
    commune.village("Làng Jro")
    (place,) = of(commune.book, "T9").places
    assert place.yes is None
    targets.answer(commune.book, of(commune.book, "T9").target.id, place.unit, True, "màn hình")
    assert (of(commune.book, "T9").reached, of(commune.book, "T9").places[0].note) == (
        1,
        "màn hình",
    )
    undoing.undo(commune.book)
    assert of(commune.book, "T9").places[0].yes is None
    assert of(commune.book, "T1").places == ()


def test_what_a_house_is_given_travels_in_the_reply(commune: Commune, tmp_path: Path) -> None:
    targets.take_plan(commune.book)
    village = commune.village("Làng Jro")
    library.count_readers(village, None, 756, "2026-10-01")
    commune.receive(village)
    target = of(commune.book, "T4")
    targets.give(commune.book, target.target.id, YEAR, [(target.places[0].unit, 1000)])
    today = date(2026, 11, 23)
    assert targets.of_house(village, today) is None

    (reply,) = receiving.reply_all(commune.book, commune.stick)
    assert reply.path is not None
    receiving.take_in(village, [Path(reply.path)])
    given = targets.of_house(village, today)
    assert given is not None
    assert (given.wanted, given.value, given.needed, given.days_left) == (1000, 756, 244, 39)
    assert given.due_today == 1000 * 327 // 365
    assert targets.of_house(village, date(2027, 1, 1)) is None
    assert DAY and checking.check(commune.book, full=True) == ()


def test_codes_stand_in_the_order_of_their_numbers(commune_book: Book) -> None:
    for code in ("A10", "A2", "A1"):
        targets.add(commune_book, TargetDraft(code, "Mỗi làng một đội", TargetRule.HOUSES, 2027))
    codes = [one.target.draft.code for one in targets.progress(commune_book, 2026)]
    assert [code for code in codes if code.startswith("A")] == ["A1", "A2", "A10"]


class Counting:
    """A connection that counts how often it is asked."""

    def __init__(self, connection: Any) -> None:
        self._connection, self.asked = connection, 0

    def exec_driver_sql(self, *asked: Any) -> Any:
        self.asked += 1
        return self._connection.exec_driver_sql(*asked)


def test_each_house_is_reckoned_once_however_many_targets_ask(commune: Commune) -> None:
    asked = []
    for code in ("B1", "B2", "B3"):
        draft = TargetDraft(code, "Lượt người", TargetRule.FIGURE, 2026, "visits")
        targets.add(commune.book, draft)
        with commune.book.read() as connection:
            counting = Counting(connection)
            questions.progress(cast("Connection", counting), YEAR)
        asked.append(counting.asked)
    assert asked[1] - asked[0] == asked[2] - asked[1] < asked[0] / 2
