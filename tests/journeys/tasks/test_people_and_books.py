"""Tasks 4, 5, 6 and 8: people, readers, books lent, somebody found."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.commands.people import today as laptop_day
from db.domain.births import parse_birth
from db.domain.card_codes import card_text
from db.domain.library import Reader
from db.domain.people import Gender
from db.engine import Book
from desktop.actions import books, library, people
from desktop.dialogs.find_everywhere import FindDialog
from desktop.dialogs.lend_form import LendForm
from desktop.dialogs.person_form import PersonForm
from tests import builders
from tests.helpers.hands import Hands
from tests.journeys.tasks.conftest import HouseBook, Sit

A_MOMENT = 1.0
"""In starts of the program, of which one takes tenths of a second: the answer is there at once."""
TODAY = laptop_day()


def opened(house: HouseBook) -> Book:
    return books.open_book(house.folder, None)


def with_a_corner(house: HouseBook) -> str:
    """The house counts readers, so the corner stands in the sidebar; gives a card's text."""
    book = opened(house)
    library.count_readers(book, Reader.WOMAN, 1, "2026-01-05")
    library.set_book(book, "Dế Mèn phiêu lưu ký", "9786042099998")
    library.set_book(book, "Sử thi Đăm Săn", "9786049541234")
    (row,) = people.listing(book, "Đinh Bĕch")
    books.close(book)
    return card_text(row.id)


def test_4_a_person_is_added(house: HouseBook, sit: Sit) -> None:
    """Task 4: at most 15 seconds, 8 keys besides the text."""
    hands = sit(house.folder)
    hands.think()
    hands.press("Ctrl+2", "Ctrl+N")
    form = QApplication.activeModalWidget()
    assert isinstance(form, PersonForm)
    hands.think()
    hands.type("Đinh Krŭng")
    hands.press("Tab", "Space", "Tab")
    hands.type("1986")
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)
    hands.close()
    book = opened(house)
    (row,) = people.listing(book, "dinh krung")[:1]
    books.close(book)
    assert (row.full_name, row.gender, row.village) == ("Đinh Krŭng", Gender.FEMALE, "Làng Jro")
    assert row.birth == parse_birth("1986")
    assert hands.count.keys <= 8
    assert hands.count.seconds <= 15


def test_4_a_likely_double_is_told_at_once(house: HouseBook, sit: Sit) -> None:
    """Task 4: the warning stands there when the typing has paused, after a moment's work."""
    hands = sit(house.folder)
    hands.press("Ctrl+2", "Ctrl+N")
    form = QApplication.activeModalWidget()
    assert isinstance(form, PersonForm)
    hands.type("Đinh Bech")
    worked = hands.starts_until(lambda: form.doubles.isVisible())
    assert worked <= A_MOMENT


def test_5_a_reader_is_counted(house: HouseBook, sit: Sit) -> None:
    """Task 5: one or two keys, at most 2 seconds once the hand knows them."""
    with_a_corner(house)
    hands = sit(house.folder)
    place = [entry.id for entry in hands.window.rooms].index("library") + 1
    hands.press(f"Ctrl+{place}", "2")
    hands.close()
    book = opened(house)
    assert library.corner(book, TODAY).readers == 1
    books.close(book)
    assert hands.count.keys <= 2
    assert hands.count.seconds <= 2


def lend(hands: Hands, who: str, first: str, second: str) -> None:
    place = [entry.id for entry in hands.window.rooms].index("library") + 1
    hands.think()
    hands.press(f"Ctrl+{place}", "Ctrl+N")
    assert isinstance(QApplication.activeModalWidget(), LendForm)
    for text in (who, first, second):
        hands.think()
        hands.type(text)
        hands.press("Return")
    hands.press("Return")
    hands.until(lambda: QApplication.activeModalWidget() is None)


def lent(house: HouseBook) -> list[tuple[str, str]]:
    book = opened(house)
    found = [(row.borrower, row.title) for row in library.corner(book, TODAY).out]
    books.close(book)
    return sorted(found)


BOTH = [("Đinh Bĕch", "Dế Mèn phiêu lưu ký"), ("Đinh Bĕch", "Sử thi Đăm Săn")]


def test_6_two_books_are_lent_by_scanner(house: HouseBook, sit: Sit) -> None:
    """Task 6: at most 12 seconds; a scanner types faster than a hand, its letters cost nothing."""
    card = with_a_corner(house)
    hands = sit(house.folder)
    lend(hands, card, "9786042099998", "9786049541234")
    hands.close()
    hands.count.letters = 0
    assert lent(house) == BOTH
    assert hands.count.seconds <= 12


def test_6_two_books_are_lent_by_typing(house: HouseBook, sit: Sit) -> None:
    """Task 6: at most 25 seconds; the titles known before are completed."""
    with_a_corner(house)
    hands = sit(house.folder)
    lend(hands, "bech", "Dế Mèn phiêu lưu ký", "Sử thi Đăm Săn")
    hands.close()
    assert lent(house) == BOTH
    assert hands.count.seconds <= 25


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house with twenty thousand people."""
    folder = tmp_path_factory.mktemp("crowded") / "book"
    book = builders.house(folder, actor="Lan")
    builders.crowd(book, 20_000)
    builders.person(book, "Đỗ Thị Lập")
    books.close(book)
    return folder


def _answered(dialog: FindDialog, typed: str) -> bool:
    return dialog.answered == typed


def test_8_somebody_is_found_without_marks(crowded: Path, sit: Sit) -> None:
    """Task 8: at most four letters, each answered with a moment's work among 20,000 people."""
    hands = sit(crowded)
    hands.think()
    hands.press("Ctrl+K")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FindDialog)
    slowest, typed = 0.0, ""
    for letter in "lap":
        typed += letter
        hands.type(letter)
        slowest = max(slowest, hands.starts_until(partial(_answered, dialog, typed)))
    assert dialog.model.rows[0].person is not None
    assert dialog.model.rows[0].person.full_name == "Đỗ Thị Lập"
    hands.press("Return")
    hands.until(lambda: hands.window.here == "people")
    assert hands.count.letters <= 4
    assert slowest <= A_MOMENT
