"""The three plain questions, asked apart and never answered beforehand (Luật 91/2025, Điều 9)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.people import Consent, GivenBy, Purpose
from desktop.dialogs import person_words
from desktop.widgets import theme
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr


class ConsentRows(QWidget):
    """One line a question: Đồng ý / Không; nothing chosen is “chưa hỏi”."""

    def __init__(self, consents: Sequence[Consent] = ()) -> None:
        super().__init__()
        self.setObjectName("clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.answers: dict[Purpose, Segmented[bool]] = {}
        for purpose in Purpose:
            question = person_words.question(purpose)
            row: Segmented[bool] = Segmented(
                ((True, tr("Đồng ý")), (False, tr("Không"))), name=question
            )
            said = person_words.answer(consents, purpose)
            row.choose(None if said is None else said.given)
            self.answers[purpose] = row
            column.addWidget(Text(question, Kind.STRONG, wrap=True))
            column.addWidget(row)
            column.addSpacing(theme.px(4))

    def given(
        self, day: str, by: GivenBy = GivenBy.SELF, how: str | None = None
    ) -> tuple[Consent, ...]:
        """The answers that were chosen, as said on ``day``."""
        return tuple(
            Consent(purpose, row.value, by, day, how or None)
            for purpose, row in self.answers.items()
            if row.value is not None
        )
