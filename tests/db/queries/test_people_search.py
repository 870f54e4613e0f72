"""The list of people, searched while it is typed."""

from __future__ import annotations

import random
import unicodedata
from itertools import chain

import pytest

from db.domain.births import parse_birth
from db.domain.people import Gender, PersonDraft, Standing
from db.engine import Book
from desktop.actions import people
from tests import builders


def found(book: Book, search: str, limit: int | None = None, offset: int = 0) -> list[str | None]:
    rows = people.listing(book, search, limit=limit, offset=offset)
    return [row.full_name for row in rows]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("d", ["Trần Văn Đức", "Đinh Bĕch"]),
        ("đinh", ["Đinh Bĕch"]),
        ("duc tran", ["Trần Văn Đức"]),
        ("hle", ["Nay H’Lĕ"]),
        ("H'L", ["Nay H’Lĕ"]),
        ("le", ["Nay H’Lĕ"]),
        ("cok", ["Rơ Châm Čơ̆k"]),
        ("uc", []),
        ("=", []),
        ("%", []),
    ],
)
def test_beginnings_of_words_find_without_marks(
    book: Book, search: str, names: list[str], form: str
) -> None:
    """AC 15."""
    for name in ("Đinh Bĕch", "Nay H’Lĕ", "Rơ Châm Čơ̆k", "Trần Văn Đức"):
        builders.person(book, name)

    assert sorted(map(str, found(book, unicodedata.normalize(form, search)))) == sorted(names)  # type: ignore[arg-type] # a form


def test_exact_marks_come_first_and_then_the_vietnamese_order(book: Book) -> None:
    """AC 16."""
    for name in ("Lê Lân", "Lê Lan", "Lê Lành", "Lê Lắn", "Lê Là"):
        builders.person(book, name)

    assert found(book, "lan") == ["Lê Lan", "Lê Lành", "Lê Lắn", "Lê Lân"]
    assert found(book, "lân") == ["Lê Lân", "Lê Lan", "Lê Lành", "Lê Lắn"]


def test_the_usual_name_and_the_word_that_tells_homonyms_apart_find_too(book: Book) -> None:
    people.add(book, PersonDraft("Đinh Văn A", usual_name="Bok Hrơh", distinction="con bà H’Lan"))

    for search in ("hroh", "bok", "con ba", "hlan"):
        assert found(book, search) == ["Đinh Văn A"]


def test_a_new_name_replaces_the_old_one_in_the_search(book: Book) -> None:
    person = builders.person(book, "Đinh Bĕch")
    people.edit(book, person, PersonDraft("Siu Ƀlưh", Gender.MALE))

    assert (found(book, "bech"), found(book, "bluh")) == ([], ["Siu Ƀlưh"])
    with book.read() as connection:
        words = connection.exec_driver_sql("SELECT word FROM search_word ORDER BY word").fetchall()
        kept = connection.exec_driver_sql("SELECT words FROM person").scalar_one()
    assert [row[0] for row in words] == kept.split()


def test_who_is_removed_or_gone_is_not_found(book: Book) -> None:
    removed, died = builders.person(book, "Đinh Bĕch"), builders.person(book, "Đinh Bĕch")
    people.remove(book, [removed])
    people.set_standing(book, [died], Standing.DIED, "2026-11-01")

    assert found(book, "bech") == []


def test_pages_put_together_are_the_whole_list(book: Book) -> None:
    builders.crowd(book, 120)

    for search in ("", "d", "lan", "lân", "nguyen thi"):
        whole = found(book, search)
        pages = [found(book, search, 7, offset) for offset in range(0, len(whole) + 7, 7)]
        assert list(chain(*pages)) == whole


def test_every_person_is_found_by_any_beginning_of_the_name(book: Book) -> None:
    names = [builders.draft(random.Random(seed)).full_name for seed in range(20)]
    for name in names:
        builders.person(book, name)

    for name in names:
        for length in range(1, len(name) + 1):
            assert name in found(book, name[:length]), name[:length]


def test_a_group_is_searched_like_the_whole_book(book: Book) -> None:
    builders.club(book)
    inside = builders.person(book, "Đinh Lan", group="CLB Cồng chiêng")
    builders.person(book, "Đinh Lan")

    rows = people.listing(book, "lan", "clb cong chieng", "2026-11-22")
    assert [(row.id, row.groups) for row in rows] == [(inside, ("CLB Cồng chiêng",))]


@pytest.mark.parametrize(
    ("known", "typed", "doubles"),
    [
        (("Đinh Bŏk", "1948"), ("đinh bok", "1948"), 1),
        (("Đinh Bŏk", "1948"), ("Đinh Bŏk", None), 1),
        (("Đinh Bŏk", "1948"), ("Đinh Bŏk", "1949"), 0),
        (("Đinh Bŏk", "1948"), ("Đinh Bŏ", "1948"), 0),
        (("Đinh Bŏk", "1948-03"), ("Đinh Bŏk", "1948"), 1),
        (("Đinh Bŏk", "1948-03"), ("Đinh Bŏk", "1948-04"), 0),
    ],
)
def test_a_likely_double_is_shown_while_typing(
    book: Book, known: tuple[str, str], typed: tuple[str, str | None], doubles: int
) -> None:
    builders.person(book, known[0], gender=None, birth=known[1])
    birth = parse_birth(typed[1]) if typed[1] else None

    assert len(people.likely_doubles(book, PersonDraft(typed[0], birth=birth))) == doubles
