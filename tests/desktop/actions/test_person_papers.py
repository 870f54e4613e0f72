"""Papers for one person each, out of a real book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.card_codes import parse_card
from db.domain.errors import AppError
from db.domain.person_papers import CertificateKind, MemberCard
from db.engine import Book
from desktop.actions import asked_papers, books, library, person_papers
from desktop.actions.asked_papers import Asked, Request
from tests import builders

TODAY = "2026-11-22"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "book")
    yield made
    books.close(made)


def test_a_card_names_the_groups_of_today_and_its_code_the_person(book: Book) -> None:
    club, old = builders.club(book), builders.club(book, "Lớp múa xoang")
    person = builders.person(book, "Đinh Hrơh", group=club)
    builders.members(book, old, person)
    from desktop.actions import groups

    groups.end_member(book, old, person, "2026-06-01")
    (card,) = person_papers.cards(book, [person, person])
    assert isinstance(card, MemberCard)
    assert (card.name, card.groups, card.birth) == ("Đinh Hrơh", ("CLB Cồng chiêng",), "1986")
    assert parse_card(card.code) == person


def test_only_who_came_to_half_of_the_held_meetings_is_certified(book: Book) -> None:
    club = builders.club(book)
    often, seldom = (builders.person(book, f"Đinh {n}", group=club) for n in "AB")
    for day in ("2026-11-07", "2026-11-14", "2026-11-21"):
        present = [often] if day != "2026-11-14" else [seldom]
        absent = [seldom] if day != "2026-11-14" else [often]
        builders.marks(book, builders.meeting(book, club, day=day), present=present, absent=absent)
    builders.meeting(book, club, day="2026-11-28")
    span = ("2026-11-01", "2026-11-30")
    (made,) = person_papers.certificates_of_group(book, club, *span, TODAY)
    assert made.name == "Đinh A"
    assert made.reason.endswith("có mặt 2 trên 3 buổi")
    everybody = person_papers.certificates_of_group(book, club, *span, TODAY, least=30)
    assert [one.name for one in everybody] == ["Đinh A", "Đinh B"]


def test_everybody_with_a_book_too_long_gets_one_reminder(book: Book) -> None:
    late, good = builders.person(book, "Siu Ƀlưh"), builders.person(book, "Đinh Bĕch")
    library.lend(book, late, ["Dế mèn phiêu lưu ký"], "2026-10-01", "2026-10-15")
    library.lend(book, late, ["Truyện cổ Ba Na"], "2026-10-20", "2026-11-03")
    library.lend(book, good, ["Tắt đèn"], "2026-11-20", "2026-12-04")
    (note,) = person_papers.overdue_of_library(book, TODAY)
    assert (note.name, note.due, note.days) == ("Siu Ƀlưh", "2026-10-15", 38)
    assert set(note.things) == {"Dế mèn phiêu lưu ký", "Truyện cổ Ba Na"}


def test_where_nothing_is_overdue_no_paper_is_made(book: Book) -> None:
    asked = Request(Asked.OVERDUE, TODAY, TODAY, TODAY)
    with pytest.raises(AppError) as refused:
        asked_papers.make(book, asked)
    assert refused.value.code == "nobody_listed"


def test_a_year_that_is_only_about_right_says_so(book: Book) -> None:
    elder = builders.person(book, "Đinh Hrok", birth="~1948")
    (card,) = person_papers.cards(book, [elder])
    assert card.birth == "khoảng 1948"
    (paper,) = person_papers.certificates(book, [elder], "đã dạy chiêng", TODAY)
    assert paper.birth == "khoảng 1948"


def test_praise_for_who_came_is_praise(book: Book) -> None:
    club = builders.club(book)
    person = builders.person(book, group=club)
    builders.marks(book, builders.meeting(book, club, day="2026-11-07"), present=[person])
    (made,) = person_papers.certificates_of_group(
        book, club, "2026-11-01", "2026-11-30", TODAY, 50, CertificateKind.PRAISE
    )
    assert made.kind is CertificateKind.PRAISE
