"""Figures over several houses: sums, and each person once by the keyed digest."""

from __future__ import annotations

import pytest

from db.domain.errors import AppError
from db.domain.people import Gender
from db.engine import Book
from desktop.actions import figures
from tests import builders
from tests.helpers.commune import Commune

YEAR = ("2026-01-01", "2026-12-31")


def meets(village: Book, *present: str, day: str = "2026-11-22") -> None:
    builders.marks(village, builders.meeting(village, builders.club(village), day=day), present)


def lan(village: Book, birth: str = "1990", ethnic_group: str | None = "ba-na") -> str:
    return builders.person(village, "Đinh Thị Lan", birth=birth, ethnic_group=ethnic_group)


def test_a_person_of_two_houses_is_one_person_and_two_visits(commune: Commune) -> None:
    for name in ("Làng Jro", "Làng Klăh"):
        village = commune.village(name)
        meets(village, lan(village))
        commune.receive(village)

    found = figures.figures(commune.book, *YEAR)
    assert (found.value("persons"), found.value("visits"), found.value("meetings")) == (1, 2, 2)
    assert (found.value("persons.female"), found.value("groups.club")) == (1, 2)


def test_two_people_of_one_name_in_one_house_stay_two(commune: Commune) -> None:
    for name, count in (("Làng Jro", 2), ("Làng Klăh", 1)):
        village = commune.village(name)
        meets(village, *(lan(village) for _ in range(count)))
        commune.receive(village)

    assert figures.figures(commune.book, *YEAR).value("persons") == 2


def test_without_a_year_of_birth_nobody_is_taken_for_another(commune: Commune) -> None:
    for name in ("Làng Jro", "Làng Klăh"):
        village = commune.village(name)
        meets(village, builders.person(village, "Đinh Bŏk", birth=None, gender=Gender.MALE))
        commune.receive(village)

    assert figures.figures(commune.book, *YEAR).value("persons") == 2


def test_one_house_at_the_commune_has_the_house_s_own_figures(commune: Commune) -> None:
    own, other = commune.village("Làng Jro"), commune.village("Làng Klăh")
    for village in (own, other):
        meets(village, lan(village), lan(village), builders.person(village, birth=None))
        commune.receive(village)

    at_commune = figures.figures(commune.book, *YEAR, house="Làng Jro")
    assert at_commune.figures == figures.figures(own, *YEAR).figures


def test_the_band_of_a_person_of_two_houses_is_that_of_the_last_visit(commune: Commune) -> None:
    for name, day, birth in (
        ("Làng Jro", "2026-10-31", "2010-11"),
        ("Làng Klăh", "2026-11-02", "2010-11"),
    ):
        village = commune.village(name)
        meets(village, lan(village, birth), day=day)
        commune.receive(village)

    found = figures.figures(commune.book, *YEAR)
    assert (found.value("persons.child"), found.value("persons.youth")) == (0, 1)


def test_a_minority_known_to_one_house_is_known_in_the_sum(commune: Commune) -> None:
    for name, ethnic_group, day in (("Làng Jro", "ba-na", "2026-11-01"), ("Làng K", None, None)):
        village = commune.village(name)
        meets(village, lan(village, ethnic_group=ethnic_group), day=day or "2026-11-22")
        commune.receive(village)

    found = figures.figures(commune.book, *YEAR)
    assert (found.value("persons.minority"), found.value("persons")) == (1, 1)


def test_an_unknown_house_is_refused_with_the_names_there_are(commune: Commune) -> None:
    commune.village("Làng Jro")

    with pytest.raises(AppError) as refused:
        figures.figures(commune.book, *YEAR, house="Làng Xa")

    assert refused.value.code == "house_unknown"


def test_days_the_wrong_way_round_are_refused(book: Book) -> None:
    with pytest.raises(AppError) as refused:
        figures.figures(book, "2026-12-31", "2026-01-01")

    assert refused.value.code == "bad_period"
