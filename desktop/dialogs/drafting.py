"""A form whose text outlives it: closed by Esc, with the window, or by a power cut.

Half a second after the last key what differs from the form's beginning is noted in the book. Saving
drops it; opening the same form again brings it back, with one line that says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from hashlib import blake2b
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.actions import drafts
from desktop.actions.drafts import Draft
from desktop.operations import Operations
from desktop.widgets.buttons import link
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import SearchField
from desktop.widgets.flow import Flow
from desktop.widgets.held import FIELDS, Held, held
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

SETTLE_MS = 400


def attach(operations: Operations, dialog: Dialog) -> None:
    """Let pressing twice save once, and keep a draft of a dialog that does not by itself: of every
    field that it holds by name.

    Secrets are never kept: a dialog with a field that hides its letters has no draft.
    """
    dialog.answers_come(operations.during)
    if not (dialog.drafted or dialog.draft_key) or dialog.findChild(Drafting) is not None:
        return
    fields = dict(fields_of(dialog))
    secret = any(
        line.echoMode() is not QLineEdit.EchoMode.Normal for line in dialog.findChildren(QLineEdit)
    )
    if fields and not secret:
        key = f"{dialog.windowTitle()}/{dialog.draft_key or _begun(fields)}"
        name = type(dialog).__name__
        Drafting(dialog, operations, name, fields, key=key, touched_only=True)


def _begun(fields: Mapping[str, QWidget]) -> str:
    """Tells the records apart that a form of one title opens with: their values differ."""
    values = [(name, held(field).read()) for name, field in sorted(fields.items())]
    return blake2b(repr(values).encode(), digest_size=8).hexdigest()


def fields_of(dialog: Dialog) -> Iterator[tuple[str, QWidget]]:
    """Every field that a dialog holds by name, searches left out."""
    for name, value in vars(dialog).items():
        if isinstance(value, FIELDS) and not isinstance(value, SearchField):
            yield name, value
        elif isinstance(value, dict | list):
            for key, field in value.items() if isinstance(value, dict) else enumerate(value):
                if isinstance(field, FIELDS) and not isinstance(field, SearchField):
                    yield f"{name}/{key}", field


class Drafting(QObject):
    """Keeps the draft of one dialog.

    Made at the end of a form's ``__init__``, when its fields show what they begin with.

    Attributes:
        noted: a draft of it lies in the book.
    """

    def __init__(
        self,
        dialog: Dialog,
        operations: Operations,
        form: str,
        fields: Mapping[str, QWidget | Held],
        *,
        key: str = "",
        facts: Mapping[str, str] | None = None,
        touched_only: bool = False,
    ) -> None:
        """``form``, ``key``, ``facts``: as in ``Draft``. ``touched_only``: words to choose from may
        come after the form is shown; only what a person touched counts."""
        super().__init__(dialog)
        self._dialog, self._operations = dialog, operations
        self._form, self._key, self._facts = form, key, dict(facts or {})
        self._fields = {name: held(field) for name, field in fields.items()}
        self._begun = self.values()
        self.noted = False
        self._ended = False
        self._line: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.note)
        self._touched: set[str] = set() if touched_only else set(self._fields)
        for name, field in self._fields.items():
            field.watch(partial(self.touch, name))
        dialog.accepted.connect(self._saved)
        dialog.rejected.connect(self._left)
        operations.before_close(self, self._closing)
        operations.run(drafts.find, form, key, on_done=self._restore)

    def touch(self, name: str) -> None:
        """Something was typed or chosen there."""
        self._touched.add(name)
        if not self._ended:
            self._timer.start()

    def begin_anew(self) -> None:
        """What was typed is in the book; the same form goes on with the next one."""
        self._timer.stop()
        self._begun = self.values()
        self._forget()

    def note(self, *, left_open: bool = True) -> None:
        """Put down what differs from the beginning."""
        self._timer.stop()
        changed = self._changed()
        if not changed and not self.noted:
            return
        self.noted = bool(changed)
        draft = Draft(
            self._form,
            self._key,
            self._dialog.windowTitle(),
            changed,
            self._facts,
            f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S}",
            left_open,
        )
        self._operations.run(drafts.keep, draft)

    def values(self) -> dict[str, Any]:
        """What stands in the fields now."""
        return {name: field.read() for name, field in self._fields.items()}

    def _changed(self) -> dict[str, Any]:
        return {
            name: now
            for name, now in self.values().items()
            if name in self._touched and now != self._begun[name]
        }

    def _restore(self, draft: Draft | None) -> None:
        if draft is None or self._ended or self._changed():
            return
        self.noted = True
        for name, value in draft.fields.items():
            if name in self._fields:
                self._fields[name].put(value)
                self._touched.add(name)
        self._timer.stop()
        if self._changed():
            self._say(draft.at)

    def _say(self, at: str) -> None:
        words = tr(
            "Đã lấy lại những gì gõ dở lúc {time} ngày {day}.",
            time=at[11:16],
            day=f"{at[8:10]}/{at[5:7]}",
        )
        give_up = link(tr("Bỏ, ghi lại từ đầu"), self.give_up)
        self._line = Flow(Text(words, Kind.STRONG), give_up)
        place = self._dialog.layout()
        assert isinstance(place, QVBoxLayout)
        place.insertWidget(1, self._line)

    def give_up(self) -> None:
        """Back to how the form began; nothing of it is kept."""
        for name, value in self._begun.items():
            self._fields[name].put(value)
        self._dialog.given_up()
        self._timer.stop()
        if self._line is not None:
            self._line.hide()
        self._forget()

    def _saved(self) -> None:
        self._ended = True
        self._timer.stop()
        self._forget()

    def _left(self) -> None:
        """Esc or “Thôi”: what was typed waits for the next time the form is opened."""
        if not self._ended:
            self.note(left_open=False)
            self._ended = True

    def _closing(self) -> None:
        """The window closes around the form: it comes back with the next start."""
        if not self._ended:
            self.note()
            self._ended = True

    def _forget(self) -> None:
        if self.noted:
            self.noted = False
            self._operations.run(drafts.drop, self._form, self._key)
