"""The sentences of a report: few, and each figure once; the tables carry the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.domain.meetings import Reason
from db.domain.reports import Additions, Heading, ReportTotals
from desktop.documents.dates import short_day
from desktop.phrases import reason
from desktop.wording import number
from desktop.wording import on_paper as tr


def as_of_line(as_of: str | None) -> str | None:
    """``số liệu tính đến ngày 22/11/2026`` while the period is not over."""
    if as_of is None:
        return None
    return tr("số liệu tính đến ngày {day}", day=short_day(date.fromisoformat(as_of)))


def paper_kind(added: Additions) -> str:
    """``BÁO CÁO``; a correction says which it is, and why: ``BÁO CÁO (Bản sửa lần 1)``."""
    if not added.revision:
        return tr("BÁO CÁO")
    return tr("BÁO CÁO (Bản sửa lần {number})", number=added.revision)


def added_notes(added: Additions, where: str) -> Iterator[str]:
    """Why this is a correction, and which figures people set: said where the figures stand.

    ``where``: the annex that has the reasons.
    """
    if added.revision:
        yield tr(
            "Bản sửa lần {number}, lý do: {reason}.",
            number=added.revision,
            reason=(added.reason or "").rstrip("."),
        )
    if added.adjustments:
        yield tr(
            "{count} số liệu điều chỉnh so với máy đếm: xem lý do ở {where}.",
            count=len(added.adjustments),
            where=where,
        )
    if added.estimates:
        yield tr("Cột in nghiêng là số ước của người lập báo cáo, không phải số đếm được.")


def plan_line(heading: Heading, whose: str) -> str:
    """The plan this answers to; number and day left open where they are not known.

    Superiors return a report that names the plan without its number and day.
    """
    return heading.plan or tr("Kế hoạch số …/KH-UBND ngày … của {whose}", whose=whose)


def nothing_happened(totals: ReportTotals) -> bool:
    """No meeting held, planned or called off, and nobody came."""
    return not (totals.meetings or totals.visits or totals.planned or totals.called_off)


def what_was_done(totals: ReportTotals) -> str:
    """How many groups met how often, and how many came."""
    kinds = [
        text
        for count, text in (
            (totals.clubs, tr("{n} câu lạc bộ (CLB)", n=totals.clubs)),
            (totals.classes, tr("{n} lớp năng khiếu", n=totals.classes)),
            (totals.interest_groups, tr("{n} nhóm sở thích", n=totals.interest_groups)),
        )
        if count
    ]
    groups = (
        tr("Trong kỳ có {kinds} hoạt động; ", kinds=_listed(kinds)) if kinds else tr("Trong kỳ ")
    )
    return groups + tr(
        "tổ chức {meetings} buổi với {visits} lượt người tham gia, trong đó: {parts} lượt người.",
        meetings=number(totals.meetings),
        visits=number(totals.visits),
        parts=", ".join(_parts(totals)),
    )


def _parts(totals: ReportTotals) -> Iterator[str]:
    """Who came, whoever did; the last is always told, for it is where DTTS is written out."""
    for count, words in (
        (totals.visits_female, tr("nữ {n}", n=number(totals.visits_female))),
        (totals.visits_child, tr("trẻ em {n}", n=number(totals.visits_child))),
        (totals.visits_elderly, tr("người cao tuổi {n}", n=number(totals.visits_elderly))),
    ):
        if count:
            yield words
    yield tr("người dân tộc thiểu số (DTTS) {n}", n=number(totals.visits_minority))


def how_planned(totals: ReportTotals) -> str | None:
    """Planned, held, called off with the reasons, and what is left, so that the numbers add up;
    nothing where no plan was kept."""
    if not (totals.planned or totals.called_off):
        return None
    held = tr(
        "Kế hoạch {planned} buổi, tổ chức {held} buổi",
        planned=number(totals.planned),
        held=number(totals.meetings),
    )
    parts = [held]
    if totals.called_off:
        off = tr("nghỉ {count} buổi", count=number(totals.called_off))
        why = "; ".join(f"{_reason(key)}: {number(n)}" for key, n in totals.called_off_by_reason)
        parts.append(f"{off} ({why})" if why else off)
    rest = totals.planned - totals.meetings - totals.called_off
    if rest > 0:
        parts.append(tr("còn {count} buổi chưa đến ngày hoặc chưa điểm danh", count=number(rest)))
    return ", ".join(parts) + "."


def _reason(key: str) -> str:
    return reason(Reason(key)) if key in set(Reason) else key


def _listed(parts: list[str]) -> str:
    """``a, b và c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} và {last}", first=", ".join(parts[:-1]), last=parts[-1])


def standing_notes(dashes: bool, bands: bool = True) -> Iterator[str]:
    """What a reader must know of every figure: whose choice the bands are, where there are any;
    what a dash means."""
    if bands:
        yield tr(
            "Trẻ em: dưới 16 tuổi; thanh niên: từ 16 đến 30 tuổi; người cao tuổi: từ 60 tuổi trở "
            "lên, tính vào tháng có hoạt động. Cách chia này do phần mềm chọn, không theo biểu mẫu "
            "nào."
        )
    yield tr(
        "“Lượt người”: mỗi buổi một lượt, buổi sáng và buổi chiều là hai buổi. “Người”: tính một "
        "lần."
    )
    if dashes:
        yield tr("“–”: sổ chưa có số liệu.")
