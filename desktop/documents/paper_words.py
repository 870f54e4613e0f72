"""Sentences of letters and certificates: the program's own, or what the commune made of them."""

from __future__ import annotations

from db.domain.list_papers import PaperHead
from db.domain.paper_texts import filled
from desktop.wording import on_paper as tr


def usual(place: str) -> str:
    """The program's own sentence of a place, with its gaps in braces (``PLACES``).

    Raises:
        KeyError: there is no such place.
    """
    return {**_of_cards_and_certificates(), **_of_letters()}[place]


def _of_cards_and_certificates() -> dict[str, str]:
    return {
        "card.title": tr("THẺ THÀNH VIÊN"),
        "card.last": tr("Ai nhặt được xin gửi lại {house}."),
        "certificate.title": tr("GIẤY CHỨNG NHẬN"),
        "certificate.first": tr("Chứng nhận"),
        "praise.title": tr("GIẤY KHEN"),
        "praise.first": tr("Khen"),
        "certificate.reason": tr(
            "đã tham gia {group} từ ngày {first} đến ngày {last}, có mặt {came} trên {all} buổi"
        ),
        "label.above": "{house}",
    }


def _of_letters() -> dict[str, str]:
    return {
        "invitation.title": tr("GIẤY MỜI"),
        "invitation.first": tr("Trân trọng kính mời:"),
        "thanks.title": tr("THƯ CẢM ƠN"),
        "overdue.title": tr("GIẤY NHẮC TRẢ"),
        "thanks.first": tr("{house} xin trân trọng cảm ơn vì đã {gift}."),
        "thanks.more": tr(
            "Sự đóng góp ấy giúp bà con, nhất là các em nhỏ, có thêm điều kiện sinh hoạt, học tập "
            "và giữ gìn nét đẹp văn hóa của làng. Những gì nhận được đều được ghi vào sổ và dùng "
            "đúng việc."
        ),
        "thanks.last": tr("Kính chúc sức khỏe, bình an, và mong tiếp tục được đồng hành."),
        "invitation.last": tr("Rất mong được đón tiếp."),
        "overdue.said": tr(
            "Đã quá hạn {days} ngày. Xin mang trả tại nhà văn hóa trong những ngày tới. Còn cần "
            "dùng thì báo để ghi thêm hạn; hỏng hoặc mất thì cũng báo để cùng giải quyết."
        ),
        "overdue.last": tr("Nếu đã trả rồi, xin bỏ qua giấy này và báo giúp để sửa sổ."),
        "lending.duty": tr(
            "Người mượn giữ gìn đồ của làng, trả đủ và đúng ngày; hỏng hoặc mất thì báo ngay cho "
            "nhà văn hóa để cùng giải quyết."
        ),
        "receipt.last": tr(
            "{house} xin cảm ơn. Những gì nhận được đều được ghi vào sổ và dùng đúng việc."
        ),
    }


def said(head: PaperHead, place: str, **facts: object) -> str:
    """The sentence of a place with its gaps filled: the commune's where it has one."""
    own = dict(head.texts).get(place)
    return filled(own if own is not None else usual(place), {"house": head.house, **facts})
