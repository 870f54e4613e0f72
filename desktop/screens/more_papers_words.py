"""The papers of “In…” by their names, and what each of them asks for."""

from __future__ import annotations

from enum import Enum

from desktop.actions.asked_papers import Asked
from desktop.wording import tr


class What(Enum):
    """The fields beside a paper."""

    FROM = "from"
    TO = "to"
    AMOUNT = "amount"
    GOODS = "goods"
    WORDS = "words"
    NAMES = "names"
    FILLED = "filled"
    PAPER = "paper"
    LARGE = "large"


FIELDS: dict[Asked, frozenset[What]] = {
    Asked.GRID: frozenset({What.FROM, What.TO, What.FILLED, What.PAPER, What.LARGE}),
    Asked.RECORD: frozenset({What.PAPER}),
    Asked.RECEIPTS: frozenset({What.AMOUNT, What.GOODS, What.WORDS, What.PAPER, What.LARGE}),
    Asked.TEACHER_PAY: frozenset({What.FROM, What.TO, What.AMOUNT, What.PAPER, What.LARGE}),
    Asked.CONSENTS: frozenset({What.PAPER}),
    Asked.CARDS: frozenset(),
    Asked.CERTIFICATES: frozenset({What.FROM, What.TO}),
    Asked.CERTIFICATE: frozenset({What.WORDS}),
    Asked.INVITATION: frozenset({What.NAMES}),
    Asked.THANKS: frozenset({What.WORDS, What.NAMES}),
    Asked.PRAISE: frozenset({What.WORDS}),
    Asked.LABELS: frozenset({What.NAMES, What.WORDS}),
    Asked.LOAN: frozenset(),
    Asked.HANDOVER: frozenset({What.WORDS}),
    Asked.LENDING: frozenset({What.WORDS}),
    Asked.OVERDUE: frozenset(),
    Asked.GIFT: frozenset({What.PAPER}),
    Asked.BOARD: frozenset({What.FROM, What.TO}),
}

WORDS_LABEL = {
    Asked.RECEIPTS: "bồi dưỡng luyện tập",
    Asked.CERTIFICATE: "đã tham gia …",
    Asked.THANKS: "tặng 2 bộ chiêng",
    Asked.PRAISE: "đã dạy chiêng cho các em",
    Asked.LABELS: "dòng nhỏ bên dưới",
    Asked.HANDOVER: "người nhận",
    Asked.LENDING: "mượn để làm gì",
}


def title(kind: Asked) -> str:
    """What a paper is called."""
    return {
        Asked.GRID: tr("Bảng điểm danh nhiều buổi"),
        Asked.RECORD: tr("Danh sách có mặt"),
        Asked.RECEIPTS: tr("Danh sách ký nhận"),
        Asked.TEACHER_PAY: tr("Ký nhận bồi dưỡng người dạy"),
        Asked.CONSENTS: tr("Danh sách đồng ý"),
        Asked.CARDS: tr("Thẻ thành viên"),
        Asked.CERTIFICATES: tr("Giấy chứng nhận cho người đến từ nửa số buổi"),
        Asked.CERTIFICATE: tr("Giấy chứng nhận"),
        Asked.INVITATION: tr("Giấy mời"),
        Asked.THANKS: tr("Thư cảm ơn"),
        Asked.LENDING: tr("Giấy mượn"),
        Asked.OVERDUE: tr("Giấy nhắc trả sách"),
        Asked.PRAISE: tr("Giấy khen"),
        Asked.LABELS: tr("Nhãn dán"),
        Asked.LOAN: tr("Giấy mượn đồ dùng"),
        Asked.HANDOVER: tr("Biên bản bàn giao đồ dùng"),
        Asked.GIFT: tr("Giấy biên nhận"),
        Asked.BOARD: tr("Danh sách đóng góp, ủng hộ"),
    }[kind]
