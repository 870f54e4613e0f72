"""What a figure is called, on screens, papers and in lists; the codes are ``db.domain``'s."""

from __future__ import annotations

from db.domain.figure_codes import spec_of
from db.domain.figures import Unit
from desktop.wording import tr

_WHOLE = {
    "groups.club": "câu lạc bộ có sinh hoạt",
    "groups.class": "lớp năng khiếu có học",
    "groups.interest_group": "nhóm sở thích có sinh hoạt",
    "members": "thành viên",
    "meetings": "buổi đã tổ chức",
    "visits": "lượt người tham gia",
    "persons": "số người tham gia",
    "households": "lượt hộ dự họp làng",
    "library.visits": "lượt bạn đọc",
    "library.loans": "lượt sách cho mượn",
    "library.loans.overdue": "sách quá hạn chưa trả",
    "library.borrowers": "số người mượn sách",
    "visits.group": "lượt người của nhóm",
    "meetings.group": "buổi của nhóm",
}
_PARTS = {
    "female": "nữ",
    "child": "trẻ em (dưới 16 tuổi)",
    "youth": "thanh niên (16 đến 30 tuổi)",
    "elderly": "người cao tuổi (từ 60 tuổi)",
    "minority": "người dân tộc thiểu số",
    "unknown_birth": "chưa rõ năm sinh",
    "purpose.study": "đến học tập",
    "purpose.information": "đến tìm thông tin",
    "purpose.knowledge": "đến nâng cao hiểu biết",
    "channel.on_site": "đọc tại chỗ",
    "channel.taken_home": "mượn về",
    "channel.mobile": "thư viện lưu động",
    "channel.digital": "đọc trên máy, trên mạng",
    "returned": "đã trả",
    "renewed": "gia hạn",
    "provisional": "số báo nhanh (chưa có sổ)",
}


def figure_name(code: str) -> str:
    """“lượt bạn đọc: nữ”.

    Raises:
        KeyError: no such code.
    """
    spec = spec_of(code)
    part = code.removeprefix(spec.code).removeprefix(".")
    whole = tr(_WHOLE[spec.code])
    return f"{whole}: {tr(_PARTS[part])}" if part in spec.parts else whole


def unit_name(unit: Unit) -> str:
    """The word that stands behind a number: “buổi”, “lượt người”, “người”."""
    words = {
        Unit.GROUPS: tr("nhóm"),
        Unit.MEETINGS: tr("buổi"),
        Unit.VISITS: tr("lượt người"),
        Unit.PERSONS: tr("người"),
        Unit.HOUSEHOLDS: tr("hộ"),
        Unit.COPIES: tr("cuốn"),
    }
    return words[unit]
