"""Note what a person answered: three questions, who answered, on which day, how."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from db.domain.people import Consent, GivenBy, Purpose
from desktop import phrases
from desktop.dialogs import person_words
from desktop.dialogs.consent_rows import ConsentRows
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ConsentsDialog(Dialog):
    """Signals:
    answered(tuple): the ``Consent`` of each question whose answer is new or was changed.
    """

    scrolls = False

    answered = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        name: str,
        consents: Sequence[Consent],
        today: date,
        *,
        child: bool,
    ) -> None:
        super().__init__(parent, tr("Hỏi {name}", name=name), tr("Lưu câu trả lời"), tr("Thôi"))
        self._before = tuple(consents)
        body = ScrollBody(width=480)
        self.rows = ConsentRows(consents)
        self.by: Choice[GivenBy] = Choice(
            [(value, person_words.given_by(value)) for value in GivenBy], name=tr("Ai trả lời")
        )
        self.by.choose(_by_before(consents, child))
        self._by_shown = self.by.value
        self.day = DayField(today, name=tr("Ngày trả lời"), describe=phrases.weekday)
        self.how = QLineEdit()
        self.how.setPlaceholderText(tr("ký giấy, nói miệng…"))
        body.column.addWidget(self.rows)
        if child:
            body.column.addWidget(
                Text(
                    tr("Với trẻ em, tên chỉ gửi lên xã khi cha, mẹ hoặc người giám hộ đồng ý."),
                    Kind.QUIET,
                    wrap=True,
                )
            )
        body.column.addWidget(Field(tr("Ai trả lời"), self.by))
        body.column.addWidget(Field(tr("Ngày trả lời"), self.day))
        body.column.addWidget(Field(tr("Trả lời cách nào (không bắt buộc)"), self.how))
        self.body.addWidget(body)

    def confirm(self) -> None:
        given = self.rows.given(
            self.day.day.isoformat(), self.by.value or GivenBy.SELF, self.how.text().strip()
        )
        new = tuple(consent for consent in given if self._is_new(consent))
        if not new:
            # Nothing but who answers was chosen: then it is meant of all that was answered.
            new = tuple(consent for consent in given if self._is_by_another(consent))
        if new:
            self.answered.emit(new)
        self.accept()

    def _is_new(self, consent: Consent) -> bool:
        """An answer that stands stays by whom it was given: a mother who is asked about a photo has
        said nothing about the name."""
        before = person_words.answer(self._before, Purpose(consent.purpose))
        return before is None or before.given != consent.given

    def _is_by_another(self, consent: Consent) -> bool:
        before = person_words.answer(self._before, Purpose(consent.purpose))
        return (
            before is not None and before.by != consent.by and self.by.value is not self._by_shown
        )


def _by_before(consents: Sequence[Consent], child: bool) -> GivenBy:
    if consents:
        return consents[0].by
    return GivenBy.BOTH if child else GivenBy.SELF
