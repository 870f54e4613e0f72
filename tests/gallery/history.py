"""Pictures of Lịch sử: every act, and what was removed."""

from __future__ import annotations

from desktop.actions import groups, people, undoing
from desktop.screens.history import HistoryScreen, Part
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import shared


@picture("history")
def acts(stage: Stage) -> None:
    stage.open(shared().book)
    screen = HistoryScreen(stage.desk)
    stage.show(screen, "home")
    screen.refresh()


@picture("history-removed")
def removed(stage: Stage) -> None:
    book = shared().book
    gone = people.listing(book)[3].id
    group = groups.listing(book)[-1].id
    people.remove(book, [gone])
    groups.remove(book, group)
    stage.open(book)
    screen = HistoryScreen(stage.desk)
    screen.opened(part=Part.REMOVED)
    stage.show(screen, "home")
    screen.refresh()
    people.bring_back(book, [gone])

    undoing.bring_back(book, "group", group)
