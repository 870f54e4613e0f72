"""How dialogs and screens speak of groups and of what a person is in one."""

from __future__ import annotations

from db.domain.groups import GroupKind, GroupRow, MemberRow, Role
from desktop import phrases
from desktop.dialogs import person_words
from desktop.wording import tr


def kinds() -> list[tuple[GroupKind, str]]:
    """The kinds of groups to choose from."""
    return [(kind, phrases.group_kind(kind)) for kind in GroupKind]


def roles(kind: GroupKind) -> list[tuple[Role, str]]:
    """What a person can be in a group of that kind; a class has no leader besides who teaches."""
    held = (Role.MEMBER, Role.TEACHER) if kind is GroupKind.CLASS else tuple(Role)
    return [(role, phrases.role(role, kind)) for role in held]


def about(group: GroupRow) -> str:
    """“câu lạc bộ · Nhà rông”; with the day it ended on."""
    parts = [phrases.group_kind(group.kind), group.place or ""]
    if group.ended_on:
        parts.append(tr("đã kết thúc ngày {day}", day=phrases.day(group.ended_on)))
    return " · ".join(part for part in parts if part)


def member_name(row: MemberRow) -> str:
    """A member's name, with what tells people of one name apart."""
    return person_words.full(row.full_name, row.distinction)
