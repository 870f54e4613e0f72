"""The list of targets: its code and words, and how far it is."""

from __future__ import annotations

from db.domain.names import code_key
from db.domain.targets import Progress, TargetRule
from desktop import target_words
from desktop.dialogs.target_form import rules
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.wording import tr


def columns() -> list[Column[Progress]]:
    """The words of the plan take the room that is left."""
    words = dict(rules())
    return [
        Column(
            tr("Ký hiệu"),
            lambda one: one.target.draft.code,
            sort=lambda one: code_key(one.target.draft.code),
            strong=True,
        ),
        Column(tr("Chỉ tiêu"), lambda one: one.target.draft.body),
        Column(tr("Thực hiện"), target_words.measured, role=lambda _: "quiet"),
        Column(
            tr("Đến năm"),
            lambda one: str(one.target.draft.year),
            sort=lambda one: one.target.draft.year,
            hidden=True,
        ),
        Column(tr("Tính thế nào"), lambda one: words[one.target.draft.rule], hidden=True),
    ]


def lacks(one: Progress) -> bool:
    """Whether it can be judged and is not reached: each by its own rule."""
    if one.growth is not None:
        return one.growth.needed > 0
    return bool(one.places) and one.reached < len(one.places)


def filters() -> list[Only[Progress]]:
    """What is still to be reached, and what waits for a number of the commune's."""
    return [
        Only("lacks", tr("Chưa đạt"), lacks),
        Only(
            "no_base",
            tr("Thiếu số năm gốc"),
            lambda one: one.target.draft.rule is TargetRule.GROWTH and one.growth is None,
        ),
    ]
