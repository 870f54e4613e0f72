"""Sentences of “Nhập từ ảnh”."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.domain.errors import AppError
from db.domain.scans import Seen
from desktop.actions.scanning import ScannedPage
from desktop.itemmodels.scan_rows import Asked, agreed_of, corrected_of, marks_of, newcomers_of
from desktop.wording import tr, word


def counted(rows: Sequence[Asked]) -> str:
    """“14 dòng, 2 dòng cần xem lại”; empty where there are none."""
    if not rows:
        return ""
    unsure = sum(row.mark is Seen.UNSURE for row in rows)
    if any(row.day for row in rows):
        return tr("{rows} ô, {unsure} ô cần xem lại", rows=len(rows), unsure=unsure)
    return tr("{rows} dòng, {unsure} dòng cần xem lại", rows=len(rows), unsure=unsure)


def problems(pages: Sequence[ScannedPage], any_rows: bool) -> list[str]:
    """Why pictures were not read, each with its file; or that there is nothing left to save."""
    bad = [page for page in pages if page.problem is not None]
    told = [f"{Path(page.file).name}: {_why(page)}" for page in bad]
    if pages and not any_rows and not bad:
        told.append(tr("Mọi người trên các tờ này đã điểm danh từ trước; không có gì để ghi."))
    return told


def _why(page: ScannedPage) -> str:
    return word(AppError(page.problem or "", **(page.facts or {})))


def save_words(rows: Sequence[Asked]) -> tuple[str, int]:
    """“Ghi 12 người vào sổ”, and how much would be saved."""
    agreed = len(agreed_of(rows))
    people = len(marks_of(rows)) + len(newcomers_of(rows)) + len(corrected_of(rows))
    count = people + agreed
    told = tr("Ghi {count} người vào sổ", count=people)
    if any(row.day for row in rows):
        told = tr("Ghi {count} ô vào sổ", count=people)
    if agreed:
        told = tr("Ghi {count} câu đồng ý vào sổ", count=agreed)
        told = tr("Ghi {count} dòng vào sổ", count=count) if people else told
    return told, count


def done_words(saved: int, rows: Sequence[Asked]) -> str:
    """What was saved, and what a person left undecided."""
    told = tr("Đã ghi {count} người từ ảnh.", count=saved)
    unsure = sum(row.mark is Seen.UNSURE and not row.blank for row in rows)
    nameless = sum(row.blank and row.person_id is None and row.who is None for row in rows)
    if unsure:
        told += " " + tr("Để lại {count} dòng chưa rõ.", count=unsure)
    if nameless:
        told += " " + tr("{count} người đến thêm chưa ghi tên.", count=nameless)
    return told
