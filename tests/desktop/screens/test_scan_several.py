"""Nhập từ ảnh, what stands in the book already and what stands on several papers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.domain.attendance import Mark, Status
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import attendance, groups, people, scanning
from desktop.itemmodels.scan_rows import standing_of
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.screens.conftest import Show
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed

NAMES = ("Đinh Bĕch", "Nay Y Blŭk", "Siu H'Bia")
"""In the order of the sheet."""


@pytest.fixture
def group(book: Book) -> str:
    return builders.club_of(book, NAMES)


@pytest.fixture
def meeting(book: Book, group: str) -> str:
    return builders.meeting(book, group)


def statuses(book: Book, meeting: str) -> list[Status | None]:
    by_name = {row.full_name: row.status for row in attendance.roll(book, meeting).rows}
    return [by_name.get(name) for name in NAMES]


def who(book: Book, name: str) -> str:
    (row,) = people.listing(book, name)
    return row.id


def test_who_signed_one_of_two_sheets_of_a_meeting_came(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    """Two were printed and laid on two tables: each is half empty."""
    one = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    two = signed(book, meeting, {1: Sign.CROSS}, tmp_path / "b.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([one, two])
    assert [(row.name, row.mark) for row in screen.model.rows] == [
        (NAMES[0], Seen.PRESENT),
        (NAMES[1], Seen.PRESENT),
        (NAMES[2], Seen.ABSENT),
    ]
    screen.take_in()
    assert statuses(book, meeting) == [Status.PRESENT, Status.PRESENT, Status.ABSENT]


def test_two_sheets_are_taken_together_without_a_window_too(
    book: Book, meeting: str, tmp_path: Path
) -> None:
    one = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    two = signed(book, meeting, {1: Sign.CROSS}, tmp_path / "b.jpg")
    scanning.apply(book, scanning.match(book, scanning.read([str(one), str(two)])))
    assert statuses(book, meeting) == [Status.PRESENT, Status.PRESENT, Status.ABSENT]


def test_a_sheet_that_contradicts_the_roll_is_asked_and_the_rest_stays(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    """The roll was marked by hand; on the paper one signed who was written down as excused."""
    attendance.mark(
        book,
        meeting,
        [
            Mark(who(book, NAMES[0]), Status.EXCUSED),
            Mark(who(book, NAMES[1]), Status.PRESENT),
        ],
    )
    photo = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    assert [row.name for row in screen.model.rows] == [NAMES[0], NAMES[2]]
    assert standing_of(screen.model.rows[0]) == "tờ có ký, sổ ghi vắng có phép"
    assert "để nguyên như sổ" in screen.keys.hint.text()
    told = screen.told.text.text()
    assert "1 người đã điểm danh từ trước, giữ như sổ." in told
    assert "1 người sổ ghi có mặt mà trên tờ không thấy ký" in told
    assert screen.save.text() == "Ghi 1 người vào sổ"  # what is not decided stays
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    assert screen.save.text() == "Ghi 2 người vào sổ"
    screen.take_in()
    assert statuses(book, meeting) == [Status.PRESENT, Status.PRESENT, Status.ABSENT]


def test_what_the_roll_says_stays_when_a_person_leaves_it(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    attendance.mark(book, meeting, [Mark(who(book, NAMES[0]), Status.EXCUSED)])
    photo = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    assert screen.keys.no.text() == "4 · Giữ như sổ"
    QTest.keyClick(screen.list, Qt.Key.Key_4)
    screen.take_in()
    assert statuses(book, meeting)[0] is Status.EXCUSED


def test_who_was_removed_or_erased_since_is_not_asked(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    photo = signed(book, meeting, {0: Sign.CROSS, 1: Sign.CROSS}, tmp_path / "a.jpg")
    people.erase(book, who(book, NAMES[0]))
    people.remove(book, [who(book, NAMES[1])])
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    assert [row.name for row in screen.model.rows] == [NAMES[2]]
    assert "2 người trên tờ đã xóa khỏi sổ nên không ghi." in screen.told.text.text()
    assert screen.save.text() == "Ghi 1 người vào sổ"


def test_a_sheet_with_an_open_date_of_a_removed_group_is_refused_and_the_others_are_shown(
    show: Show, book_desk: Desk, book: Book, group: str, meeting: str, tmp_path: Path
) -> None:
    gone = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg", open_date=True)
    other = builders.club(book, "CLB Thơ")
    builders.person(book, "Rơ Châm Hmrơ̆", group=other)
    stays = signed(book, builders.meeting(book, other), {0: Sign.CROSS}, tmp_path / "b.jpg")
    groups.remove(book, group)
    screen = show(ScanScreen(book_desk))
    screen.read([gone, stays])
    assert QApplication.activeModalWidget() is None  # no day is asked for
    assert "a.jpg: Nhóm của tờ danh sách này đã xóa" in screen.problems.text.text()
    assert [row.name for row in screen.model.rows] == ["Rơ Châm Hmrơ̆"]


def test_who_was_named_in_a_blank_row_can_be_named_again_and_taken_out(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    known = builders.person(book, "Rơ Châm Hmrơ̆")
    photo = signed(book, meeting, {3: Sign.TICK}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    screen.seen.typed.setText("hmro")
    dialog = screen.ask_name()
    assert dialog is not None
    (row,) = people.listing(book, "hmro")
    dialog._taker(row)()  # noqa: SLF001 - the button of who is known
    assert (screen.model.rows[0].person_id, screen.model.rows[0].name) == (known, "Rơ Châm Hmrơ̆")
    screen.list.choose(0)
    assert screen.seen.typing.isVisible()
    again = screen.ask_name()
    assert again is not None
    again.name.setText("Siu Ƀlưh")
    again.confirm()
    assert screen.model.rows[0].person_id is None
    assert screen.model.rows[0].name == "Siu Ƀlưh"
    screen.list.choose(0)
    QTest.keyClick(screen.list, Qt.Key.Key_0)
    screen.take_in()
    assert [row.full_name for row in people.listing(book) if row.full_name not in NAMES] == [
        "Rơ Châm Hmrơ̆"
    ]


def test_a_member_who_wrote_into_a_blank_row_came(
    show: Show, book_desk: Desk, book: Book, meeting: str, tmp_path: Path
) -> None:
    photo = signed(book, meeting, {3: Sign.TICK}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([photo])
    screen.model.set_row(0, screen.model.rows[0].named(who(book, NAMES[1]), NAMES[1]))
    screen.take_in()
    assert statuses(book, meeting)[1] is Status.PRESENT


def test_a_row_says_of_which_sheet_it_is_in_no_more_words_than_tell_them_apart(
    show: Show, book_desk: Desk, book: Book, group: str, meeting: str, tmp_path: Path
) -> None:
    one = signed(book, meeting, {0: Sign.CROSS}, tmp_path / "a.jpg")
    screen = show(ScanScreen(book_desk))
    screen.read([one])
    assert {row.where for row in screen.model.rows} == {""}
    earlier = builders.meeting(book, group, day="2026-11-15")
    two = signed(book, earlier, {0: Sign.CROSS}, tmp_path / "b.jpg")
    screen.read([two])
    assert {row.where for row in screen.model.rows} == {"15/11", "22/11"}
    assert all(standing_of(row).startswith(f"{row.where} · ") for row in screen.model.rows)
    poems = builders.club(book, "CLB Thơ")
    builders.person(book, "Rơ Châm Hmrơ̆", group=poems)
    other = builders.meeting(book, poems)
    screen.read([signed(book, other, {0: Sign.CROSS}, tmp_path / "c.jpg")])
    (poet,) = [row for row in screen.model.rows if row.name == "Rơ Châm Hmrơ̆"]
    assert standing_of(poet).endswith(" · 22/11 CLB Thơ")
