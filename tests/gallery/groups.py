"""Pictures of “Câu lạc bộ, lớp, nhóm”, over a small real book."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop.dialogs.group_form import GroupForm
from desktop.dialogs.meeting_form import MeetingForm
from desktop.dialogs.pick_members import PickMembersDialog
from desktop.screens.group_pages import Page
from desktop.screens.groups import GroupsScreen
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared, shared_bare


@picture("groups")
def members(stage: Stage) -> None:
    _shown(stage)


@picture("groups-meetings")
def meetings(stage: Stage) -> None:
    screen = _shown(stage)
    screen.view.choose(2)
    screen.panel.pages.page.choose(Page.MEETINGS)
    screen.panel.pages._turn()  # noqa: SLF001 - as if pressed


@picture("groups-empty")
def empty(stage: Stage) -> None:
    stage.open(shared_bare())
    screen = GroupsScreen(stage.desk)
    stage.show(screen, "groups")
    screen.refresh()


@picture("group-form")
def form(stage: Stage) -> QWidget:
    stage.open(shared_bare())
    return GroupForm(stage.window, stage.desk.operations)


@picture("group-picking")
def picking(stage: Stage) -> QWidget:
    screen = _shown(stage)
    screen.panel.acts.add_members()
    dialog = stage.window.findChildren(PickMembersDialog)[-1]
    for row in (1, 3):
        dialog.model.turn(dialog.model.index(row, 0))
    return dialog


@picture("meeting-form")
def meeting(stage: Stage) -> QWidget:
    screen = _shown(stage)
    screen.panel.acts.add_meeting()
    return stage.window.findChildren(QDialog)[-1]


@picture("meeting-weekly")
def weekly(stage: Stage) -> QWidget:
    screen = _shown(stage)
    screen.panel.acts.add_meeting()
    form = stage.window.findChildren(MeetingForm)[-1]
    form.weekly.setChecked(True)
    form.weekdays.choose([1, 3])
    return form


def _shown(stage: Stage) -> GroupsScreen:
    stage.open(shared().book)
    screen = GroupsScreen(stage.desk)
    stage.show(screen, "groups")
    screen.refresh()
    return screen
