"""Add or change a meeting from any screen: the form, its saving, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes
from db.domain.clashes import Clash
from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.occasions import OccasionYear
from desktop import phrases
from desktop.actions import groups, hall, meetings
from desktop.dialogs.meeting_form import MeetingDraft, MeetingForm
from desktop.screens.desk import Desk
from desktop.wording import number, tr


class MeetingAdding:
    """Opens the form over ``parent``."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        self._parent = parent
        self._desk = desk
        self._occasion: OccasionYear | None = None

    def ask(
        self,
        day: date,
        *,
        group_id: str | None = None,
        meeting: MeetingRow | None = None,
        occasion: OccasionYear | None = None,
    ) -> None:
        """Ask for a new meeting on ``day``, for an occasion where one is given, or for another
        state of ``meeting``."""
        self._occasion = occasion
        self._desk.operations.run(
            groups.listing,
            self._desk.today().isoformat(),
            on_done=partial(self._open, day, group_id, meeting),
        )

    def _open(
        self,
        day: date,
        group_id: str | None,
        meeting: MeetingRow | None,
        rows: Sequence[GroupRow],
    ) -> None:
        held = set(meeting.group_ids) if meeting else set()
        living = [row for row in rows if row.ended_on is None or row.id in held]
        if not living:
            self._desk.notify.note(tr("Chưa có nhóm nào. Lập câu lạc bộ, lớp hoặc nhóm trước."))
            return
        form = MeetingForm(
            self._parent.window(),
            self._desk.operations,
            living,
            date.fromisoformat(meeting.day) if meeting else day,
            self._desk.today(),
            group_id=group_id,
            meeting=meeting,
            topic=self._occasion.occasion.name if self._occasion else "",
        )
        form.given.connect(partial(self._check, form, meeting))
        form.open()

    def _check(self, form: MeetingForm, meeting: MeetingRow | None, draft: MeetingDraft) -> None:
        """What else is at that place, or where the leader is: told first, never forbidden."""
        self._desk.operations.run(
            hall.clashes_of_meeting,
            draft.group_ids,
            draft.days,
            draft.time,
            draft.place,
            draft.teacher_id,
            meeting.id if meeting else None,
            on_done=lambda found: self._checked(form, meeting, draft, found),
            on_refused=form.refuse,
        )

    def _checked(
        self,
        form: MeetingForm,
        meeting: MeetingRow | None,
        draft: MeetingDraft,
        found: Sequence[Clash],
    ) -> None:
        if not form.note.tell(found):
            self._save(form, meeting, draft)

    def _save(self, form: MeetingForm, meeting: MeetingRow | None, draft: MeetingDraft) -> None:
        facts = (draft.time, draft.place, draft.topic, draft.teacher_id)
        run = self._desk.operations.run
        if meeting is None:
            run(
                meetings.add_several,
                draft.group_ids,
                draft.days,
                *facts,
                (self._occasion.occasion.key, self._occasion.year) if self._occasion else None,
                on_done=partial(self._added, form, draft),
                on_refused=form.refuse,
            )
            return
        run(
            meetings.edit,
            meeting.id,
            draft.group_ids,
            draft.days[0],
            *facts,
            on_done=lambda _: self._done(form, tr("Đã sửa buổi {d}", d=_day(draft))),
            on_refused=form.refuse,
        )

    def _added(self, form: MeetingForm, draft: MeetingDraft, changes: Changes) -> None:
        count = len(changes.created)
        if count > 1:
            said = tr("Đã thêm {count} buổi từ {day}", count=number(count), day=_day(draft))
            if changes.unchanged:
                there = number(changes.unchanged)
                said = tr("{said}; {there} buổi đã có trước", said=said, there=there)
        else:
            said = tr("Đã thêm buổi {day}", day=_day(draft))
        self._done(form, said)

    def _done(self, form: MeetingForm, said: str) -> None:
        form.accept()
        self._desk.notify.done(said)


def _day(draft: MeetingDraft) -> str:
    return phrases.full_day(draft.days[0])
