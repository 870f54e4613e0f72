"""How an act and its fields are called in “Ai đã sửa, sửa gì”.

The command names and column names stand in the log for ever; here they become words.
"""

from __future__ import annotations

from db.domain.handing import SentState
from desktop import phrases
from desktop.act_words import act_name
from desktop.actions.undoing import FieldChange, HistoryRow, RecordName, Removed, ToldAct
from desktop.dialogs.field_words import PRIVATE, SILENT, field_name, value
from desktop.wording import number, tr

_KINDS = {
    "person": "Người",
    "group": "Câu lạc bộ, lớp, nhóm",
    "meeting": "Buổi",
    "book": "Sách",
    "book_copy": "Bản sách",
    "book_box": "Hộp sách",
    "box_stay": "Lần gửi hộp sách",
    "loan": "Lượt mượn sách",
    "reader_visit": "Lượt bạn đọc",
    "digital_resource": "Tài liệu số",
    "library_point": "Điểm thư viện",
    "point_month": "Số lượt của điểm thư viện",
    "target": "Chỉ tiêu",
    "task": "Nhiệm vụ",
    "dated_name": "Tên của đơn vị",
    "inspection": "Cuộc kiểm tra",
    "finding": "Tồn tại khi kiểm tra",
    "equipment": "Đồ của nhà văn hóa",
    "equipment_loan": "Lượt mượn đồ",
    "donation": "Đóng góp, ủng hộ",
    "hall_lending": "Lượt mượn nhà văn hóa",
    "occasion": "Dịp trong năm",
    "unit": "Làng",
    "provisional": "Số báo nhanh",
    "book_handover": "Bàn giao sổ",
    "report_freeze": "Báo cáo đã chốt",
    "report_number": "Số liệu điều chỉnh",
    "form_map": "Biểu của cấp trên",
    "sheet_photo": "Ảnh tờ danh sách đã ký",
    "photo": "Ảnh",
}


def heading(row: HistoryRow) -> str:
    """“22/11/2026 08:42 · Lan · Sửa”."""
    parts = (moment(row.when), row.who or tr("chưa rõ ai"), act_name(row.command))
    line = " · ".join(parts)
    return tr("{line} (đã hoàn tác)", line=line) if row.undone else line


def change_line(change: FieldChange) -> str:
    """“Họ và tên: Đinh Hrok → Đinh Hrơh”; "" for fields that say nothing."""
    if change.field in SILENT:
        return ""
    line = _field_line(change)
    return tr("{who} – {line}", who=change.of, line=line) if change.of else line


def _field_line(change: FieldChange) -> str:
    if change.field in PRIVATE:
        said = tr("đã đổi") if change.before is not None else tr("đã ghi")
        return tr("{field}: {said} (thông tin riêng)", field=field_name(change.field), said=said)
    before, after = value(change.field, change.before), value(change.field, change.after)
    if not before:
        return tr("{field}: {after}", field=field_name(change.field), after=after or tr("chưa ghi"))
    return tr(
        "{field}: {before} → {after}",
        field=field_name(change.field),
        before=before,
        after=after or tr("chưa ghi"),
    )


def removed_line(removed: Removed) -> str:
    """“22/11/2026 08:42 · Lan”."""
    return " · ".join((moment(removed.row.when), removed.row.who or tr("chưa rõ ai")))


def moment(when: str) -> str:
    """“22/11/2026 08:42”."""
    day, _, time = when.partition(" ")
    return f"{phrases.day(day)} {time[:5]}"


def act_line(told: ToldAct) -> str:
    """“Xóa: CLB Cồng chiêng”, “Điểm danh: CLB Cồng chiêng, 22/11/2026 (26)”."""
    act, about = act_name(told.row.command), about_words(told.about)
    if not about:
        return act
    many = tr("{act}: {about} ({count})", act=act, about=about, count=number(told.count))
    return many if told.count > 1 else tr("{act}: {about}", act=act, about=about)


def about_words(about: RecordName | None) -> str:
    """“CLB Cồng chiêng, 22/11/2026”."""
    if about is None:
        return ""
    day = value("day", about.day) if about.day else ""
    return ", ".join(part for part in (" · ".join(about.names), day) if part)


def kind_words(kind: str) -> str:
    """What kind of record it is, in a word or two."""
    return tr(_KINDS.get(kind, "Khác"))


def safe(state: SentState) -> str:
    """Where one act is safe, in three words that a village knows."""
    match state:
        case SentState.HERE:
            return tr("Mới có trên máy này, chưa tới xã.")
        case SentState.RECEIVED:
            return tr("Xã đã nhận.")
        case SentState.BACKED_UP:
            return tr("Xã đã nhận và đã sao lưu.")
