"""What became of a meeting, in lists: its state with the reason, and how many came."""

from __future__ import annotations

from db.domain.meetings import MeetingRow, MeetingState
from desktop import phrases
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr


def state_words(meeting: MeetingRow) -> str:
    """“đã điểm danh”, “Nghỉ: mưa bão”, “Hoãn sang 22/11”, “chưa điểm danh”; with “ghi bù”."""
    said = {
        MeetingState.PLANNED: tr("Chưa điểm danh"),
        MeetingState.HELD: tr("Đã điểm danh"),
        MeetingState.POSTPONED: tr("Hoãn"),
        MeetingState.CALLED_OFF: tr("Nghỉ"),
    }[meeting.state]
    if meeting.state is MeetingState.POSTPONED and meeting.moved_to:
        said = tr("Hoãn sang {day}", day=phrases.short_day(meeting.moved_to))
    if meeting.state in (MeetingState.POSTPONED, MeetingState.CALLED_OFF) and meeting.reason:
        why = phrases.reason(meeting.reason, meeting.reason_text)
        said = tr("{said}: {why}", said=said, why=why)
    if meeting.state is MeetingState.HELD and not meeting.marked:
        said = tr("Chỉ ghi số người")
    return tr("{said} (ghi bù)", said=said) if meeting.entered_late else said


def came(meeting: MeetingRow) -> str:
    """“24/26”, “24/26 +3” with walk-ins without a name, “45” where only numbers were noted."""
    if meeting.state is not MeetingState.HELD:
        return ""
    if not meeting.marked and meeting.head_count.people is not None:
        return number(meeting.head_count.people)
    if not meeting.marked and meeting.head_count.households is not None:
        return tr("{count} hộ", count=number(meeting.head_count.households))
    said = f"{number(meeting.present)}/{number(meeting.expected)}"
    return f"{said} +{number(meeting.unnamed)}" if meeting.unnamed else said


def tone(meeting: MeetingRow) -> Tone:
    """The colour that repeats the state."""
    return {
        MeetingState.PLANNED: Tone.INFO,
        MeetingState.HELD: Tone.GOOD,
        MeetingState.POSTPONED: Tone.WARN,
        MeetingState.CALLED_OFF: Tone.NEUTRAL,
    }[meeting.state]
