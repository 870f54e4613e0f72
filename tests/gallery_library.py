"""Pictures of “Tủ sách”, over a small real book."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.domain.library import Reader
from db.engine import Book
from desktop.actions import library
from desktop.dialogs.lend_form import LendForm
from desktop.screens.entries import entries
from desktop.screens.library import LibraryScreen
from tests.helpers.village import TODAY, Village, found, shared_bare

if TYPE_CHECKING:
    from tests.gallery import Stage

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


def corner(stage: Stage) -> None:
    _shown(stage, with_corner().book)


def empty(stage: Stage) -> None:
    _shown(stage, shared_bare())


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
    stage.window.show_entries(entries(stage.desk.book.book_kind, library=True))
    screen = LibraryScreen(stage.desk)
    stage.show(screen, "library")
    screen.refresh()
    return screen
