"""The sidebar's parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets import nav
from desktop.widgets.nav import NavButton, WovenBand


def test_the_flags_are_qts_own_numbers() -> None:
    align = Qt.AlignmentFlag
    assert [flag.value for flag in (align.AlignLeft, align.AlignHCenter, align.AlignTop)] == [
        nav.LEFT,
        nav.MIDDLE,
        nav.TOP,
    ]
    assert align.AlignVCenter.value == nav.UPRIGHT_MIDDLE
    assert Qt.TextFlag.TextWordWrap.value == nav.WRAPPED


def button(qtbot: QtBot) -> NavButton:
    made = NavButton("shapes", "Câu lạc bộ, lớp, nhóm", "Nhóm")
    qtbot.addWidget(made)
    return made


def test_a_long_name_takes_two_lines(qtbot: QtBot) -> None:
    made = button(qtbot)
    assert made.heightForWidth(220) > made.heightForWidth(400)


def test_a_badge_leaves_less_room_for_the_name(qtbot: QtBot) -> None:
    made = NavButton("send", "Tệp các làng gửi", "Tệp gửi")
    qtbot.addWidget(made)
    before = made.heightForWidth(220)
    made.set_badge("12 tệp mới")
    assert made.heightForWidth(220) > before


def test_a_narrow_button_is_as_wide_as_its_short_word(qtbot: QtBot) -> None:
    made = button(qtbot)
    made.set_narrow(True)
    assert 40 < made.narrow_width() < 100
    assert made.accessibleName() == "Câu lạc bộ, lớp, nhóm"


def drawn(widget: QWidget, width: int, height: int) -> set[str]:
    widget.resize(width, height)
    image = widget.grab().toImage()
    return {image.pixelColor(x, height // 2).name() for x in range(image.width())}


def test_the_band_is_of_red_gold_and_white_diamonds(qtbot: QtBot) -> None:
    band = WovenBand()
    qtbot.addWidget(band)
    colours = {colour.name() for colour in (nav.BAND_WHITE, nav.BAND_RED, nav.BAND_GOLD)}
    assert colours <= drawn(band, 220, nav.BAND_HEIGHT)


def test_here_is_marked_by_a_gold_bar(qtbot: QtBot) -> None:
    made = button(qtbot)
    made.setChecked(True)
    assert nav.BAND_GOLD.name() in drawn(made, 220, 60)
