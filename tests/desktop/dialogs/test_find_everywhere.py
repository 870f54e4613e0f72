"""“Tìm”: one search over a real book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.catalogue import BoxDraft
from db.domain.donations import DonationDraft, GiftForm
from db.domain.found import Found, FoundKind
from db.domain.hall import HallDraft, HallPurpose
from db.domain.houses import HouseKind
from db.domain.library_points import PointDraft
from db.engine import Book
from desktop.actions import (
    catalogue,
    donations,
    equipment,
    everywhere,
    hall,
    library,
    library_points,
    meetings,
    plan_tasks,
    targets,
)
from desktop.dialogs.find_everywhere import FindDialog, beside, title
from desktop.screens.desk import Desk
from desktop.screens.dwelling import Dwelling
from desktop.screens.found_places import place_of
from desktop.screens.person_panel import PersonPanel
from tests import builders
from tests.helpers.clicking import texts
from tests.helpers.commune import Commune

TODAY = date(2026, 11, 22)


@pytest.fixture
def taken() -> list[Found]:
    return []


@pytest.fixture
def dialog(book: Book, book_desk: Desk, qtbot: QtBot, taken: list[Found]) -> Iterator[FindDialog]:
    group = builders.club(book, "CLB Đọc sách")
    builders.meeting(book, group, day="2026-11-24")
    builders.meeting(book, group, day="2026-01-02")
    builders.person(book, "Đinh Đức", group=group)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FindDialog(parent, book_desk.operations, TODAY, taken.append)
    made.show()
    yield made


def found(dialog: FindDialog, typed: str) -> list[str]:
    dialog.ask(typed)
    return [title(one) for one in dialog.model.rows]


def test_groups_come_with_their_meetings_near_today(dialog: FindDialog) -> None:
    assert found(dialog, "doc sach") == ["CLB Đọc sách", "CLB Đọc sách, Thứ ba 24/11/2026"]


def test_people_are_found_without_marks(dialog: FindDialog) -> None:
    assert found(dialog, "dinh duc") == ["Đinh Đức"]


def test_nothing_typed_finds_nothing(dialog: FindDialog) -> None:
    assert found(dialog, "  ") == []


def test_arrows_and_enter_take_what_was_found(dialog: FindDialog, taken: list[Found]) -> None:
    dialog.search.setText("doc")
    dialog.ask("doc")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert [one.kind for one in taken] == [FoundKind.MEETING]


def test_books_equipment_occasions_and_lendings_are_found_too(
    dialog: FindDialog, book: Book
) -> None:
    library.set_book(book, "Dế Mèn phiêu lưu ký", "8934974123456")
    equipment.add(book, "Bộ cồng chiêng", 3)
    days = ("2026-12-05", "2026-12-06")
    hall.lend(book, HallDraft(HallPurpose.WEDDING, *days, what="con bà H’Lan", borrower="Siu Mơ"))
    assert found(dialog, "de men") == ["Dế Mèn phiêu lưu ký"]
    assert found(dialog, "cong chieng") == ["Bộ cồng chiêng"]
    assert found(dialog, "di san") == ["Ngày Di sản văn hóa Việt Nam"]
    assert beside(dialog.model.rows[0]) == "23/11 · chưa có hoạt động"
    assert found(dialog, "siu mo") == ["Cho mượn: đám cưới, con bà H’Lan"]
    assert [one.kind for one in dialog.model.rows] == [FoundKind.LENDING]


def test_gifts_are_found_by_giver_goods_or_receipt_and_tell_no_amount(
    dialog: FindDialog, book: Book
) -> None:
    chairs = DonationDraft("2026-11-20", GiftForm.GOODS, giver="Cty Sao Mai", goods="ghế nhựa")
    donations.add(book, replace(chairs, quantity=20, amount=2_400_000))
    assert found(dialog, "sao mai") == ["Cty Sao Mai, 20 ghế nhựa"]
    assert found(dialog, "ghe nhua") == ["Cty Sao Mai, 20 ghế nhựa"]
    assert found(dialog, "01/2026") == ["Cty Sao Mai, 20 ghế nhựa"]
    assert beside(dialog.model.rows[0]) == "01/2026"


def test_before_anything_is_typed_stands_what_was_opened_lately(
    book: Book, book_desk: Desk, qtbot: QtBot, taken: list[Found]
) -> None:
    person = builders.person(book, "Rơ Châm Hyin")
    panel = PersonPanel(book_desk)
    qtbot.addWidget(panel)
    panel.show_person(person)
    (dwelling,) = panel.findChildren(Dwelling)
    dwelling.note()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FindDialog(parent, book_desk.operations, TODAY, taken.append)
    made.show()
    assert "Mở gần đây" in texts(made)
    assert [title(one) for one in made.model.rows] == ["Rơ Châm Hyin"]
    QTest.keyClick(made.search, Qt.Key.Key_Return)
    assert [one.kind for one in taken] == [FoundKind.PERSON]


def test_meetings_are_found_by_what_they_are_about(dialog: FindDialog, book: Book) -> None:
    group = builders.club(book, "CLB Thơ")
    told = meetings.add(book, [group], "2026-03-08", topic="Kể chuyện Đăm Săn").created[0]
    meetings.add(book, [group], "2026-03-15", topic="Đọc thơ")
    assert found(dialog, "dam san") == ["CLB Thơ, Chủ nhật 08/03/2026"]
    assert dialog.model.rows[0].meeting is not None
    assert dialog.model.rows[0].meeting.id == told
    assert beside(dialog.model.rows[0]).endswith("Kể chuyện Đăm Săn")


def test_boxes_and_digital_resources_are_found(dialog: FindDialog, book: Book) -> None:
    catalogue.save_box(book, BoxDraft("Hộp sách số 7", 12, 30, "truyện cổ Jrai"))
    catalogue.add_resource(book, "Phim dạy đánh chiêng", "phim/chieng.mp4")
    assert found(dialog, "truyen co jrai") == ["Hộp sách số 7"]
    assert found(dialog, "danh chieng") == ["Phim dạy đánh chiêng"]
    assert place_of(dialog.model.rows[0])[0] == "library"


def test_the_commune_finds_its_villages_targets_tasks_points_and_inspections(
    commune: Commune,
) -> None:
    book = commune.book
    targets.take_plan(book)
    plan_tasks.take_plan(book)
    unit, name = plan_tasks.units(book)[0]
    plan_tasks.inspect(book, unit, "2026-10-02", "Đoàn kiểm tra", ["Loa hỏng"])
    library_points.save(book, PointDraft("Điểm bưu điện Yang Bắc", HouseKind.POST_OFFICE_POINT))
    people_there = everywhere.search(book, "Đinh", TODAY)
    assert people_there == (), "people of the villages are not the commune's to look up"
    kinds = {one.kind for one in everywhere.search(book, name, TODAY)}
    assert {FoundKind.HOUSE, FoundKind.INSPECTION} <= kinds
    for typed, kind, screen in (
        ("T4", FoundKind.TARGET, "targets"),
        ("III.1a", FoundKind.TASK, "tasks"),
        ("buu dien", FoundKind.POINT, "points"),
    ):
        one = next(one for one in everywhere.search(book, typed, TODAY) if one.kind is kind)
        assert place_of(one)[0] == screen
