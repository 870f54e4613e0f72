"""Pictures of help: steps of a screen, guides as paper, letters to put in, the dark screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.dialogs.help import HelpDialog
from desktop.guides import guide_of
from desktop.screens.guide import GuideScreen
from desktop.widgets.curtain import Curtain
from desktop.widgets.letters import LetterPalette
from tests.gallery import homes, people
from tests.gallery.picture import picture
from tests.gallery.stage import Stage


@picture("help")
def help_of_roll(stage: Stage) -> QWidget:
    return HelpDialog(stage.window, guide_of("roll"), lambda: None)


@picture("help-letters")
def letters(stage: Stage) -> None:
    people.searched(stage)
    field = stage.window.findChildren(QLineEdit)[0]
    LetterPalette(field, ("ê̆", "ƀ", "Ñ"), lambda _: None).offer()


@picture("curtain")
def curtain(stage: Stage) -> None:
    homes.today(stage)
    Curtain(stage.window)


@picture("guide")
def guide(stage: Stage) -> None:
    screen = GuideScreen(stage.desk)
    screen.opened(guide_id="roll")
    screen.refresh()
    stage.show(screen, "home")
