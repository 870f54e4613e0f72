"""Gửi xã: what goes and what does not, a file by stick or Zalo, nil on purpose, joining."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from db.domain.handing import CommuneLetter, RefusedRow, SentState, Verdict
from db.engine import Book
from db.sync import limits
from desktop.actions import (
    backups,
    enrolment,
    groups,
    handing_in,
    meetings,
    papers,
    people,
    receipts,
    receiving,
    sheets,
)
from desktop.dialogs import files
from desktop.dialogs.history import HistoryDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.drives import Drive
from desktop.screens.hand_in import HandInScreen
from desktop.widgets.text import Chip
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.sites import take


@pytest.fixture
def stick(pair: Pair) -> Path:
    return pair.sites.stick


@pytest.fixture
def screen(pair: Pair, desk: Desk, show: Show, stick: Path) -> HandInScreen:
    made = HandInScreen(pair.desk(pair.house, desk))
    made.sticks = lambda: (Drive("KINGSTON (E:)", stick, 11_200_000_000),)
    return show(made)


def handed(stick: Path) -> list[Path]:
    return [file for file in stick.glob("*.solang") if file.name not in ("moi.solang",)]


def test_what_goes_is_said_in_the_words_of_the_house(screen: HandInScreen) -> None:
    assert screen.goes.text() == "Gửi: 1 buổi, 3 lượt điểm danh, 3 người mới."


def test_whose_name_does_not_go_is_said_too(screen: HandInScreen) -> None:
    assert "1 người chưa đồng ý" in screen.stays.text()


def test_the_stick_that_is_plugged_in_is_named(screen: HandInScreen) -> None:
    assert screen.steps.place.below.text() == "KINGSTON (E:), còn trống 11,2 GB"


def test_one_press_writes_the_file_and_reads_it_back(screen: HandInScreen, pair: Pair) -> None:
    screen.usb.click()
    assert screen.written is not None
    (taken,) = receiving.preview(pair.commune.book, [screen.written])
    assert taken.verdict is Verdict.ACCEPTED
    assert "đọc lại" in screen.steps.saving.below.text()


def test_nothing_new_is_said_and_no_file_is_written(
    screen: HandInScreen, pair: Pair, notify_spy: NotifySpy
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    screen.usb.click()
    assert notify_spy.only(Level.NOTE) == "Không có gì mới để gửi: xã đã có hết."


def test_without_a_stick_one_is_asked_where(
    screen: HandInScreen, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.sticks = tuple
    monkeypatch.setattr(files, "choose_folder", lambda _p, _t, take: take(stick))
    screen.usb.click()
    assert screen.written is not None


def test_the_way_by_zalo_opens_the_folder_and_copies_the_path(
    screen: HandInScreen, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(files, "choose_folder", lambda _p, _t, take: take(stick))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    screen.zalo.click()
    assert opened == [str(stick)]
    assert QGuiApplication.clipboard().text() == str(screen.written)


def test_a_folder_that_is_gone_is_refused_and_the_book_is_whole(
    screen: HandInScreen, notify_spy: NotifySpy, tmp_path: Path
) -> None:
    """AC 20."""
    screen.save_into(tmp_path / "rút mất")
    assert "Sổ trên máy vẫn nguyên" in notify_spy.only(Level.REFUSED)


def test_nil_is_asked_once_and_said_on_purpose(
    screen: HandInScreen, pair: Pair, notify_spy: NotifySpy
) -> None:
    ids = [row.id for row in meetings.listing(pair.house.book)]
    meetings.remove(pair.house.book, ids, held=True)
    screen.nil.click()
    (question,) = notify_spy.questions
    assert question.title == "Tháng 11/2026 không phát sinh hoạt động nào?"
    question.on_yes()
    assert "không phát sinh" in notify_spy.only(Level.DONE)


def test_nil_is_refused_where_people_came(screen: HandInScreen, notify_spy: NotifySpy) -> None:
    screen.nil.click()
    notify_spy.questions[0].on_yes()
    assert "đã có buổi" in notify_spy.only(Level.REFUSED)


def test_what_the_commune_has_taken_in_stands_in_the_list(screen: HandInScreen, pair: Pair) -> None:
    pair.sites.trip(pair.house, pair.commune)
    assert handing_in.history(pair.house.book)[0].state is not SentState.HERE
    screen.refresh()
    assert screen._subtitle.text().startswith("Xã đã nhận đến ngày")  # noqa: SLF001


def test_the_answer_of_the_commune_is_opened(
    screen: HandInScreen, pair: Pair, notify_spy: NotifySpy
) -> None:
    up = pair.sites.file(pair.house)
    assert up is not None
    take(pair.commune, up)
    down = pair.sites.file(pair.commune, pair.house)
    assert down is not None
    screen.take_reply([down])
    assert notify_spy.only(Level.NOTE).startswith("Đã mở giấy báo")


def test_a_house_without_a_commune_sees_how_to_join(
    book_desk: Desk, show: Show, book: Book
) -> None:
    screen = show(HandInScreen(book_desk))
    assert screen.pages.currentIndex() == 1


def test_joining_takes_the_invitation_and_shows_the_numbers(
    book_desk: Desk, show: Show, book: Book, pair: Pair, tmp_path: Path, notify_spy: NotifySpy
) -> None:
    invitation, answer = tmp_path / "moi.solang", tmp_path / "tra-loi.solang"
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Bến Nước", invitation)
    screen = show(HandInScreen(book_desk))
    screen.join.invitation = invitation
    screen.join.save_answer(answer)
    accepted = enrolment.accept(pair.commune.book, answer)
    assert screen.join.digits.text() == accepted.fingerprint
    assert notify_spy.only(Level.NOTE) == "Đã kết nối với xã Đak Pơ."


def test_papers_put_aside_wait_here_until_they_were_printed(
    screen: HandInScreen, pair: Pair, stick: Path, notify_spy: NotifySpy
) -> None:
    book = pair.house.book
    drawn = sheets.print_sheet(book, meetings.listing(book)[0].id)
    papers.put_aside(book, "Danh sách CLB Cồng chiêng", drawn.pdf)
    screen.refresh()
    assert not screen.papers.isHidden()
    screen.papers.save_into(stick)
    assert notify_spy.only(Level.NOTE).startswith("Đã lưu in-o-xa_")
    screen.papers.printed.click()
    notify_spy.questions[0].on_yes()
    assert papers.waiting(book) == ()
    assert screen.papers.isHidden()


def test_a_book_that_grew_shows_what_is_new(screen: HandInScreen, pair: Pair) -> None:
    screen.usb.click()
    builders.person(pair.house.book, "Rah Lan Pŏl")
    screen.refresh()
    assert "1 người mới" in screen.goes.text()


def test_each_day_says_where_it_is_safe(screen: HandInScreen, pair: Pair, tmp_path: Path) -> None:
    screen.history.by.choose("days")
    screen.refresh()
    assert chips(screen) == ["Trên máy này"]
    pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    assert chips(screen) == ["Xã đã nhận"]
    backups.backup(pair.commune.book, tmp_path)
    for reply in receiving.reply_all(pair.commune.book, tmp_path):
        assert reply.path is not None
        take(pair.house, Path(reply.path))
    screen.refresh()
    assert chips(screen) == ["Xã đã sao lưu"]


def test_all_files_handed_in_are_listed(screen: HandInScreen, pair: Pair) -> None:
    """AC 20."""
    group = groups.listing(pair.house.book)[0].id
    for day in range(1, 15):
        builders.meeting(pair.house.book, group, day=f"2026-10-{day:02d}")
        pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    assert chips(screen) == ["Xã đã nhận"] * 14


def test_a_records_history_says_how_far_each_act_has_come(
    screen: HandInScreen, pair: Pair, desk: Desk
) -> None:
    (person, *_) = people.listing(pair.house.book)
    pair.sites.trip(pair.house, pair.commune)
    people.edit(
        pair.house.book,
        person.id,
        replace(people.detail(pair.house.book, person.id).draft, phone="0912"),
    )
    operations = pair.desk(pair.house, desk).operations
    dialog = HistoryDialog(screen, operations, person.id, person.full_name or "")
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert told.count("Mới có trên máy này, chưa tới xã.") == 1
    assert "Xã đã nhận." in told
    dialog.deleteLater()


def chips(screen: HandInScreen) -> list[str]:
    """What is said of each line, from the top."""
    column = screen.history.list.column
    lines = [item.widget() for place in range(column.count()) if (item := column.itemAt(place))]
    return [chip.text() for line in lines if line for chip in line.findChildren(Chip)]


def test_the_letter_of_the_commune_is_shown_where_a_file_was_refused(
    screen: HandInScreen, pair: Pair
) -> None:
    assert screen.letter.isHidden()
    refused = RefusedRow("lang-jro_so-2.solang", 2, "2026-11-22", "file_altered", None)
    screen.letter.show_letter(CommuneLetter("2026-11-22", ("a.solang",), (), (refused,)))
    said = screen.letter.text.text()
    assert "xã chưa nhận được 1 tệp. Lần gửi tới tự gửi bù." in said
    assert "Tệp số 2 xã không nhận được: Tệp bị hỏng" in said
    pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    assert screen.letter.isHidden(), "all came"


def test_a_receipt_speaks_of_all_files_of_a_hand_in(
    screen: HandInScreen, pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CHUNK_BYTES", 100)
    monkeypatch.setattr(limits, "PART_COLUMNS_BYTES", 700)
    for number in range(12):
        builders.person(pair.house.book, f"Người có một cái tên khá dài số {number}")
    screen.save_into(stick)
    files = sorted(stick.glob("*_so-*.solang"))
    assert len(files) > 1
    first, brought, numbers = screen.receipt.lines
    all_numbers = ", ".join(str(number) for number in range(1, len(files) + 1))
    assert first.startswith(f"{len(files)} tệp: số {all_numbers}, lưu ngày ")
    assert "15 người mới" in brought and "1 buổi" in brought, "all parts together"
    assert numbers == "Số đối chiếu: " + " · ".join(receipts.check_number(one) for one in files)


def test_the_receipt_names_who_receives_files_at_the_commune(
    screen: HandInScreen, pair: Pair, stick: Path
) -> None:
    screen.save_into(stick)
    assert screen.receipt.contact.isHidden(), "the commune has named nobody"
    receiving.set_contact(pair.commune.book, "Lê Thị Tâm", "0905 123 456")
    pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    assert screen.receipt.contact.text() == "Người nhận ở xã: Lê Thị Tâm, điện thoại 0905 123 456."
    receiving.set_contact(pair.commune.book, "", "")
    pair.sites.trip(pair.house, pair.commune)
    screen.refresh()
    assert screen.receipt.contact.isHidden()
