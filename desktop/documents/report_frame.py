"""What stands round the body of a report: its head and its foot, and the paper it is set on.

Nghị định 30/2020/NĐ-CP, Phụ lục I and III, mẫu 1.4. The number stays blank: the clerk who enters
the paper in the register writes it, and nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Spacer,
    Table,
)

from db.domain.reports import Heading
from desktop.documents import decree, fonts
from desktop.documents.dates import long_day
from desktop.documents.ink import MM, Ink
from desktop.documents.page import CREATOR, LANGUAGE
from desktop.documents.report_text import number_line, paragraph, rule
from desktop.documents.text import balanced, name_lines, printable
from desktop.wording import tr

TEXT_WIDTH = decree.PAPER[0] - decree.LEFT - decree.RIGHT
"""Millimetres between the side margins."""

_LEFT_PART = 0.42
_SIGN_ROOM = 22 * MM
_ROOM_FOR_A_FEW_ROWS = 50 * MM


def build(story: Callable[[], Sequence[Flowable]], title: str, invariant: bool) -> bytes:
    """The pages as PDF bytes, numbered from page 2 in the middle of the top margin.

    Tables stay whole, each with its heading, unless letting them run over the end of a page saves
    a page; so the story is told twice.
    """
    fonts.register()
    whole, pages = _set(story(), title, invariant)
    running, fewer = _set(_loosened(story()), title, invariant)
    return running if fewer < pages else whole


def _set(story: Sequence[Flowable], title: str, invariant: bool) -> tuple[bytes, int]:
    """The PDF and its number of pages."""
    out = BytesIO()
    width, height = (side * MM for side in decree.PAPER)
    document = BaseDocTemplate(
        out,
        pagesize=(width, height),
        initialFontName=fonts.REGULAR,
        invariant=int(invariant),
        title=title,
        author=CREATOR,
        creator=CREATOR,
        lang=LANGUAGE,
        pageCompression=1,
    )
    frame = Frame(
        decree.LEFT * MM,
        decree.BOTTOM * MM,
        TEXT_WIDTH * MM,
        height - (decree.TOP + decree.BOTTOM) * MM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_number_page))
    document.build(list(story))
    return out.getvalue(), document.page


def _loosened(story: Sequence[Flowable]) -> list[Flowable]:
    """The same, but a heading asks only for room for a few rows below it."""
    loose: list[Flowable] = []
    led = False
    for flowable in story:
        leads = bool(flowable.getKeepWithNext())
        if leads and not led:
            loose.append(CondPageBreak(_ROOM_FOR_A_FEW_ROWS))
        if leads:
            flowable.keepWithNext = 0
        loose.append(flowable)
        led = leads
    return loose


def _number_page(canvas: Any, document: Any) -> None:
    if document.page == 1:
        return
    ink = Ink(canvas, decree.PAPER[1])
    ink.set_font(fonts.REGULAR, decree.PAGE_NUMBER_SIZE)
    ink.centre(decree.PAPER[0] / 2, decree.TOP / 2 + 2.5, str(document.page))
    ink.close()


def head(heading: Heading, kind: str, subject: str, as_of: str | None) -> list[Flowable]:
    """From the national title down to the addressee."""
    lines = balanced(printable(subject), fonts.BOLD, decree.TITLE_SIZE, TEXT_WIDTH * MM)
    return [
        _titles(heading),
        Spacer(1, 12),
        paragraph("title", kind),
        *(paragraph("title", line) for line in lines),
        *([paragraph("as_of", f"({as_of})")] if as_of else []),
        rule(max(lines, key=len), fonts.BOLD, decree.TITLE_SIZE, decree.RULE_PART),
        Spacer(1, 6),
        *_addressees(heading.addressee),
        *(paragraph("authority", line) for line in heading.authority),
    ]


def _titles(heading: Heading) -> Table:
    """Two columns: superior, issuer and number; national title, motto, place and day."""
    left, right = TEXT_WIDTH * _LEFT_PART * MM, TEXT_WIDTH * (1 - _LEFT_PART) * MM
    issuer = printable(heading.issuer).upper()
    lines = name_lines(issuer, fonts.BOLD, decree.ISSUER_SIZE, left - 8 * MM)
    above = [paragraph("superior", printable(heading.superior).upper())] if heading.superior else []
    day = long_day(date.fromisoformat(heading.day))
    rows = [
        [
            [
                *above,
                *(paragraph("issuer", line) for line in lines),
                rule(max(lines, key=len), fonts.BOLD, decree.ISSUER_SIZE, decree.RULE_PART),
            ],
            [
                paragraph("nation", decree.NATION),
                paragraph("motto", decree.MOTTO),
                rule(decree.MOTTO, fonts.BOLD, decree.MOTTO_SIZE),
            ],
        ],
        [number_line(heading.symbol), paragraph("place", f"{printable(heading.place)}, {day}")],
    ]
    return Table(rows, colWidths=[left, right], style=_HEAD_STYLE)


_HEAD_STYLE = [
    ("FONT", (0, 0), (-1, -1), fonts.REGULAR, decree.NUMBER_SIZE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (0, 0), (-1, -1), "CENTER"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 1), (-1, 1), 6),
]


def _addressees(names: Sequence[str]) -> list[Flowable]:
    """One on the line of "Kính gửi:", several each on its own with a dash (ô 9a)."""
    if len(names) <= 1:
        only = printable(names[0]).rstrip(".;") if names else tr("Ủy ban nhân dân xã …")
        return [paragraph("addressee", tr("Kính gửi: {name}.", name=only))]
    ends = [";"] * (len(names) - 1) + ["."]
    lines = [printable(name).rstrip(".;") + end for name, end in zip(names, ends, strict=True)]
    first = tr("Kính gửi:")
    return [
        paragraph("addressees", f"- {line}", first if number == 0 else None)
        for number, line in enumerate(lines)
    ]


def foot(heading: Heading, signer: Sequence[str], hint: str | None) -> list[Flowable]:
    """Recipients on the left, title of the signer on the right, level with each other."""
    names = [printable(name).strip(" -").rstrip(".;") for name in heading.recipients]
    ends = [";"] * (len(names) - 1) + ["."]
    left: list[Flowable] = []
    if names:
        left.append(paragraph("recipients", tr("Nơi nhận:")))
        left += [
            paragraph("recipient", f"- {name}{end}") for name, end in zip(names, ends, strict=True)
        ]
    right: list[Flowable] = [paragraph("signer", printable(line).upper()) for line in signer]
    if hint:
        right.append(paragraph("sign_hint", hint))
    right.append(Spacer(1, _SIGN_ROOM))
    half = TEXT_WIDTH / 2 * MM
    table = Table([[left, right]], colWidths=[half, half], style=_HEAD_STYLE[:-1])
    return [Spacer(1, 12), table]
