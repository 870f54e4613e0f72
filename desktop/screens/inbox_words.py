"""What became of a file, in one sentence; the same words at the commune and in a house."""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.handing import TakenIn, Verdict
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr, word


def refusal(taken: TakenIn) -> str:
    """The sentence of a refused or waiting file."""
    return word(AppError(taken.reason or "", **taken.facts))


def verdict_words(taken: TakenIn) -> tuple[str, Tone]:
    """A short state: “Chờ nhận”, “Đã nhận trước đây” …"""
    match taken.verdict:
        case Verdict.ACCEPTED:
            return tr("Đúng tệp của làng"), Tone.GOOD
        case Verdict.ALREADY:
            return tr("Đã nhận trước đây"), Tone.NEUTRAL
        case Verdict.WAITING:
            return tr("Chờ kết nối"), Tone.WARN
        case Verdict.REFUSED:
            return tr("Không nhận được"), Tone.BAD


def brought(taken: TakenIn) -> str:
    """“6 buổi, 196 lượt điểm danh, 9 người mới, 2 chỗ hai nơi ghi khác nhau”."""
    parts = [
        tr(text, count=number(count))
        for text, count in (
            ("{count} buổi mới", taken.meetings),
            ("{count} lượt điểm danh", taken.marks),
            ("{count} người mới", taken.people),
            ("{count} chỗ hai nơi ghi khác nhau", taken.conflicts),
        )
        if count
    ]
    if taken.missing:
        parts.append(tr("còn thiếu tệp {files}", files=", ".join(taken.missing)))
    return ", ".join(parts) or tr("không có gì mới")
