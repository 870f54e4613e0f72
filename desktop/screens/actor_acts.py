"""“Ai đang ghi”: who signs what is written, chosen at the foot of the window or from its menu."""

from __future__ import annotations

from desktop.actions import books
from desktop.screens.desk import Desk
from desktop.screens.main_window import MainWindow
from desktop.wording import tr


class ActorActs:
    """Names, no password."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self._window = window
        self._desk = desk

    def ask(self) -> None:
        """A name that was not used before."""
        from desktop.dialogs.one_line import OneLineDialog

        OneLineDialog(
            self._window, tr("Ai đang ghi?"), tr("Tên người ghi"), tr("Ghi tên này"), self.set
        ).open()

    def set(self, name: str) -> None:
        """Who signs from now on; shown as soon as the book knows it."""
        run = self._desk.operations.run
        run(books.set_actor, name, on_done=lambda _: self.show(name))

    def show(self, name: str) -> None:
        """Show who is writing, and ask the book who else has."""
        status = self._window.status
        self._desk.operations.run(
            books.actors, on_done=lambda names: status.show_actor(name, names), latest="actors"
        )

    def choose(self, name: str) -> None:
        """A name was chosen at the foot; empty: another one is to be typed."""
        if name:
            self.set(name)
        else:
            self.ask()
