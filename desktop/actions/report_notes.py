"""What a reader of a report should doubt: said below its tables, so that nobody finds out later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.reports import ActivityReport, CommuneReport, HandInState
from desktop.documents.dates import short_day
from desktop.unit_words import change_note
from desktop.wording import number
from desktop.wording import on_paper as tr


def activity_notes(report: ActivityReport) -> tuple[str, ...]:
    """The doubts of one house's report."""
    return tuple(_common(report))


def commune_notes(report: CommuneReport) -> tuple[str, ...]:
    """The doubts of the commune's report: old files first, then what holds for every report."""
    return (*_old_files(report), *_once(report), *_units(report), *_common(report))


def _units(report: CommuneReport) -> Iterator[str]:
    """Units that got another name, merged or have another area since the same period last year."""
    for one in report.changes:
        yield change_note(one, tr, short_day)


def _common(report: ActivityReport | CommuneReport) -> Iterator[str]:
    unknown = report.totals.visits_unknown_birth
    if unknown:
        yield tr(
            "{count} lượt người chưa rõ năm sinh, không tính vào nhóm tuổi nào.",
            count=number(unknown),
        )
    if report.as_of is not None and report.last_year is not None:
        yield tr("Cột cùng kỳ năm trước là số của cả kỳ.")


def _old_files(report: CommuneReport) -> Iterator[str]:
    """Houses whose files end before the period does: more may have happened there."""
    upto = report.as_of or report.period.to_day.isoformat()
    for house in report.houses:
        never = house.last_day is None
        if house.state in (HandInState.MISSING, HandInState.PROVISIONAL) and never:
            continue
        if house.state is not HandInState.NIL and house.last_day and house.last_day < upto:
            day = date.fromisoformat(house.last_day)
            yield tr(
                "{house} gửi số liệu lần cuối ngày {day}.", house=house.name, day=short_day(day)
            )


def _once(report: CommuneReport) -> Iterator[str]:
    together = sum(house.now.persons for house in report.houses) - report.totals.persons
    if together:
        yield tr(
            "{count} người tham gia ở nhiều nhà văn hóa chỉ tính một lần trong số người toàn xã.",
            count=number(together),
        )
