"""Pictures of “Nhập từ ảnh”, over a photo made of a real sheet."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from db.domain.scans import Seen
from db.domain.sheet_pictures import KeptPicture
from desktop.actions import scanning, sheet_photos
from desktop.actions.scanning import ScannedPage, ScannedRow
from desktop.dialogs.sheet_pictures import SheetPicturesDialog
from desktop.screens.photos import PhotosScreen
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.commune import Commune
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed, signed_grid
from tests.helpers.village import PEOPLE, bare, shared_bare


@cache
def _read() -> tuple[ScannedPage, ...]:
    folder = Path(tempfile.mkdtemp(prefix="solang-scan-"))
    book = bare(folder)
    group = builders.club(book)
    for name, *_ in PEOPLE[:14]:
        builders.person(book, name, group=group)
    signs = (Sign.TICK, Sign.SIGNATURE, Sign.NOTHING, Sign.CROSS, Sign.THUMBPRINT, Sign.FILLED)
    by_row = {row: signs[row % len(signs)] for row in range(15)}
    photo = signed(book, builders.meeting(book, group), by_row, folder / "anh.jpg")
    return tuple(scanning.match(book, scanning.read([str(photo)])))


@picture("scan-start")
def start(stage: Stage) -> None:
    stage.open(shared_bare())
    stage.show(ScanScreen(stage.desk), "home")


@picture("scan")
def review(stage: Stage) -> None:
    stage.open(shared_bare())
    screen = ScanScreen(stage.desk)
    stage.show(screen, "home")
    pages = [replace(page, rows=_asked(page.rows)) for page in _read()]
    screen._show_pages(pages)  # noqa: SLF001 - as if read


def _asked(rows: tuple[ScannedRow, ...]) -> tuple[ScannedRow, ...]:
    """Two of them asked, with what they seem to say."""
    return tuple(
        replace(row, mark=Seen.UNSURE, likely=row.mark) if row.index in (1, 2) else row
        for row in rows
    )


@cache
def _several() -> tuple[ScannedPage, ...]:
    """Sheets of two meetings; of one the roll was marked by hand and says otherwise."""
    folder = Path(tempfile.mkdtemp(prefix="solang-several-"))
    book = bare(folder)
    group = builders.club(book)
    people = [builders.person(book, name, group=group) for name, *_ in PEOPLE[:8]]
    photos = []
    for day in ("2026-11-15", "2026-11-22"):
        meeting = builders.meeting(book, group, day=day)
        name = f"z5901234567890_{day}_abcdef0123456789.jpg"
        signs = {row: Sign.TICK for row in range(0, 10, 2)}
        photos.append(str(signed(book, meeting, signs, folder / name)))
        if day == "2026-11-15":
            builders.marks(book, meeting, present=people[2:4], absent=people[:1])
    return tuple(scanning.match(book, scanning.read(photos)))


def _reviewed(stage: Stage, pages: tuple[ScannedPage, ...]) -> None:
    """The review of these pages."""
    stage.open(shared_bare())
    screen = ScanScreen(stage.desk)
    stage.show(screen, "home")
    screen._show_pages(pages)  # noqa: SLF001 - as if read


@picture("scan-several")
def several(stage: Stage) -> None:
    _reviewed(stage, _several())


@cache
def _commune() -> tuple[Commune, Path]:
    """Two villages signed: of one the file has come with two other marks, of the other not."""
    folder = Path(tempfile.mkdtemp(prefix="solang-photos-"))
    commune = Commune(folder)
    signs = {row: (Sign.TICK, Sign.SIGNATURE, Sign.NOTHING)[row % 3] for row in range(8)}
    for number, name in enumerate(("Nhà văn hóa làng Jro", "Nhà văn hóa làng Bến Nước")):
        village = commune.village(name)
        group = builders.club(village)
        people = [builders.person(village, one, group=group) for one, *_ in PEOPLE[:8]]
        meeting = builders.meeting(village, group, day="2026-11-15")
        photo = signed(village, meeting, signs, folder / f"zalo{number}.jpg")
        if number == 0:
            builders.marks(village, meeting, present=people[1:], absent=people[:1])
            sheet_photos.wait(commune.book, scanning.read([str(photo)]))
            commune.receive(village)
    return commune, photo


@picture("photos-waiting", COMMUNE)
def waiting(stage: Stage) -> None:
    commune, photo = _commune()
    stage.open(commune.book)
    screen = PhotosScreen(stage.desk)
    stage.show(screen, "inbox")
    screen.read([photo])
    screen.refresh()


@picture("photos-naming", COMMUNE)
def naming(stage: Stage) -> QWidget:
    commune, photo = _commune()
    stage.open(commune.book)
    screen = PhotosScreen(stage.desk)
    stage.show(screen, "inbox")
    screen.read([photo])
    screen.refresh()
    return screen.ask_meeting(screen.sheets[0])


@cache
def _grid() -> tuple[ScannedPage, ...]:
    """A course grid of nine days, six of them held."""
    folder = Path(tempfile.mkdtemp(prefix="solang-grid-"))
    book = bare(folder)
    group = builders.club(book)
    for name, *_ in PEOPLE[:10]:
        builders.person(book, name, group=group)
    for day in range(1, 28, 3):
        builders.meeting(book, group, day=f"2026-11-{day:02d}")
    signs = (Sign.TICK, Sign.NOTHING, Sign.TICK, Sign.CROSS, Sign.TICK)
    by_cell = {(row, day): signs[(row * 3 + day) % 5] for row in range(11) for day in range(6)}
    photo = signed_grid(book, group, ("2026-11-01", "2026-11-30"), by_cell, folder / "anh.jpg")
    return tuple(scanning.match(book, scanning.read([str(photo)])))


@picture("scan-grid")
def grid(stage: Stage) -> None:
    _reviewed(stage, _grid())


@cache
def _open() -> tuple[ScannedPage, ...]:
    """A sheet whose date was left open."""
    folder = Path(tempfile.mkdtemp(prefix="solang-open-"))
    book = bare(folder)
    group = builders.club(book)
    for name, *_ in PEOPLE[:10]:
        builders.person(book, name, group=group)
    meeting = builders.meeting(book, group)
    signs = {row: Sign.TICK for row in range(6)}
    photo = signed(book, meeting, signs, folder / "anh.jpg", open_date=True)
    return tuple(scanning.match(book, scanning.read([str(photo)])))


@picture("scan-open-day")
def open_day(stage: Stage) -> QWidget | None:
    stage.open(shared_bare())
    screen = ScanScreen(stage.desk)
    stage.show(screen, "home")
    screen._ask_days(_open())  # noqa: SLF001 - as if read
    return QApplication.activeModalWidget()


@picture("scan-pictures")
def kept_pictures(stage: Stage) -> QWidget:
    stage.open(shared_bare())
    screen = ScanScreen(stage.desk)
    stage.show(screen, "home")
    pictures = [page.picture for page in _read() if page.picture is not None]
    kept = [KeptPicture(no, 1, "2026-11-22", jpeg) for no, jpeg in enumerate(pictures)]
    title = "Ảnh tờ ký: CLB Cồng chiêng 22/11"
    dialog = SheetPicturesDialog(screen.window(), title, kept, lambda _: None)
    dialog.open()
    return dialog
