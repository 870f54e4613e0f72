"""The tables of the commune's report that have a line for each house."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Flowable

from db.domain.reports import CommuneReport, HandInState, HouseLine
from desktop.documents.dates import short_day
from desktop.documents.report_tables import DASH, TOTAL, Cell, heads, shown, table
from desktop.documents.report_text import paragraph
from desktop.documents.text import printable
from desktop.wording import tr


def state_table(report: CommuneReport) -> Flowable:
    """Who has handed in, up to which day, and how much there is."""
    head = [
        heads(
            tr("STT"), tr("Nhà văn hóa"), tr("Tình hình"), tr("Số liệu đến ngày"),
            tr("Số CLB, lớp, nhóm"), tr("Số thành viên (người)"), tr("Số buổi"),
        )
    ]  # fmt: skip
    words = {
        HandInState.HANDED_IN: tr("Đã gửi"),
        HandInState.NIL: tr("Không phát sinh"),
        HandInState.PROVISIONAL: tr("Số báo nhanh"),
        HandInState.MISSING: tr("Chưa gửi"),
    }
    rows: list[list[Cell]] = []
    for place, house in enumerate(report.houses, 1):
        now = house.now
        day = short_day(date.fromisoformat(house.last_day)) if house.last_day else DASH
        values = (now.clubs + now.classes + now.interest_groups, now.members, now.meetings)
        rows.append(
            [
                str(place), paragraph("cell", printable(house.name)), words[house.state], day,
                *(_known(house, value) for value in values),
            ]
        )  # fmt: skip
    now = report.totals
    groups = now.clubs + now.classes + now.interest_groups
    total: list[Cell] = [
        "", paragraph("cell_total", tr("Tổng cộng")), "", "",
        shown(groups), shown(now.members), shown(now.meetings),
    ]  # fmt: skip
    return table(
        head,
        [*rows, total],
        (10, 58, 28, 21, 18, 17, 13),
        ("ALIGN", (0, 1), (0, -1), "CENTER"),
        ("ALIGN", (2, 1), (3, -1), "CENTER"),
        ("ALIGN", (4, 1), (-1, -1), "RIGHT"),
        *TOTAL,
    )


def _known(house: HouseLine, value: int) -> str:
    """A missing house has no figure yet: a dash, unless an earlier file of the period told some."""
    return DASH if house.state is HandInState.MISSING and not value else shown(value)


def visits_table(report: CommuneReport) -> Flowable:
    """Visits of each house: this period by who came, the year so far, last year."""
    head = [
        heads(
            tr("STT"), tr("Nhà văn hóa"), tr("Trong kỳ"), "", "", "", "",
            tr("Lũy kế từ đầu năm"), tr("Cùng kỳ năm trước"),
        ),
        heads(
            "", "", tr("Tổng số"), tr("Nữ"), tr("Trẻ em"), tr("Người cao tuổi"), tr("Người DTTS"),
            "", "",
        ),
    ]  # fmt: skip
    rows = [_visit_row(place, house) for place, house in enumerate(report.houses, 1)]
    now, last = report.totals, report.last_year
    total: list[Cell] = [
        "", paragraph("cell_total", tr("Tổng cộng")), shown(now.visits), shown(now.visits_female),
        shown(now.visits_child), shown(now.visits_elderly), shown(now.visits_minority),
        shown(report.year.visits), shown(last.visits if last else None),
    ]  # fmt: skip
    spans = [("SPAN", (column, 0), (column, 1)) for column in (0, 1, 7, 8)]
    return table(
        head,
        [*rows, total],
        (10, 60, 14, 12, 12, 13, 13, 16, 15),
        *spans,
        ("SPAN", (2, 0), (6, 0)),
        ("ALIGN", (0, 2), (0, -1), "CENTER"),
        ("ALIGN", (2, 2), (-1, -1), "RIGHT"),
        *TOTAL,
    )


def _visit_row(place: int, house: HouseLine) -> list[Cell]:
    now, last = house.now, house.last_year
    values = (
        now.visits, now.visits_female, now.visits_child, now.visits_elderly, now.visits_minority,
        house.year.visits,
    )  # fmt: skip
    return [
        str(place), paragraph("cell", printable(house.name)),
        *(_known(house, value) for value in values), shown(last.visits if last else None),
    ]  # fmt: skip
