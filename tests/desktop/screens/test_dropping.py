"""Several files dropped at once, with the events that Qt itself sends: onto the inbox, onto a
house's window, and what is no file of ours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.domain.handing import Verdict
from desktop.actions import books, receiving
from desktop.screens.desk import Desk
from desktop.screens.hand_in import HandInScreen
from desktop.screens.inbox import InboxScreen
from desktop.screens.main_window import MainWindow
from desktop.screens.navigation import Entry
from desktop.screens.photos import PhotosScreen
from desktop.screens.scan import ScanScreen
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.sites import DAY


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drag the files over a widget and let them go; whether they were taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    over = QDragEnterEvent(QPoint(5, 5), copy, carried, left, none)
    over.ignore()
    QApplication.sendEvent(widget, over)
    if not over.isAccepted():
        return False
    let_go = QDropEvent(QPointF(5, 5), copy, carried, left, none)
    let_go.ignore()
    QApplication.sendEvent(widget, let_go)
    return let_go.isAccepted()


def hand_ins(pair: Pair, count: int) -> list[Path]:
    """Files of the house, one after another."""
    found = []
    for _ in range(count):
        builders.person(pair.house.book)
        file = pair.sites.file(pair.house)
        assert file is not None
        found.append(file)
    return found


def test_files_dropped_on_the_inbox_are_looked_at_and_taken_in_together(
    pair: Pair, desk: Desk, show: Show, tmp_path: Path
) -> None:
    screen = show(InboxScreen(pair.desk(pair.commune, desk)))
    files = hand_ins(pair, 3)
    broken = tmp_path / "cut.solang"
    broken.write_bytes(files[0].read_bytes()[:200])
    assert drop(screen.drop, files[0], broken, *files[1:])
    assert screen.waiting == [files[0], broken, *files[1:]]
    assert not screen.preview.isHidden()
    assert receiving.received(pair.commune.book) == (), "only looked at"
    screen.take_in()
    assert [row.number for row in receiving.received(pair.commune.book)] == [3, 2, 1]


def test_what_is_no_local_file_is_not_taken(pair: Pair, desk: Desk, show: Show) -> None:
    screen = show(InboxScreen(pair.desk(pair.commune, desk)))
    carried = QMimeData()
    carried.setUrls([QUrl("https://example.com/a.solang")])
    over = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    over.ignore()
    QApplication.sendEvent(screen.drop, over)
    assert not over.isAccepted()


@pytest.fixture
def replies(pair: Pair) -> list[Path]:
    """Two replies of the commune, the second with a correction."""
    from db.sync import exporting

    found = []
    for _ in range(2):
        pair.sites.trip(pair.house, pair.commune)
        path = exporting.reply(pair.commune.book, pair.house.book.scope, pair.sites.stick, DAY).path
        assert path is not None
        found.append(Path(path))
    return found


def test_replies_dropped_on_the_houses_window_are_opened_where_they_belong(
    pair: Pair, desk: Desk, notify_spy: NotifySpy, replies: list[Path]
) -> None:
    window = MainWindow()
    at_house = replace(pair.desk(pair.house, desk), go=window.go)
    window.open_desk(at_house, [Entry("hand_in", "send", "Gửi xã", "Gửi", HandInScreen)])
    assert drop(window, *replies)
    assert window.here == "hand_in"
    assert "Đã mở giấy báo của xã" in notify_spy.messages[-1].text
    seen = [row.verdict for row in receiving.take_in(pair.house.book, replies)]
    assert seen == [Verdict.ALREADY, Verdict.ALREADY], "both were taken in by the drop"
    window.close()


def test_a_list_from_excel_dropped_on_the_window_is_left_to_its_own_place(
    pair: Pair, desk: Desk, tmp_path: Path
) -> None:
    window = MainWindow()
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(b"PK")
    assert not drop(window, file), "no book is open"
    window.open_desk(pair.desk(pair.house, desk), [])
    assert not drop(window, file)
    assert books.about(pair.house.book).name
    window.close()


def test_a_photo_dropped_on_the_window_is_read_as_a_signed_sheet(
    pair: Pair, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "zalo.jpg"
    file.write_bytes(b"no picture")
    for at, room, screen in (
        (pair.house, "scan", ScanScreen),
        (pair.commune, "photos", PhotosScreen),
    ):
        window = MainWindow()
        stands = replace(pair.desk(at, desk), go=window.go)
        window.open_desk(stands, [Entry(room, "camera", "Ảnh", "Ảnh", screen)])
        assert drop(window, file)
        assert window.here == room
        shown = window.stack.currentWidget()
        assert isinstance(shown, ScanScreen | PhotosScreen)
        assert "Chọn ảnh jpg" in shown.problems.text.text()
        window.close()
