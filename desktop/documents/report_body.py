"""What both reports have between head and foot, beside their own tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop.documents import decree
from desktop.documents.report_text import leader, paragraph
from desktop.documents.text import printable
from desktop.wording import tr

_ROMAN = ("I", "II", "III", "IV", "V", "VI")


def numbered(sections: Sequence[tuple[str, Sequence[Flowable]]]) -> list[Flowable]:
    """``1.``, ``2.`` … over the clauses that have something to say; the others are left out."""
    full = [(title, body) for title, body in sections if body]
    return [
        flowable
        for place, (title, body) in enumerate(full, 1)
        for flowable in (paragraph("clause", f"{place}. {title}"), *body)
    ]


def section(place: int, title: str) -> Flowable:
    """``I. KẾT QUẢ THỰC HIỆN``."""
    return paragraph("section", f"{_ROMAN[place - 1]}. {title}")


def notes(lines: Iterable[str]) -> list[Flowable]:
    """Small lines below the tables."""
    texts = [printable(line) for line in lines]
    if not texts:
        return []
    return [
        Spacer(1, 3),
        paragraph("note_head", tr("Ghi chú:")),
        *(paragraph("note", text, "-") for text in texts),
    ]


def closing(place: int, last: str, foot: Sequence[Flowable]) -> list[Flowable]:
    """Room for proposals by hand, the last sentence with its end mark, and the foot, together."""
    return [
        KeepTogether(
            [
                section(place, tr("KIẾN NGHỊ, ĐỀ XUẤT")),
                leader(),
                leader(),
                Spacer(1, 6),
                paragraph("body", f"{last}{decree.END}"),
                *foot,
            ]
        )
    ]
