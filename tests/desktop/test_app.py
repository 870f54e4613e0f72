"""The whole window with its real threads, over a real folder."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.attendance import Mark, Status
from db.domain.houses import BookKind
from db.engine import Book
from desktop import __main__ as start_module
from desktop.actions import attendance, books, clocks, enrolment
from desktop.actions.beginning import BookPlan, begin
from desktop.app import Desktop, Start
from desktop.running import Running
from desktop.screens.beginning import Beginning
from desktop.screens.people import PeopleScreen
from desktop.screens.recovery_code import RecoveryCode
from desktop.screens.roll import RollScreen
from desktop.screens.trouble import Trouble
from desktop.screens.window_acts import WindowActs
from desktop.widgets.dialog import Dialog
from tests import builders
from tests.helpers.clicking import press, texts
from tests.helpers.desktops import WAIT_MS, closed_after, open_roll, start
from tests.helpers.long_unused import lay_in_a_cupboard


@pytest.fixture
def started(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[list[Desktop]]:
    """Windows started by the test; all are closed in the end."""
    with closed_after() as windows:
        yield windows


def running(desktop: Desktop) -> Running:
    assert desktop.running is not None
    return desktop.running


def beginning(desktop: Desktop) -> Beginning | None:
    return desktop.running.beginning if desktop.running else None


def acts(desktop: Desktop) -> WindowActs | None:
    return desktop.running.acts if desktop.running else None


def test_the_first_start_makes_a_book_and_opens_it(
    qapp: QApplication, tmp_path: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    folder = tmp_path / "so"
    folder.mkdir()
    desktop = start(qapp, folder, started, qtbot)
    qtbot.waitUntil(lambda: beginning(desktop) is not None, timeout=WAIT_MS)
    pages = beginning(desktop)
    assert pages is not None
    page = pages.page
    assert page is not None
    page.show_house()
    page.house.name.setText("Nhà rông làng Jro")
    page.house.commune.setText("Đak Pơ")
    page.house.province.setText("Gia Lai")
    page.house.confirm()
    page.writer.actor.setText("H'Lan")
    press(page, "Tiếp")
    press(page, "Mở sổ")
    stack = desktop.window.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), RecoveryCode), timeout=WAIT_MS)
    code = stack.currentWidget()
    assert isinstance(code, RecoveryCode)
    code.kept.setChecked(True)
    press(code, "Vào sổ")
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    assert "Nhà rông làng Jro\nxã Đak Pơ" in texts(desktop.window)
    foot = desktop.window.status
    qtbot.waitUntil(lambda: foot.facts.actor == "H'Lan", timeout=WAIT_MS)


def test_a_start_killed_before_the_code_was_kept_shows_a_code_next_time(
    qapp: QApplication, tmp_path: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    names = ("Nhà rông làng Jro", "Đak Pơ", "Gia Lai")
    begin(tmp_path / "so", None, BookPlan(BookKind.HOUSE, *names))
    desktop = start(qapp, tmp_path / "so", started, qtbot)
    stack = desktop.window.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), RecoveryCode), timeout=WAIT_MS)
    code = stack.currentWidget()
    assert isinstance(code, RecoveryCode)
    code.kept.setChecked(True)
    press(code, "Vào sổ")
    qtbot.waitUntil(lambda: desktop.window.sidebar.isVisible(), timeout=WAIT_MS)


def test_a_book_opens_at_its_home_page(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    assert desktop.window.windowTitle() == "Sổ Làng: Nhà văn hóa làng Jro"


def test_a_book_without_its_keys_says_so_and_offers_the_saved_copy(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    books.close(book)
    book.keys.folder.rename(book.folder.parent / "keys-elsewhere")
    desktop = start(qapp, book.folder, started, qtbot)
    stack = desktop.window.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), Trouble), timeout=WAIT_MS)
    press(stack.currentWidget(), "Mở lại từ bản đã lưu")
    pages = beginning(desktop)
    assert pages is not None
    assert pages.page is not None


def test_closing_in_the_middle_saves_the_marks_that_are_on_their_way(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    """AC 1."""
    group = builders.club(book)
    people = [builders.person(book, group=group) for _ in range(12)]
    meeting = builders.meeting(book, group)
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    screen = open_roll(desktop, meeting, 12, qtbot)
    for _ in range(11):
        QTest.keyClick(screen.list.search, Qt.Key.Key_Space)
    desktop.window.close()
    again = books.open_book(book.folder, None)
    rows = attendance.roll(again, meeting).rows
    books.close(again)
    assert [row.status for row in rows] == [Status.PRESENT] * 11 + [None]
    assert len(people) == 12


def test_what_another_program_writes_is_seen(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    group = builders.club(book)
    builders.person(book, "Đinh Hrơh", group=group)
    meeting = builders.meeting(book, group)
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    screen = open_roll(desktop, meeting, 1, qtbot)
    verb = ["attendance", "set", meeting, "--all", "present"]
    subprocess.run(
        [sys.executable, "-m", "desktop", "--data", str(book.folder), *verb],
        check=True,
        capture_output=True,
    )
    running(desktop).outside.look()
    qtbot.waitUntil(lambda: screen.list.model.rows[0].wanted is Status.PRESENT, timeout=WAIT_MS)


def test_after_a_year_in_a_cupboard_the_window_asks_whether_the_day_is_right(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    lay_in_a_cupboard(book)
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)

    def asked() -> list[Dialog]:
        return [one for one in desktop.window.findChildren(Dialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=WAIT_MS)
    (dialog,) = asked()
    assert dialog.windowTitle().endswith("đúng không?")
    press(dialog, "Đúng ngày")
    desktop.window.close()
    again = books.open_book(book.folder, None)
    assert not clocks.is_not_followed(again)
    books.close(again)


def test_undo_takes_back_the_last_act_and_names_it(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    group = builders.club(book)
    person = builders.person(book, group=group)
    meeting = builders.meeting(book, group)
    attendance.mark(book, meeting, [Mark(person, Status.PRESENT)])
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    qtbot.waitUntil(lambda: acts(desktop) is not None, timeout=WAIT_MS)
    desktop.window.go("roll", meeting_id=meeting)
    screen = desktop.window.screen_shown
    assert isinstance(screen, RollScreen)
    desktop.window.activateWindow()
    qtbot.waitUntil(screen.list.search.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(screen.list.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    sentence = "Đã lấy lại việc vừa làm: Điểm danh: CLB Cồng chiêng, 22/11/2026."
    qtbot.waitUntil(lambda: sentence in texts(desktop.window), timeout=WAIT_MS)


HEAVY = ("sqlalchemy", "sqlcipher3", "reportlab", "pypdfium2")
HEAVY_QT = ("PySide6.QtSvg", "PySide6.QtNetwork", "PySide6.QtPrintSupport")


def loaded_by(code: str) -> set[str]:
    """Modules that a fresh Python has loaded after running ``code``."""
    show = "import sys; sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; {show}"], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_the_frame_is_shown_without_the_database() -> None:
    """What delays the first paint must not be imported before it."""
    assert not loaded_by("import desktop.app") & {*HEAVY, *HEAVY_QT}


def test_the_first_paint_does_without_the_namespace_of_all_enums(tmp_path: Path) -> None:
    """``Qt`` costs a sixth of a bare window's start (``theme.fill``)."""
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from pathlib import Path\n"
        "from PySide6 import QtCore\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.app import Desktop\n"
        "app = QApplication([])\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "(folder / 'window.txt').write_text('book_kind=house')\n"
        "desktop = Desktop(app, folder)\n"
        "desktop.window.painted.connect(lambda: os._exit('Qt' in vars(QtCore)))\n"
        "desktop.show()\n"
        "app.exec()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == 0


