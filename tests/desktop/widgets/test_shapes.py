"""What stands out by a tint is seen without it too: by an edge, a bar, a frame."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from desktop.itemmodels.table import Column, TableModel
from desktop.widgets import theme
from desktop.widgets.avatar import Avatar
from desktop.widgets.card import Note
from desktop.widgets.choice import Choice
from desktop.widgets.curtain import Curtain
from desktop.widgets.day_field import DayField
from desktop.widgets.month_strip import MonthStrip, Tile
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.step_mark import StepMark
from desktop.widgets.table import Table
from desktop.widgets.text import Chip
from desktop.widgets.tokens import THEMES, Theme, Tone, contrast


def seen(widget: QWidget, width: int = 0, height: int = 0) -> QImage:
    """The widget as it is painted on white."""
    widget.resize(width or widget.sizeHint().width(), height or widget.sizeHint().height())
    widget.ensurePolished()
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    widget.render(image)
    return image


def edge(image: QImage) -> str:
    """The darkest colour on the way in from the left, half way down: an edge is 1 px wide."""
    across = [image.pixelColor(x, image.height() // 2) for x in range(3)]
    return min(across, key=QColor.lightness).name()


def shapes() -> list[QWidget]:
    strip = MonthStrip("Tham gia")
    strip.show_tiles([Tile("3/4", "9", Tone.GOOD)], "tháng 9: 3 trên 4")
    bar = ProgressLine()
    bar.show_amounts(0, 50, 100, spoken="0 trên 100")
    return [*(Chip("✓ Có mặt 24/26", tone) for tone in Tone), strip, bar, StepMark(3), Avatar()]


def test_with_high_contrast_every_tint_has_an_edge(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look(Theme.CONTRAST))
    for shape in shapes():
        assert contrast(edge(seen(shape, 120)), "#ffffff") >= 3, type(shape).__name__


@pytest.mark.parametrize("tone", list(Tone))
def test_with_high_contrast_a_note_has_an_edge(qapp: QApplication, tone: Tone) -> None:
    theme.apply(qapp, theme.Look(Theme.CONTRAST))
    note = Note("Buổi này nghỉ (làng có tang), không tính ai vắng.", tone)
    assert contrast(edge(seen(note, 400, 60)), "#ffffff") >= 3


@pytest.mark.parametrize("look", [Theme.LIGHT, Theme.DARK])
def test_otherwise_a_tint_goes_to_its_edge(qapp: QApplication, look: Theme) -> None:
    theme.apply(qapp, theme.Look(look))
    tint = QColor(THEMES[look].good_tint).name()
    image = seen(Chip("✓ Có mặt 24/26", Tone.GOOD))
    assert image.pixelColor(1, image.height() // 2).name() == tint


def people_table(*, framed: bool = False) -> Table:
    model: TableModel[str] = TableModel(
        [Column("Họ và tên", str), Column("Chữ", lambda name: str(len(name)))]
    )
    model.set_rows(["Đinh Thị Bơ̆t", "Siu H'Drŏi"])
    return Table(model, name="Người", framed=framed)


@pytest.mark.parametrize("look", list(Theme))
def test_a_chosen_row_has_a_bar(qapp: QApplication, look: Theme) -> None:
    theme.apply(qapp, theme.Look(look))
    table = people_table()
    table.choose(1)
    image = seen(table, 400, 200)
    middle = table.visualRect(table.model().index(1, 0)).center().y()
    middle += table.horizontalHeader().height()
    main = QColor(THEMES[look].main).name()
    assert image.pixelColor(1, middle).name() == main
    assert image.pixelColor(1, middle - table.rowHeight(0)).name() != main


def test_a_chosen_cell_has_a_frame(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look())
    table = people_table()
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
    table.setCurrentIndex(table.model().index(0, 1))
    image = seen(table, 400, 200)
    cell = table.visualRect(table.model().index(0, 1))
    cell.translate(0, table.horizontalHeader().height())
    main = QColor(THEMES[Theme.LIGHT].main).name()
    assert {
        image.pixelColor(x, cell.center().y()).name() for x in (cell.left() + 1, cell.right() - 1)
    } == {main}
    assert image.pixelColor(1, cell.center().y()).name() != main


def test_a_table_on_the_ground_of_a_dialog_has_an_edge(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look(Theme.CONTRAST))
    assert edge(seen(people_table(framed=True), 400, 200)) == "#000000"
    assert edge(seen(people_table(), 400, 200)) != "#000000"


@pytest.mark.parametrize("look", list(Theme))
def test_a_field_that_takes_nothing_looks_so(qapp: QApplication, look: Theme) -> None:
    theme.apply(qapp, theme.Look(look))
    open_, closed = QLineEdit(), QLineEdit()
    closed.setEnabled(False)
    ground = QColor(THEMES[look].surface).name()
    row = [seen(one, 200, 40).pixelColor(x, 0).name() for one in (open_, closed) for x in ACROSS]
    whole, dashed = row[: len(ACROSS)], row[len(ACROSS) :]
    assert ground not in whole
    assert len(set(dashed)) > len(set(whole))


ACROSS = range(40, 160)


@pytest.mark.parametrize("look", list(Theme))
def test_what_the_keyboard_is_on_is_framed(qapp: QApplication, look: Theme) -> None:
    theme.apply(qapp, theme.Look(look))
    window, main = QWidget(), QColor(THEMES[look].main).name()
    boxes = [QCheckBox("Số hóa di sản", window), QCheckBox("Văn hóa đọc", window)]
    for at, box in enumerate(boxes):
        box.setGeometry(10, 10 + 50 * at, 300, 40)
    window.show()
    window.activateWindow()
    boxes[1].setFocus()
    qapp.processEvents()
    edges = [box.grab().toImage().pixelColor(200, 0).name() for box in boxes]
    assert edges[1] == main
    assert edges[0] != main
    window.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_lines_of_an_open_list_can_be_hit(qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, theme.Look(percent=percent))
    choice = Choice([(0, "Câu lạc bộ"), (1, "Lớp năng khiếu")], name="Loại")
    choice.widen_list()
    assert choice.view().sizeHintForRow(0) >= theme.px(32)


@pytest.mark.parametrize("look", list(Theme))
def test_the_month_below_a_day_is_in_the_colours_of_the_theme(
    qapp: QApplication, look: Theme
) -> None:
    """Qt's own has red weekends, green arrows, and “…” for the days of the week."""
    theme.apply(qapp, theme.Look(look))
    field = DayField(date(2026, 11, 22), name="Ngày")
    month = field.month()
    image = seen(month)
    vivid = [
        colour.name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if (colour := image.pixelColor(x, y)).saturation() > 200
        and colour.hue() not in range(200, 260)
    ]
    assert vivid == []
    (days,) = month.findChildren(QTableView)
    wide = QFontMetrics(days.font()).horizontalAdvance("Th 7")
    assert days.columnWidth(1) > wide
    assert days.rowHeight(1) >= theme.px(30)


@pytest.mark.parametrize("look", list(Theme))
def test_the_curtain_is_dark_in_every_theme(qapp: QApplication, look: Theme) -> None:
    theme.apply(qapp, theme.Look(look))
    window = QWidget()
    window.resize(400, 300)
    curtain = Curtain(window)
    image = seen(curtain, 400, 300)
    assert contrast(image.pixelColor(5, 5).name(), "#ffffff") > 12
    window.close()
