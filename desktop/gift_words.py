"""How a gift is said: what was given, by what sort of giver, for what."""

from __future__ import annotations

from db.domain.donations import DonationDraft, DonationRow, GiftForm, GiverKind
from db.domain.numerals import grouped, money
from desktop import phrases
from desktop.wording import tr


def giver_kind(kind: GiverKind) -> str:
    """“Cá nhân, gia đình”: what a choice says."""
    words = {
        GiverKind.PERSON: tr("Cá nhân, gia đình"),
        GiverKind.BODY: tr("Cơ quan, tổ chức"),
        GiverKind.COMPANY: tr("Doanh nghiệp"),
        GiverKind.SPONSOR: tr("Nhà tài trợ"),
        GiverKind.UNNAMED: tr("Không nêu tên"),
    }
    return words[kind]


def gift_form(form: GiftForm) -> str:
    """“Tiền”: what a choice says."""
    words = {
        GiftForm.MONEY: tr("Tiền"),
        GiftForm.GOODS: tr("Hiện vật"),
        GiftForm.LABOUR: tr("Công"),
        GiftForm.BOOKS: tr("Sách"),
    }
    return words[form]


def what(draft: DonationDraft) -> str:
    """“500.000 đồng”, “20 cái ghế nhựa”, “12 công (dọn sân)”, “30 cuốn sách”."""
    if draft.form is GiftForm.MONEY:
        return money(draft.amount or 0)
    return things(draft)


def things(draft: DonationDraft) -> str:
    """What was given besides money, without any amount."""
    count = grouped(draft.quantity or 1)
    if draft.form is GiftForm.GOODS:
        return " ".join(part for part in (count, draft.unit, draft.goods) if part)
    usual = tr("công") if draft.form is GiftForm.LABOUR else tr("cuốn sách")
    said = f"{count} {draft.unit or usual}"
    return f"{said} ({draft.goods})" if draft.goods else said


def short(draft: DonationDraft) -> str:
    """What a list says where amounts are hidden: “tiền”, “20 cái ghế nhựa”."""
    return tr("Tiền") if draft.form is GiftForm.MONEY else things(draft)


def giver(row: DonationRow) -> str:
    """The name, or why there is none."""
    if row.draft.giver:
        return row.draft.giver
    if not row.named:
        return tr("(không ghi tên ở đây)")
    return tr("Người không nêu tên")


def purpose(row: DonationRow) -> str:
    """For what: the words, the group, the meeting; "" where it is for the house as a whole."""
    meeting = None
    if row.meeting_day:
        day = phrases.day(row.meeting_day)
        meeting = tr("{what}, ngày {day}", what=row.meeting or tr("buổi"), day=day)
    return ", ".join(part for part in (row.draft.purpose, row.group, meeting) if part)
