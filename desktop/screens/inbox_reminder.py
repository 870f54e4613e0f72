"""The message for houses that have not handed in: the commune pastes it into Zalo itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.reports import HouseLine
from desktop import phrases
from desktop.wording import tr


def missing(houses: Sequence[HouseLine]) -> list[HouseLine]:
    """The houses that have not handed in for the period."""
    return [line for line in houses if line.state in ("missing", "provisional")]


def reminder(commune: str, houses: Sequence[HouseLine], shown: date, today: date) -> str:
    """A few plain lines that name the houses, the period and what to do."""
    lines = [
        tr(
            "Xã {commune}: đến ngày {day} chưa nhận được tệp tháng {month} của:",
            commune=commune,
            day=phrases.day(today),
            month=f"{shown:%m/%Y}",
        )
    ]
    lines += [f"- {line.name}" for line in houses]
    lines.append(
        tr(
            "Mở Sổ Làng, vào Gửi xã, bấm “Lưu để gửi Zalo” rồi gửi tệp vào đây. "
            "Không có hoạt động thì bấm “Không phát sinh”."
        )
    )
    return "\n".join(lines)
