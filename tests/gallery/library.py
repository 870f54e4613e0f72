"""Pictures of “Tủ sách”, over a small real book."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.catalogue import BoxDraft, CopyState, TitleDraft, TitleList
from db.domain.houses import HouseKind
from db.domain.library import Reader
from db.engine import Book
from desktop.actions import catalogue, library
from desktop.dialogs.lend_form import LendForm
from desktop.dialogs.titles_found import TitlesFound
from desktop.screens.entries import entries
from desktop.screens.library import LibraryScreen, Page
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import TODAY, Village, found, shared_bare

LENT = (
    ("Siu H'Drŏi", ("Dế Mèn phiêu lưu ký", "Truyện cổ Ba Na"), "2026-11-20", None),
    ("Lê Văn Bình", ("Kỹ thuật trồng cà phê vối ở Tây Nguyên",), "2026-10-28", None),
    ("Nay Y Thuy̆n", ("Luật Đất đai hỏi đáp",), "2026-11-15", None),
)


@cache
def with_corner() -> Village:
    """A village whose house lends: four books out, one overdue, fourteen readers today."""
    village = found(Path(tempfile.mkdtemp(prefix="solang-corner-")))
    for name, titles, day, due in LENT:
        library.lend(village.book, village.people[name], titles, day, due)
    for reader, count in ((Reader.GIRL, 6), (Reader.BOY, 5), (Reader.WOMAN, 3)):
        for _ in range(count):
            library.count_readers(village.book, reader, 1, TODAY.isoformat())
    library.count_readers(village.book, None, 240, "2026-10-20")
    return village


TITLES = (
    TitleDraft("Cồng chiêng Tây Nguyên", "9786043219876", "Nhiều tác giả", shelf="Kệ 1", copies=3),
    TitleDraft("Dế Mèn phiêu lưu ký", author="Tô Hoài", subject="văn học", copies=4),
    TitleDraft("Truyện cổ Ba Na", author="Sưu tầm", published=2012),
    TitleDraft("Kỹ thuật trồng cà phê vối ở Tây Nguyên và chăm sóc vườn cây trong mùa khô"),
)


@picture("library")
def corner(stage: Stage) -> None:
    _shown(stage, with_corner().book)


@picture("library-empty")
def empty(stage: Stage) -> None:
    _shown(stage, shared_bare())


@picture("lend-form")
def lending(stage: Stage) -> QWidget:
    stage.open(with_corner().book)
    form = LendForm(stage.window, stage.desk.operations, TODAY)
    form.search.setText("Siu")
    form.search.taken.emit()
    for title in ("Dế Mèn phiêu lưu ký", "Truyện cổ Ba Na"):
        form.title.setText(title)
        form.title.returnPressed.emit()
    return form


def _shown(stage: Stage, book: Book) -> LibraryScreen:
    stage.open(book)
    stage.window.show_entries(
        entries(stage.desk.book.book_kind, stage.desk.book.kind, library=True)
    )
    screen = LibraryScreen(stage.desk)
    stage.show(screen, "library")
    screen.refresh()
    return screen


@cache
def with_catalogue() -> Village:
    """The same corner with a catalogue, labels, two boxes and two digital resources."""
    village = found(Path(tempfile.mkdtemp(prefix="solang-catalogue-")))
    book = village.book
    gongs = catalogue.write_titles(book, TITLES).created[0]
    catalogue.label_copies(book, gongs, ["TV-0001", "TV-0002", "TV-0003"])
    library.lend(book, village.people["Lê Văn Bình"], ["TV-0002"], "2026-11-10")
    lost = catalogue.titles(book, "TV-0003")[0].copies[2]
    catalogue.set_state(book, lost.id, CopyState.LOST)
    one = catalogue.save_box(book, BoxDraft("Hộp sách số 1", 25, 40, "Truyện tranh")).created[0]
    catalogue.save_box(book, BoxDraft("Hộp sách số 2", 18, 30))
    catalogue.send_box(book, one, "Trường Tiểu học Yang Bắc", "2026-09-10")
    catalogue.bring_box_home(book, one, "2026-10-10", 52)
    catalogue.send_box(book, one, "Điểm trường làng Krông", "2026-10-12")
    film = catalogue.add_resource(book, "Phim dạy đánh chiêng", "phim/chieng.mp4").created[0]
    catalogue.add_resource(book, "Thư viện số tỉnh Gia Lai", "thuvien.gialai.gov.vn")
    library.count_readers(book, None, 37, "2026-11-20", resource=film)
    return village


@picture("library-titles")
def titles(stage: Stage) -> None:
    _library(stage, Page.TITLES)


@picture("library-file")
def file_of_titles(stage: Stage) -> QWidget:
    _library(stage, Page.TITLES)
    found = TitleList(tuple(TITLES) * 6, (4, 9))
    return TitlesFound(stage.window, stage.desk.operations, found)


@picture("library-boxes")
def boxes(stage: Stage) -> None:
    _library(stage, Page.BOXES)


@picture("library-resources")
def resources(stage: Stage) -> None:
    _library(stage, Page.RESOURCES)


def _library(stage: Stage, page: Page) -> None:
    """As a school's library sees it."""
    stage.open(with_catalogue().book)
    stage.window.show_entries(
        entries(stage.desk.book.book_kind, HouseKind.SCHOOL_LIBRARY, library=True)
    )
    about = replace(stage.desk.book, kind=HouseKind.SCHOOL_LIBRARY)
    screen = LibraryScreen(replace(stage.desk, book=about))
    stage.show(screen, "library")
    screen.refresh()
    screen.turn_to(page)
