"""Occasions, lendings of the hall and clashes in words, for screens, verbs and files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.clashes import Clash, ClashKind
from db.domain.hall import HallDraft, HallPurpose
from db.domain.occasions import OccasionDraft, OccasionYear, Reckoning
from desktop import phrases
from desktop.wording import number, tr


def days(row: OccasionYear) -> str:
    """“23/11”, “01–07/10”, “28/12–03/01”, “khoảng tháng 11”, “chưa định ngày”."""
    if row.first is None or row.last is None:
        month = row.occasion.draft.month
        return tr("khoảng tháng {month}", month=month) if month else tr("chưa định ngày")
    if row.first == row.last:
        return phrases.short_day(row.first)
    first, last = phrases.short_day(row.first), phrases.short_day(row.last)
    if row.first.month == row.last.month:
        first = first[:2]
    return f"{first}–{last}"


def state(row: OccasionYear) -> str:
    """“✓ 2 buổi”, “chưa định ngày”, “chưa có hoạt động”."""
    if row.meetings:
        return tr("✓ {count} buổi", count=number(len(row.meetings)))
    return tr("chưa định ngày") if row.first is None else tr("chưa có hoạt động")


def comes_back(draft: OccasionDraft) -> str:
    """How its day is known: “ngày 15/8 âm lịch hằng năm”."""
    if draft.reckoning is Reckoning.OPEN:
        return tr("Ngày do làng định mỗi năm.")
    day = f"{draft.day}/{draft.month}"
    if draft.end_day:
        day = tr("{first} đến {last}", first=day, last=f"{draft.end_day}/{draft.end_month}")
    if draft.reckoning is Reckoning.LUNAR:
        return tr("Hằng năm, {day} âm lịch.", day=day)
    return tr("Hằng năm, {day}.", day=day)


def purpose(value: HallPurpose) -> str:
    """What the hall is lent for."""
    return {
        HallPurpose.WEDDING: tr("đám cưới"),
        HallPurpose.FUNERAL: tr("đám tang"),
        HallPurpose.VACCINATION: tr("tiêm chủng, khám bệnh"),
        HallPurpose.ASSEMBLY: tr("họp của đoàn thể, nhóm ngoài"),
        HallPurpose.OTHER: tr("việc khác"),
    }[value]


def lending(draft: HallDraft) -> str:
    """“Cho mượn: đám cưới, cưới con bà H’Lan”."""
    what = purpose(draft.purpose)
    if draft.what:
        what = draft.what if draft.purpose is HallPurpose.OTHER else f"{what}, {draft.what}"
    return tr("Cho mượn: {what}", what=what)


def lending_when(draft: HallDraft) -> str:
    """“28/11 đến 29/11, cả ngày, Nhà rông”."""
    first, last = phrases.short_day(draft.first_day), phrases.short_day(draft.last_day)
    span = first if first == last else tr("{first} đến {last}", first=first, last=last)
    return ", ".join((span, draft.time or tr("cả ngày"), draft.place or tr("cả nhà văn hóa")))


def clash(one: Clash) -> str:
    """“28/11, 19:00: Nhà rông đã có CLB Cồng chiêng.”"""
    when = phrases.short_day(one.day) + (f", {one.time}" if one.time else "")
    if one.lent is not None:
        what = purpose(one.lent) + (f" ({one.what})" if one.what else "")
        where = one.place or tr("nhà văn hóa")
        return tr("{when}: {where} đã cho mượn, {what}.", when=when, where=where, what=what)
    if one.kind is ClashKind.LEADER:
        return tr("{when}: {who} có {what}.", when=when, who=one.person or "", what=one.what)
    where = one.place or tr("nhà văn hóa")
    return tr("{when}: {where} đã có {what}.", when=when, where=where, what=one.what)


MOST_SHOWN = 4


def clashes(found: Sequence[Clash]) -> str:
    """A line for each of the first few, and how many more there are."""
    lines = list(dict.fromkeys(clash(one) for one in found))
    shown = lines[:MOST_SHOWN]
    if len(lines) > MOST_SHOWN:
        shown.append(tr("và {count} chỗ trùng khác.", count=number(len(lines) - MOST_SHOWN)))
    return "\n".join(shown)


def day_line(day: date) -> str:
    """“Thứ hai 23/11/2026 · 15/10 âm lịch”."""
    return f"{phrases.full_day(day)} · {phrases.moon_day(day)}"
