"""What the commune's last giấy báo said of this house's files: shown where something is amiss."""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.handing import CommuneLetter, CommuneProgram, ToldRow
from db.domain.periods import parse_period
from desktop import phrases
from desktop.widgets.card import Note
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr, word


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
    lines += [told_words(row) for row in letter.told if row.holds]
    if letter.closed:
        lines.append(
            tr(
                "{count} việc do máy đã nghỉ ghi sau ngày nghỉ: xã không nhận. Việc nào đúng thì "
                "ghi lại ở máy đang dùng.",
                count=number(letter.closed),
            )
        )
    if program := program_words(letter.program):
        lines.append(program)
    return "\n".join(lines)


def told_words(row: ToldRow) -> str:
    """What the commune wrote for this house, and what takes its place."""
    try:
        when = phrases.period(parse_period(row.period))
    except AppError:
        when = row.period
    return tr(
        "Xã ghi số báo nhanh cho làng, {when}: {meetings} buổi, {visits} lượt người. Làng gửi tệp "
        "thì lấy số của làng.",
        when=when,
        meetings=number(row.meetings),
        visits=number(row.visits),
    )


def program_words(program: CommuneProgram) -> str:
    """Where the commune's version of the program differs from this one; empty where it does not."""
    match program:
        case CommuneProgram.OLDER:
            return tr(
                "Xã đang dùng bản Sổ Làng cũ hơn máy này. Tệp gửi vẫn nhận đủ; phần mới thêm thì "
                "xã thấy khi đổi bản mới."
            )
        case CommuneProgram.NEWER:
            return tr(
                "Xã đã dùng bản Sổ Làng mới hơn. Việc vẫn làm tiếp; nên xin xã bộ cài mới để thấy "
                "đủ phần xã ghi."
            )
        case CommuneProgram.TOO_NEW:
            return tr(
                "Xã đã dùng bản Sổ Làng mới, không đọc tệp của bản này nữa. Sổ trên máy vẫn "
                "nguyên. Xin xã bộ cài mới rồi gửi lại."
            )
        case CommuneProgram.SAME:
            return ""
