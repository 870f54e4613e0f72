"""The first start: nothing is written before the last button."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.domain.houses import HouseKind
from desktop.screens.first_run import FirstRun
from desktop.screens.recovery_code import RecoveryCode, lines_of
from tests.helpers.clicking import press, texts


class Asked:
    """What the page asked for."""

    def __init__(self) -> None:
        self.houses: list[tuple[str, str, str, HouseKind]] = []
        self.communes: list[tuple[str, str]] = []
        self.copies: list[tuple[Path, str | None]] = []

    def house(self, *facts: object) -> None:
        self.houses.append(facts)  # type: ignore[arg-type]

    def commune(self, *facts: object) -> None:
        self.communes.append(facts)  # type: ignore[arg-type]

    def restore(self, *facts: object) -> None:
        self.copies.append(facts)  # type: ignore[arg-type]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def page(asked: Asked, qtbot: QtBot) -> FirstRun:
    made = FirstRun(asked.house, asked.commune, asked.restore)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.show()
    return made


def test_a_house_is_asked_for_with_all_it_needs(page: FirstRun, asked: Asked) -> None:
    press(page, "Mở sổ mới cho nhà văn hóa")
    page.house.name.setText(" Nhà rông làng Jro ")
    page.house.commune.setText("Đak Pơ")
    page.house.province.setText("Gia Lai")
    press(page, "Mở sổ")
    assert asked.houses == [
        ("Nhà rông làng Jro", "Đak Pơ", "Gia Lai", HouseKind.VILLAGE_HOUSE),
    ]


def test_a_missing_field_is_named_beside_it(page: FirstRun, asked: Asked) -> None:
    press(page, "Mở sổ mới cho nhà văn hóa")
    page.house.name.setText("Nhà rông làng Jro")
    press(page, "Mở sổ")
    assert asked.houses == []
    assert "Chưa ghi." in texts(page)


def test_going_back_keeps_what_was_typed(page: FirstRun) -> None:
    press(page, "Mở sổ mới cho nhà văn hóa")
    page.house.name.setText("Nhà rông làng Jro")
    press(page, "Trở lại")
    press(page, "Mở sổ mới cho nhà văn hóa")
    assert page.house.name.text() == "Nhà rông làng Jro"


def test_a_commune_needs_its_name_and_province(page: FirstRun, asked: Asked) -> None:
    press(page, "Mở sổ cho xã")
    page.commune.name.setText("Đak Pơ")
    page.commune.province.setText("Gia Lai")
    press(page, "Mở sổ")
    assert asked.communes == [("Đak Pơ", "Gia Lai")]


def test_a_saved_copy_goes_with_its_code(page: FirstRun, asked: Asked, tmp_path: Path) -> None:
    page.show_restore()
    page.restore.take_file(str(tmp_path / "so.saoluu"))
    page.restore.code.setText("ABCD EFGH")
    press(page, "Mở lại")
    assert asked.copies == [(tmp_path / "so.saoluu", "ABCD EFGH")]


def test_the_code_must_be_kept_before_going_on(qtbot: QtBot) -> None:
    gone: list[int] = []
    page = RecoveryCode(
        "A8JQ JEDW CV6M 3JB2 FXK4 HMJB 5GE4 SE4T", "Nhà rông", lambda: gone.append(1)
    )
    qtbot.addWidget(page)
    page.show()
    press(page, "Vào sổ")
    assert gone == []
    page.kept.setChecked(True)
    press(page, "Vào sổ")
    assert gone == [1]


def test_the_code_stands_on_two_lines() -> None:
    assert lines_of("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH") == [
        "AAAA BBBB CCCC DDDD",
        "EEEE FFFF GGGG HHHH",
    ]


def test_a_copy_that_lies_on_the_machine_is_offered_first(
    page: FirstRun, asked: Asked, tmp_path: Path
) -> None:
    copy = tmp_path / "so-lang.saoluu"
    page.offer([(copy, "Sổ nhà văn hóa, lưu ngày 20/11/2026")])
    assert texts(page.found) == [
        "Thấy bản đã lưu trên máy này",
        "Sổ nhà văn hóa, lưu ngày 20/11/2026",
    ]
    press(page, "Mở lại bản này")
    page.restore.code.setText("1234")
    press(page, "Mở lại")
    assert asked.copies == [(copy, "1234")]


def test_where_nothing_lies_nothing_is_offered(page: FirstRun) -> None:
    page.offer([])
    assert not page.found.isVisible()
