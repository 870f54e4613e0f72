"""How an act and its fields are called in “Ai đã sửa, sửa gì”.

The command names and column names stand in the log for ever; here they become words.
"""

from __future__ import annotations

from typing import Any

from db.domain.handing import SentState
from desktop import phrases
from desktop.act_words import act_name
from desktop.actions.undoing import FieldChange, HistoryRow
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
    )
)
"""Shown only as “thông tin riêng”: somebody may stand beside the screen."""

SILENT = frozenset({"digest", "alive", "entered_on", "active"})
"""Fields that say nothing to a person; the act's own name says it."""


def heading(row: HistoryRow) -> str:
    """“22/11/2026 08:42 · Lan · Sửa”."""
    day, _, time = row.when.partition(" ")
    parts = (f"{phrases.day(day)} {time[:5]}", row.who or tr("chưa rõ ai"), act_name(row.command))
    line = " · ".join(parts)
    return tr("{line} (đã hoàn tác)", line=line) if row.undone else line


def change_line(change: FieldChange) -> str:
    """“Họ và tên: Đinh Hrok → Đinh Hrơh”; "" for fields that say nothing."""
    if change.field in SILENT:
        return ""
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


def field_name(field: str) -> str:
    names = {
        "full_name": tr("Họ và tên"),
        "usual_name": tr("Tên thường gọi"),
        "distinction": tr("Chữ phân biệt"),
        "sort_name": tr("Xếp theo chữ"),
        "gender": tr("Nam/Nữ"),
        "birth_year": tr("Năm sinh"),
        "birth_month": tr("Tháng sinh"),
        "birth_day": tr("Ngày sinh"),
        "birth_about": tr("Năm sinh là khoảng"),
        "band": tr("Tuổi"),
        "ethnic_group": tr("Dân tộc"),
        "village": tr("Làng"),
        "phone": tr("Điện thoại"),
        "address": tr("Chỗ ở"),
        "guardian": tr("Cha, mẹ hoặc người giám hộ"),
        "guardian_phone": tr("Điện thoại người giám hộ"),
        "notes": tr("Ghi chú"),
        "standing": tr("Nơi sinh hoạt"),
        "standing_on": tr("Từ ngày"),
        "name": tr("Tên"),
        "kind": tr("Loại"),
        "place": tr("Địa điểm"),
        "ended_on": tr("Kết thúc ngày"),
    }
    return names.get(field, field)


def value(field: str, stored: Any) -> str:
    """A stored value as it reads on a screen."""
    words = {
        "female": tr("Nữ"),
        "male": tr("Nam"),
        "other": tr("Khác"),
        "child": tr("trẻ em"),
        "youth": tr("thanh niên"),
        "adult": tr("người lớn"),
        "elderly": tr("người cao tuổi"),
        "member": tr("người của làng"),
        "visitor": tr("người làng khác"),
        "teacher": tr("người dạy từ nơi khác"),
        "moved": tr("chuyển đi"),
        "died": tr("đã mất"),
        "club": tr("câu lạc bộ"),
        "class": tr("lớp năng khiếu"),
        "interest_group": tr("nhóm sở thích"),
    }
    if field in ("gender", "band", "standing", "kind") and stored in words:
        return words[stored]
    if field in ("standing_on", "ended_on") and isinstance(stored, str) and stored:
        return phrases.day(stored)
    if field == "birth_year":
        return str(stored or "")
    if isinstance(stored, bool):
        return tr("có") if stored else tr("không")
    return plain(stored)


def safe(state: SentState) -> str:
    """Where one act is safe, in three words that a village knows."""
    match state:
        case SentState.HERE:
            return tr("Mới có trên máy này, chưa tới xã.")
        case SentState.RECEIVED:
            return tr("Xã đã nhận.")
        case SentState.BACKED_UP:
            return tr("Xã đã nhận và đã sao lưu.")
