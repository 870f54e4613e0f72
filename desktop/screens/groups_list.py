"""The list of groups: name, kind, members, and the next meeting as a chip."""

from __future__ import annotations

from db.domain.groups import GroupKind, GroupRow
from desktop import phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr


def next_words(group: GroupRow) -> tuple[str, Tone]:
    """“22/11”, “đã kết thúc”, “chưa xếp buổi”."""
    if group.ended_on:
        return tr("đã kết thúc"), Tone.NEUTRAL
    if group.next_meeting:
        return phrases.short_day(group.next_meeting), Tone.INFO
    return tr("chưa xếp buổi"), Tone.WARN


def columns() -> list[Column[GroupRow]]:
    """Those that tell groups apart first; who leads and where when they are wanted."""
    return [
        Column(tr("Tên"), lambda row: row.name, strong=True),
        Column(
            tr("Số người"),
            lambda row: number(row.members),
            sort=lambda row: row.members,
            right=True,
        ),
        Column(
            tr("Buổi tới"),
            lambda row: next_words(row)[0],
            sort=lambda row: row.next_meeting,
            chip=lambda row: next_words(row)[1].value,
        ),
        Column(tr("Loại"), lambda row: phrases.group_kind(row.kind), hidden=True),
        Column(tr("Người phụ trách"), lambda row: row.leader or "", hidden=True),
        Column(tr("Nơi sinh hoạt"), lambda row: row.place or "", hidden=True),
    ]


def filters() -> list[Only[GroupRow]]:
    """By kind; those without a meeting to come; those that ended."""

    def of(kind: GroupKind, words: str) -> Only[GroupRow]:
        return Only(kind.value, words, lambda row: row.kind is kind and row.ended_on is None)

    return [
        of(GroupKind.CLUB, tr("Câu lạc bộ")),
        of(GroupKind.CLASS, tr("Lớp")),
        of(GroupKind.INTEREST_GROUP, tr("Nhóm sở thích")),
        Only(
            "unplanned",
            tr("Chưa xếp buổi"),
            lambda row: row.ended_on is None and row.next_meeting is None,
        ),
        Only("ended", tr("Đã kết thúc"), lambda row: row.ended_on is not None),
    ]
