"""Tệp các làng gửi: see what files bring, take them in; who has handed in and who has not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.changes import Changes, Subject
from db.domain.conflicts import ConflictRow
from db.domain.errors import AppError
from db.domain.handing import HandedIn, InboxTodo, ReceivedRow, TakenIn, Verdict
from db.domain.periods import month
from db.domain.provisional import PhotoCount, ProvisionalDraft, ProvisionalRow
from db.domain.reports import ActivityReport, CommuneReport, HouseLine
from desktop.actions import checking, provisional, receipts, receiving, reports
from desktop.dialogs import files
from desktop.dialogs.photo import PhotoDialog
from desktop.dialogs.provisional import ProvisionalDialog
from desktop.screens.desk import Desk
from desktop.screens.inbox_conflicts import ConflictCard
from desktop.screens.inbox_lists import InboxLists, Page
from desktop.screens.inbox_preview import PreviewCard
from desktop.screens.inbox_provisional import ProvisionalCard
from desktop.screens.inbox_received import ReceivedCard
from desktop.screens.inbox_reminder import missing, reminder
from desktop.screens.joining import SOLANG
from desktop.screens.screen import Screen
from desktop.tie_words import not_copied_words
from desktop.widgets.below import Below
from desktop.widgets.buttons import Button, menu_button, primary, quiet, secondary
from desktop.widgets.card import Card
from desktop.widgets.drop_area import DropArea
from desktop.widgets.flow import Columns, Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import number, tr


class InboxScreen(Screen):
    """The commune's first room."""

    subjects = frozenset(Subject)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Tệp các làng gửi"))
        report = primary(tr("Lập báo cáo"), lambda: desk.go("report"), icon="file-text")
        self.set_actions([report])
        self.shown = desk.today().replace(day=1)
        self.waiting: list[Path] = []
        self._wanted = ""
        self.drop = DropArea(
            tr("Kéo thả tệp các làng gửi vào đây, hoặc cắm USB"),
            tr("Nhận nhiều tệp một lúc. Trùng hay sai thứ tự cũng không sao."),
            Button(tr("Chọn tệp…"), self.choose),
        )
        self.drop.dropped.connect(self.look_at)
        self.numbers: tuple[str, ...] = ()
        self.stopping = Event()
        self.preview = PreviewCard(self.take_in, self.put_off, self.stopping.set)
        self.preview.hide()
        self.conflicts = ConflictCard(self.settle)
        self.conflicts.hide()
        self.told = ProvisionalCard(self.remove_told, self.see_photo)
        self.received = ReceivedCard(self.take_back, self.count_again)
        self.help = _help()
        self.todo: dict[str, InboxTodo] = {}
        self.looked_at: set[str] = set()
        self.lists = InboxLists(self, self._month_choice(), self.todo, self.looked_at)
        self.model, self.table = self.lists.houses.model, self.lists.houses.table
        self.total = Text("", Kind.STRONG, wrap=True)
        self.not_copied = Text("", Kind.QUIET, wrap=True)
        self.not_copied.hide()
        self._build()

    def _build(self) -> None:
        right = Below(
            *(self.preview, self.conflicts, self.told, self.received, self.help), spacing=12
        )
        right.column.addStretch(1)
        self.remind = Button(tr("Nhắn làng chưa nộp"), icon="message-circle")
        buttons = Flow(
            self.remind,
            secondary(tr("Ghi số báo nhanh"), lambda: self.ask_told(), icon="phone"),
            secondary(tr("Ảnh chờ đối chiếu"), lambda: self.desk.go("photos"), icon="camera"),
            secondary(tr("Làm giấy báo"), self.reply_all, icon="send"),
        )
        left = Below(self.drop, buttons, self.lists, self.total, self.not_copied, spacing=12)
        self.body.addWidget(Columns(left, right, shares=(7, 3)))

    def _month_choice(self) -> QWidget:
        self.period = Text("", Kind.HEADING)
        whole = QWidget()
        whole.setObjectName("clear")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(quiet("chevron-left", tr("Tháng trước"), lambda: self._step(-1)))
        row.addWidget(self.period)
        row.addWidget(quiet("chevron-right", tr("Tháng sau"), lambda: self._step(1)))
        row.addStretch(1)
        return whole

    def _step(self, months: int) -> None:
        index = self.shown.year * 12 + self.shown.month - 1 + months
        self.shown = date(index // 12, index % 12 + 1, 1)
        self.refresh()

    def opened(self, **facts: object) -> None:
        """With a file that was double clicked, or several that were dropped on the window: they are
        looked at first."""
        file, several, house = facts.get("file"), facts.get("files"), facts.get("house")
        if isinstance(house, str):
            self._wanted = house
            self.lists.open(Page.HOUSES)
        if isinstance(file, Path):
            self.look_at([file])
        elif isinstance(several, list):
            self.look_at(several)

    def refresh(self, changes: Changes | None = None) -> None:
        self.period.setText(tr("Kỳ báo cáo: tháng {month}", month=f"{self.shown:%m/%Y}"))
        run = self.desk.operations.run
        run(
            reports.report,
            month(self.shown.year, self.shown.month),
            on_done=self._show_houses,
            latest="inbox.houses",
        )
        run(checking.conflicts_listing, on_done=self._show_conflicts, latest="inbox.conflicts")

        run(receiving.todo, on_done=self._show_todo, latest="inbox.todo")
        run(receiving.received, on_done=self._show_received, latest="inbox.received")
        run(provisional.listing, on_done=self._show_told, latest="inbox.provisional")

    def _show_received(self, rows: tuple[ReceivedRow, ...]) -> None:
        self.lists.received.show_rows(rows)
        self.lists.fit()
        self.show_details()

    def _show_told(self, rows: tuple[ProvisionalRow, ...]) -> None:
        """Those that a file has replaced come first."""
        self.lists.told.show_rows(sorted(rows, key=lambda row: row.holds))
        self.lists.fit()
        self.show_details()

    def show_details(self) -> None:
        """What is chosen in the list that is shown; a figure told is seen beside the villages
        too."""
        page = self.lists.page.value
        self.received.show_row(self.lists.received.row)
        self.told.show_row(self.lists.told.row)
        if page is not Page.RECEIVED:
            self.received.hide()
        if page is Page.RECEIVED:
            self.told.hide()

    def change_told(self, row: ProvisionalRow, picture: bytes | None) -> None:
        """What was told turns out otherwise: the same house and days replace it."""
        dialog = self._told_form(row.house)
        dialog.of_before(row.draft, picture)
        dialog.draft_key = row.id
        dialog.open()

    def ask_told(self, house: str | None = None) -> ProvisionalDialog:
        """What a house says by telephone, or on the photo of a sheet, before its file is there."""
        dialog = self._told_form(house)
        dialog.open()
        return dialog

    def _told_form(self, house: str | None) -> ProvisionalDialog:
        chosen = self.lists.houses.row
        return ProvisionalDialog(
            self.window(),
            [(line.house_id, line.name) for line in self.lists.houses.rows],
            month(self.shown.year, self.shown.month),
            self.desk.today(),
            self.save_told,
            house or (chosen.house_id if chosen is not None else None),
            self.count_photo,
        )

    def count_photo(self, file: Path, done: Callable[[PhotoCount], None]) -> None:
        """Where it is a sheet of ours its signatures are counted; any photo is kept."""
        self.desk.operations.run(provisional.count_photo, file, on_done=done)

    def save_told(
        self, house: str, draft: ProvisionalDraft, new: bool, picture: bytes | None = None
    ) -> None:
        self.desk.operations.run(
            provisional.add,
            house,
            draft,
            new_house=new,
            picture=picture,
            on_done=lambda _: self.desk.notify.done(tr("Đã ghi số báo nhanh (chưa có sổ).")),
        )

    def see_photo(self, id_: str) -> None:
        """The photo that a figure was counted on."""

        def show(picture: bytes | None) -> None:
            self.show_photo(picture)

        self.desk.operations.run(provisional.picture, id_, on_done=show)

    def show_photo(self, picture: bytes | None) -> PhotoDialog | None:
        if picture is None:
            return None
        dialog = PhotoDialog(self.window(), picture)
        dialog.open()
        return dialog

    def remove_told(self, id_: str) -> None:
        self.desk.operations.run(
            provisional.remove,
            id_,
            on_done=lambda _: self.desk.notify.done(tr("Đã bỏ số báo nhanh.")),
        )

    def _show_houses(self, report: ActivityReport | CommuneReport) -> None:
        assert isinstance(report, CommuneReport)
        wanted, self._wanted = self._wanted, ""
        found = next((line.house_id for line in report.houses if line.name == wanted), None)
        self.lists.houses.show_rows(report.houses, found)
        self.lists.fit()
        self._offer_reminders(report.houses)
        rows = len(report.houses)
        self.total.setVisible(bool(rows))
        told = sum(line.state != "missing" for line in report.houses)
        self.total.setText(
            tr(
                "Tổng cộng: {told}/{all} làng đã có số, {visits} lượt người.",
                told=told,
                all=rows,
                visits=number(report.totals.visits),
            )
        )

    def _show_todo(self, rows: tuple[InboxTodo, ...]) -> None:
        self.todo.clear()
        self.todo.update({row.house: row for row in rows})
        self.not_copied.setText(not_copied_words(rows))
        self.not_copied.setVisible(bool(self.not_copied.text()))
        self.lists.houses.show_rows(self.lists.houses.rows)

    def _look(self, found: Iterable[TakenIn]) -> None:
        """Houses of which a file is shown beside and waits to be taken in."""
        self.looked_at.clear()
        self.looked_at.update(
            one.house for one in found if one.house and one.verdict is Verdict.ACCEPTED
        )
        self.lists.houses.show_rows(self.lists.houses.rows)

    def _show_conflicts(self, rows: tuple[ConflictRow, ...]) -> None:
        self.conflicts.show_rows(rows)

    def settle(self, conflict: str, entry: str) -> None:
        self.desk.operations.run(
            checking.choose,
            {conflict: entry},
            on_done=lambda _: self.desk.notify.done(tr("Đã chọn. Làng sẽ thấy ở giấy báo.")),
        )

    def _offer_reminders(self, houses: Sequence[HouseLine]) -> None:
        """A ready message for each house that is missing, and one for all of them."""
        late = missing(houses)
        self.remind.setEnabled(bool(late))
        choices: list[tuple[str, Callable[[], object]] | None] = [
            (line.name, partial(self.copy_reminder, [line])) for line in late
        ]
        if len(late) > 1:
            choices += [None, (tr("Một tin cho tất cả"), partial(self.copy_reminder, late))]
        menu_button(self.remind, choices)

    def copy_reminder(self, houses: Sequence[HouseLine]) -> None:
        """To paste into Zalo."""
        text = reminder(self.desk.book.name, houses, self.shown, self.desk.today())
        QGuiApplication.clipboard().setText(text)
        self.desk.notify.note(tr("Đã chép lời nhắn. Mở Zalo rồi dán vào tin nhắn."))

    def take_back(self, file: str) -> None:
        """A file that was taken in by mistake counts no more; nothing is thrown away."""
        self.desk.operations.run(
            receiving.take_back,
            file,
            on_done=lambda _: self.desk.notify.note(
                tr("Đã hoàn tác lần nhận này. Muốn tính lại thì bấm “Tính lại tệp này”.")
            ),
        )

    def count_again(self, file: str) -> None:
        self.desk.operations.run(
            receiving.count_again,
            file,
            on_done=lambda _: self.desk.notify.note(tr("Tệp này lại được tính.")),
        )

    def choose(self) -> None:
        files.choose_files(self.window(), tr("Tệp các làng gửi"), SOLANG, self.look_at)

    def look_at(self, paths: list[Path]) -> None:
        """Show what the files would bring."""
        self.waiting = list(paths)
        run = self.desk.operations.run
        run(receipts.check_numbers, self.waiting, on_done=self._keep_numbers)
        run(receiving.preview, self.waiting, on_done=self._show_preview)

    def _keep_numbers(self, numbers: tuple[str, ...]) -> None:
        self.numbers = numbers

    def _show_preview(self, found: tuple[TakenIn, ...]) -> None:
        self._look(found)
        self.preview.show_files(found, taken=False, numbers=self.numbers)
        self.preview.show()
        self.help.hide()

    def take_in(self) -> None:
        """All that was chosen, one by one; “Dừng lại” leaves nothing of the one at hand."""
        self.stopping.clear()
        self.preview.show_working(True)
        self.desk.operations.run(
            receiving.take_in,
            self.waiting,
            progress=self._stoppable(len(self.waiting)),
            on_done=self._taken,
            on_refused=self._stopped,
        )

    def _stoppable(self, files: int) -> Callable[[str, int, int], None]:
        show = self.desk.operations.progress(self.preview.show_progress)

        def tell(name: str, done: int, of: int) -> None:
            if self.stopping.is_set():
                raise AppError("stopped")
            show(name, done, of, files)

        return tell

    def _stopped(self, error: AppError) -> None:
        """What was taken in before stays; the rest is looked at again."""
        self.desk.notify.refused(error)
        self.refresh()
        self.look_at(self.waiting)

    def _taken(self, found: tuple[TakenIn, ...]) -> None:
        self._look(())
        self.preview.show_files(found, taken=True, numbers=self.numbers)
        self.waiting = []
        self.refresh()

    def put_off(self) -> None:
        """The files stay where they are; nothing was written."""
        self.waiting = []
        self._look(())
        self.preview.hide()
        self.help.show()

    def reply_all(self) -> None:
        files.choose_folder(self.window(), tr("Lưu giấy báo cho các làng vào đâu"), self.reply_into)

    def reply_into(self, folder: Path) -> None:
        self.desk.operations.run(receiving.reply_all, folder, on_done=self._replied)

    def _replied(self, written: tuple[HandedIn, ...]) -> None:
        self.desk.notify.note(
            tr("Đã lưu {count} giấy báo. Đưa mỗi làng một tệp.", count=number(len(written)))
        )


def _help() -> Card:
    card = Card(tr("Nhận tệp thế nào"))
    card.body.addWidget(
        Text(
            tr(
                "Chọn tệp các làng gửi: máy cho xem trước từng tệp mang gì, rồi mới nhận vào "
                "sổ. Tệp bị cắt hay bị sửa thì không nhận, các tệp khác vẫn nhận bình thường."
            ),
            wrap=True,
        )
    )
    return card
