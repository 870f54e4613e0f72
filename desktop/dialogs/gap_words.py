"""Gaps of a sentence by the names that people read: “{nhà văn hóa}” for ``{house}``.

The book keeps the short English names, which a sentence of an older program has, too.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.wording import tr


def gap_names() -> dict[str, str]:
    """What the program puts into each gap."""
    return {
        "house": tr("nhà văn hóa"),
        "group": tr("tên nhóm"),
        "first": tr("ngày đầu"),
        "last": tr("ngày cuối"),
        "came": tr("số buổi có mặt"),
        "all": tr("số buổi"),
        "what": tr("mời dự gì"),
        "gift": tr("ủng hộ gì"),
        "name": tr("tên người ủng hộ"),
        "days": tr("số ngày quá hạn"),
    }


def readable(text: str) -> str:
    """A kept sentence as it is shown."""
    for gap, words in gap_names().items():
        text = text.replace(f"{{{gap}}}", f"{{{words}}}")
    return text


def kept(text: str) -> str:
    """A typed sentence as the book keeps it; a gap by another name stays what was typed."""
    for gap, words in gap_names().items():
        text = text.replace(f"{{{words}}}", f"{{{gap}}}")
    return text


def listed(gaps: Iterable[str]) -> str:
    """These gaps as they are to be typed, one after the other."""
    names = gap_names()
    return ", ".join(f"{{{names[gap]}}}" for gap in gaps)
