"""“Tủ sách”: one key counts a reader; two books go out by a few keys and two scans."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.catalogue import CopyState, TitleDraft
from db.domain.houses import HouseKind
from db.domain.library import Channel, Purpose, Reader
from db.engine import Book
from desktop.actions import catalogue, home, library, undoing
from desktop.dialogs.lend_form import LendForm
from desktop.dialogs.lines_form import LinesForm
from desktop.dialogs.titles_found import TitlesFound
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.library import LibraryScreen, Page
from desktop.screens.library_boxes import BoxesPage, ResourcesPage
from desktop.screens.library_titles import TitlesPage
from tests import builders
from tests.desktop.conftest import NOW, NotifySpy
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.keyboard import type_text

TODAY = NOW.date().isoformat()
ONE, OTHER = "9786042080001", "9786042080018"

KEY, THINK, SCAN = 0.28, 1.35, 2.0
"""Seconds of the keystroke-level model (Card, Moran, Newell 1980): a key of an average typist, one
preparation of the mind; for a scan we take reaching for the book and the pull of the trigger."""


@pytest.fixture
def screen(book_desk: Desk, show: Show) -> LibraryScreen:
    return show(LibraryScreen(book_desk))


@pytest.fixture
def school(book_desk: Desk, show: Show) -> LibraryScreen:
    """The screen as a school's library has it."""
    about = replace(book_desk.book, kind=HouseKind.SCHOOL_LIBRARY)
    return show(LibraryScreen(replace(book_desk, book=about)))


def filled(**values: str) -> None:
    """Type into the form that is open, and save."""
    form = dialog(LinesForm)
    for name, text in values.items():
        form.edits[name].setText(text)
    form.yes.click()


def test_a_village_sees_no_catalogue(screen: LibraryScreen, school: LibraryScreen) -> None:
    assert not screen.page.isVisible()
    assert school.page.isVisible()


def test_a_title_is_written_labelled_and_its_copy_lost(school: LibraryScreen, book: Book) -> None:
    school.turn_to(Page.TITLES)
    page = school.pages.currentWidget()
    assert isinstance(page, TitlesPage)
    page.add_new()
    filled(title="Cồng chiêng Tây Nguyên", author="Nhiều tác giả", copies="2")
    page.ask_labels()
    filled(code="TV-001")
    filled(code="TV-002")
    dialog(LinesForm).reject()
    page.lost.click()

    (row,) = catalogue.titles(book)
    assert (row.draft.author, [copy.code for copy in row.copies]) == (
        "Nhiều tác giả",
        ["TV-001", "TV-002"],
    )
    assert [copy.state for copy in row.copies] == [CopyState.LOST, CopyState.THERE]


def test_a_label_scanned_brings_its_copy_back(school: LibraryScreen, book: Book) -> None:
    title = catalogue.write_titles(book, [TitleDraft("Truyện cổ Ba Na")]).created[0]
    catalogue.label_copies(book, title, ["TV-001", "TV-002"])
    library.lend(book, builders.person(book, "Siu H'Bia"), ["TV-001", "TV-002"], TODAY)
    school.refresh()
    type_text(school.loans.search, "TV-002")
    QTest.keyClick(school.loans.search, Qt.Key.Key_Return)
    assert [loan.code for loan in library.loans(book, only_out=True)] == ["TV-001"]


def test_a_list_of_books_is_taken_from_excel(
    school: LibraryScreen, book: Book, tmp_path: Path
) -> None:
    file = tmp_path / "sách.csv"
    file.write_text("STT,Tên sách,Số lượng\n1,Truyện cổ Ba Na,2\n2,,1\n", encoding="utf-8")
    school.turn_to(Page.TITLES)
    page = school.pages.currentWidget()
    assert isinstance(page, TitlesPage)
    page.read_file(file)
    asked = dialog(TitlesFound)
    assert catalogue.titles(book) == ()
    asked.yes.click()
    assert [(row.draft.title, row.stock) for row in catalogue.titles(book)] == [
        ("Truyện cổ Ba Na", 2)
    ]


def test_a_box_is_sent_and_comes_back(school: LibraryScreen, book: Book) -> None:
    school.turn_to(Page.BOXES)
    page = school.pages.currentWidget()
    assert isinstance(page, BoxesPage)
    page.add_new()
    filled(name="Hộp sách số 1", copies="40")
    page.send.click()
    filled(place="")
    filled(place="Trường Tiểu học Yang Bắc")
    assert [stay.place for stay in catalogue.boxes(book)[0].stays] == ["Trường Tiểu học Yang Bắc"]
    page.home.click()
    filled(loans="31")
    assert catalogue.boxes(book)[0].now is None
    assert not page.home.isVisible()


def test_uses_of_a_digital_resource_are_counted(school: LibraryScreen, book: Book) -> None:
    school.turn_to(Page.RESOURCES)
    page = school.pages.currentWidget()
    assert isinstance(page, ResourcesPage)
    page.add_new()
    filled(title="Phim dạy đánh chiêng")
    page.used.click()
    filled(people="12")
    assert [row.uses for row in catalogue.resources(book)] == [12]
    assert school.counter.total.text() == "Hôm nay: 12"


def test_one_key_counts_one_reader(screen: LibraryScreen, book: Book) -> None:
    for key in (Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_1):
        QTest.keyClick(screen, key)
    assert library.corner(book, TODAY).today == {Reader.GIRL: 2, Reader.WOMAN: 1}
    assert screen.counter.total.text() == "Hôm nay: 3"


