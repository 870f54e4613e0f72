"""Nhập từ ảnh: what was decided and is not saved yet outlives another room, a kill, the stick."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.domain.attendance import Mark, Status
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import attendance, books, drafts, meetings, people, scan_drafts, undoing
from desktop.screens.desk import Desk
from desktop.screens.scan import ScanScreen
from desktop.screens.scan_seen import UNPACKED
from tests import builders
from tests.desktop.screens.conftest import Show
from tests.helpers.sheet_ink import Sign
from tests.helpers.signed_sheets import signed

NAMES = ("Đinh Bĕch", "Nay Y Blŭk", "Siu H'Bia")
"""In the order of the sheet; the first signed, and somebody wrote into the first blank row."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book of two meetings with a photo of each one's sheet, closed."""
    folder = tmp_path_factory.mktemp("review")
    made = builders.house(folder / "book", actor="Lan")
    group = builders.club(made)
    for name in NAMES:
        builders.person(made, name, group=group)
    for day, file in (("2026-11-15", "a.jpg"), ("2026-11-22", "b.jpg")):
        meeting = builders.meeting(made, group, day=day)
        signed(made, meeting, {0: Sign.CROSS, 3: Sign.TICK}, folder / file)
    books.close(made)
    return folder


@pytest.fixture
def book(template: Path, tmp_path: Path) -> Iterator[Book]:
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    made = books.open_book(tmp_path / "book", None)
    yield made
    books.close(made)


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return tmp_path / "a.jpg"


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return tmp_path / "b.jpg"


@pytest.fixture
def screen(show: Show, book_desk: Desk, book: Book) -> ScanScreen:
    return opened(show, book_desk)


def opened(show: Show, desk: Desk) -> ScanScreen:
    made = show(ScanScreen(desk))
    made.opened()
    return made


def said(screen: ScanScreen) -> dict[str, Seen]:
    return {row.name or "?": row.mark for row in screen.model.rows}


def choose(screen: ScanScreen, name: str) -> None:
    screen.list.choose([row.name for row in screen.model.rows].index(name))


def statuses(book: Book, day: str) -> list[Status | None]:
    (meeting,) = [row.id for row in meetings.listing(book) if row.day == day]
    by_name = {row.full_name: row.status for row in attendance.roll(book, meeting).rows}
    return [by_name.get(name) for name in NAMES]


def decide(screen: ScanScreen) -> None:
    """The second came after all, and who came along is new."""
    choose(screen, NAMES[1])
    QTest.keyClick(screen.list, Qt.Key.Key_1)
    choose(screen, "")
    screen.seen.typed.setText("Siu Ƀlưh")
    dialog = screen.ask_name()
    assert dialog is not None
    dialog.year.setText("khoảng 1948")
    dialog.confirm()


DECIDED = {
    "Siu Ƀlưh": Seen.PRESENT,
    NAMES[0]: Seen.PRESENT,
    NAMES[1]: Seen.PRESENT,
    NAMES[2]: Seen.ABSENT,
}


def test_another_room_and_back_loses_nothing(screen: ScanScreen, first: Path) -> None:
    screen.read([first])
    decide(screen)
    screen.opened()
    assert said(screen) == DECIDED


def test_pictures_that_come_later_join_those_that_are_looked_at(
    screen: ScanScreen, book: Book, first: Path, second: Path
) -> None:
    screen.read([first])
    decide(screen)
    assert screen.other.text() == "Thêm ảnh…"
    screen.opened(files=[second])
    assert [row.name for row in screen.model.rows if row.where.startswith("15/11")] == [
        "Siu Ƀlưh",
        *(NAMES[at] for at in (0, 1, 2)),
    ]
    assert len(screen.model.rows) == 8
    screen.read([first])  # the same once more
    assert len(screen.model.rows) == 8
    screen.take_in()
    present, absent = Status.PRESENT, Status.ABSENT
    assert statuses(book, "2026-11-15") == [present, present, absent]
    assert statuses(book, "2026-11-22") == [present, absent, absent]


def test_what_others_write_meanwhile_is_seen_and_decisions_stay(
    screen: ScanScreen, book_desk: Desk, book: Book, first: Path
) -> None:
    screen.read([first])
    decide(screen)
    (meeting,) = [row.id for row in meetings.listing(book) if row.day == "2026-11-15"]
    (third,) = people.listing(book, NAMES[2])
    marks = [Mark(third.id, Status.EXCUSED)]
    book_desk.operations.run(attendance.mark, meeting, marks)
    assert said(screen) == {name: seen for name, seen in DECIDED.items() if name != NAMES[2]}
    assert "1 người đã điểm danh từ trước" in screen.told.text.text()


def test_after_a_kill_it_stands_there_again_and_can_be_saved(
    show: Show, screen: ScanScreen, book_desk: Desk, book: Book, first: Path
) -> None:
    screen.read([first])
    decide(screen)
    screen.draft.note()
    (left,) = drafts.left_open(book)
    assert left.form == scan_drafts.FORM
    again = opened(show, book_desk)
    assert said(again) == DECIDED
    assert "2 dòng xem dở" in again.told.text.text()
    again.take_in()
    assert statuses(book, "2026-11-15") == [Status.PRESENT, Status.PRESENT, Status.ABSENT]
    (new,) = people.listing(book, "Siu Ƀlưh")
    assert str(new.birth) == "~1948"
    assert scan_drafts.find(book) is None
    assert opened(show, book_desk).model.rows == ()


