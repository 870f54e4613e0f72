"""Pictures of “Nhập từ Excel”, over the real lists."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.screens.roster import RosterScreen
from desktop.screens.roster_people import Page
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared

DOUBTFUL = """STT,Họ và tên,Nam/Nữ,Ngày sinh,Dân tộc,Điện thoại
1,Đinh Hrơh,Nam,1969,Ba Na,0912000111
2,Siu H'Bia,Nữ,31/2/1990,Gia Rai,0912 000 22
3,Nay Y Blŭk,?,12/5/2012,Thượng,
4,Rah Lan Pŏl,Nam,47,Gia Rai,0912000333
5,Đinh Thị Hmơ̆,Nữ,3/1955,Ba Na,0912000444 (con)
Tổng cộng: 5 người,,,,,
"""
LISTS = Path(__file__).parents[1] / "data" / "rosters"


@picture("roster-start")
def start(stage: Stage) -> None:
    _shown(stage)


@picture("roster")
def understood(stage: Stage) -> None:
    screen = _shown(stage)
    screen.read(LISTS / "lop-mua-xoang.xlsx")


@picture("roster-doubts")
def doubts(stage: Stage) -> None:
    screen = _shown(stage)
    folder = Path(tempfile.mkdtemp(prefix="solang-list-"))
    file = folder / "danh-sach-to-dan-van.csv"
    file.write_text(DOUBTFUL, encoding="utf-8")
    screen.read(file)
    screen.people.page.choose(Page.DOUBTS)
    screen.people._turn(Page.DOUBTS)  # noqa: SLF001 - as if pressed


def _shown(stage: Stage) -> RosterScreen:
    stage.open(shared().book)
    screen = RosterScreen(stage.desk)
    stage.show(screen, "people")
    screen.refresh()
    return screen
