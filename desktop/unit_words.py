"""What became of a unit, in the words that a report's notes, a target and a house's page share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from db.domain.unit_names import ChangeKind, UnitChange
from desktop import phrases, wording


def change_note(
    one: UnitChange,
    tr: Callable[..., str] = wording.tr,
    spelled: Callable[[date], str] = phrases.day,
) -> str:
    """Why the figures of before and after a day are not those of the same place.

    Args:
        tr: into whose language: the window's, or a paper's. spelled: how a day is written there.
    """
    day = date.fromisoformat(one.day)
    facts = {"before": one.before, "after": one.after, "day": spelled(day)}
    until = spelled(day - timedelta(days=1))
    if one.kind is ChangeKind.RENAMED:
        return tr("{after} (đến ngày {until}: {before}).", until=until, **facts)
    if one.kind is ChangeKind.MERGED:
        return tr(
            "{before} nhập vào {after} từ ngày {day}: số của {after} và số cùng kỳ năm trước "
            "để so sánh gồm cả hai nơi.",
            **facts,
        )
    if one.kind is ChangeKind.SPLIT:
        return tr(
            "{before} tách thành {after} và {other} từ ngày {day}: số trước ngày đó là của cả hai "
            "nơi, nên so với kỳ trước không cùng địa bàn.",
            other=one.other,
            **facts,
        )
    return tr(
        "{after} (đến ngày {until}: {before}) có địa giới khác từ ngày {day}: so với kỳ "
        "trước ngày đó không cùng địa bàn.",
        until=until,
        **facts,
    )


def change_notes(changes: Iterable[UnitChange]) -> str:
    """A line for each change, as a window says it."""
    return "\n".join(change_note(one) for one in changes)
