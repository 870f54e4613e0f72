"""Figures of the book corner, at the house and, handed in, at the commune."""

from __future__ import annotations

from pathlib import Path

from db.domain.library import Channel, Choice, Purpose, Reader
from db.engine import Book
from desktop.actions import figures, library
from tests import builders
from tests.helpers.commune import Commune

YEAR = ("2026-01-01", "2026-12-31")
STUDY_AWAY = Choice(Purpose.STUDY, Channel.MOBILE)


def library_figures(book: Book, first: str = YEAR[0], last: str = YEAR[1]) -> dict[str, int]:
    found = figures.figures(book, first, last).figures
    return {one.code: one.value for one in found if one.code.startswith("library.")}


def test_a_house_without_a_corner_has_no_such_figures(book: Book) -> None:
    assert library_figures(book) == {}


def test_readers_are_counted_by_who_they_are_what_for_and_how(book: Book) -> None:
    library.count_readers(book, Reader.GIRL, day="2026-11-20")
    library.count_readers(book, Reader.MAN, day="2026-11-20", choice=STUDY_AWAY)
    library.count_readers(book, None, 12, "2026-11-21", STUDY_AWAY)
    library.count_readers(book, None, 50, "2025-12-31")

    found = library_figures(book)
    assert found["library.visits"] == 14
    assert (found["library.visits.female"], found["library.visits.child"]) == (1, 1)
    assert found["library.visits.purpose.study"] == 13
    assert found["library.visits.channel.mobile"] == 13
    assert found["library.visits.channel.on_site"] == 1


def test_loans_returns_renewals_borrowers_and_what_is_overdue(book: Book) -> None:
    one, other = builders.person(book, "Đinh Bĕch"), builders.person(book, "Siu H'Bia")
    library.lend(book, one, ["Tấm Cám", "Sơn Tinh"], "2026-11-01")
    library.lend(book, other, ["Tấm Cám"], "2026-11-10")
    by_title = {(row.title, row.person_id): row.id for row in library.loans(book)}
    library.give_back(book, [by_title["Sơn Tinh", one]], "2026-11-12")
    library.renew(book, by_title["Tấm Cám", other], "2026-12-10")

    found = library_figures(book, "2026-11-01", "2026-11-30")
    assert found["library.loans"] == 3
    assert found["library.loans.returned"] == 1
    assert found["library.loans.renewed"] == 1
    assert found["library.borrowers"] == 2
    assert found["library.loans.overdue"] == 1


def test_what_came_back_later_was_overdue_on_that_day(book: Book) -> None:
    library.lend(book, builders.person(book), ["Tấm Cám"], "2026-10-01")
    library.give_back(book, [library.loans(book)[0].id], "2026-11-05")
    assert library_figures(book, "2026-10-01", "2026-10-31")["library.loans.overdue"] == 1
    assert library_figures(book, "2026-11-01", "2026-11-30")["library.loans.overdue"] == 0


def test_a_count_taken_back_is_in_no_figure(book: Book) -> None:
    library.count_readers(book, Reader.BOY, day="2026-11-20")
    library.remove_visit(book, library.visits(book)[0].id)
    assert library_figures(book) == {}


def test_the_commune_adds_up_its_houses(tmp_path: Path) -> None:
    commune = Commune(tmp_path)
    for name, people in (("Làng Jro", 30), ("Làng Klăh Môn", 12)):
        village = commune.village(name)
        library.count_readers(village, None, people, "2026-11-20")
        library.lend(village, builders.person(village), ["Tấm Cám"], "2026-11-20")
        commune.receive(village)

    assert library_figures(commune.book)["library.visits"] == 42
    assert library_figures(commune.book)["library.loans"] == 2
    jro = figures.figures(commune.book, *YEAR, house="Làng Jro")
    assert jro.value("library.visits") == 30
    commune.close()
