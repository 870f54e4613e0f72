"""Before a meeting that took place is called off, moved or removed: what would no longer count.

It can be taken back, and is asked all the same: the figures change without anything on the screen
having said so, and in a month nobody knows why the year has fewer visits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from db.domain.meetings import Held, MeetingRow
from desktop import phrases
from desktop.actions import meetings
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.wording import number, tr


class Loss(Enum):
    """What is about to be done."""

    CALL_OFF = auto()
    POSTPONE = auto()
    REMOVE = auto()


def ask_before(
    desk: Desk, loss: Loss, ids: Sequence[str], what: str, go: Callable[[bool], object]
) -> None:
    """Go on, after a clear yes where one of these meetings took place.

    Args:
        what: names the meetings. go: gets whether it was said that what was held may go; it is to
            hand that on as ``held``.
    """

    def know(held: Held) -> None:
        if held.meetings:
            question = _question(loss, held, what, len(ids) > 1, lambda: go(True))
            desk.notify.ask(question)
        else:
            go(False)

    desk.operations.run(meetings.held_of, list(ids), on_done=know)


def named(meeting: MeetingRow) -> str:
    """“CLB Cồng chiêng ngày 22/11”."""
    return tr(
        "{name} ngày {day}", name=phrases.meeting_name(meeting), day=phrases.short_day(meeting.day)
    )


def counted(held: Held) -> str:
    """“đã điểm danh 26 người, có mặt 24”: what stands in the figures now."""
    parts = []
    if held.marked:
        marked, present = number(held.marked), number(held.present)
        parts.append(
            tr("đã điểm danh {marked} người, có mặt {present}", marked=marked, present=present)
        )
    if held.unnamed:
        parts.append(tr("đã ghi {count} người không tên", count=number(held.unnamed)))
    if held.households:
        parts.append(tr("đã ghi {count} hộ", count=number(held.households)))
    return "; ".join(parts) or tr("đã ghi không ai đến")


def _question(
    loss: Loss, held: Held, what: str, several: bool, on_yes: Callable[[], object]
) -> Question:
    title, yes = {
        Loss.CALL_OFF: (tr("Buổi này đã có số liệu. Vẫn ghi nghỉ?"), tr("Vẫn ghi nghỉ")),
        Loss.POSTPONE: (tr("Buổi này đã có số liệu. Vẫn hoãn?"), tr("Vẫn hoãn")),
        Loss.REMOVE: (tr("Buổi này đã có số liệu. Vẫn xóa?"), tr("Vẫn xóa")),
    }[loss]
    if several:
        title = tr("{count} buổi đã có số liệu. Vẫn xóa?", count=number(held.meetings))
    told = tr("{what}: {counted}.", what=what, counted=counted(held))
    return Question(title, f"{told}\n\n{_after(loss)}", yes, tr("Giữ nguyên"), on_yes)


def _after(loss: Loss) -> str:
    """What becomes of the figures, and how all comes back."""
    return {
        Loss.CALL_OFF: tr(
            "Ghi nghỉ rồi thì số liệu và báo cáo không tính những người này nữa. Điểm danh vẫn "
            "nằm trong sổ: bấm Hoàn tác hoặc “Vẫn sinh hoạt” là tính lại đủ."
        ),
        Loss.POSTPONE: tr(
            "Hoãn rồi thì số liệu và báo cáo không tính những người này nữa, buổi ở ngày mới chưa "
            "điểm danh ai. Điểm danh vẫn nằm trong sổ: bấm Hoàn tác là tính lại đủ."
        ),
        Loss.REMOVE: tr(
            "Xóa rồi thì số liệu và báo cáo không tính những người này nữa. Điểm danh vẫn nằm "
            "trong sổ: bấm Hoàn tác là tính lại đủ."
        ),
    }[loss]