def test_what_was_decided_waits_for_a_picture_that_is_gone(
    show: Show, screen: ScanScreen, book_desk: Desk, first: Path, tmp_path: Path
) -> None:
    """The stick was pulled out; the same photo comes back from elsewhere, under another name."""
    screen.read([first])
    decide(screen)
    screen.draft.note()
    first.rename(tmp_path / "zalo (1).jpg")
    again = opened(show, book_desk)
    assert again.model.rows == ()
    assert "a.jpg: Không thấy tệp" in again.problems.text.text()
    again.read([tmp_path / "zalo (1).jpg"])
    assert said(again) == DECIDED


def test_a_picture_that_goes_away_while_others_are_read_takes_nothing_else_along(
    screen: ScanScreen, first: Path, second: Path
) -> None:
    second.unlink()
    screen.read([second, first])
    assert "b.jpg: Không thấy tệp" in screen.problems.text.text()
    assert len(screen.model.rows) == 4


@contextmanager
def breaking(file: Path) -> Iterator[None]:
    """Meanwhile the file is there, and the system refuses to read it."""
    if sys.platform == "win32":
        import msvcrt

        with file.open("r+b") as held:
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, file.stat().st_size)
            yield
    else:
        file.unlink()
        file.symlink_to("/proc/self/mem")
        yield


def test_a_stick_that_is_pulled_out_while_it_is_read_takes_nothing_else_along(
    screen: ScanScreen, book: Book, first: Path, second: Path
) -> None:
    with breaking(second):
        screen.read([second, first])
    assert "b.jpg: Máy không cho mở tệp" in screen.problems.text.text()
    assert len(screen.model.rows) == 4
    screen.draft.note()
    left = scan_drafts.find(book)
    assert left is not None
    assert set(left.files) == {str(first), str(second)}  # it is tried again


def test_one_undo_takes_back_all_that_was_saved(
    screen: ScanScreen, book: Book, first: Path, second: Path
) -> None:
    screen.read([first, second])
    choose(screen, "")
    dialog = screen.ask_name()
    assert dialog is not None
    dialog.name.setText("Siu Ƀlưh")
    dialog.confirm()
    screen.take_in()
    undoing.undo(book)
    for day in ("2026-11-15", "2026-11-22"):
        assert statuses(book, day) == [None, None, None]
    assert people.listing(book, "Siu Ƀlưh") == ()


def test_what_is_left_undecided_is_said_after_saving(
    screen: ScanScreen, book_desk: Desk, first: Path
) -> None:
    told: list[str] = []
    book_desk.notify.said.connect(lambda message: told.append(message.text))
    screen.read([first])
    choose(screen, NAMES[2])
    QTest.keyClick(screen.list, Qt.Key.Key_0)
    screen.take_in()
    assert told == ["Đã ghi 2 người từ ảnh. Để lại 1 dòng chưa rõ. 1 người đến thêm chưa ghi tên."]


def test_giving_the_pictures_up_asks_once_something_was_decided(
    screen: ScanScreen, book_desk: Desk, book: Book, first: Path
) -> None:
    asked: list[str] = []
    book_desk.notify.asked.connect(lambda question: asked.append(question.yes))
    screen.read([first])
    screen.ask_drop()
    assert (asked, screen.model.rows) == ([], ())
    screen.read([first])
    decide(screen)
    screen.draft.note()
    screen.ask_drop()
    assert asked == ["Bỏ các ảnh"]
    assert len(screen.model.rows) == 4
    screen.drop()
    assert not screen.model.rows
    assert scan_drafts.find(book) is None


def test_only_the_last_pages_are_held_unpacked(screen: ScanScreen, first: Path) -> None:
    screen.read([first])
    many = [screen.pages[0]] * (UNPACKED + 3)
    screen.seen.show_pages(many)
    for at in range(len(many)):
        screen.seen._picture(at)  # noqa: SLF001 - as each is looked at
    assert len(screen.seen._pixmaps) == UNPACKED  # noqa: SLF001


def test_a_long_name_of_a_file_is_shortened_and_pushes_nothing_aside(
    screen: ScanScreen, first: Path, second: Path, tmp_path: Path
) -> None:
    long = tmp_path / f"z59012345678901234567890{'_ảnh tờ ký' * 12}.jpg"
    second.rename(long)
    screen.resize(780, 560)
    screen.read([first])
    QApplication.processEvents()
    before = screen.rows.width()
    screen.read([long])
    screen.list.choose([row.where[:5] for row in screen.model.rows].index("22/11"))
    QApplication.processEvents()
    assert screen.rows.width() == before
    heading = screen.seen.heading
    assert heading.text().startswith("CLB Cồng chiêng 22/11")
    assert heading.fontMetrics().horizontalAdvance(heading.text()) <= heading.width()
    assert "…" in heading.text()
