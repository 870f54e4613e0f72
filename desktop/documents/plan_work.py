"""What a commune's report says of the plan's tasks and of inspections: a sentence each in the body,
task by task in an annex."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.numerals import grouped as number
from db.domain.plan_tasks import InspectionRow, PlanWork, TaskRow, TaskState
from desktop.documents.dates import short_day
from desktop.documents.outline import Annex, Grid
from desktop.documents.text import printable
from desktop.wording import on_paper as tr

_MOST_NAMED = 4
"""Findings and late tasks that a sentence names: the report stays on its pages."""


def tasks_line(work: PlanWork) -> str:
    """“Kế hoạch có 18 nhiệm vụ: đã xong 2, đang làm 3, chưa làm 13; quá hạn 1.”"""
    done = sum(one.is_done(work.on) for one in work.tasks)
    doing = sum(one.state is TaskState.DOING for one in work.tasks)
    line = tr(
        "Kế hoạch có {all} nhiệm vụ: đã xong {done}, đang làm {doing}, chưa làm {open}",
        all=number(len(work.tasks)),
        done=number(done),
        doing=number(doing),
        open=number(len(work.tasks) - done - doing),
    )
    late = [one.draft.code for one in work.tasks if one.is_late(work.on)]
    if late:
        line += tr("; quá hạn {count} ({codes})", count=number(len(late)), codes=_named(late))
    return f"{line}."


def _named(codes: Sequence[str]) -> str:
    """The first codes, and that there are more."""
    more = [] if len(codes) <= _MOST_NAMED else ["…"]
    return ", ".join([*codes[:_MOST_NAMED], *more])


def inspections_line(rows: Sequence[InspectionRow]) -> str:
    """How many visits found how much, and what is still wanting where."""
    wanting = [one for row in rows for one in row.findings]
    fixed = sum(one.fixed_on is not None for one in wanting)
    line = tr("Đã kiểm tra {count} cuộc", count=number(len(rows)))
    if wanting:
        line += tr(", thấy {count} tồn tại", count=number(len(wanting)))
    if fixed:
        line += tr(", đã khắc phục {count}", count=number(fixed))
    left, more = _left_of(rows)
    if more:
        left = tr("{named}; và {more} tồn tại khác", named=left, more=number(more))
    return tr("{line}; còn: {left}.", line=line, left=left) if left else f"{line}."


def _left_of(rows: Sequence[InspectionRow]) -> tuple[str, int]:
    """What is still wanting, each house named once; and how many findings are not named."""
    by_house: dict[str, list[str]] = {}
    told = 0
    left = [(row.house, one.text) for row in rows for one in row.findings if one.fixed_on is None]
    for house, text in left[:_MOST_NAMED]:
        texts = by_house.setdefault(printable(house), [])
        if printable(text) not in texts:
            texts.append(printable(text))
        told += 1
    return "; ".join(f"{name}: {', '.join(texts)}" for name, texts in by_house.items()), (
        len(left) - told
    )


def annex(work: PlanWork) -> Annex:
    """Task by task."""
    head = (tr("Ký hiệu"), tr("Nhiệm vụ"), tr("Cơ quan"), tr("Hạn"), tr("Tiến độ"))
    rows = tuple(
        (
            printable(one.draft.code),
            printable(one.draft.body),
            printable(one.draft.owner),
            short_day(date.fromisoformat(one.draft.due)) if one.draft.due else "",
            _stands(one, work.on),
        )
        for one in work.tasks
    )
    table = Grid(tr("Nhiệm vụ"), (head,), rows, (16, 68, 34, 20, 27), "lllll", small=True)
    return Annex(tr("TIẾN ĐỘ NHIỆM VỤ CỦA KẾ HOẠCH"), (table,))


def _stands(one: TaskRow, on: str) -> str:
    """“Đã xong 05/11/2026: đã tập huấn 2 lớp”."""
    words = {
        TaskState.OPEN: tr("Chưa làm"),
        TaskState.DOING: tr("Đang làm"),
        TaskState.DONE: tr("Đã xong"),
    }[one.state]
    if one.is_done(on) and one.done_on:
        words = f"{words} {short_day(date.fromisoformat(one.done_on))}"
    elif one.is_late(on):
        words = tr("{state}, quá hạn", state=words)
    return f"{words}: {printable(one.note)}" if one.note else words
