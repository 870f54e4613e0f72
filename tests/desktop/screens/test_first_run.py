"""The first start: nothing is written before the last button, and it is at most five steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.domain.house_choices import HouseChoices, Share
from db.domain.houses import BookKind, HouseKind
from db.old_copies import FoundCopy
from db.restoring import CopyFacts
from desktop.actions.beginning import BookPlan, Invited
from desktop.screens.beginning import copy_words
from desktop.screens.first_run import FirstRun, Ways
from desktop.screens.recovery_code import RecoveryCode, lines_of
from tests.helpers.clicking import press, texts


class Asked:
    """What the page asked for."""

    def __init__(self, stick: Path) -> None:
        self.plans: list[tuple[BookPlan, bool]] = []
        self.copies: list[tuple[Path, str | None]] = []
        self.sizes: list[int] = []
        self.practised: list[bool] = []
        self.looked: list[Path] = []
        self.stick = stick

    def ways(self) -> Ways:
        return Ways(
            lambda plan, list_first: self.plans.append((plan, list_first)),
            lambda file, code: self.copies.append((file, code)),
            self.looked.append,
            lambda: self.practised.append(True),
            self.sizes.append,
            lambda: ((self.stick, "KINGSTON"),),
        )


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(tmp_path)


@pytest.fixture
def page(asked: Asked, qtbot: QtBot) -> FirstRun:
    made = FirstRun(asked.ways())
    qtbot.addWidget(made)
    made.resize(1366, 640)
    made.show()
    return made


def name_the_house(page: FirstRun) -> None:
    press(page, "Mở sổ mới cho nhà văn hóa")
    page.house.name.setText(" Nhà rông làng Jro ")
    page.house.commune.setText("Đak Pơ")
    page.house.province.setText("Gia Lai")


def test_a_house_is_asked_for_with_all_it_needs(page: FirstRun, asked: Asked) -> None:
    name_the_house(page)
    press(page, "Tiếp")
    page.writer.actor.setText("H'Lan")
    press(page, "Tiếp")
    press(page, "KINGSTON")
    assert asked.plans == []
    assert "Thêm một bản ở: KINGSTON" in texts(page)
    press(page, "Mở sổ")
    house = HouseKind.VILLAGE_HOUSE
    names = ("Nhà rông làng Jro", "Đak Pơ", "Gia Lai")
    wanted = BookPlan(BookKind.HOUSE, *names, house, "H'Lan", copies=asked.stick)
    assert asked.plans == [(wanted, False)]


def test_it_is_at_most_five_steps_with_the_code(page: FirstRun, qtbot: QtBot) -> None:
    seen = [line for line in texts(page) if line.startswith("Bước ")]
    name_the_house(page)
    for _ in range(3):
        seen += [line for line in texts(page) if line.startswith("Bước ")]
        if page.copies.isVisible():
            break
        press(page, "Tiếp")
    code = RecoveryCode("A8JQ JEDW CV6M 3JB2 FXK4 HMJB 5GE4 SE4T", "Nhà rông", lambda: None)
    qtbot.addWidget(code)
    code.show()
    seen += [line for line in texts(code) if line.startswith("Bước ")]
    assert seen == [f"Bước {number} trong 5" for number in range(1, 6)]


def test_an_invitation_leaves_two_questions(page: FirstRun, asked: Asked, tmp_path: Path) -> None:
    """Each page is a question; all else was answered by the commune, and is said."""
    file = tmp_path / "moi-vao.solang"
    chosen = HouseChoices(
        HouseKind.LEARNING_CENTRE, "thôn", share=Share("Lượt người", "visits", 2026, 480)
    )
    page.take_invitation(file, Invited("Nhà rông làng Jro", "Đak Pơ", "Gia Lai", chosen))
    assert [line for line in texts(page) if line.startswith("Theo tệp mời")] == [
        "Theo tệp mời: Nhà rông làng Jro, xã Đak Pơ, Gia Lai.\n"
        "Xã đã chọn sẵn: Trung tâm học tập cộng đồng, gọi là thôn, chỉ tiêu năm 2026."
    ]
    questions = []
    while not asked.plans:
        questions += [line for line in texts(page) if line.endswith("?")]
        assert not page.house.isVisible()
        press(page, "Mở sổ" if page.copies.isVisible() else "Tiếp")
    assert questions == ["Ai đang ghi?", "Bản sao lưu để thêm ở đâu?"]
    plan, _ = asked.plans[0]
    assert (plan.name, plan.commune, plan.invitation) == ("Nhà rông làng Jro", "Đak Pơ", file)
    assert plan.house_kind is HouseKind.LEARNING_CENTRE


def test_a_list_from_excel_may_come_first(page: FirstRun, asked: Asked) -> None:
    name_the_house(page)
    press(page, "Tiếp")
    press(page, "Nhập từ Excel ngay khi mở sổ")
    press(page, "Tiếp")
    press(page, "Mở sổ")
    assert asked.plans[0][1] is True


def test_another_size_of_text_is_shown_at_once(page: FirstRun, asked: Asked) -> None:
    press(page, "150")
    assert asked.sizes == [150]


def test_the_practice_book_is_reached_before_any_real_book(page: FirstRun, asked: Asked) -> None:
    press(page, "Tập dùng với sổ tập")
    assert asked.practised == [True]


def test_a_missing_field_is_named_beside_it(page: FirstRun) -> None:
    press(page, "Mở sổ mới cho nhà văn hóa")
    page.house.name.setText("Nhà rông làng Jro")
    press(page, "Tiếp")
    assert page.house.isVisible()
    assert "Chưa ghi." in texts(page)


def test_going_back_keeps_what_was_typed(page: FirstRun) -> None:
    """AC 25."""
    name_the_house(page)
    press(page, "Tiếp")
    page.writer.actor.setText("Lan")
    press(page, "Trở lại")
    press(page, "Trở lại")
    press(page, "Mở sổ mới cho nhà văn hóa")
    assert page.house.commune.text() == "Đak Pơ"
    press(page, "Tiếp")
    assert page.writer.actor.text() == "Lan"


def test_a_commune_needs_its_name_and_province(page: FirstRun, asked: Asked) -> None:
    press(page, "Mở sổ cho xã")
    page.commune.name.setText("Đak Pơ")
    page.commune.province.setText("Gia Lai")
    press(page, "Tiếp")
    assert "Danh sách người tham gia" not in texts(page)
    press(page, "Tiếp")
    press(page, "Mở sổ")
    assert asked.plans == [(BookPlan(BookKind.COMMUNE, "Đak Pơ", "Đak Pơ", "Gia Lai"), False)]


def test_a_saved_copy_goes_with_its_code(page: FirstRun, asked: Asked, tmp_path: Path) -> None:
    page.show_restore()
    page.restore.take_file(tmp_path / "so.saoluu")
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


def test_a_copy_is_told_by_what_it_is_and_its_folder_not_by_its_file(tmp_path: Path) -> None:
    facts = CopyFacts("0192f0c1", BookKind.HOUSE, "2026-11-20T08:42:00Z", 1234, "")
    said = copy_words(FoundCopy(tmp_path / "so-lang_0192f0c1_000041.saoluu", facts))
    assert said == f"Sổ nhà văn hóa, lưu ngày 20/11/2026, 1.234 việc đã ghi, ở {tmp_path}"


def test_where_nothing_lies_nothing_is_offered(page: FirstRun) -> None:
    page.offer([])
    assert not page.found.isVisible()
