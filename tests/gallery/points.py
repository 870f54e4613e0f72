"""Pictures of “Điểm thư viện” at the commune."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.houses import HouseKind
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from desktop.actions import library, library_points
from desktop.dialogs.point_form import PointForm
from desktop.dialogs.point_month import PointMonthForm
from desktop.screens.points import PointsScreen
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.commune import Commune

SCHOOL = PointDraft(
    "Thư viện Trường Phổ thông Dân tộc bán trú Tiểu học và THCS Yang Bắc",
    HouseKind.SCHOOL_LIBRARY,
    owner="Trường PTDTBT Tiểu học và THCS Yang Bắc",
    address="làng Krông, xã Yang Bắc",
    keeper="Rơ Châm H'Blin",
    hours="sáng thứ 2, 4, 6",
    titles=1_240,
    copies=3_615,
)


@cache
def commune() -> Commune:
    """Four points: two schools, a village with a laptop, a post office."""
    made = Commune(Path(tempfile.mkdtemp(prefix="solang-points-")))
    village = made.village("Làng Jro")
    library.count_readers(village, None, 214, "2026-05-04")
    made.receive(village)
    unit = library_points.units(made.book)[0]
    house = PointDraft("Tủ sách làng Jro", HouseKind.VILLAGE_HOUSE, titles=86, copies=120)
    library_points.save(made.book, house, unit=unit.id)
    library_points.save(
        made.book, PointDraft("Thư viện Trường Mầm non Yang Bắc", HouseKind.SCHOOL_LIBRARY)
    )
    post = PointDraft("Điểm bưu điện - văn hóa xã", HouseKind.POST_OFFICE_POINT, copies=200)
    told = library_points.save(made.book, post).created[0]
    for month in range(1, 11):
        library_points.write_month(made.book, told, PointMonth(f"2026-{month:02}", 31 + month))
    school = library_points.save(made.book, SCHOOL).created[0]
    seen = [Checked(item, True, day="2026-11-20") for item in (Item.READING, Item.LENDING)]
    seen += [Checked(item, False, day="2026-11-20") for item in (Item.MOBILE, Item.SOFTWARE)]
    library_points.check(made.book, school, (*seen, Checked(Item.COMPUTERS, True, 4)))
    return made


@picture("points", COMMUNE)
def points(stage: Stage) -> None:
    screen = _shown(stage)
    names = [row.name for row in screen.model.rows]
    screen.table.choose(names.index(SCHOOL.name))


@picture("points-empty", COMMUNE)
def empty(stage: Stage) -> None:
    screen = PointsScreen(stage.desk)
    stage.show(screen, "points")
    screen.show_points(())


@picture("point-form", COMMUNE)
def form(stage: Stage) -> QWidget:
    screen = _shown(stage)
    units = library_points.units(commune().book)
    return PointForm(stage.window, stage.desk.operations, units, screen.model.rows[0])


@picture("point-month", COMMUNE)
def month(stage: Stage) -> QWidget:
    screen = _shown(stage)
    today = stage.desk.today()
    return PointMonthForm(stage.window, stage.desk.operations, screen.model.rows[-1], today)


def _shown(stage: Stage) -> PointsScreen:
    stage.open(commune().book)
    screen = PointsScreen(stage.desk)
    stage.show(screen, "points")
    screen.refresh()
    return screen
