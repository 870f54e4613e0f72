"""What the roll says: its states, its reasons, its total, and a line read aloud."""

from __future__ import annotations

from db.domain.attendance import Status
from db.domain.meetings import MeetingRow, MeetingState
from desktop import phrases
from desktop.itemmodels.roll import RollCount, RollLine
from desktop.widgets.roll_delegate import StateWord
from desktop.wording import number, tr

DIGITS = {1: Status.PRESENT, 2: Status.LATE, 3: Status.EXCUSED, 4: Status.ABSENT, 0: None}
"""The roll's keys (design/README)."""

REASON_DIGITS = (6, 7, 8, 9)


def state_words() -> tuple[StateWord, ...]:
    """The four buttons. P and K are the letters of the school register."""
    return (
        StateWord(Status.PRESENT, "✓", tr("Có mặt")),
        StateWord(Status.LATE, "M", tr("Đến muộn")),
        StateWord(Status.EXCUSED, "P", tr("Có phép")),
        StateWord(Status.ABSENT, "K", tr("Không phép")),
    )


def absence_reasons() -> tuple[str, ...]:
    """Four common reasons, one key each; another can be typed."""
    return (tr("ốm"), tr("việc nhà"), tr("đi rẫy"), tr("đi xa"))


def spoken(line: RollLine) -> str:
    """A line as a screen reader says it."""
    parts = [line.name, line.row.distinction or "", phrases.status(line.wanted)]
    if line.wanted_reason:
        parts.append(line.wanted_reason)
    parts += [
        f"{time or tr('buổi kia')} {phrases.status(status)}" for time, status in line.row.elsewhere
    ]
    return ", ".join(part for part in parts if part)


def elsewhere(line: RollLine) -> str:
    """The marks in the other parts of the day: “sáng ✓”."""
    letters = {word.status: word.letter for word in state_words()}
    return "  ".join(
        f"{time or tr('buổi kia')} {letters[status]}" for time, status in line.row.elsewhere
    )


def total(count: RollCount, unnamed: int, told: int | None = None) -> tuple[str, str]:
    """“Có mặt 5” and “/ 26, thêm 2”; where nobody has a name, the number that was ``told``."""
    more = count.others + unnamed
    if told is not None and not (count.members or count.came or more):
        return tr("{count} người", count=number(told)), ""
    beside = tr("/ {members}", members=number(count.members))
    if more:
        beside += tr(", thêm {more}", more=number(more))
    return tr("Có mặt {came}", came=number(count.came)), beside


def about(meeting: MeetingRow, *, brief: bool = False) -> str:
    """The line below the title: day, time, place, who teaches; ``brief``: day and time."""
    when = phrases.full_day(meeting.day)
    if not brief:
        when = f"{when} ({phrases.moon_day(meeting.day)})"
    if meeting.time:
        when += f", {meeting.time}"
    if brief:
        return when
    parts = [when, phrases.meeting_place(meeting), meeting.topic or ""]
    if meeting.entered_late:
        parts.append(tr("ghi bù"))
    parts.append(tr("tự lưu từng lượt"))
    return " · ".join(part for part in parts if part)


def state_note(meeting: MeetingRow) -> str:
    """Why this is no ordinary meeting: called off, postponed, numbers only; "" where it is."""
    why = phrases.reason(meeting.reason, meeting.reason_text) if meeting.reason else ""
    if meeting.state is MeetingState.CALLED_OFF:
        return tr("Buổi này nghỉ ({why}), không tính ai vắng.", why=why)
    if meeting.state is MeetingState.POSTPONED and meeting.moved_to:
        return tr("Đã hoãn sang ngày {day} ({why}).", day=phrases.day(meeting.moved_to), why=why)
    heads = meeting.head_count
    if heads.people is None and heads.households is None:
        return ""
    parts = [
        tr(text, count=number(value))
        for text, value in (
            ("{count} người", heads.people),
            ("{count} nữ", heads.female),
            ("{count} trẻ em", heads.children),
            ("{count} người cao tuổi", heads.elderly),
            ("{count} hộ", heads.households),
        )
        if value is not None
    ]
    return tr("Đã ghi số người: {numbers}.", numbers=", ".join(parts))


def key_hints(line: RollLine | None) -> tuple[str, list[tuple[str, str]]]:
    """What the keys do just now: an introduction, then (key, word)."""
    if line is not None and line.wanted in (Status.EXCUSED, Status.ABSENT):
        reasons = zip(REASON_DIGITS, absence_reasons(), strict=True)
        keys = [(str(digit), word) for digit, word in reasons]
        return tr("Lý do vắng:"), [*keys, ("0", tr("Bỏ dấu"))]
    return tr("Gõ tên, Enter, rồi"), [
        ("1", tr("Có mặt")),
        ("2", tr("Đến muộn")),
        ("3", tr("Có phép")),
        ("4", tr("Không phép")),
        ("0", tr("Bỏ dấu")),
        ("Space", tr("Có mặt, xuống dòng")),
        ("Ctrl Z", tr("Hoàn tác")),
    ]
