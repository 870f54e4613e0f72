"""The tables of the commune's report that have a line for each house."""

from __future__ import annotations

from datetime import date

from db.domain.reports import CommuneReport, HandInState, HouseLine
from desktop.documents.dates import short_day
from desktop.documents.outline import Grid, Value
from desktop.documents.report_tables import DASH
from desktop.documents.text import printable
from desktop.wording import on_paper as tr


def state_table(report: CommuneReport) -> Grid:
    """Who has handed in, up to which day, and how much there is."""
    head = (
        tr("STT"), tr("Nhà văn hóa"), tr("Tình hình"), tr("Số liệu đến ngày"),
        tr("Số CLB, lớp, nhóm"), tr("Số thành viên (người)"), tr("Số buổi"),
    )  # fmt: skip
    words = {
        HandInState.HANDED_IN: tr("Đã gửi"),
        HandInState.NIL: tr("Không phát sinh"),
        HandInState.PROVISIONAL: tr("Số báo nhanh"),
        HandInState.MISSING: tr("Chưa gửi"),
    }
    rows: list[tuple[Value, ...]] = []
    for place, house in enumerate(report.houses, 1):
        now = house.now
        day = short_day(date.fromisoformat(house.last_day)) if house.last_day else DASH
        values = (now.clubs + now.classes + now.interest_groups, now.members, now.meetings)
        known = (_known(house, value) for value in values)
        rows.append((place, printable(house.name), words[house.state], day, *known))
    now = report.totals
    groups = now.clubs + now.classes + now.interest_groups
    rows.append(("", tr("Tổng cộng"), "", "", groups, now.members, now.meetings))
    return Grid(
        tr("Tình hình gửi số liệu"), (head,), tuple(rows),
        (10, 58, 28, 21, 18, 17, 13), "clccrrr", total=True,
    )  # fmt: skip


def _known(house: HouseLine, value: int) -> Value:
    """A missing house has no figure yet: a dash, unless an earlier file of the period told some."""
    return None if house.state is HandInState.MISSING and not value else value


def visits_table(report: CommuneReport) -> Grid:
    """Visits of each house: this period by who came, the year so far, last year."""
    head = (
        (
            tr("STT"), tr("Nhà văn hóa"), tr("Trong kỳ"), "", "", "", "",
            tr("Lũy kế từ đầu năm"), tr("Cùng kỳ năm trước"),
        ),
        (
            "", "", tr("Tổng số"), tr("Nữ"), tr("Trẻ em"), tr("Người cao tuổi"), tr("Người DTTS"),
            "", "",
        ),
    )  # fmt: skip
    rows = [_visit_row(place, house) for place, house in enumerate(report.houses, 1)]
    now, last = report.totals, report.last_year
    rows.append((
        "", tr("Tổng cộng"), now.visits, now.visits_female, now.visits_child, now.visits_elderly,
        now.visits_minority, report.year.visits, last.visits if last else None,
    ))  # fmt: skip
    spans = (*(((column, 0), (column, 1)) for column in (0, 1, 7, 8)), ((2, 0), (6, 0)))
    return Grid(
        tr("Lượt người từng nơi"), head, tuple(rows), (10, 60, 14, 12, 12, 13, 13, 16, 15),
        "cl" + "r" * 7, spans, total=True,
    )  # fmt: skip


def _visit_row(place: int, house: HouseLine) -> tuple[Value, ...]:
    now, last = house.now, house.last_year
    values = (
        now.visits, now.visits_female, now.visits_child, now.visits_elderly, now.visits_minority,
        house.year.visits,
    )  # fmt: skip
    known = (_known(house, value) for value in values)
    return (place, printable(house.name), *known, last.visits if last else None)
