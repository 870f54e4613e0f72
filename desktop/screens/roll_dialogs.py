"""What the roll asks in a dialog, and what it does with the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from db.domain.attendance import Mark, Status, Unnamed
from db.domain.meetings import MeetingRow
from db.domain.people import PersonDraft
from desktop.actions import attendance, groups, meetings, people
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.dialogs.walk_in import WalkInDialog
from desktop.screens.desk import Desk
from desktop.screens.meeting_acts import MeetingActs
from desktop.screens.roll_foot import categories
from desktop.wording import tr


class RollDialogs:
    """Dialogs of one roll. ``meeting`` is set by the screen as soon as it knows it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._parent = parent
        self._desk = desk
        self._acts = MeetingActs(parent, desk)
        self.meeting: MeetingRow | None = None

    def add_person(self, name: str) -> None:
        """Somebody who is not on the roll: at once present.

        Who joins the group does so from the day of the meeting on, which for a roll that is filled
        in later is not today: otherwise that day's roll would count a member as a guest.
        """
        if self.meeting is None:
            return
        title = tr("Thêm người vào buổi này")
        dialog = QuickPersonDialog(
            self._parent, self._desk.operations, self._add, title=title, name=name
        )
        # The name too: what was begun for one who is not on the roll is no beginning for another.
        dialog.draft_key = f"{self.meeting.id}/{name}"
        dialog.open()

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
                from_day=meeting.day,
                on_done=lambda changes: self._present(meeting.id, changes.created[0]),
            )
        elif group is not None:
            run(
                groups.add_members,
                group,
                [who],
                meeting.day,
                on_done=lambda _: self._present(meeting.id, who),
            )
        else:
            self._present(meeting.id, who)

    def _present(self, meeting_id: str, person_id: str) -> None:
        marks = [Mark(person_id, Status.PRESENT)]
        self._desk.operations.run(attendance.mark, meeting_id, marks)

    def heads(self) -> None:
        if self.meeting is not None:
            self._acts.heads(self.meeting)

    def tally(self) -> None:
        if self.meeting is not None:
            self._acts.tally(self.meeting)

    def call_off(self) -> None:
        if self.meeting is not None:
            self._acts.call_off(self.meeting)

    def postpone(self) -> None:
        if self.meeting is not None:
            self._acts.postpone(self.meeting)

    def reason(self, person_id: str, take: Callable[[str], object]) -> None:
        """Why that person was absent, in one's own words."""
        dialog = OneLineDialog(self._parent, tr("Lý do vắng"), tr("Lý do"), tr("Ghi lý do"), take)
        dialog.draft_key = f"{self.meeting.id if self.meeting else ''}/{person_id}"
        dialog.open()

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
            dialog = WalkInDialog(self._parent, choices, self._name_one)
            dialog.draft_key = self.meeting.id if self.meeting else ""
            dialog.open()

    def _name_one(self, category: str) -> None:
        meeting = self.meeting
        if meeting is None:
            return

        def take(who: PersonDraft | str, member: bool) -> None:
            self._desk.operations.run(meetings.name_walk_in, meeting.id, who, category)

        dialog = QuickPersonDialog(
            self._parent,
            self._desk.operations,
            take,
            title=tr("Ghi tên người đến thêm"),
            with_membership=False,
        )
        dialog.draft_key = f"{meeting.id}/{category}"
        dialog.open()
