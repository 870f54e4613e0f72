"""Whoever is erased stands in no draft and on no paper that waits in the book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.domain.donations import DonationDraft
from db.engine import Book
from desktop.actions import books, donations, drafts, papers, people, person_papers
from desktop.actions.drafts import Draft
from tests import builders

NAME = "Rơ Châm H'Ƀlơ̆ng Nguyễn Thị Ánh Nguyệt Bờ̆k"
OTHER = "Siu Y Blơ̆"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = builders.house(tmp_path / "so")
    yield made
    books.close(made)


def put_aside(book: Book, name: str, title: str = "Thư cảm ơn") -> None:
    """A letter of thanks to somebody waits for the commune's printer."""
    letter = person_papers.thanks(book, [name], "hai chục ghế nhựa", "2026-11-22")
    papers.put_aside(book, title, person_papers.draw(letter))


def test_a_paper_that_waits_goes_with_whoever_is_erased(book: Book) -> None:
    person = builders.person(book, NAME)
    for name in (NAME, OTHER):
        put_aside(book, name)
    put_aside(book, OTHER, f"Thẻ của {NAME}")
    papers.put_aside(book, "Không đọc được", b"%PDF-1.4 cut off")
    people.erase(book, person)
    assert papers.waiting(book) == ("Thư cảm ơn",)
    builders.person(book, OTHER)
    papers.forget_person(book, OTHER)
    assert papers.waiting(book) == ()


def test_a_giver_who_is_forgotten_is_in_no_draft_and_on_no_paper(book: Book) -> None:
    gift = DonationDraft("2026-11-20", giver=NAME, amount=500_000)
    (made,) = donations.add(book, gift).created
    put_aside(book, NAME)
    drafts.keep(book, Draft("donation", made, "Sửa", {"note": "nhà cuối làng"}))
    drafts.keep(book, Draft("donation", "", "Thêm", {"giver": NAME}))
    drafts.keep(book, Draft("donation", "khác", "Sửa", {"giver": OTHER}))
    donations.forget_giver(book, made)
    assert papers.waiting(book) == ()
    assert [draft.key for draft in drafts.left_open(book)] == ["khác"]