def test_a_verb_never_loads_qt() -> None:
    loaded = loaded_by("from desktop.__main__ import main; main(['--version'])")
    assert not [name for name in loaded if name.startswith("PySide6")]


def test_the_book_corner_gets_its_line_with_its_first_use(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    window = desktop.window
    assert "library" not in [entry.id for entry in window.rooms]

    window.go("library")
    screen = window.screen_shown
    assert screen is not None
    QTest.keyClick(screen, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "library" in [entry.id for entry in window.rooms], timeout=WAIT_MS)
    assert window.here == "library"


class LaunchedDesktop(Desktop):
    """Notes how the program would be started once more."""

    launched: list[str] | None = None

    def launch(self, arguments: list[str]) -> None:
        self.launched = arguments


def test_the_practice_book_has_its_band_and_leads_back_to_the_real_one(
    qapp: QApplication, tmp_path: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    way = Start(tmp_path / "so", None, None, practice=True)
    desktop = LaunchedDesktop(qapp, way.folder, way.keys_folder)
    started.append(desktop)
    qtbot.addWidget(desktop.window)
    desktop.go_by(way)
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    words = "Đang ở SỔ TẬP, không phải số thật"
    assert desktop.window.windowTitle().startswith("SỔ TẬP: ")
    for room in desktop.window.screens:
        desktop.window.go(room)
        assert words in texts(desktop.window)
    desktop.window.redress()
    assert texts(desktop.window).count(words) == 1
    press(desktop.window, "Về sổ thật")
    assert desktop.launched == ["--data", str(tmp_path / "so")]
    assert not desktop.window.isVisible()


def test_the_real_book_leads_to_the_practice_book(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    books.close(book)
    desktop = LaunchedDesktop(qapp, book.folder)
    started.append(desktop)
    qtbot.addWidget(desktop.window)
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    (line,) = [one for one in desktop.window.findChildren(QAction) if one.text() == "Mở sổ tập"]
    line.trigger()
    assert desktop.launched == ["--data", str(book.folder), "--practice"]


def test_an_invitation_that_is_double_clicked_begins_the_first_start(
    qapp: QApplication, tmp_path: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    commune = builders.commune(tmp_path / "xa")
    enrolment.invite(commune, "Nhà rông làng Jro", tmp_path / "moi.solang")
    books.close(commune)
    desktop = Desktop(qapp, tmp_path / "so")
    (tmp_path / "so").mkdir()
    started.append(desktop)
    qtbot.addWidget(desktop.window)
    desktop.file = tmp_path / "moi.solang"
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    words = f"Theo tệp mời: Nhà rông làng Jro, xã {builders.COMMUNE}, {builders.PROVINCE}."
    qtbot.waitUntil(lambda: words in texts(desktop.window), timeout=WAIT_MS)


def test_a_file_opens_at_its_place_once_the_book_is_open(
    qapp: QApplication, book: Book, tmp_path: Path, started: list[Desktop], qtbot: QtBot
) -> None:
    books.close(book)
    commune = builders.commune(tmp_path / "xa")
    enrolment.invite(commune, "Nhà rông làng Jro", tmp_path / "moi.solang")
    books.close(commune)
    desktop = Desktop(qapp, book.folder)
    started.append(desktop)
    qtbot.addWidget(desktop.window)
    desktop.file = tmp_path / "moi.solang"
    desktop.window.painted.connect(desktop.load)
    desktop.show()
    qtbot.waitUntil(lambda: desktop.window.here == "hand_in", timeout=WAIT_MS)


def test_one_word_that_names_a_file_opens_the_window_and_is_no_verb(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []

    def note(*book: object) -> int:
        asked.append(book)
        return 0

    monkeypatch.setattr(start_module, "_open_window", note)
    file = tmp_path / "Tệp làng Jro.SOLANG"
    assert start_module.main(["--data", str(tmp_path), str(file)]) == 0
    assert asked == [(tmp_path, None, None, False, file)]


def test_f2_and_del_stand_in_the_menu_and_act_on_the_chosen_row(
    qapp: QApplication, book: Book, started: list[Desktop], qtbot: QtBot
) -> None:
    builders.person(book, "Rơ Châm Hyin")
    books.close(book)
    desktop = start(qapp, book.folder, started, qtbot)
    qtbot.waitUntil(lambda: desktop.window.here == "home", timeout=WAIT_MS)
    desktop.window.go("people")
    screen = desktop.window.screen_shown
    assert isinstance(screen, PeopleScreen)
    qtbot.waitUntil(lambda: screen.panel.detail is not None, timeout=WAIT_MS)
    found = {line.text(): line for line in desktop.window.findChildren(QAction)}
    assert found["Sửa mục đang chọn"].shortcut().toString() == "F2"
    assert found["Xóa mục đang chọn"].shortcut().toString() == "Del"
    found["Xóa mục đang chọn"].trigger()
    qtbot.waitUntil(lambda: "Đã xóa Rơ Châm Hyin" in texts(desktop.window), timeout=WAIT_MS)
