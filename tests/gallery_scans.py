"""Pictures of “Nhập từ ảnh”, over a photo made of a real sheet."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.actions import scanning, sheet_photos
from desktop.actions.scanning import ScannedPage
from desktop.screens.photos import PhotosScreen
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.helpers.commune import Commune
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed
from tests.helpers.village import PEOPLE, bare, shared_bare

if TYPE_CHECKING:
    from tests.gallery import Stage


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


def start(stage: Stage) -> None:
    stage.open(shared_bare())
    stage.show(ScanScreen(stage.desk), "home")


def review(stage: Stage) -> None:
    stage.open(shared_bare())
    screen = ScanScreen(stage.desk)
    stage.show(screen, "home")
    screen._show_pages(_read())  # noqa: SLF001 - as if read


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


def waiting(stage: Stage) -> None:
    commune, photo = _commune()
    stage.open(commune.book)
    screen = PhotosScreen(stage.desk)
    stage.show(screen, "inbox")
    screen.read([photo])
    screen.refresh()


def naming(stage: Stage) -> QWidget:
    commune, photo = _commune()
    stage.open(commune.book)
    screen = PhotosScreen(stage.desk)
    stage.show(screen, "inbox")
    screen.read([photo])
    screen.refresh()
    return screen.ask_meeting(screen.sheets[0])
