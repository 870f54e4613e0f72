"""What the roll asks in a dialog, and what it does with the answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from db.domain.attendance import Mark, Status, Unnamed
from db.domain.changes import Changes
from db.domain.meetings import MeetingRow, Reason
from db.domain.people import PersonDraft
from desktop import phrases
from desktop.actions import attendance, groups, meetings, people
from desktop.dialogs.call_off import CallOffDialog, PostponeDialog
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.dialogs.walk_in import WalkInDialog
from desktop.screens.desk import Desk
from desktop.screens.roll_foot import categories
from desktop.wording import tr


class RollDialogs:
    """Dialogs of one roll. ``meeting`` is set by the screen as soon as it knows it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._parent = parent
        self._desk = desk
        self.meeting: MeetingRow | None = None

    def add_person(self, name: str) -> None:
        """Somebody who is not on the roll: at once present."""
        if self.meeting is None:
            return
        title = tr("Thêm người vào buổi này")
        QuickPersonDialog(
            self._parent, self._desk.operations, self._add, title=title, name=name
        ).open()

    def _add(self, who: PersonDraft | str, member: bool) -> None:
        meeting = self.meeting
        if meeting is None:
            return
        group = meeting.group_ids[0] if member else None
        run = self._desk.operations.run
        if isinstance(who, PersonDraft):
            run(
                people.add,
                who,
                group,
                on_done=lambda changes: self._present(meeting.id, changes.created[0]),
            )
        elif group is not None:
            run(groups.add_members, group, [who], on_done=lambda _: self._present(meeting.id, who))
        else:
            self._present(meeting.id, who)

    def _present(self, meeting_id: str, person_id: str) -> None:
        marks = [Mark(person_id, Status.PRESENT)]
        self._desk.operations.run(attendance.mark, meeting_id, marks)

    def heads(self) -> None:
        """“Chỉ ghi số người”."""
        meeting = self.meeting
        if meeting is not None:
            HeadCountDialog(
                self._parent,
                meeting.head_count,
                lambda heads: self._desk.operations.run(meetings.count_heads, meeting.id, heads),
            ).open()

    def call_off(self) -> None:
        meeting = self.meeting
        if meeting is None:
            return
        name, day = phrases.meeting_name(meeting), phrases.day(meeting.day)
        told = self._tell(tr("{name} ngày {day}: đã ghi nghỉ.", name=name, day=day))

        def save(reason: Reason, text: str | None) -> None:
            run = self._desk.operations.run
            run(meetings.call_off, [meeting.id], reason, text, on_done=told)

        CallOffDialog(self._parent, name, save).open()

    def postpone(self) -> None:
        meeting = self.meeting
        if meeting is None:
            return
        name = phrases.meeting_name(meeting)

        def save(to_day: str, reason: Reason, text: str | None) -> None:
            day = phrases.day(to_day)
            told = self._tell(tr("{name}: đã hoãn sang ngày {day}.", name=name, day=day))
            run = self._desk.operations.run
            run(meetings.postpone, meeting.id, to_day, reason, text, on_done=told)

        PostponeDialog(self._parent, name, date.fromisoformat(meeting.day), save).open()

    def _tell(self, sentence: str) -> Callable[[Changes], None]:
        return lambda _: self._desk.notify.done(sentence)

    def reason(self, take: Callable[[str], object]) -> None:
        """A reason for being absent in one's own words."""
        OneLineDialog(self._parent, tr("Lý do vắng"), tr("Lý do"), tr("Ghi lý do"), take).open()

    def name_walk_in(self, unnamed: Unnamed) -> None:
        """Choose the kind of person, then who it was."""
        choices = [
            (field, tr("{count} {word}", count=getattr(unnamed, field), word=word))
            for field, word in categories()
            if getattr(unnamed, field)
        ]
        if len(choices) == 1:
            self._name_one(choices[0][0])
        elif choices:
            WalkInDialog(self._parent, choices, self._name_one).open()

    def _name_one(self, category: str) -> None:
        meeting = self.meeting
        if meeting is None:
            return

        def take(who: PersonDraft | str, member: bool) -> None:
            self._desk.operations.run(meetings.name_walk_in, meeting.id, who, category)

        QuickPersonDialog(
            self._parent,
            self._desk.operations,
            take,
            title=tr("Ghi tên người đến thêm"),
            with_membership=False,
        ).open()
