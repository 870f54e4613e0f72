"""What the fields of the log are called on a screen, and what their values say.

Columns stand in the log for ever; a test names any that has no words here.
"""

from __future__ import annotations

from typing import Any

from desktop import phrases
from desktop.wording import plain, tr

PRIVATE = frozenset(
    (
        "phone",
        "ethnic_group",
        "address",
        "guardian",
        "guardian_phone",
        "notes",
        "birth_day",
        "birth_month",
        "dong",
    )
)
"""Shown only as “thông tin riêng”: somebody may stand beside the screen."""

SILENT = frozenset(
    (
        *("digest", "alive", "entered_on", "active", "position", "layout", "print_id", "rows"),
        *("shape", "signing", "recipient", "house_scope", "from_scope", "into_scope", "file"),
        *("entries", "entry", "person", "computed", "sort", "sort_name", "key", "cells", "figures"),
        *("a_no", "b_no", "about", "laptops", "picture", "marks", "boundary", "meeting_ids"),
    )
)
"""Fields that say nothing to a person; the act's own name says it."""

_NAMES = {
    "addressees": "Nơi nhận",
    "address": "Chỗ ở",
    "amount": "Mức độ",
    "area": "Diện tích (m²)",
    "author": "Tác giả",
    "authority": "Ký thay mặt",
    "band": "Tuổi",
    "base_value": "Số năm gốc",
    "base_year": "Năm gốc",
    "birth_about": "Năm sinh là khoảng",
    "birth_day": "Ngày sinh",
    "birth_month": "Tháng sinh",
    "birth_year": "Năm sinh",
    "blank_rows": "Số dòng trống",
    "bodies": "Đoàn thể",
    "body": "Nội dung",
    "book_no": "Sách",
    "borrower": "Người mượn",
    "box_no": "Hộp sách",
    "cause": "Ủng hộ cho việc",
    "category": "Là cán bộ, công chức, viên chức, người lao động",
    "channel": "Cách phục vụ",
    "checked_on": "Ngày xem tình trạng",
    "children": "Trẻ em",
    "closed": "Đóng cửa ngày",
    "code": "Ký hiệu",
    "commune": "Xã",
    "compared": "Đã đọc số cho nhau nghe",
    "condition": "Tình trạng",
    "contents": "Trong hộp có",
    "copies": "Số bản",
    "copy_no": "Bản sách",
    "day": "Ngày",
    "digital": "Chuyển đổi số",
    "distinction": "Chữ phân biệt",
    "dong": "Số tiền (đồng)",
    "done_on": "Xong ngày",
    "donor": "Người ủng hộ",
    "donor_kind": "Người ủng hộ là",
    "due": "Hạn",
    "elderly": "Người cao tuổi",
    "end_day": "Đến ngày",
    "end_month": "Đến tháng",
    "ended_on": "Kết thúc ngày",
    "ethnic_group": "Dân tộc",
    "female": "Nữ",
    "figure": "Số liệu",
    "first_day": "Từ ngày",
    "fixed_on": "Khắc phục ngày",
    "former_name": "Tên cũ",
    "from_day": "Từ ngày",
    "from_unit_no": "Làng cũ",
    "full_name": "Họ và tên",
    "gender": "Nam/Nữ",
    "gift_form": "Ủng hộ bằng",
    "given": "Đồng ý",
    "given_by": "Ai trả lời",
    "giver": "Người giao",
    "goods": "Hiện vật",
    "grounds": "Căn cứ",
    "group_no": "Nhóm",
    "groups": "Số nhóm",
    "guardian": "Cha, mẹ hoặc người giám hộ",
    "guardian_phone": "Điện thoại người giám hộ",
    "heads_children": "Trẻ em",
    "heads_elderly": "Người cao tuổi",
    "heads_female": "Nữ",
    "heads_households": "Số hộ",
    "heads_people": "Số người",
    "high": "Mức cao",
    "hours": "Giờ mở cửa",
    "households": "Số hộ",
    "how": "Hỏi bằng cách nào",
    "inspection_no": "Cuộc kiểm tra",
    "inspector": "Đoàn kiểm tra",
    "into_unit_no": "Sáp nhập vào",
    "issuer": "Nơi ra văn bản",
    "item": "Việc phục vụ",
    "item_no": "Đồ",
    "keeper": "Người giữ",
    "kind": "Loại",
    "label": "Nhãn",
    "last_day": "Đến ngày",
    "loans": "Lượt mượn",
    "low": "Mức thấp",
    "meeting_no": "Buổi",
    "meetings": "Số buổi",
    "minority": "Người DTTS",
    "month": "Tháng",
    "moved_to": "Hoãn sang ngày",
    "name": "Tên",
    "new_unit_no": "Làng mới",
    "not_after": "Không sau ngày",
    "note": "Ghi chú",
    "notes": "Ghi chú",
    "on_board": "Đồng ý cho ghi tên lên bảng công khai",
    "opened": "Mở cửa từ",
    "owner": "Của ai",
    "page": "Trang",
    "paper": "Khổ giấy",
    "people": "Số người",
    "period": "Kỳ",
    "person_no": "Người",
    "phone": "Điện thoại",
    "pieces": "Số cái",
    "place": "Địa điểm",
    "plan": "Kế hoạch",
    "point_no": "Điểm thư viện",
    "programme": "Chương trình",
    "province": "Tỉnh",
    "published": "In năm",
    "publisher": "Nơi in",
    "purpose": "Mục đích",
    "quantity": "Số lượng",
    "reader": "Bạn đọc",
    "reason": "Lý do",
    "reason_text": "Lý do",
    "receipt": "Số biên nhận",
    "recipients": "Nơi nhận",
    "reckoning": "Cách tính ngày",
    "renewals": "Số lần gia hạn",
    "resource_no": "Tài liệu số",
    "returned": "Ngày trả",
    "revision": "Bản sửa lần",
    "revoked": "Cho máy nghỉ",
    "role": "Việc trong nhóm",
    "rule": "Cách tính",
    "seats": "Số chỗ ngồi",
    "shelf": "Chỗ để sách",
    "signer_name": "Người ký",
    "signer_title": "Chức vụ người ký",
    "since": "Từ",
    "source": "Nguồn",
    "standing": "Nơi sinh hoạt",
    "standing_on": "Từ ngày",
    "state": "Tình trạng",
    "status": "Điểm danh",
    "subject": "Chủ đề",
    "taker": "Người nhận",
    "target_no": "Chỉ tiêu",
    "teacher_no": "Người dạy",
    "text": "Lời",
    "time": "Giờ",
    "to_commune": "Đồng ý cho gửi tên lên xã",
    "title": "Tên",
    "titles": "Số đầu sách",
    "to_day": "Đến ngày",
    "told_by": "Ai báo",
    "topic": "Nội dung",
    "unit": "Đơn vị tính",
    "unit_no": "Làng",
    "unnamed_boys": "Em nam chưa ghi tên",
    "unnamed_female": "Nữ chưa ghi tên",
    "unnamed_girls": "Em nữ chưa ghi tên",
    "unnamed_male": "Nam chưa ghi tên",
    "until": "Đến",
    "usual_name": "Tên thường gọi",
    "value": "Số liệu",
    "village": "Làng",
    "village_word": "Gọi là làng, thôn hay buôn",
    "visits": "Lượt người",
    "wanted": "Được giao",
    "watched": "Nhắc",
    "what": "Việc",
    "year": "Năm",
    "yard": "Diện tích sân (m²)",
    "yes": "Đạt",
}

