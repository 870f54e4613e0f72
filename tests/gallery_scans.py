"""Pictures of “Nhập từ ảnh”, over a photo made of a real sheet."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.actions import scanning
from desktop.actions.scanning import ScannedPage
from desktop.screens.scan import ScanScreen
from tests import builders
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