def test_a_digit_typed_into_the_search_counts_nobody(screen: LibraryScreen, book: Book) -> None:
    type_text(screen.loans.search, "1234")
    assert library.visits(book) == ()


def test_purpose_and_channel_stay_for_the_day(screen: LibraryScreen, book: Book) -> None:
    screen.counter.purpose.choose(Purpose.STUDY)
    screen.counter.channel.choose(Channel.MOBILE)
    screen.counter.buttons[Reader.BOY].click()
    screen.refresh()
    screen.counter.buttons[Reader.MAN].click()
    kept = {(row.purpose, row.channel) for row in library.visits(book)}
    assert kept == {(Purpose.STUDY, Channel.MOBILE)}


def test_two_books_are_lent_by_scanner_within_twelve_seconds(
    screen: LibraryScreen, book: Book, notify_spy: NotifySpy
) -> None:
    builders.person(book, "Kpă Y-Bluĭ")
    builders.person(book, "Đinh Thị Hmrơ̆")
    library.set_book(book, "Tấm Cám", ONE)
    library.set_book(book, "Dế Mèn phiêu lưu ký", OTHER)
    spent = 0.0

    screen.add_new()
    spent += THINK + 2 * KEY  # Ctrl+N
    form = dialog(LendForm)
    type_text(form.search, "blui")
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    spent += THINK + 5 * KEY
    for code in (ONE, OTHER):  # the scanner types the code and Enter
        type_text(form.title, code)
        QTest.keyClick(form.title, Qt.Key.Key_Return)
        spent += SCAN
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    spent += THINK + KEY

    out = [(row.title, row.borrower) for row in library.loans(book)]
    assert sorted(out) == [("Dế Mèn phiêu lưu ký", "Kpă Y-Bluĭ"), ("Tấm Cám", "Kpă Y-Bluĭ")]
    assert library.corner(book, TODAY).readers == 1
    assert notify_spy.only(Level.DONE) == "Đã cho Kpă Y-Bluĭ mượn 2 cuốn"
    assert spent <= 12, spent


def test_a_new_code_asks_for_its_title_once(screen: LibraryScreen, book: Book) -> None:
    builders.person(book, "Kpă Y-Bluĭ")
    screen.add_new()
    form = dialog(LendForm)
    form.search.setText("blui")
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    for text in (ONE, "Truyện cổ Ba Na"):
        type_text(form.title, text)
        QTest.keyClick(form.title, Qt.Key.Key_Return)
    form.yes.click()
    assert [(row.title, row.code) for row in library.loans(book)] == [("Truyện cổ Ba Na", ONE)]


def test_a_borrower_nobody_knows_is_written_down_on_the_way(
    screen: LibraryScreen, book: Book
) -> None:
    screen.add_new()
    form = dialog(LendForm)
    form.search.setText("Siu Ƀlưh")
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    form._add_person()  # noqa: SLF001 - the one button that is offered
    form.title.setText("Tấm Cám")
    form.yes.click()
    assert [row.borrower for row in library.loans(book)] == ["Siu Ƀlưh"]


def test_nothing_is_lent_to_nobody(screen: LibraryScreen, book: Book) -> None:
    screen.add_new()
    form = dialog(LendForm)
    form.title.setText("Tấm Cám")
    form.yes.click()
    assert library.loans(book) == ()
    form.reject()


def test_a_scanned_book_comes_back(screen: LibraryScreen, book: Book) -> None:
    library.set_book(book, "Tấm Cám", ONE)
    library.lend(book, builders.person(book), [ONE, "Sơn Tinh"], TODAY)
    screen.refresh()
    type_text(screen.loans.search, ONE)
    QTest.keyClick(screen.loans.search, Qt.Key.Key_Return)
    assert [row.title for row in library.loans(book, only_out=True)] == ["Sơn Tinh"]
    undoing.undo(book)
    assert len(library.loans(book, only_out=True)) == 2


def test_a_loan_is_renewed_or_taken_away(screen: LibraryScreen, book: Book) -> None:
    library.lend(book, builders.person(book), ["Tấm Cám", "Sơn Tinh"], "2026-10-01")
    screen.refresh()
    screen.loans.on.click()
    assert [row.due for row in library.loans(book, only_out=True)] == ["2026-10-15", "2026-12-06"]
    screen.loans.gone.click()
    assert len(library.loans(book)) == 1


def test_the_room_has_its_line_only_where_there_is_a_corner(book: Book) -> None:
    kind = book.kind
    hidden = {entry.id: entry.under for entry in entries(kind)}
    shown = {entry.id: entry.under for entry in entries(kind, library=True)}
    assert (hidden["library"], shown["library"]) == ("home", None)


@pytest.mark.parametrize(
    ("of", "word"),
    [
        (None, "Tủ sách"),
        (HouseKind.VILLAGE_HOUSE, "Tủ sách"),
        (HouseKind.COMMUNE_CENTRE, "Tủ sách"),
        (HouseKind.SCHOOL_LIBRARY, "Thư viện"),
        (HouseKind.COMMUNITY_LIBRARY, "Thư viện"),
    ],
)
def test_the_sidebar_says_what_that_house_calls_its_books(
    book: Book, of: HouseKind | None, word: str
) -> None:
    (room,) = (one for one in entries(book.kind, of, library=True) if one.id == "library")
    assert room.title == word


def test_home_reminds_of_what_is_overdue(book: Book) -> None:
    library.lend(book, builders.person(book), ["Tấm Cám"], "2026-10-01")
    todo = home.home(book, NOW.date()).todo
    assert [(one.kind.value, one.count) for one in todo if one.kind == "books_overdue"] == [
        ("books_overdue", 1)
    ]
