"""What “Sáp nhập hai làng” and “Tách một làng thành hai” share: three steps, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.changes import Changes
from desktop.dialogs import files
from desktop.widgets import theme
from desktop.widgets.buttons import link, secondary
from desktop.widgets.card import Rule
from desktop.widgets.clearing import clear_away
from desktop.widgets.dialog import Dialog
from desktop.widgets.flow import Flow
from desktop.widgets.step import Step
from desktop.widgets.step_mark import StepState
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


@dataclass(frozen=True)
class TieWords:
    """What one of the two dialogs says.

    Attributes:
        steps: heading of each of the three steps, and the line below it.
        do, save: the buttons of the second and the third step.
        folder: asks where the files go.
        done, undone: what the second step says afterwards.
        past: heading over what was done. back: the link that takes it back.
    """

    title: str
    steps: tuple[tuple[str, str], ...]
    do: str
    save: str
    folder: str
    done: str
    undone: str
    past: str
    back: str


@dataclass(frozen=True)
class Past:
    """What was done once: ``words`` tell it, ``id`` names it; None: there is no way back."""

    words: str
    id: str | None


@dataclass(frozen=True)
class TieActs:
    """What one of the two dialogs does.

    Attributes:
        carry_out: what the dialog is for, with what was chosen; ``show_done`` takes the changes.
        write_files: saves what the laptops of both villages open; ``show_written`` takes the names.
        take_back: by the id of what was done; ``show_taken_back`` follows.
        list_past: asks what was done and stands; ``show_past`` takes it.
    """

    carry_out: Callable[[], None]
    write_files: Callable[[Path], None]
    take_back: Callable[[str], None]
    list_past: Callable[[], None]


class TieDialog(Dialog):
    """Each step is complete in itself; what was done can be taken back below.

    Whoever makes it fills ``choosing``, then calls ``list_past``.

    Attributes:
        choosing: the column of the first step, for its fields.
        do, save: the buttons of the second and the third step.
        made: id of what was done here; None before that, and once it is taken back.
    """

    def __init__(self, parent: QWidget | None, words: TieWords, acts: TieActs) -> None:
        super().__init__(parent, words.title, tr("Xong"), tr("Thôi"))
        self._words, self._acts = words, acts
        self.made: str | None = None
        self.do = secondary(words.do, acts.carry_out, icon="check")
        self.save = secondary(words.save, self._choose_folder, icon="save")
        self._steps = [Step(number, *said) for number, said in enumerate(words.steps, 1)]
        for step in self._steps:
            step.words.setSpacing(theme.px(6))
            self.body.addWidget(step)
        self.choosing, doing, telling = (step.words for step in self._steps)
        doing.addWidget(Flow(self.do))
        telling.addWidget(Flow(self.save))
        self._past = QVBoxLayout()
        self.body.addLayout(self._past)
        self.save.setEnabled(False)
        self._steps[0].mark.show_state(StepState.NOW)
        self.next_is(self.do)

    def show_done(self, changes: Changes) -> None:
        self.made = changes.created[0]
        self.do.setEnabled(False)
        self.save.setEnabled(True)
        self._steps[0].mark.show_state(StepState.DONE)
        self._steps[1].say(self._words.done, StepState.DONE)
        self._steps[2].mark.show_state(StepState.NOW)
        self.next_is(self.save)
        self._acts.list_past()

    def show_written(self, names: Sequence[str]) -> None:
        words = tr("Đã lưu {files}. Gửi mỗi làng tệp của làng ấy.", files=", ".join(names))
        if not names:
            words = tr("Hai làng không có máy, không cần giấy báo.")
        self._steps[2].say(words, StepState.DONE)
        self.next_is(self.yes)

    def show_taken_back(self, id_: str) -> None:
        if id_ == self.made:
            self.made = None
            self.do.setEnabled(True)
            self.save.setEnabled(False)
            self._steps[0].mark.show_state(StepState.NOW)
            self._steps[1].say(self._words.undone, StepState.LATER)
            self._steps[2].mark.show_state(StepState.LATER)
            self.next_is(self.do)
        self._acts.list_past()

    def show_past(self, rows: Iterable[Past]) -> None:
        clear_away(self._past)
        for row in rows:
            if not self._past.count():
                self._past.addWidget(Rule())
                self._past.addWidget(Text(self._words.past, Kind.STRONG))
            self._past.addWidget(Text(row.words, wrap=True))
            if row.id is not None:
                back = link(self._words.back, partial(self._acts.take_back, row.id))
                back.setAccessibleName(tr("Hoàn tác: {what}", what=row.words))
                self._past.addWidget(Flow(back))

    def _choose_folder(self) -> None:
        files.choose_folder(self, self._words.folder, self._acts.write_files)
