"""What the commune's last giấy báo said of this house's files: shown where something is amiss."""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.handing import CommuneLetter
from desktop import phrases
from desktop.widgets.card import Note
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word


class LetterNote(Note):
    """Hidden where no reply was opened yet, and where all is well."""

    def __init__(self) -> None:
        super().__init__("", Tone.WARN)
        self.hide()

    def show_letter(self, letter: CommuneLetter | None) -> None:
        text = letter_words(letter) if letter is not None else ""
        self.text.setText(text)
        self.setVisible(bool(text))


def letter_words(letter: CommuneLetter) -> str:
    """What is missing and what was refused, with what to do; empty where nothing is."""
    lines = []
    if letter.missing:
        lines.append(
            tr(
                "Giấy báo ngày {day}: xã chưa nhận được {count} tệp. Lần gửi tới tự gửi bù.",
                day=phrases.day(letter.day),
                count=len(letter.missing),
            )
        )
    for row in letter.refused:
        lines.append(
            tr(
                "Tệp số {number} xã không nhận được: {why}",
                number=row.number,
                why=word(AppError(row.reason, house=row.house or "")),
            )
        )
    return "\n".join(lines)
