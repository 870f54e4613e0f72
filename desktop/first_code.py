"""The recovery code of a new book: shown once, kept by a person, and only then the book begins.

Where a first start was cut off between the two, nobody has the code: the next start shows another.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.operations import Operations
from desktop.screens.main_window import MainWindow


class FirstCode:
    """Sees to the code when the book stands; ``go_on`` leads on to the rooms."""

    def __init__(
        self, operations: Operations, window: MainWindow, go_on: Callable[[], object]
    ) -> None:
        self._operations, self._window, self._go_on = operations, window, go_on
        self._just_begun = self._list_first = False

    def begun(self, list_first: bool) -> None:
        """The book was made just now and its code is kept; ``list_first``: a list comes next."""
        self._just_begun, self._list_first = True, list_first

    def see_to(self, name: str) -> None:
        """Note that the code is kept, or offer another; ``name``: of the house or commune."""
        from desktop.actions import recovery_codes

        if self._just_begun:
            self._operations.run(recovery_codes.code_kept)
            if self._list_first:
                self._window.go("roster")
            self._just_begun = self._list_first = False
        else:
            self._operations.run(
                recovery_codes.code_waits, on_done=lambda waits: self._offer(waits, name)
            )

    def _offer(self, waits: bool, name: str) -> None:
        from desktop.actions import recovery_codes

        if waits:
            self._operations.run(
                recovery_codes.new_code, on_done=lambda code: self._show(code, name)
            )

    def _show(self, code: str, name: str) -> None:
        from desktop.screens.recovery_code import RecoveryCode

        self._window.show_lone(RecoveryCode(code, name, self._kept))

    def _kept(self) -> None:
        from desktop.actions import recovery_codes

        self._operations.run(recovery_codes.code_kept)
        self._go_on()
