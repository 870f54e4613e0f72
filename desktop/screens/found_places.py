"""Where something that was found is shown: the screen, and the facts it is opened with."""

from __future__ import annotations

from datetime import date

from db.domain.found import Found, FoundKind

_NAMED = {
    FoundKind.BOX: ("library", "box_id"),
    FoundKind.RESOURCE: ("library", "resource_id"),
    FoundKind.TARGET: ("targets", "target_id"),
    FoundKind.TASK: ("tasks", "task_id"),
    FoundKind.INSPECTION: ("tasks", "inspection_id"),
    FoundKind.POINT: ("points", "point_id"),
    FoundKind.DONATION: ("donations", "donation_id"),
}


def place_of(found: Found) -> tuple[str, dict[str, object]]:
    """The screen's id and what ``desk.go`` tells it."""
    if found.person is not None:
        return "people", {"person_id": found.person.id}
    if found.group is not None:
        return "groups", {"group_id": found.group.id}
    if found.meeting is not None:
        return "roll", {"meeting_id": found.meeting.id}
    if found.book is not None:
        return "library", {"title": found.book.title, "out": found.book.out > 0}
    if found.item is not None:
        return "equipment", {"item_id": found.item.id}
    if found.occasion is not None:
        row = found.occasion
        return "occasions", {"key": row.occasion.key, "year": row.year}
    if found.lending is not None:
        return "calendar", {"day": date.fromisoformat(found.lending.draft.first_day)}
    assert found.named is not None
    if found.kind is FoundKind.HOUSE:
        return "inbox", {"house": found.named.name}
    screen, fact = _NAMED[found.kind]
    return screen, {fact: found.named.id}
