"""The tables of the commune's report that have a line for each house."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from db.domain.reports import CommuneReport, Counted, HandInState, HouseLine, Span
from desktop.documents.dates import short_day
from desktop.documents.outline import Grid, Value
from desktop.documents.report_tables import DASH
from desktop.documents.text import printable
from desktop.wording import on_paper as tr


def state_table(report: CommuneReport) -> Grid:
    """Who has handed in, up to which day, and how much there is."""
    head = (
        tr("STT"), tr("Nhà văn hóa"), tr("Tình hình"), tr("Số liệu đến ngày"),
        tr("Số câu lạc bộ (CLB), lớp, nhóm"), tr("Số thành viên (người)"), tr("Số buổi"),
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
        rows.append((place, printable(house.name), words[house.state], day, *_all(house, values)))
    now = report.totals
    groups = now.clubs + now.classes + now.interest_groups
    rows.append(("", tr("Tổng cộng"), "", "", groups, now.members, now.meetings))
    return Grid(
        tr("Tình hình gửi số liệu"), (head,), tuple(rows),
        (9.5, 51, 29.5, 21.5, 23.5, 17, 13), "clccrrr", total=True,
        counted=(*(_of_house(house, "members", "meetings") for house in report.houses), (
            *(None,) * 5, Counted("members"), Counted("meetings"),
        )),
    )  # fmt: skip


def _known(house: HouseLine, value: int) -> Value:
    """A missing house has no figure yet: a dash, unless an earlier file of the period told some."""
    return None if house.state is HandInState.MISSING and not value else value


def _all(house: HouseLine, values: Sequence[int]) -> Iterator[Value]:
    """Groups, members, then the rest: by telephone nobody told groups and members, so there a
    nought is not known either."""
    untold = house.state is HandInState.PROVISIONAL
    for place, value in enumerate(values):
        yield None if untold and place < 2 and not value else _known(house, value)


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
        counted=tuple((None, None, *cells) for cells in (
            *(_visits_counted(house.house_id) for house in report.houses), _visits_counted(""),
        )),
    )  # fmt: skip


def _of_house(house: HouseLine, *codes: str) -> tuple[Counted | None, ...]:
    return (*(None,) * 5, *(Counted(code, Span.NOW, house.house_id) for code in codes))


def _visits_counted(house: str) -> tuple[Counted, ...]:
    """What the figures of visits of a house, or of all (""), count."""
    parts = ("visits", *(f"visits.{one}" for one in ("female", "child", "elderly", "minority")))
    return (
        *(Counted(code, Span.NOW, house) for code in parts),
        Counted("visits", Span.YEAR, house),
        Counted("visits", Span.LAST_YEAR, house),
    )


def many_table(report: CommuneReport) -> Grid:
    """All that is known of each house in one small table, where there are too many for two."""
    head = (
        (
            tr("STT"), tr("Nhà văn hóa"), tr("Số liệu đến"), tr("CLB, lớp, nhóm"),
            tr("Thành viên"), tr("Số buổi"), tr("Lượt người trong kỳ"), "", "", "", "",
            tr("Lũy kế"), tr("Cùng kỳ"),
        ),
        (
            "", "", "", "", "", "", tr("Tổng số"), tr("Nữ"), tr("Trẻ em"), tr("NCT"), tr("DTTS"),
            "", "",
        ),
    )  # fmt: skip
    shared = _shared_words([printable(house.name) for house in report.houses])
    rows = [_many_row(place, house, report, shared) for place, house in enumerate(report.houses, 1)]
    now, last = report.totals, report.last_year
    rows.append((
        "", tr("Tổng cộng"), "", now.clubs + now.classes + now.interest_groups, now.members,
        now.meetings, now.visits, now.visits_female, now.visits_child, now.visits_elderly,
        now.visits_minority, report.year.visits, last.visits if last else None,
    ))  # fmt: skip
    spans = (*(((at, 0), (at, 1)) for at in (0, 1, 2, 3, 4, 5, 11, 12)), ((6, 0), (10, 0)))
    counted = tuple(
        (
            *(None,) * 4, Counted("members", Span.NOW, house), Counted("meetings", Span.NOW, house),
            *_visits_counted(house),
        )
        for house in (*(one.house_id for one in report.houses), "")
    )  # fmt: skip
    return Grid(
        tr("Từng nhà văn hóa"), head, tuple(rows),
        (9, 33, 13, 11.5, 12, 10, 12, 10.5, 10.5, 10.5, 10.5, 11.5, 11), "clc" + "r" * 10, spans,
        total=True, counted=counted, small=True,
    )  # fmt: skip


def _many_row(
    place: int, house: HouseLine, report: CommuneReport, shared: int
) -> tuple[Value, ...]:
    now, last = house.now, house.last_year
    values = (
        now.clubs + now.classes + now.interest_groups, now.members, now.meetings, now.visits,
        now.visits_female, now.visits_child, now.visits_elderly, now.visits_minority,
        house.year.visits,
    )  # fmt: skip
    name = " ".join(printable(house.name).split()[shared:])
    last_visits = last.visits if last else None
    return (place, name, _standing(house, report), *_all(house, values), last_visits)


def _standing(house: HouseLine, report: CommuneReport) -> str:
    """The day its files go up to, or a letter that the note below the table explains."""
    if house.state is not HandInState.HANDED_IN or not house.last_day:
        return {
            HandInState.NIL: tr("K"), HandInState.PROVISIONAL: tr("B"), HandInState.MISSING: tr("C")
        }.get(house.state, DASH)  # fmt: skip
    day = date.fromisoformat(house.last_day)
    return f"{day:%d/%m}" if day.year == report.period.to_day.year else f"{day:%d/%m/%y}"


def letters_note() -> str:
    """What the letters of the small table mean."""
    return tr(
        "Số liệu đến: ngày cuối có số liệu; K: không phát sinh; B: số báo nhanh; C: chưa gửi. "
        "NCT: người cao tuổi; DTTS: người dân tộc thiểu số. Tên nhà văn hóa bỏ phần giống nhau."
    )


def _shared_words(names: list[str]) -> int:
    """How many words all names begin with; each keeps one of its own at least."""
    if len(names) < 2:
        return 0
    split = [name.split() for name in names]
    shortest = min(len(words) for words in split) - 1
    for at in range(shortest):
        if len({words[at] for words in split}) > 1:
            return at
    return max(0, shortest)


def _visit_row(place: int, house: HouseLine) -> tuple[Value, ...]:
    now, last = house.now, house.last_year
    values = (
        now.visits, now.visits_female, now.visits_child, now.visits_elderly, now.visits_minority,
        house.year.visits,
    )  # fmt: skip
    known = (_known(house, value) for value in values)
    return (place, printable(house.name), *known, last.visits if last else None)
