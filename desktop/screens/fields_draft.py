"""What is typed into a screen that has no “Lưu”, kept in the book as the forms' drafts are.

Half a second after the last key what differs from how the screen opened is noted; it comes back
when the same screen is opened for the same thing, and by itself where it stood open at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.actions import drafts
from desktop.actions.drafts import Draft
from desktop.operations import Operations
from desktop.widgets.held import Held, held

SETTLE_MS = 400


class FieldsDraft:
    """Of one screen.

    Args:
        form: as in ``Draft``. fields: by name. looks: those of them that alone are not worth
            keeping: somebody only looked at another paper.
    """

    def __init__(
        self,
        screen: QWidget,
        operations: Operations,
        form: str,
        fields: Mapping[str, QWidget | Held],
        looks: Collection[str] = (),
    ) -> None:
        self._screen, self._operations, self._form = screen, operations, form
        self._fields = {name: held(field) for name, field in fields.items()}
        self._looks = frozenset(looks)
        self._begun: dict[str, Any] = {}
        self._key: str | None = None
        self._title = ""
        self._facts: dict[str, str] = {}
        self._noted = self._ended = False
        self._timer = QTimer(screen)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.note)
        for field in self._fields.values():
            field.watch(self._touched)
        screen.destroyed.connect(self._end)
        operations.before_close(self, self.note)

    def begin(
        self, key: str, title: str, facts: Mapping[str, str], back: Callable[[str], object]
    ) -> None:
        """The screen was opened for this. ``back`` is told when it was noted what came back."""
        if self._key not in (None, key):
            self.note()
        self._key, self._title, self._facts = key, title, dict(facts)
        self._begun, self._noted = self._values(), False
        self._operations.run(
            drafts.find, self._form, key, on_done=partial(self._restore, key, back)
        )

    def note(self) -> None:
        """Put down now what differs from the beginning."""
        if self._ended or self._key is None:
            return
        self._timer.stop()
        now = self._values()
        changed = {name: value for name, value in now.items() if value != self._begun[name]}
        if changed.keys() <= self._looks:
            changed = {}
        if not changed and not self._noted:
            return
        self._noted = bool(changed)
        at = f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S}"
        shown = self._screen.isVisible()
        draft = Draft(self._form, self._key, self._title, changed, self._facts, at, shown)
        self._operations.run(drafts.keep, draft)

    def left(self) -> None:
        """Another screen is shown: it waits, and does not open by itself."""
        if self._noted and not self._ended:
            self._timer.start()

    def done(self) -> None:
        """It was used: from here on only what is typed anew is kept."""
        if self._key is None:
            return
        self._timer.stop()
        self._begun = self._values()
        if self._noted:
            self._noted = False
            self._operations.run(drafts.drop, self._form, self._key)

    def _restore(self, key: str, back: Callable[[str], object], draft: Draft | None) -> None:
        if draft is None or key != self._key or self._values() != self._begun:
            return
        self._noted = True
        for name, value in draft.fields.items():
            if name in self._fields:
                self._fields[name].put(value)
        self._timer.stop()
        back(draft.at)

    def _touched(self) -> None:
        if self._key is not None and not self._ended:
            self._timer.start()

    def _values(self) -> dict[str, Any]:
        return {name: field.read() for name, field in self._fields.items()}

    def _end(self) -> None:
        self._ended = True
