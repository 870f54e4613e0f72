"""What the annexes of a report are called, and how its text points to each of them.

Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.a: a paper that has annexes must point to them; two
and more bear Roman numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.outline import Annex, Line
from desktop.wording import on_paper as tr

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def annex_name(number: int, count: int) -> str:
    """``Phụ lục``; in Roman numbers where there are several."""
    return tr("Phụ lục") if count == 1 else f"{tr('Phụ lục')} {ROMAN[number - 1]}"


def name_of(title: str, attached: Sequence[Annex]) -> str:
    """What the annex of that title is called; ``Phụ lục`` where there is none."""
    for number, annex in enumerate(attached, 1):
        if annex.title == title:
            return annex_name(number, len(attached))
    return tr("Phụ lục")


def attached_line(attached: Sequence[Annex]) -> tuple[Line, ...]:
    """One paragraph that names each annex and what is in it; nothing where there is none."""
    if not attached:
        return ()
    named = ", ".join(
        tr("{name} ({title})", name=annex_name(number, len(attached)), title=annex.title.lower())
        for number, annex in enumerate(attached, 1)
    )
    return (Line("body", tr("Kèm theo báo cáo này: {annexes}.", annexes=named)),)
