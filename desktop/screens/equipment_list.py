"""The columns and filters of what the house has and of what is lent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from db.domain.equipment import Condition, ItemLoan, ItemRow
from desktop import phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.wording import number, tr


def item_filters(year: int) -> list[Only[ItemRow]]:
    """What somebody walks through the house for."""
    return [
        Only("out", tr("Đang cho mượn"), lambda row: row.out > 0),
        Only("check", tr("Chưa xem năm nay"), lambda row: row.due_for_check(year)),
        Only("broken", tr("Hỏng"), lambda row: row.condition is Condition.BROKEN),
    ]


def loan_filters(today: str) -> list[Only[ItemLoan]]:
    """Those that should be back."""
    return [Only("late", tr("Quá hạn"), lambda row: row.overdue(today))]


def condition_words(condition: Condition | None) -> str:
    """As it was seen last."""
    words = {Condition.GOOD: tr("✓ Tốt"), Condition.WORN: tr("Cũ"), Condition.BROKEN: tr("✕ Hỏng")}
    return words[condition] if condition else tr("chưa xem")


def item_columns(today: date) -> list[Column[ItemRow]]:
    """What there is, how much of it is out, in what condition."""
    tones = {Condition.GOOD: "good", Condition.WORN: "warn", Condition.BROKEN: "bad"}

    def state(item: ItemRow) -> str:
        year = f" ({item.checked_on[:4]})" if item.checked_on else ""
        return condition_words(item.condition) + (year if item.due_for_check(today.year) else "")

    return [
        Column(tr("Tên"), lambda item: item.name, strong=True),
        Column(tr("Có"), lambda item: number(item.pieces), right=True),
        Column(tr("Cho mượn"), lambda item: number(item.out) if item.out else "–", right=True),
        Column(
            tr("Tình trạng"),
            state,
            chip=lambda item: tones[item.condition] if item.condition else "neutral",
        ),
        Column(
            tr("Xem ngày"),
            lambda item: phrases.day(item.checked_on) if item.checked_on else "",
            sort=lambda item: item.checked_on,
            hidden=True,
            day=True,
        ),
    ]


def loan_columns(today: date) -> list[Column[ItemLoan]]:
    """What is out, with whom, until when."""
    day = today.isoformat()
    due: Callable[[ItemLoan], str] = lambda loan: (  # noqa: E731 - one column's words
        tr("✕ Quá hạn {day}", day=phrases.short_day(loan.due))
        if loan.overdue(day)
        else phrases.short_day(loan.due)
    )
    return [
        Column(tr("Tên"), lambda loan: f"{loan.name} × {number(loan.pieces)}", strong=True),
        Column(tr("Người mượn"), lambda loan: loan.borrower or "–"),
        Column(
            tr("Hạn trả"),
            due,
            sort=lambda loan: loan.due,
            chip=lambda loan: "bad" if loan.overdue(day) else "neutral",
            day=True,
        ),
        Column(
            tr("Mượn ngày"),
            lambda loan: phrases.short_day(loan.day),
            sort=lambda loan: loan.day,
            hidden=True,
            day=True,
        ),
    ]
