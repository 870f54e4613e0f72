"""Tệp các làng gửi: looked at, taken in or put off; who has handed in; invitations and answers."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from db.domain.births import parse_birth
from db.domain.houses import HouseKind
from db.domain.provisional import Source
from desktop.actions import (
    backups,
    beginning,
    checking,
    enrolment,
    groups,
    meetings,
    people,
    provisional,
    receiving,
    undoing,
)
from desktop.dialogs import files
from desktop.dialogs.invite_form import InviteForm
from desktop.notify import Level
from desktop.screens import inviting
from desktop.screens.desk import Desk
from desktop.screens.hand_in import HandInScreen
from desktop.screens.inbox import InboxScreen
from tests import builders
from tests.desktop.conftest import NotifySpy, Walk
from tests.desktop.screens.conftest import Show, dialog
from tests.desktop.screens.pairs import Pair


@pytest.fixture
def screen(pair: Pair, desk: Desk, show: Show) -> InboxScreen:
    return show(InboxScreen(pair.desk(pair.commune, desk)))


@pytest.fixture
def file(pair: Pair) -> Path:
    found = pair.sites.file(pair.house)
    assert found is not None
    return found


def states(screen: InboxScreen) -> dict[str, str]:
    """House -> what is said of it for this period."""
    model = screen.model
    return {
        model.data(model.index(row, 0)): model.data(model.index(row, 1))
        for row in range(model.rowCount())
    }


def said(screen: InboxScreen) -> str:
    return " ".join(
        label.text() for label in screen.preview.findChildren(QLabel) if not label.isHidden()
    )


def test_a_house_that_never_handed_in_is_missing(screen: InboxScreen) -> None:
    assert list(states(screen).values()) == ["✕ Chưa nộp"]


def test_looking_writes_nothing(screen: InboxScreen, pair: Pair, file: Path) -> None:
    screen.look_at([file])
    assert "Buổi mới 1" in said(screen)
    assert len(people.listing(pair.commune.book)) == 0


def test_taking_in_what_was_looked_at(screen: InboxScreen, pair: Pair, file: Path) -> None:
    screen.look_at([file])
    screen.preview.take.click()
    assert len(people.listing(pair.commune.book)) == 3
    assert list(states(screen).values()) == ["✓ Đã nộp"]


def test_put_off_leaves_everything_as_it_was(screen: InboxScreen, pair: Pair, file: Path) -> None:
    screen.look_at([file])
    screen.preview.later.click()
    assert len(people.listing(pair.commune.book)) == 0
    assert screen.preview.isHidden()


def test_a_cut_file_stops_no_other(
    screen: InboxScreen, pair: Pair, file: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "hong.solang"
    cut.write_bytes(file.read_bytes()[:-90])
    screen.look_at([cut, file])
    assert "Không nhận được" in said(screen)
    screen.take_in()
    assert len(people.listing(pair.commune.book)) == 3


def test_the_same_file_twice_does_no_harm(screen: InboxScreen, pair: Pair, file: Path) -> None:
    for _ in range(2):
        screen.look_at([file])
        screen.take_in()
    assert len(people.listing(pair.commune.book)) == 3
    assert "Đã nhận trước đây" in said(screen)


def test_another_month_is_looked_at(screen: InboxScreen, file: Path) -> None:
    screen.look_at([file])
    screen.take_in()
    screen._step(-1)  # noqa: SLF001 - the button beside the month
    assert "10/2026" in screen.period.text()


def test_a_house_is_invited_by_a_file(
    screen: InboxScreen, tmp_path: Path, notify_spy: NotifySpy, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "moi.solang"
    monkeypatch.setattr(files, "choose_place", lambda *facts: facts[-1](out))
    inviting.invite_house(screen)
    asked = dialog(InviteForm)
    asked.name.setText("Nhà văn hóa làng Bến Nước")
    asked.kind.choose(HouseKind.COMMUNITY_LIBRARY)
    asked.yes.click()
    assert beginning.look_at_invitation(out).choices.kind is HouseKind.COMMUNITY_LIBRARY
    assert out.is_file()
    assert "Bến Nước" in notify_spy.only(Level.NOTE)


def test_the_answer_of_a_house_shows_the_numbers_to_compare(
    screen: InboxScreen, book_desk: Desk, pair: Pair, tmp_path: Path, notify_spy: NotifySpy
) -> None:
    invitation, answer = tmp_path / "moi.solang", tmp_path / "tra-loi.solang"
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Bến Nước", invitation)
    digits: list[str] = []
    book_desk.operations.run(
        enrolment.join, invitation, answer, on_done=lambda j: digits.append(j.fingerprint)
    )
    inviting.take_answer(screen, answer)
    assert digits[0] in notify_spy.only(Level.NOTE)


def test_every_house_gets_its_answer(
    screen: InboxScreen, file: Path, tmp_path: Path, notify_spy: NotifySpy
) -> None:
    screen.look_at([file])
    screen.take_in()
    out = tmp_path / "giay-bao"
    out.mkdir()
    screen.reply_into(out)
    assert len(list(out.iterdir())) == 1
    assert notify_spy.messages[-1].text.startswith("Đã lưu 1 giấy báo")


def test_a_message_for_those_who_are_missing_is_copied(
    screen: InboxScreen, notify_spy: NotifySpy
) -> None:
    screen.remind.menu().actions()[0].trigger()
    text = QGuiApplication.clipboard().text()
    assert "tháng 11/2026" in text
    assert "- Nhà văn hóa làng Jro" in text
    assert notify_spy.only(Level.NOTE).startswith("Đã chép lời nhắn")


def test_nobody_is_reminded_who_has_handed_in(screen: InboxScreen, file: Path) -> None:
    screen.look_at([file])
    screen.take_in()
    assert not screen.remind.isEnabled()


def test_the_report_is_one_press_away(screen: InboxScreen, walk: Walk) -> None:
    screen.desk.go("report")
    assert walk.steps == [("report", {})]


def test_figures_told_by_telephone_stand_until_the_file_comes(
    screen: InboxScreen, pair: Pair, file: Path
) -> None:
    form = screen.ask_told()
    form.numbers["meetings"].setText("2")
    form.numbers["visits"].setText("40")
    form.told_by.setText("Đinh Hrơh")
    form.confirm()
    screen.refresh()
    assert list(states(screen).values()) == ["Số báo nhanh"]
    assert "Báo nhanh: 2 buổi, 40 lượt người." in words(screen.told)
    assert "40 lượt người" in screen.total.text()

    screen.look_at([file])
    screen.take_in()
    screen.refresh()
    assert list(states(screen).values()) == ["✓ Đã nộp"]
    assert "Tệp của làng: 1 buổi, 3 lượt người (ít hơn 37 lượt)." in words(screen.told)
    assert "3 lượt người" in screen.total.text()


def test_a_house_without_a_laptop_is_written_into_the_list(screen: InboxScreen) -> None:
    form = screen.ask_told()
    form.source.choose(Source.WRITTEN)
    form.house.choose("")
    form.numbers["visits"].setText("12")
    form.numbers["female"].setText("13")
    form.confirm()
    form.new_name.setText("Nhà rông làng Klăh")
    form.confirm()
    assert screen.told.isHidden(), "more women than people"
    form.numbers["female"].setText("5")
    form.confirm()
    screen.refresh()
    assert states(screen)["Nhà rông làng Klăh"] == "Số báo nhanh"


def test_a_photo_of_a_sheet_is_one_meeting(screen: InboxScreen) -> None:
    form = screen.ask_told()
    form.source.choose(Source.PHOTO)
    form.about.setText("CLB Cồng chiêng")
    form.numbers["visits"].setText("23")
    assert form.draft().counts.meetings == 1
    assert form.draft().period == "2026-11-22..2026-11-22"


def test_a_photo_is_kept_with_the_figure_and_shown_again(
    screen: InboxScreen, pair: Pair, tmp_path: Path
) -> None:
    photo = tmp_path / "anh.png"
    Image.new("RGB", (2400, 1800), "gray").save(photo)
    form = screen.ask_told()
    form.source.choose(Source.PHOTO)
    form.take_photo(photo)
    assert "ảnh giữ làm bằng" in form.seen.text()
    form.numbers["visits"].setText("23")
    form.confirm()
    screen.refresh()
    assert "Xem ảnh" in [button.text() for button in screen.told.findChildren(QAbstractButton)]
    (row,) = provisional.listing(pair.commune.book)
    dialog = screen.show_photo(provisional.picture(pair.commune.book, row.id))
    assert dialog is not None and not dialog.shown.pixmap().isNull()
    dialog.accept()


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_both_sides_have_one_number_for_a_file(
    screen: InboxScreen, pair: Pair, desk: Desk, show: Show, tmp_path: Path
) -> None:
    sending = show(HandInScreen(pair.desk(pair.house, desk)))
    sending.save_into(tmp_path)
    first, second, third = sending.receipt.lines
    assert first.startswith("Tệp số 1, lưu ngày ") and second.endswith(
        "3 người mới, 3 lượt điểm danh."
    )
    number = third.removeprefix("Số đối chiếu: ")
    assert re.fullmatch(r"\d{4} \d{4}", number)

    (file,) = tmp_path.glob("*.solang")
    screen.look_at([file])
    assert number in said(screen)
    sending.copy_receipt("\n".join(sending.receipt.lines))
    assert QGuiApplication.clipboard().text().count("\n") == 2


def test_stopping_keeps_what_came_before_and_nothing_of_the_one_at_hand(
    screen: InboxScreen,
    pair: Pair,
    file: Path,
    notify_spy: NotifySpy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    group = groups.listing(pair.house.book)[0].id
    later = builders.meeting(pair.house.book, group, day="2026-11-20")
    builders.marks(pair.house.book, later, present=[])
    second = pair.sites.file(pair.house)
    assert second is not None
    screen.look_at([file, second])
    shown = screen.preview.show_progress

    def press_stop(name: str, done: int, of: int, files: int) -> None:
        shown(name, done, of, files)
        if name == second.name:
            screen.stopping.set()

    monkeypatch.setattr(screen.preview, "show_progress", press_stop)
    screen.take_in()
    assert [row.file for row in receiving.received(pair.commune.book)] == [file.name]
    assert "Đã dừng" in notify_spy.only(Level.REFUSED)
    assert not screen.preview.buttons.isHidden(), "what is left can be taken in"
    assert len(meetings.listing(pair.commune.book, "2026-11-01", "2026-11-30")) == 1


def test_a_file_taken_in_by_mistake_is_passed_over_and_counted_again(
    screen: InboxScreen, pair: Pair, file: Path
) -> None:
    screen.look_at([file])
    screen.take_in()
    (row,) = receiving.received(pair.commune.book)
    screen.take_back(row.id)
    screen.refresh()
    assert len(people.listing(pair.commune.book)) == 0
    assert "Đã hoàn tác, số liệu không tính." in words(screen.received)
    screen.count_again(row.id)
    assert len(people.listing(pair.commune.book)) == 3


def test_two_sides_stand_side_by_side_and_a_choice_can_be_taken_back(
    screen: InboxScreen, pair: Pair, file: Path
) -> None:
    screen.look_at([file])
    screen.take_in()
    book, other = pair.house.book, pair.commune.book
    person = next(row.id for row in people.listing(book) if row.full_name == "Đinh Hrơh")
    for where, year in ((book, "1955"), (other, "1988")):
        before = people.detail(where, person).draft
        people.edit(where, person, replace(before, birth=parse_birth(year)))
    later = pair.sites.file(pair.house)
    assert later is not None
    screen.look_at([later])
    assert "Hai nơi ghi khác nhau" in said(screen)
    screen.take_in()
    screen.refresh()
    told = " ".join(label.text() for label in screen.conflicts.findChildren(QLabel))
    assert "1955" in told and "1988" in told and "năm sinh" in told

    (row,) = checking.conflicts_listing(other)
    shown = people.detail(other, person).draft.birth
    wanted = next(one for one in row.versions if one.value == 1955)
    screen.settle(row.id, wanted.entry)
    assert str(people.detail(other, person).draft.birth) == "1955"
    assert checking.conflicts_listing(other) == ()
    undoing.undo(other)
    assert people.detail(other, person).draft.birth == shown


def todo_of(screen: InboxScreen) -> str:
    """What is to be done with the house."""
    return str(screen.model.data(screen.model.index(0, 4)))


def test_the_officer_sees_what_is_to_be_done_with_each_house(
    screen: InboxScreen, pair: Pair, file: Path, tmp_path: Path
) -> None:
    assert todo_of(screen) == "Nhắn Zalo"
    screen.look_at([file])
    assert todo_of(screen) == "Xem và nhận"
    screen.put_off()
    assert todo_of(screen) == "Nhắn Zalo"
    screen.look_at([file])
    screen.take_in()
    assert todo_of(screen) == "Làm giấy báo"
    folder = tmp_path / "giay-bao"
    folder.mkdir()
    screen.reply_into(folder)
    screen.refresh()
    assert todo_of(screen) == ""

    person = next(row.id for row in people.listing(pair.commune.book) if row.full_name)
    for site, year in ((pair.house, "1955"), (pair.commune, "1988")):
        draft = people.detail(site.book, person).draft
        people.edit(site.book, person, replace(draft, birth=parse_birth(year)))
    again = pair.sites.file(pair.house)
    assert again is not None
    screen.look_at([again])
    screen.take_in()
    assert todo_of(screen) == "Chọn 1 chỗ khác nhau"


def test_a_house_of_which_a_figure_was_told_is_waited_for(screen: InboxScreen) -> None:
    form = screen.ask_told()
    form.numbers["visits"].setText("40")
    form.confirm()
    screen.refresh()
    assert todo_of(screen) == "Đợi tệp"


def test_what_the_commune_copied_off_its_machine_is_said_so_on_both_sides(
    screen: InboxScreen, pair: Pair, desk: Desk, show: Show, file: Path, tmp_path: Path
) -> None:
    screen.look_at([file])
    screen.take_in()
    assert "Xã đã nhận, chưa sao lưu" in words(screen.received)
    assert "1 làng có tệp xã đã nhận mà chưa sao lưu" in screen.not_copied.text()
    backups.backup(pair.commune.book, tmp_path)
    screen.refresh()
    assert screen.not_copied.isHidden()
    assert "Xã đã sao lưu" in words(screen.received)
    pair.sites.trip(pair.house, pair.commune)
    house = show(HandInScreen(pair.desk(pair.house, desk)))
    assert "Xã đã sao lưu" in words(house.history)
    assert "mất máy cũng không mất sổ" in words(house.history)
