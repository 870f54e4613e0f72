"""What superiors send a report back for, said before it is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.domain.reports import ActivityReport, CommuneReport
from desktop.wording import tr

NO_DISTRICTS_FROM = "2025-07-01"
"""Nghị quyết 203/2025/QH15: since that day there is no district level."""
_DISTRICT = re.compile(r"\b(huyện|thị xã|phòng vhtt)\b", re.IGNORECASE)


def missing(report: ActivityReport | CommuneReport) -> tuple[str, ...]:
    """What is still open, or does not fit the day of the paper; each a sentence."""
    return tuple(_missing(report))


def _missing(report: ActivityReport | CommuneReport) -> Iterator[str]:
    heading = report.heading
    if not heading.plan:
        yield tr("Chưa ghi số và ngày của Kế hoạch; trên giấy đang để “…”.")
    if "proposals" not in dict(report.added.texts):
        yield tr("Chưa có kiến nghị, đề xuất.")
    if isinstance(report, CommuneReport) and not report.added.targets:
        yield tr("Chưa có chỉ tiêu để so.")
    named = (heading.superior, *heading.addressee, *heading.recipients)
    if heading.day >= NO_DISTRICTS_FROM and any(_DISTRICT.search(one) for one in named):
        yield tr("Có nơi nhận cấp huyện, cấp này không còn từ ngày 01/7/2025.")
