"""What can be done with a meeting besides marking: numbers only, called off, postponed, removed.

Used by the home page, the roll and the calendar, so that a meeting is called off in one way only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes
from db.domain.meetings import MeetingRow, MeetingState, Reason
from db.domain.programmes import Programme
from db.domain.sheet_pictures import KeptPicture
from desktop import phrases
from desktop.actions import meetings, programmes
from desktop.dialogs.call_off import CallOffDialog, PostponeDialog, RestDialog
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.programmes import ProgrammesDialog
from desktop.screens.desk import Desk
from desktop.screens.held_meetings import Loss, ask_before, named
from desktop.screens.meeting_adding import MeetingAdding
from desktop.wording import number, tr


class MeetingActs:
    """Acts on the meeting they are given."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._parent = parent
        self._desk = desk
        self._adding = MeetingAdding(parent, desk)

    def choices(self, meeting: MeetingRow) -> list[tuple[str, Callable[[], object]] | None]:
        """Lines of the menu of a meeting, by its state."""
        if meeting.state is MeetingState.CALLED_OFF:
            return [(tr("Vẫn sinh hoạt"), lambda: self.take_up(meeting)), None, self._gone(meeting)]
        if meeting.state is MeetingState.POSTPONED:
            return [self._gone(meeting)]
        return [
            (tr("Sửa buổi…"), lambda: self.edit(meeting)),
            (tr("Chỉ ghi số người…"), lambda: self.heads(meeting)),
            (tr("Đếm bằng phím…"), lambda: self.tally(meeting)),
            (tr("Thuộc chương trình…"), lambda: self.programmes(meeting)),
            (tr("In giấy tờ khác…"), lambda: self.print_papers(meeting)),
            (tr("Nhập từ ảnh…"), lambda: self._desk.go("scan")),
            (tr("Ảnh tờ ký…"), lambda: self.pictures(meeting)),
            (tr("Nghỉ buổi này…"), lambda: self.call_off(meeting)),
            (tr("Hoãn sang ngày khác…"), lambda: self.postpone(meeting)),
            None,
            self._gone(meeting),
        ]

    def _gone(self, meeting: MeetingRow) -> tuple[str, Callable[[], object]]:
        return tr("Xóa buổi này"), lambda: self.remove(meeting)

    def edit(self, meeting: MeetingRow) -> None:
        """Another day, time, place or group."""
        MeetingAdding(self._parent, self._desk).ask(self._desk.today(), meeting=meeting)

    def programmes(self, meeting: MeetingRow) -> None:
        """Which programmes and movements it serves."""
        self._desk.operations.run(
            programmes.of_meeting, meeting.id, on_done=partial(self._ask_programmes, meeting)
        )

    def _ask_programmes(self, meeting: MeetingRow, now: tuple[Programme, ...]) -> None:
        dialog = ProgrammesDialog(self._parent.window(), self._desk.operations, meeting, now)
        dialog.draft_key = meeting.id
        dialog.open()

    def print_papers(self, meeting: MeetingRow) -> None:
        """Danh sách có mặt, ký nhận, giấy mời."""
        name = f"{phrases.meeting_name(meeting)} {phrases.short_day(meeting.day)}"
        self._desk.go("papers", meeting_id=meeting.id, name=name)

    def pictures(self, meeting: MeetingRow) -> None:
        """The pictures of its signed sheets that are kept."""
        from desktop.actions import sheet_pictures

        run = self._desk.operations.run

        def show(kept: tuple[KeptPicture, ...]) -> None:
            from desktop.dialogs.sheet_pictures import SheetPicturesDialog

            name = f"{phrases.meeting_name(meeting)} {phrases.short_day(meeting.day)}"
            SheetPicturesDialog(
                self._parent.window(),
                tr("Ảnh tờ ký: {what}", what=name),
                kept,
                lambda number: run(sheet_pictures.remove, number),
            ).open()

        run(sheet_pictures.of_meeting, meeting.id, on_done=show)

    def heads(self, meeting: MeetingRow) -> None:
        """“Chỉ ghi số người”."""
        run = self._desk.operations.run
        dialog = HeadCountDialog(
            self._parent,
            meeting.head_count,
            lambda heads: run(meetings.count_heads, meeting.id, heads),
            lambda: self.tally(meeting),
        )
        dialog.draft_key = meeting.id
        dialog.open()

    def tally(self, meeting: MeetingRow) -> None:
        """“Đếm bằng phím”: one key for each who comes in."""
        from desktop.dialogs.tally import TallyDialog

        run = self._desk.operations.run
        dialog = TallyDialog(
            self._parent,
            phrases.meeting_name(meeting),
            meeting.head_count,
            lambda heads: run(meetings.count_heads, meeting.id, heads),
        )
        self._desk.operations.before_close(dialog, dialog.keep)
        dialog.open()

    def call_off(self, meeting: MeetingRow) -> None:
        """Asks why; before that whether what was counted may leave the figures."""
        go = partial(self._call_off, meeting)
        ask_before(self._desk, Loss.CALL_OFF, [meeting.id], named(meeting), go)

    def _call_off(self, meeting: MeetingRow, held: bool) -> None:
        told = self._tell(tr("{what}: đã ghi nghỉ.", what=named(meeting)))

        def save(reason: Reason, text: str | None) -> None:
            run = self._desk.operations.run
            run(meetings.call_off, [meeting.id], reason, text, held=held, on_done=told)

        dialog = CallOffDialog(self._parent, phrases.meeting_name(meeting), save)
        dialog.draft_key = meeting.id
        dialog.open()

    def postpone(self, meeting: MeetingRow) -> None:
        """Asks for the day and why; before that as ``call_off``."""
        go = partial(self._postpone, meeting)
        ask_before(self._desk, Loss.POSTPONE, [meeting.id], named(meeting), go)

    def _postpone(self, meeting: MeetingRow, held: bool) -> None:
        def save(to_day: str, reason: Reason, text: str | None) -> None:
            day = phrases.day(to_day)
            told = self._tell(tr("{what}: đã hoãn sang ngày {day}.", what=named(meeting), day=day))
            run = self._desk.operations.run
            run(meetings.postpone, meeting.id, to_day, reason, text, held=held, on_done=told)

        name, day = phrases.meeting_name(meeting), date.fromisoformat(meeting.day)
        dialog = PostponeDialog(self._parent, name, day, save)
        dialog.draft_key = meeting.id
        dialog.open()

    def rest(self, day: date) -> None:
        """“Cả làng nghỉ…” from a day on."""

        def save(first: str, last: str, reason: Reason, text: str | None) -> None:
            run = self._desk.operations.run
            run(meetings.rest, first, last, reason, text, on_done=self._tell_rest)

        dialog = RestDialog(self._parent, day, save)
        dialog.draft_key = day.isoformat()
        dialog.open()

    def take_up(self, meeting: MeetingRow) -> None:
        self._desk.operations.run(meetings.take_up, [meeting.id])

    def remove(self, meeting: MeetingRow) -> None:
        told = self._tell(tr("{what}: đã xóa.", what=named(meeting)))
        run = self._desk.operations.run

        def go(held: bool) -> None:
            run(meetings.remove, [meeting.id], held=held, on_done=told)

        ask_before(self._desk, Loss.REMOVE, [meeting.id], named(meeting), go)

    def _tell(self, sentence: str) -> Callable[[Changes], None]:
        return lambda _: self._desk.notify.done(sentence)

    def _tell_rest(self, changes: Changes) -> None:
        if changes.changed:
            count = number(changes.changed)
            self._desk.notify.done(tr("Đã ghi nghỉ {count} buổi.", count=count))
        else:
            self._desk.notify.note(tr("Những ngày này không có buổi nào chưa điểm danh."))
