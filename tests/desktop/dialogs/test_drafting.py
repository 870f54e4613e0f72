"""A form that is left in the middle loses nothing and asks nothing."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import desktop.dialogs
from db.domain.births import Birth
from db.domain.groups import GroupKind
from db.domain.meetings import HeadCount
from db.domain.people import Gender, PersonDraft
from db.engine import Book
from desktop.actions import drafts, equipment, groups, library, meetings, people
from desktop.dialogs.drafting import Drafting, attach
from desktop.dialogs.equipment_form import ItemForm, LendItemForm
from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.inspection_form import InspectionForm
from desktop.dialogs.lend_form import LendForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.point_form import PointForm
from desktop.dialogs.private_view import PinForm
from desktop.dialogs.report_words import ReportWordsDialog
from desktop.dialogs.task_form import TaskForm
from desktop.screens.desk import Desk
from desktop.widgets.dialog import Dialog, at_first_show
from tests import builders
from tests.helpers.clicking import press, texts

TODAY = date(2026, 11, 22)
Form = TypeVar("Form", bound=Dialog)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def opened(form: Form) -> Form:
    form.open()
    return form


def person_form(window: QWidget, desk: Desk) -> PersonForm:
    return opened(PersonForm(window, desk.operations, TODAY))


def test_esc_closes_without_loss(window: QWidget, book_desk: Desk, book: Book) -> None:
    form = person_form(window, book_desk)
    form.name.setText("H'Lan Ayŭn")
    form.sex.choose(Gender.FEMALE)
    form.birth.edit.setText("1986")
    form.more.village.set_text("Làng Jro")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()

    again = person_form(window, book_desk)
    assert again.name.text() == "H'Lan Ayŭn"
    assert again.draft().gender is Gender.FEMALE
    assert again.draft().birth == Birth(1986)
    assert again.draft().village == "Làng Jro"
    assert any(line.startswith("Đã lấy lại những gì gõ dở") for line in texts(again))
    press(again, "Thêm vào sổ")
    assert [row.full_name for row in people.listing(book)] == ["H'Lan Ayŭn"]
    assert person_form(window, book_desk).name.text() == ""


def test_what_was_given_up_does_not_come_back(window: QWidget, book_desk: Desk) -> None:
    form = person_form(window, book_desk)
    form.name.setText("Rơ Châm Hyin")
    form.reject()
    again = person_form(window, book_desk)
    press(again, "Bỏ, ghi lại từ đầu")
    assert again.name.text() == ""
    again.reject()
    assert person_form(window, book_desk).name.text() == ""


def test_a_form_that_was_only_looked_at_leaves_nothing(
    window: QWidget, book_desk: Desk, book: Book
) -> None:
    made = people.add(book, PersonDraft("Đinh Bĕch")).created[0]
    form = opened(PersonForm(window, book_desk.operations, TODAY, detail=people.detail(book, made)))
    form.reject()
    assert drafts.find(book, "person", made) is None


def test_a_changed_person_keeps_what_others_wrote_meanwhile(
    window: QWidget, book_desk: Desk, book: Book
) -> None:
    made = people.add(book, PersonDraft("Đinh Bĕch", village="Làng Jro")).created[0]

    def edit() -> PersonForm:
        detail = people.detail(book, made)
        return opened(PersonForm(window, book_desk.operations, TODAY, detail=detail))

    form = edit()
    form.more.phone.setText("0912 345 678")
    form.reject()
    people.edit(book, made, PersonDraft("Đinh Bĕch", village="Làng Klăh"))
    again = edit()
    assert again.more.phone.text() == "0912 345 678"
    assert again.draft().village == "Làng Klăh"


def test_the_next_person_of_a_row_of_new_ones_begins_empty(
    window: QWidget, book_desk: Desk, book: Book
) -> None:
    form = person_form(window, book_desk)
    form.name.setText("Rơ Châm Hyin")
    drafting = form.findChild(Drafting)
    assert isinstance(drafting, Drafting)
    drafting.note()
    press(form, "Thêm, ghi người nữa")
    form.reject()
    assert person_form(window, book_desk).name.text() == ""
    assert len(people.listing(book)) == 1


def test_a_group_comes_back(window: QWidget, book_desk: Desk) -> None:
    form = opened(GroupForm(window, book_desk.operations))
    form.name.setText("CLB Cồng chiêng")
    form.kind.choose(GroupKind.CLASS)
    form.reject()
    again = opened(GroupForm(window, book_desk.operations))
    assert (again.name.text(), again.kind.value) == ("CLB Cồng chiêng", GroupKind.CLASS)


def test_a_meeting_comes_back(window: QWidget, book_desk: Desk, book: Book) -> None:
    builders.club(book)

    def form() -> MeetingForm:
        rows = groups.listing(book)
        return opened(MeetingForm(window, book_desk.operations, rows, TODAY, TODAY))

    first = form()
    first.topic.setText("Tập bài mới")
    first.day.choose(date(2026, 11, 25))
    first.weekly.setChecked(True)
    first.reject()
    again = form()
    assert (again.topic.text(), again.day.day) == ("Tập bài mới", date(2026, 11, 25))
    assert again.weekly.isChecked()
    assert meetings.listing(book) == ()


def test_a_lending_of_equipment_comes_back(window: QWidget, book_desk: Desk, book: Book) -> None:
    equipment.add(book, "Bộ cồng chiêng", 12)
    (item,) = equipment.store(book).items
    who = people.row(book, builders.person(book, "Siu Y Blơ̆"))

    def form() -> LendItemForm:
        return opened(LendItemForm(window, book_desk.operations, item, who, TODAY))

    first = form()
    first.pieces.setText("5")
    first.reject()
    assert form().pieces.text() == "5"


def test_a_thing_of_the_house_comes_back(window: QWidget, book_desk: Desk) -> None:
    first = opened(ItemForm(window, book_desk.operations))
    first.name.setText("Loa kéo")
    first.reject()
    assert opened(ItemForm(window, book_desk.operations)).name.text() == "Loa kéo"


def test_a_lending_of_books_comes_back_with_who_and_what(
    window: QWidget, book_desk: Desk, book: Book
) -> None:
    who = people.row(book, builders.person(book, "Siu Y Blơ̆"))
    first = opened(LendForm(window, book_desk.operations, TODAY))
    first.choose(who)
    for title in ("Truyện cổ Ba Na", "Cây lúa rẫy"):
        first.title.setText(title)
        QTest.keyClick(first.title, Qt.Key.Key_Return)
    first.reject()

    again = opened(LendForm(window, book_desk.operations, TODAY))
    assert again.person == who
    assert again.books == ["Truyện cổ Ba Na", "Cây lúa rẫy"]
    press(again, "Cho mượn")
    assert {loan.title for loan in library.loans(book)} == {"Truyện cổ Ba Na", "Cây lúa rẫy"}


def test_nothing_that_was_being_written_about_an_erased_person_stays(
    window: QWidget, book_desk: Desk, book: Book
) -> None:
    made = people.add(book, PersonDraft("Đinh Bĕch")).created[0]
    detail = people.detail(book, made)
    form = opened(PersonForm(window, book_desk.operations, TODAY, detail=detail))
    form.more.phone.setText("0912 345 678")
    form.reject()
    assert drafts.find(book, "person", made) is not None
    people.erase(book, made)
    assert drafts.find(book, "person", made) is None


@pytest.fixture
def all_drafted(book_desk: Desk) -> Iterator[None]:
    """As the running window has it: every dialog keeps a draft."""
    at_first_show(partial(attach, book_desk.operations))
    yield
    at_first_show(None)


def report_words(window: QWidget, text: str) -> ReportWordsDialog:
    return opened(ReportWordsDialog(window, (("proposals", text),), lambda _key, _text: None))


def test_words_of_a_report_come_back_to_that_report_only(
    window: QWidget, all_drafted: None
) -> None:
    first = report_words(window, "Đề nghị sửa mái nhà rông.")
    (box,) = first.boxes.values()
    box.setPlainText("Đề nghị UBND xã hỗ trợ sửa mái nhà rông trước mùa mưa.")
    first.reject()
    other = report_words(window, "Không có.")
    assert [box.toPlainText() for box in other.boxes.values()] == ["Không có."]
    other.reject()
    again = report_words(window, "Đề nghị sửa mái nhà rông.")
    (box,) = again.boxes.values()
    assert box.toPlainText() == "Đề nghị UBND xã hỗ trợ sửa mái nhà rông trước mùa mưa."


def test_numbers_of_heads_come_back_to_that_meeting_only(
    window: QWidget, all_drafted: None
) -> None:
    def heads(meeting: str) -> HeadCountDialog:
        dialog = HeadCountDialog(window, HeadCount(), lambda _: None)
        dialog.draft_key = meeting
        return opened(dialog)

    first = heads("buổi 1")
    first.numbers["people"].setText("124")
    first.reject()
    other = heads("buổi 2")
    assert other.numbers["people"].text() == ""
    other.reject()
    assert heads("buổi 1").numbers["people"].text() == "124"


def test_a_pin_is_never_kept(
    window: QWidget, book_desk: Desk, book: Book, all_drafted: None
) -> None:
    form = opened(PinForm(window, book_desk.operations, False, lambda _: None))
    form.pin.setText("2468")
    form.reject()
    with book.read() as connection:
        kept = connection.exec_driver_sql(
            "SELECT count(*) FROM setting WHERE name LIKE 'draft/%'"
        ).scalar_one()
    assert kept == 0


def test_every_form_of_the_program_keeps_a_draft_or_says_why_not() -> None:
    """A dialog without one names itself: it saves by itself, only searches, or hides a secret."""
    classes = {
        name: kind
        for module in pkgutil.iter_modules(desktop.dialogs.__path__)
        for name, kind in vars(importlib.import_module(f"desktop.dialogs.{module.name}")).items()
        if isinstance(kind, type) and issubclass(kind, Dialog) and kind is not Dialog
    }
    assert {name for name, kind in classes.items() if not kind.drafted} == {
        *("FindDialog", "PickPersonDialog", "FaultReportDialog"),
        *("PinDialog", "PinForm", "SheetPicturesDialog", "OpenDayDialog"),
        *("TallyDialog", "ProgrammesDialog", "WalkInDialog", "RestDialog", "QuickPersonDialog"),
        *("HeadCountDialog", "CallOffDialog", "PostponeDialog"),
    }


def test_a_task_left_in_the_middle_comes_back(window: QWidget, book_desk: Desk) -> None:
    def form() -> TaskForm:
        return opened(TaskForm(window, book_desk.operations, None, TODAY))

    first = form()
    first.words.setPlainText("Mở lớp cồng chiêng ở làng Jro")
    first.has_due.setChecked(True)
    first.reject()
    again = form()
    assert again.words.toPlainText() == "Mở lớp cồng chiêng ở làng Jro"
    assert again.has_due.isChecked() and not again.due.isHidden()


def test_a_library_point_left_in_the_middle_comes_back(window: QWidget, book_desk: Desk) -> None:
    first = opened(PointForm(window, book_desk.operations))
    first.name.setText("Tủ sách làng Klăh Môn")
    first.reject()
    assert opened(PointForm(window, book_desk.operations)).name.text() == "Tủ sách làng Klăh Môn"


def test_findings_of_an_inspection_left_in_the_middle_come_back(
    window: QWidget, book_desk: Desk
) -> None:
    first = opened(InspectionForm(window, book_desk.operations, TODAY))
    first.findings.setPlainText("Chưa có bảng giờ mở cửa")
    first.reject()
    again = opened(InspectionForm(window, book_desk.operations, TODAY))
    assert again.findings.toPlainText() == "Chưa có bảng giờ mở cửa"
