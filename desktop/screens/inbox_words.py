"""What became of a file, in one sentence; the same words at the commune and in a house."""

from __future__ import annotations

from db.domain.errors import AppError
from db.domain.handing import TakenIn, Verdict
from desktop.widgets.tokens import Tone
from desktop.wording import tr, word


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
