"""What the menus and keys of the window do, whatever screen is shown.

The menus stand before the first page is filled; what their lines need is imported by the lines.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from desktop.screens import file_type_acts, menus
from desktop.screens.actor_acts import ActorActs
from desktop.screens.desk import Desk
from desktop.screens.entries import library_name
from desktop.screens.kiosk_acts import KioskActs
from desktop.screens.main_window import MainWindow
from desktop.screens.menus import Line, Lines
from desktop.screens.screen import Screen
from desktop.screens.view_acts import ViewActs
from desktop.widgets import letters
from desktop.widgets.row_acts import EDIT, REMOVE, acts_near, copy_near
from desktop.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from db.domain.found import Found
    from desktop.actions.undoing import ToldUndone

LETTERS_SETTING = "letters"
"""Letters taken from the palette lately, the newest first, with blanks between."""


class WindowActs:
    """Menus of one window over one desk."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self._window = window
        self._desk = desk
        self._actions: list[QAction] = []
        self.actor = ActorActs(window, desk)
        self._kiosk = KioskActs(window, desk, self.fill)
        self.view = ViewActs(window, desk, self._kiosk, self.fill)
        lately = desk.settings.text(LETTERS_SETTING, "")
        letters.remember(lately, partial(desk.settings.keep, LETTERS_SETTING))
        self.fill()

    def fill(self) -> None:
        """(Re)build the menu bar; ticks follow the present look."""
        self._actions = menus.fill(
            self._window.menuBar(),
            (
                (tr("&Tệp"), self._file()),
                (tr("&Sửa"), self._edit()),
                (tr("&Xem"), self.view.lines()),
                (tr("&Danh sách"), self._lists()),
                (tr("&In"), [Line(tr("In những gì đang xem"), self._print, "Ctrl+P")]),
                (tr("Trợ &giúp"), self._help()),
            ),
        )

    def _file(self) -> Lines:
        lines: list[Line | None] = [
            Line(tr("Sao lưu vào USB…"), self.save_copy),
            Line(tr("Nơi để bản lưu…"), self.choose_place),
        ]
        if self._window.has("hand_in"):
            lines.insert(0, Line(tr("Gửi xã"), partial(self._desk.go, "hand_in")))
        lines.append(Line(tr("Xuất danh sách…"), self._export, "Ctrl+E"))
        if self._window.has("calendar"):
            lines.append(Line(tr("Lưu lịch cho điện thoại (.ics)…"), self.save_calendar))
        practice = self._desk.book.practice
        words = tr("Về sổ thật") if practice else tr("Mở sổ tập")
        ask = partial(self._window.practice_asked.emit, not practice)
        return [
            *lines,
            None,
            Line(words, ask),
            Line(tr("Bấm đúp tệp .solang thì mở ở đây"), partial(file_type_acts.ask, self._desk)),
            None,
            Line(tr("Thoát"), self._window.close, "Ctrl+Q"),
        ]

    def _edit(self) -> Lines:
        lines: list[Line | None] = [
            Line(tr("Hoàn tác"), self.undo, "Ctrl+Z"),
            Line(tr("Lịch sử, đã xóa…"), partial(self._desk.go, "history"), "Ctrl+H"),
            None,
            Line(tr("Tìm trong trang này"), self._search, "Ctrl+F"),
        ]
        return [
            *lines,
            Line(tr("Tìm trong sổ…"), self.find, "Ctrl+K"),
            Line(tr("Thêm mới"), self._add, "Ctrl+N"),
            Line(tr("Sửa mục đang chọn"), partial(self._act_on_row, EDIT), EDIT),
            Line(tr("Xóa mục đang chọn"), partial(self._act_on_row, REMOVE), REMOVE),
            Line(tr("Chép các dòng đã chọn"), self._copy_rows),
            Line(tr("Chữ Ba Na, Gia Rai…"), self.offer_letters, letters.KEY),
            None,
            Line(tr("Ai đang ghi…"), self.actor.ask),
            Line(tr("Mã PIN xem thông tin riêng…"), self.change_pin),
            *self._handing_over(),
        ]

    def _handing_over(self) -> Lines:
        """Only in a house: the commune's office has its own papers for that."""
        if not self._window.has("hand_in"):
            return []
        return [Line(tr("Bàn giao sổ…"), self.ask_hand_over)]

    def ask_hand_over(self) -> QWidget:
        """“Bàn giao sổ”: the paper, the entry, the new name at the foot."""
        from desktop.dialogs.hand_over import HandOverDialog

        actor, today = self._window.status.facts.actor, self._desk.today()
        run = self._desk.operations
        dialog = HandOverDialog(self._window, run, actor, today, self._handed_over)
        dialog.open()
        return dialog

    def _handed_over(self, taker: str, paper: Path) -> None:
        self.actor.show(taker)
        self._desk.notify.note(
            tr(
                "Đã bàn giao sổ cho {taker}. In biên bản {file}, hai bên cùng ký.",
                taker=taker,
                file=paper.name,
            )
        )

    def _lists(self) -> Lines:
        lines: list[Line | None] = []
        if self._window.has("roll"):
            today = partial(self._desk.go, "roll", today=True)
            lines.append(Line(tr("Điểm danh buổi hôm nay"), today, "Ctrl+D"))
            lines.append(Line(tr("Tất cả có mặt"), self._all_present, "Ctrl+T"))
            lines.append(Line(tr("Ghi bù nhiều buổi"), partial(self._desk.go, "late")))
            lines += self._kiosk.line_of_lists()
        if self._window.has("scan"):
            scan = partial(self._desk.go, "scan")
            lines.append(Line(tr("Nhập từ ảnh danh sách đã ký"), scan, "Ctrl+I"))
        if self._window.has("people"):
            lines.append(Line(tr("Người tham gia"), partial(self._desk.go, "people")))
        if self._window.has("house_days"):
            go = partial(self._desk.go, "house_days")
            lines.append(Line(tr("Các dịp trong năm của các làng"), go))
        if self._window.has("groups"):
            lines.append(Line(tr("Câu lạc bộ, lớp, nhóm"), partial(self._desk.go, "groups")))
        if self._window.has("equipment"):
            go = partial(self._desk.go, "equipment")
            lines.append(Line(tr("Cho mượn chiêng, loa, bàn ghế"), go))
        if self._window.has("library"):
            lines.append(
                Line(library_name(self._desk.book.kind), partial(self._desk.go, "library"))
            )
        if self._window.has("donations"):
            lines.append(Line(tr("Đóng góp, ủng hộ"), partial(self._desk.go, "donations")))
        return lines

    def _help(self) -> Lines:
        return [
            Line(tr("Cách làm ở trang này"), self.help_here, "F1"),
            Line(tr("Các phím tắt"), self.show_keys, "Shift+F1"),
            Line(tr("Báo lỗi cho người giúp máy…"), self.report_fault),
            Line(tr("In tờ hướng dẫn treo tường"), partial(self._desk.go, "guide")),
        ]

    def help_here(self) -> None:
        """How the screen in front is used."""
        from desktop.dialogs.help import HelpDialog
        from desktop.guides import guide_of

        guide = guide_of(self._window.here)
        HelpDialog(self._window, guide, partial(self._desk.go, "guide", guide_id=guide.id)).open()

    def save_calendar(self) -> None:
        """The year's calendar as a file; beside the calendar, so that it is seen what is saved."""
        from desktop.screens.calendar import CalendarScreen

        self._desk.go("calendar")
        screen = self._window.screen_shown
        if isinstance(screen, CalendarScreen):
            screen.ask_file()

    def offer_letters(self) -> None:
        """Letters that the keyboard lacks, for the field in which somebody is typing."""
        if letters.offer(self._window) is None:
            self._desk.notify.note(tr("Đặt con trỏ vào ô cần gõ rồi bấm lại."))

    def save_copy(self) -> None:
        """“Sao lưu vào USB…”."""
        from desktop.screens.backups import save_copy

        save_copy(self._window, self._desk)

    def choose_place(self) -> None:
        """“Nơi để bản lưu…”."""
        from desktop.screens.backups import choose_second_place

        choose_second_place(self._window, self._desk)

    def change_pin(self) -> None:
        """“Mã PIN xem thông tin riêng…”."""
        from desktop.dialogs import private_view

        private_view.change(self._window)

    def report_fault(self) -> None:
        """“Báo lỗi cho người giúp máy…”: one file, shown before it is saved."""
        from desktop.screens.fault_reporting import report_fault

        report_fault(self._window, self._desk)

    def show_keys(self) -> None:
        """The keys of the window, on one page."""
        from desktop.dialogs.keys_help import KeysDialog

        KeysDialog(self._window).open()

    def undo(self) -> None:
        """Take back the last act and say what it was."""
        from desktop.actions import undoing

        self._desk.operations.run(undoing.undo_told, on_done=self._tell_undone)

    def _tell_undone(self, undone: ToldUndone) -> None:
        from desktop.dialogs import history_words

        what = history_words.act_line(undone.act)
        self._desk.notify.note(tr("Đã lấy lại việc vừa làm: {what}.", what=what))

    def find(self) -> None:
        """“Tìm”: people, groups, meetings of the whole book."""
        from desktop.dialogs.find_everywhere import FindDialog

        desk = self._desk
        commune = not self._window.has("people")
        hint = tr("Tìm làng, điểm thư viện, chỉ tiêu, nhiệm vụ, cuộc kiểm tra…") if commune else ""
        FindDialog(self._window, desk.operations, desk.today(), self._open_found, hint).open()

    def _open_found(self, found: Found) -> None:
        from desktop.screens.found_places import place_of

        if found.file is not None:
            self._open_file(found.file)
        else:
            screen, facts = place_of(found)
            self._desk.go(screen, **facts)

    def _open_file(self, path: Path) -> None:
        from desktop.screens.opening import open_file

        if path.suffix.casefold() == ".solang":
            open_file(self._desk, path)
        else:
            self._desk.go("roster", path=path)

    def _shown(self) -> Screen | None:
        return self._window.screen_shown

    def _search(self) -> None:
        screen = self._shown()
        if screen is not None:
            screen.start_search()

    def _add(self) -> None:
        screen = self._shown()
        if screen is not None:
            screen.add_new()

    def _act_on_row(self, key: str) -> None:
        """F2 and Del: the row of the list that has the keyboard, else of the first list."""
        screen = self._shown()
        acts = acts_near(screen) if screen is not None else None
        if acts is None or not acts.do(key):
            self._desk.notify.note(tr("Chọn một dòng trong danh sách trước."))

    def _copy_rows(self) -> None:
        """The rows that are chosen, as a table for Excel, Word and a message alike."""
        screen = self._shown()
        if screen is None or not copy_near(screen):
            self._desk.notify.note(tr("Chọn một dòng trong danh sách trước."))

    def _export(self) -> None:
        """“Xuất danh sách…”: what is listed, as a file of Excel, LibreOffice, csv or PDF."""
        from desktop.screens.exporting import export

        screen = self._shown()
        table = screen.table_shown() if screen is not None else None
        if table is None:
            self._desk.notify.note(tr("Trang này không có danh sách để lưu."))
        else:
            export(self._window, self._desk, table)

    def _all_present(self) -> None:
        """“Tất cả có mặt” of the roll that is shown."""
        screen = self._shown()
        if screen is None or not screen.mark_all():
            self._desk.notify.note(tr("Mở điểm danh một buổi trước."))

    def _print(self) -> None:
        screen = self._shown()
        if screen is not None and not screen.print_shown():
            self._desk.notify.note(tr("Trang này không có gì để in."))