_WORDS = {
    "female": "Nữ",
    "male": "Nam",
    "other": "Khác",
    "child": "trẻ em",
    "youth": "thanh niên",
    "adult": "người lớn",
    "elderly": "người cao tuổi",
    "member": "thành viên",
    "leader": "chủ nhiệm",
    "visitor": "người làng khác",
    "teacher": "người dạy",
    "moved": "chuyển đi",
    "died": "đã mất",
    "club": "câu lạc bộ",
    "class": "lớp năng khiếu",
    "interest_group": "nhóm sở thích",
    "planned": "sẽ sinh hoạt",
    "held": "đã sinh hoạt",
    "postponed": "hoãn",
    "called_off": "nghỉ",
    "funeral": "làng có tang",
    "storm": "mưa bão",
    "harvest": "mùa rẫy",
    "good": "Tốt",
    "worn": "Cũ",
    "broken": "Hỏng",
}
_WORDED = frozenset(
    {"gender", "band", "standing", "kind", "role", "state", "reason", "condition", "reader"}
)
_OF_FIELD = {
    "purpose": {
        "wedding": "đám cưới",
        "funeral": "đám tang",
        "vaccination": "tiêm chủng, khám bệnh",
        "assembly": "họp của đoàn thể, nhóm ngoài",
    },
    "donor_kind": {
        "person": "cá nhân, gia đình",
        "body": "cơ quan, tổ chức",
        "company": "doanh nghiệp",
        "sponsor": "nhà tài trợ",
        "unnamed": "không nêu tên",
    },
    "gift_form": {
        "money": "tiền",
        "goods": "hiện vật",
        "labour": "công lao động",
        "books": "sách",
    },
    "reckoning": {"solar": "dương lịch", "lunar": "âm lịch", "open": "chưa định ngày"},
}
"""Words that mean something else in another field."""
_MARKS = {1: "Có mặt", 2: "Đến muộn", 3: "Có phép", 4: "Không phép"}


def field_name(field: str) -> str:
    """“Năm sinh”; the column itself for a field of a newer program."""
    return tr(_NAMES[field]) if field in _NAMES else field


def value(field: str, stored: Any) -> str:
    """A stored value as it reads on a screen; "" where there is none."""
    if field == "standing" and stored == "member":
        return tr("người của làng")
    if stored in _OF_FIELD.get(field, {}):
        return tr(_OF_FIELD[field][stored])
    if field in _WORDED and stored in _WORDS:
        return tr(_WORDS[stored])
    if field == "status" and stored in _MARKS:
        return tr(_MARKS[stored])
    if isinstance(stored, bool):
        return tr("có") if stored else tr("không")
    if isinstance(stored, str) and _is_day(stored):
        return phrases.day(stored)
    if field in ("birth_year", "year", "base_year"):
        return str(stored or "")
    return plain(stored)


def _is_day(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdecimal()
