"""How screens say the values of the book: days, births, states, kinds.

One place, so that a day or a birth reads the same on every screen. Words as in the glossary.
"""

from __future__ import annotations

from datetime import date

from db.domain.attendance import Status
from db.domain.births import AgeBand, parse_birth
from db.domain.groups import GroupKind, Role
from db.domain.lunar import lunar_day
from db.domain.meetings import MeetingRow, Reason
from db.domain.people import Gender
from db.domain.periods import Period, PeriodKind
from desktop.wording import number, tr


def weekday(on: date) -> str:
    """“thứ hai” … “chủ nhật”."""
    return weekday_name(on.weekday())


def weekday_name(number: int) -> str:
    """Monday is 0."""
    names = (
        tr("Thứ hai"),
        tr("Thứ ba"),
        tr("Thứ tư"),
        tr("Thứ năm"),
        tr("Thứ sáu"),
        tr("Thứ bảy"),
        tr("Chủ nhật"),
    )
    return names[number]


def village_label(word: str | None) -> str:
    """The head of a column of villages: the commune's own word, else “Thôn/làng”."""
    return word[:1].upper() + word[1:] if word else tr("Thôn/làng")


def day(text: str | date) -> str:
    """22/11/2026."""
    on = text if isinstance(text, date) else date.fromisoformat(text)
    return f"{on:%d/%m/%Y}"


def short_day(text: str | date) -> str:
    """22/11."""
    on = text if isinstance(text, date) else date.fromisoformat(text)
    return f"{on:%d/%m}"


def full_day(text: str | date) -> str:
    """Chủ nhật 22/11/2026."""
    on = text if isinstance(text, date) else date.fromisoformat(text)
    return f"{weekday(on)} {on:%d/%m/%Y}"


def moon_day(text: str | date) -> str:
    """14/10 âm lịch."""
    on = text if isinstance(text, date) else date.fromisoformat(text)
    lunar = lunar_day(on)
    leap = tr(" nhuận") if lunar.leap else ""
    return tr("{day}/{month}{leap} âm lịch", day=lunar.day, month=lunar.month, leap=leap)


def birth(stored: str | None) -> str:
    """A birth as people know it: 1986, 03/1986, 12/03/1986, khoảng 1948, trẻ em; "" if unknown."""
    if stored is None:
        return ""
    known = parse_birth(stored)
    if known.band is not None:
        return age_band(known.band)
    text = f"{known.year}"
    if known.month:
        text = f"{known.month:02d}/{text}"
    if known.day:
        text = f"{known.day:02d}/{text}"
    return tr("khoảng {year}", year=text) if known.about else text


def age_band(band: AgeBand) -> str:
    """“trẻ em”, “người cao tuổi”."""
    return {
        AgeBand.CHILD: tr("trẻ em"),
        AgeBand.YOUTH: tr("thanh niên"),
        AgeBand.ADULT: tr("người lớn"),
        AgeBand.ELDERLY: tr("người cao tuổi"),
    }[band]


def gender(value: Gender | None) -> str:
    """Nữ, Nam, Khác; "" where it is not stated."""
    if value is None:
        return ""
    return {Gender.FEMALE: tr("Nữ"), Gender.MALE: tr("Nam"), Gender.OTHER: tr("Khác")}[value]


def group_kind(kind: str) -> str:
    """“câu lạc bộ”, “lớp năng khiếu”, “nhóm sở thích”."""
    return {
        GroupKind.CLUB: tr("câu lạc bộ"),
        GroupKind.CLASS: tr("lớp năng khiếu"),
        GroupKind.INTEREST_GROUP: tr("nhóm sở thích"),
    }[GroupKind(kind)]


def members(kind: str, count: int) -> str:
    """“18 thành viên”, in a class “26 học viên”."""
    if kind == GroupKind.CLASS:
        return tr("{count} học viên", count=number(count))
    return tr("{count} thành viên", count=number(count))


def role(value: Role, kind: str) -> str:
    """What a person is in a group of that kind."""
    if value is Role.TEACHER:
        return tr("người dạy")
    if value is Role.LEADER:
        return {GroupKind.CLUB: tr("chủ nhiệm"), GroupKind.CLASS: tr("người dạy")}.get(
            GroupKind(kind), tr("trưởng nhóm")
        )
    return tr("học viên") if kind == GroupKind.CLASS else tr("thành viên")


def status(value: Status | None) -> str:
    """The full word of a mark; no mark is “Chưa điểm danh”."""
    if value is None:
        return tr("Chưa điểm danh")
    return {
        Status.PRESENT: tr("Có mặt"),
        Status.LATE: tr("Đến muộn"),
        Status.EXCUSED: tr("Vắng có phép"),
        Status.ABSENT: tr("Vắng không phép"),
    }[value]


def reason(value: Reason | None, text: str | None = None) -> str:
    """Why a meeting was called off or postponed."""
    if value is None or value is Reason.OTHER:
        return text or tr("lý do khác")
    return {
        Reason.FUNERAL: tr("làng có tang"),
        Reason.STORM: tr("mưa bão"),
        Reason.FARMING: tr("mùa rẫy"),
        Reason.TEACHER_BUSY: tr("người dạy bận"),
        Reason.NO_POWER: tr("mất điện"),
    }[value]


def meeting_name(meeting: MeetingRow) -> str:
    """The names of its groups: “CLB Cồng chiêng, Lớp múa xoang”."""
    return ", ".join(meeting.group_names)


_KINDS = ("Câu lạc bộ", "CLB", "Lớp năng khiếu", "Lớp", "Nhóm sở thích", "Nhóm", "Ngày hội", "Ngày")


def told_apart(name: str) -> str:
    """What tells a name from others of its kind, where there is little room: “Cồng chiêng” of “CLB
    Cồng chiêng”, “Di sản văn hóa Việt Nam” of the day of it."""
    for kind in _KINDS:
        rest = name.removeprefix(kind + " ").strip()
        if rest not in (name.strip(), ""):
            return rest[0].upper() + rest[1:]
    return name


def meeting_place(meeting: MeetingRow) -> str:
    """“Sân nhà rông · dạy: Đinh Thị Bĕch”; empty where neither is known."""
    parts = [meeting.place or ""]
    if meeting.teacher:
        parts.append(tr("dạy: {teacher}", teacher=meeting.teacher))
    return " · ".join(part for part in parts if part)


def period(span: Period) -> str:
    """“tháng 11/2026”, “quý IV/2026”, “6 tháng đầu năm 2026”, “năm 2026”, one day, or both ends."""
    match span.kind:
        case PeriodKind.MONTH:
            return tr("tháng {month}/{year}", month=f"{span.number:02d}", year=str(span.year))
        case PeriodKind.QUARTER:
            roman = ("I", "II", "III", "IV")[span.number - 1]
            return tr("quý {quarter}/{year}", quarter=roman, year=str(span.year))
        case PeriodKind.HALF if span.number == 1:
            return tr("6 tháng đầu năm {year}", year=str(span.year))
        case PeriodKind.HALF:
            return tr("6 tháng cuối năm {year}", year=str(span.year))
        case PeriodKind.YEAR:
            return tr("năm {year}", year=str(span.year))
    if span.from_day == span.to_day:
        return tr("ngày {day}", day=day(span.from_day))
    return tr("{first} đến {last}", first=day(span.from_day), last=day(span.to_day))
