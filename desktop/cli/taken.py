"""The verdict on one file that came in, as a document and as a line."""

from __future__ import annotations

from typing import Any

from db.domain.errors import AppError
from db.domain.handing import TakenIn, Verdict
from desktop.cli import shown
from desktop.tie_words import closed_words
from desktop.wording import tr, word


def document_of(taken: TakenIn) -> dict[str, Any]:
    """``reason`` is the stable word, ``message`` its sentence; both null where all is well."""
    return {
        "file": taken.file,
        "verdict": taken.verdict,
        "reason": taken.reason,
        "message": why(taken),
        "house": taken.house,
        "added": taken.added,
        "changed": taken.changed,
        "conflicts": taken.conflicts,
        "missing": list(taken.missing),
        "meetings": taken.meetings,
        "marks": taken.marks,
        "people": taken.people,
        "closed": taken.closed,
    }


def line_of(taken: TakenIn) -> str:
    """“lang-jro-012.solang: đã nhận vào sổ · Làng Jro · 6 buổi, 9 người”."""
    word_of = {
        Verdict.ACCEPTED: tr("đã nhận vào sổ"),
        Verdict.ALREADY: tr("đã nhận từ trước"),
        Verdict.REFUSED: tr("không nhận"),
        Verdict.WAITING: tr("để sau"),
    }[taken.verdict]
    brought = None
    if taken.verdict is Verdict.ACCEPTED:
        brought = tr(
            "{meetings} buổi, {marks} lượt điểm danh, {people} người",
            meetings=taken.meetings,
            marks=taken.marks,
            people=taken.people,
        )
    missing = tr("còn thiếu tệp số {files}", files=", ".join(taken.missing))
    parts = (
        taken.house,
        brought,
        missing if taken.missing else None,
        closed_words(taken.closed),
        why(taken),
    )
    return f"{taken.file}: {shown.joined((word_of, *parts))}"


def why(taken: TakenIn) -> str | None:
    """The sentence for a file that was refused or waits."""
    return word(AppError(taken.reason, **taken.facts)) if taken.reason else None
