"""What is done with several people at once: into a group, out of the book; and one group's list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.domain.groups import GroupRow
from db.domain.people import PersonRow
from desktop.actions import groups, people
from desktop.dialogs.group_choice import GroupChoiceDialog
from desktop.screens.desk import Desk
from desktop.wording import number, tr

if TYPE_CHECKING:
    from desktop.screens.people import PeopleScreen


class PeopleBulk:
    """Each is one act and one undo."""

    def __init__(self, screen: PeopleScreen, desk: Desk) -> None:
        self._screen, self._desk = screen, desk

    def ask(self, what: str) -> None:
        """``what``: as ``PeopleList.bulk_asked`` says it."""
        rows = self._screen.people.chosen_rows
        if what == "remove":
            self._remove(rows)
            return
        today = self._desk.today().isoformat()
        then = self._ask_narrow if what == "narrow" else partial(self._ask_group, rows)
        self._desk.operations.run(groups.listing, today, on_done=then)

    def _remove(self, rows: Sequence[PersonRow]) -> None:
        said = tr("Đã xóa {count} người", count=number(len(rows)))
        self._desk.operations.run(
            people.remove,
            [row.id for row in rows],
            on_done=lambda _: self._desk.notify.done(said),
        )

    def _ask_group(self, rows: Sequence[PersonRow], found: Sequence[GroupRow]) -> None:
        dialog = self._dialog(
            tr("Thêm {count} người vào nhóm nào?", count=number(len(rows))),
            tr("Thêm vào nhóm"),
            found,
            joins=True,
        )
        if dialog is not None:
            dialog.chosen.connect(lambda group, day: self._join(rows, group, day))
            dialog.open()

    def _join(self, rows: Sequence[PersonRow], group: GroupRow, day: str) -> None:
        said = tr("Đã thêm {count} người vào {group}", count=number(len(rows)), group=group.name)
        self._desk.operations.run(
            groups.add_members,
            group.id,
            [row.id for row in rows],
            day,
            on_done=lambda _: self._desk.notify.done(said),
        )

    def _ask_narrow(self, found: Sequence[GroupRow]) -> None:
        dialog = self._dialog(tr("Xem người của nhóm nào?"), tr("Xem nhóm này"), found, joins=False)
        if dialog is not None:
            dialog.chosen.connect(lambda group, _: self._narrow(group))
            dialog.open()

    def _narrow(self, group: GroupRow) -> None:
        listed = self._screen.people
        listed.show_view(replace(listed.present_view(), group=group.id, group_name=group.name))

    def _dialog(
        self, title: str, yes: str, found: Sequence[GroupRow], *, joins: bool
    ) -> GroupChoiceDialog | None:
        living = [row for row in found if row.ended_on is None]
        if not living:
            self._desk.notify.note(tr("Chưa có nhóm nào. Lập câu lạc bộ, lớp hoặc nhóm trước."))
            return None
        day = self._desk.today() if joins else None
        return GroupChoiceDialog(self._screen.window(), title, yes, living, day)
