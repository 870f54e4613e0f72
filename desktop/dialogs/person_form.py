"""Add or change a person: only name, sex and year are asked, the rest is folded away.

The form saves by itself, so that a refusal stands beside its field and nothing typed is lost. While
someone types, people already in the book who may be the same are named below the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.births import AgeBand, Birth
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.people import Gender, PersonDetail, PersonDraft, PersonRow
from db.domain.typed_births import animal_of
from desktop import phrases
from desktop.actions import people
from desktop.dialogs import person_words
from desktop.dialogs.consent_rows import ConsentRows
from desktop.dialogs.doubles import DoublesNote
from desktop.dialogs.drafting import Drafting
from desktop.dialogs.person_more import PersonMore
from desktop.operations import Operations
from desktop.widgets.birth_field import BirthField
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.fold import Fold
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr, word

WAIT_MS = 150


class PersonForm(Dialog):
    """A new person, or the one of ``detail``.

    Signals:
        saved(str, str): id and name of the person that was saved.
        other_asked(str): the person is in the book already and should be shown (id).
    """

    scrolls = False

    saved = Signal(str, str)
    other_asked = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        today: date,
        *,
        detail: PersonDetail | None = None,
        name: str = "",
        group: str | None = None,
    ) -> None:
        """``name``: typed already elsewhere. ``group``: name or id of the group to join at once."""
        title = tr("Sửa {name}", name=detail.draft.full_name) if detail else tr("Thêm người")
        super().__init__(parent, title, tr("Lưu") if detail else tr("Thêm vào sổ"), tr("Thôi"))
        self._operations, self._today = operations, today
        self._detail, self._group = detail, group
        self.name = QLineEdit(name)
        self.name.setMaxLength(200)
        self.name_field = Field(tr("Họ và tên"), self.name)
        self.sex: Segmented[Gender] = Segmented(_sexes(detail), name=tr("Nam/Nữ"))
        self.sex.choose(None)
        self.birth = _birth_field(today)
        self.doubles = DoublesNote(self._show_other)
        self.more = PersonMore(private_hidden=detail is not None)
        self.fold = Fold(tr("Thêm thông tin"))
        self.consents = ConsentRows()
        self._build()
        self._connect()
        if detail is not None:
            self._fill(detail.draft)
        self._drafting = Drafting(
            self,
            operations,
            "person",
            self._fields(),
            key=detail.id if detail else name.strip(),
            facts={"person_id": detail.id} if detail else {"name": name, "group": group or ""},
        )

    def _fields(self) -> dict[str, QWidget]:
        """Everything that can be typed or chosen, by name."""
        asked = {f"consent_{purpose}": row for purpose, row in self.consents.answers.items()}
        own = {"name": self.name, "sex": self.sex, "birth": self.birth}
        return {**own, **self.more.fields(), **asked}

    def _build(self) -> None:
        body = ScrollBody(width=520)
        body.column.addWidget(self.name_field)
        body.column.addWidget(self.doubles)
        body.column.addWidget(Field(tr("Nam/Nữ"), self.sex))
        body.column.addWidget(Field(tr("Năm sinh"), self.birth))
        self.fold.body.addWidget(self.more)
        body.column.addWidget(self.fold)
        if self._detail is None:
            asking = Fold(tr("Hỏi đồng ý"))
            asking.body.addWidget(self.consents)
            asking.body.addWidget(
                Text(tr("Chưa hỏi thì để trống, hỏi sau cũng được."), Kind.QUIET, wrap=True)
            )
            body.column.addWidget(asking)
            self.again = Button(tr("Thêm, ghi người nữa"), lambda: self._save(again=True))
            self.buttons.insertWidget(2, self.again)
        body.column.addStretch(1)
        self.body.addWidget(body)
        self.name.setFocus()

    def _connect(self) -> None:
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._ask_doubles)
        self.name.textEdited.connect(lambda _: self.name_field.accept())
        self.name.textEdited.connect(lambda _: self._wait.start())
        self.sex.chosen.connect(lambda _: self._wait.start())
        self.birth.changed.connect(self._wait.start)
        self._operations.run(people.villages, on_done=self._show_villages, latest="people.villages")

    def _show_villages(self, names: Sequence[str]) -> None:
        """Where everybody is of one village a new person is too; the folded line says so."""
        self.more.set_villages(names)
        if self._detail is None and len(names) == 1 and not self.more.village.text:
            self.more.village.set_text(names[0])
            self.fold.button.setText(tr("Thêm thông tin (ở {village})", village=names[0]))

    def _fill(self, draft: PersonDraft) -> None:
        self.name.setText(draft.full_name)
        self.sex.choose(draft.gender)
        self.birth.show_birth(draft.birth)
        self.more.fill(draft)

    def draft(self) -> PersonDraft:
        """What the form says now.

        Raises:
            AppError: ``bad_birth``.
        """
        return self.more.onto(
            PersonDraft(
                self.name.text(),
                self.sex.value,
                self.birth.read(),
                standing=self._detail.draft.standing if self._detail else PersonDraft("").standing,
            )
        )

    def confirm(self) -> None:
        self._save()

    def _save(self, *, again: bool = False) -> None:
        try:
            draft = self.draft()
        except AppError as error:
            self.birth.refuse(word(error))
            return
        self._wait_for_answer(True)
        if self._detail is not None:
            self._operations.run(
                people.edit,
                self._detail.id,
                draft,
                on_done=lambda _: self._done(str(self._detail and self._detail.id), draft),
                on_refused=self._refused,
            )
            return
        self._operations.run(
            people.add,
            draft,
            self._group,
            self.consents.given(self._today.isoformat()),
            on_done=lambda changes: self._added(changes, draft, again),
            on_refused=self._refused,
        )

    def _added(self, changes: Changes, draft: PersonDraft, again: bool) -> None:
        if not again:
            self._done(changes.created[0], draft)
            return
        self.saved.emit(changes.created[0], draft.full_name.strip())
        self._wait_for_answer(False)
        self.name.clear()
        self.sex.choose(None)
        self.birth.show_birth(None)
        self.more.clear_person()
        for answer in self.consents.answers.values():
            answer.choose(None)
        self.doubles.show_people(())
        self._drafting.begin_anew()
        self.name.setFocus()

    def _done(self, person_id: str, draft: PersonDraft) -> None:
        self.saved.emit(person_id, draft.full_name.strip())
        self.accept()

    def _wait_for_answer(self, waits: bool) -> None:
        """Pressed twice, nobody is added twice."""
        self.yes.setEnabled(not waits)
        if self._detail is None:
            self.again.setEnabled(not waits)

    def _refused(self, error: AppError) -> None:
        self._wait_for_answer(False)
        if error.code == "bad_birth":
            self.birth.refuse(word(error))
        else:
            self.name_field.refuse(word(error))

    def _ask_doubles(self) -> None:
        try:
            draft = self.draft()
        except AppError:
            draft = PersonDraft(self.name.text(), self.sex.value)
        self._operations.run(
            people.likely_doubles, draft, on_done=self._show_doubles, latest="people.doubles"
        )

    def _show_doubles(self, rows: tuple[PersonRow, ...]) -> None:
        own = self._detail.id if self._detail else None
        self.doubles.show_people([row for row in rows if row.id != own])

    def _show_other(self, person_id: str) -> None:
        self.reject()
        self.other_asked.emit(person_id)


def _sexes(detail: PersonDetail | None) -> list[tuple[Gender, str]]:
    """Nữ and Nam; “Khác” only where it was noted before."""
    sexes = list(person_words.sexes())
    if detail is not None and detail.draft.gender is Gender.OTHER:
        sexes.append((Gender.OTHER, phrases.gender(Gender.OTHER)))
    return sexes


def _birth_field(today: date) -> BirthField:
    def describe(birth: Birth) -> str:
        return tr(
            "{animal} · năm nay {age} tuổi",
            animal=animal_of(birth.year),
            age=today.year - birth.year,
        )

    return BirthField(
        name=tr("Năm sinh"),
        about=tr("khoảng"),
        hint=tr("1986, 3/1986 hoặc 12/3/1986"),
        bands_label=tr("Không nhớ năm thì chọn tuổi"),
        bands=[(band, phrases.age_band(band)) for band in AgeBand],
        describe=describe,
    )
