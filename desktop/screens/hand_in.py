"""Gửi xã: a file by stick or Zalo, what goes with it and what does not, what came of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.domain.changes import Changes, Subject
from db.domain.errors import AppError
from db.domain.handing import CommuneLetter, HandedIn, HandInRow, Pending, TakenIn
from db.domain.numerals import decimal
from desktop import phrases
from desktop.actions import books, handing_in, laptops, papers, receipts, receiving
from desktop.dialogs import files
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.screens.drives import Drive, sticks
from desktop.screens.hand_in_history import HistoryCard
from desktop.screens.hand_in_letter import LetterNote
from desktop.screens.hand_in_receipt import ReceiptCard
from desktop.screens.hand_in_standing import StandingLine
from desktop.screens.hand_in_steps import Steps
from desktop.screens.inbox_words import refusal
from desktop.screens.joining import SOLANG, JoinCard, take_new_commune
from desktop.screens.papers_waiting import PapersCard
from desktop.screens.screen import Screen
from desktop.widgets.below import Below
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.card import Card
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr

DAYS_SHOWN = 62


class HandInScreen(Screen):
    """``sticks`` finds the drives; a test puts its own answer there."""

    subjects = frozenset(Subject)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Gửi xã"))
        self.sticks = sticks
        self.written: Path | None = None
        self._zalo = False
        self.usb = primary(tr("Lưu vào USB"), self.save_to_stick, icon="usb")
        self.zalo = secondary(tr("Lưu để gửi Zalo"), self.save_for_zalo, icon="message-circle")
        self.nil = secondary(tr("Không phát sinh…"), self.ask_nil)
        self.goes = Text("", wrap=True)
        self.stays = Text("", Kind.QUIET, wrap=True)
        self.steps = Steps()
        sending = Card()
        for widget in (Flow(self.usb, self.zalo, self.nil), self.goes, self.stays, self.steps):
            sending.body.addWidget(widget)
        sending.body.addStretch(1)
        self.receipt = ReceiptCard(self.copy_receipt)
        self.letter = LetterNote()
        self.standing = StandingLine()
        sending.body.addWidget(self.standing)
        self.join = JoinCard(desk, self._now_joined)
        self.pages = QStackedWidget()
        self.pages.addWidget(sending)
        self.pages.addWidget(self.join)
        self.pages.setCurrentIndex(0 if desk.book.joined else 1)
        self.history = HistoryCard(self.open_reply)
        self.papers = PapersCard(desk)
        self.body.addWidget(Columns(self.pages, self._right(), shares=(11, 8)))

    def _right(self) -> QWidget:
        whole = Below(self.receipt, self.letter, self.history, self.papers, spacing=12)
        whole.column.setStretch(2, 1)
        return whole

    def opened(self, **facts: object) -> None:
        """With a file that was double clicked: a reply of the commune, or its invitation."""
        reply, invitation = facts.get("reply"), facts.get("invitation")
        several = facts.get("replies")
        if isinstance(reply, Path):
            self.take_reply([reply])
        elif isinstance(several, list):
            self.take_reply(several)
        elif isinstance(invitation, Path):
            self.join.take_file(invitation)

    def refresh(self, changes: Changes | None = None) -> None:
        run = self.desk.operations.run
        run(books.about, on_done=lambda info: self._show_joined(info.joined))
        run(handing_in.pending, on_done=self._show_pending, latest="handing.pending")
        run(handing_in.history, on_done=self._show_history, latest="handing.history")
        today = self.desk.today()
        first = (today - timedelta(days=DAYS_SHOWN)).isoformat()
        last = today.isoformat()
        run(
            handing_in.states_of_days,
            first,
            last,
            on_done=self.history.show_days,
            latest="handing.days",
        )
        run(handing_in.commune_letter, on_done=self._show_letter, latest="handing.letter")
        run(laptops.standing, on_done=self.standing.show_standing, latest="handing.standing")
        self.papers.refresh()

    def _show_letter(self, letter: CommuneLetter | None) -> None:
        self.letter.show_letter(letter)
        self.receipt.show_contact(letter.contact if letter else None)

    def _show_joined(self, joined: bool) -> None:
        if joined and not self.join.digits.isVisible():
            self.pages.setCurrentIndex(0)

    def _now_joined(self) -> None:
        self.refresh()

    def _show_pending(self, pending: Pending) -> None:
        day = pending.received_to
        received = tr("Xã đã nhận đến ngày {day}.", day=phrases.day(day)) if day else ""
        self.set_heading(tr("Gửi xã"), received or tr("Xã chưa báo đã nhận lần nào."))
        self.goes.setText(goes_words(pending))
        self.stays.setText(
            tr(
                "Không gửi tên của {count} người chưa đồng ý: chỉ gửi số.",
                count=number(pending.without_name),
            )
            if pending.without_name
            else ""
        )
        self.stays.setVisible(bool(pending.without_name))
        if self.written is None:
            drives = self.sticks()
            self.steps.begin(_drive_words(drives[0]) if drives else "")

    def _show_history(self, rows: tuple[HandInRow, ...]) -> None:
        self.history.show_rows(rows)

    def save_to_stick(self) -> None:
        """Onto the one stick that is plugged in; else ask where."""
        drives = self.sticks()
        self._zalo = False
        if len(drives) == 1:
            self.save_into(drives[0].folder)
        else:
            files.choose_folder(self.window(), tr("Lưu tệp gửi xã vào đâu"), self.save_into)

    def save_for_zalo(self) -> None:
        self._zalo = True
        files.choose_folder(self.window(), tr("Lưu tệp gửi xã vào đâu"), self.save_into)

    def save_into(self, folder: Path) -> None:
        """Write, read back, and say so."""
        show = self.desk.operations.progress(self.steps.show_stage)
        self.desk.operations.run(
            handing_in.hand_in,
            folder,
            progress=show,
            on_done=lambda handed: self._written(handed, folder),
            on_refused=self._not_written,
        )

    def _not_written(self, error: AppError) -> None:
        """Refused or stopped: the steps stand at the beginning, nothing is being written."""
        drives = self.sticks()
        self.steps.begin(_drive_words(drives[0]) if drives else "")
        self.desk.notify.refused(error)

    def _written(self, handed: HandedIn, folder: Path) -> None:
        if handed.file is None or handed.path is None:
            self.steps.begin("")
            self.desk.notify.note(tr("Không có gì mới để gửi: xã đã có hết."))
            return
        self.written = Path(handed.path)
        self._take_papers(folder)
        self.steps.finish(handed.file, str(folder))
        if handed.more:
            count = 1 + len(handed.more)
            self.desk.notify.note(tr("Nhiều quá nên lưu thành {count} tệp: gửi cả.", count=count))
        paths = [self.written, *map(Path, handed.more)]
        self.desk.operations.run(receipts.check_numbers, paths, on_done=self._show_receipt)
        if self._zalo:
            QGuiApplication.clipboard().setText(handed.path)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self.refresh()

    def _show_receipt(self, numbers: tuple[str, ...]) -> None:
        """Of all files of this hand-in: the newest in the list, the first of them last."""
        self.desk.operations.run(
            handing_in.history,
            on_done=lambda rows: self.receipt.show_receipt(rows[len(numbers) - 1 :: -1], numbers),
        )

    def copy_receipt(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.desk.notify.note(tr("Đã chép ba dòng biên nhận. Mở Zalo rồi dán vào tin nhắn."))

    def _take_papers(self, folder: Path) -> None:
        """Papers put aside go along on the stick, to be printed at the commune."""
        day = self.desk.today().isoformat()
        self.desk.operations.run(papers.take_along, folder, day, on_done=self._papers_taken)

    def _papers_taken(self, saved: Path | None) -> None:
        if saved is not None:
            self.desk.notify.note(tr("Giấy để dành in ở xã cũng đã lưu: {file}.", file=saved.name))

    def ask_nil(self) -> None:
        """“Không phát sinh” for this month: said on purpose, and handed in like all else."""
        today = self.desk.today()
        period = f"{today:%Y-%m}"
        self.desk.notify.ask(
            Question(
                tr("Tháng {month} không phát sinh hoạt động nào?", month=f"{today:%m/%Y}"),
                tr("Xã sẽ thấy làng đã báo, không phải quên. Sau có buổi vẫn ghi được."),
                tr("Báo không phát sinh"),
                tr("Thôi, để lúc khác"),
                lambda: self.desk.operations.run(
                    handing_in.nil, period, on_done=lambda _: self._nil_said()
                ),
            )
        )

    def _nil_said(self) -> None:
        self.desk.notify.done(tr("Đã ghi: tháng này không phát sinh. Lưu tệp để gửi xã."))
        self.refresh()

    def open_reply(self) -> None:
        files.choose_files(self.window(), tr("Giấy báo của xã"), SOLANG, self.take_reply)

    def take_reply(self, paths: list[Path]) -> None:
        self.desk.operations.run(
            receiving.take_in, paths, on_done=lambda taken: self._reply_taken(taken, paths)
        )

    def _reply_taken(self, taken: tuple[TakenIn, ...], paths: list[Path]) -> None:
        for one, path in zip(taken, paths, strict=True):
            if one.reason == "file_other_kind" and one.facts.get("kind") == "invite":
                self.follow(path)
                return
        refused = [refusal(one) for one in taken if one.reason]
        changed = sum(one.changed for one in taken)
        if refused:
            self.desk.notify.note(" ".join(refused))
        elif changed:
            self.desk.notify.note(
                tr("Đã mở giấy báo. Xã đã sửa {count} chỗ trong sổ.", count=number(changed))
            )
        else:
            self.desk.notify.note(tr("Đã mở giấy báo của xã."))
        self.refresh()

    def follow(self, invitation: Path) -> None:
        """A commune that is known invites again: its machine was replaced, says the paper key."""
        take_new_commune(self, invitation)


def goes_words(pending: Pending) -> str:
    """“Gửi: 6 buổi, 196 lượt điểm danh, 9 người mới.”"""
    parts = [
        tr(text, count=number(count))
        for text, count in (
            ("{count} buổi", pending.meetings),
            ("{count} lượt điểm danh", pending.marks),
            ("{count} người mới", pending.new_people),
        )
        if count
    ]
    if parts:
        return tr("Gửi: {what}.", what=", ".join(parts))
    return tr("Gửi: chỗ sửa trong sổ.") if pending.entries else tr("Không có gì mới để gửi.")


def _drive_words(drive: Drive) -> str:
    gigabytes = decimal(drive.free / 1e9)
    return tr("{name}, còn trống {free} GB", name=drive.name, free=gigabytes)
