"""What stands round the body of a report: its head and its foot.

Nghị định 30/2020/NĐ-CP, Phụ lục I and III, mẫu 1.4. The number stays blank: the clerk who enters
the paper in the register writes it, and nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from db.domain.reports import Heading
from desktop.documents import decree, fonts
from desktop.documents.dates import long_day
from desktop.documents.ink import MM
from desktop.documents.report_pages import TEXT_WIDTH, AnnexBegins
from desktop.documents.report_text import number_line, open_line, paragraph, rule
from desktop.documents.text import balanced, name_lines, printable, width
from desktop.wording import on_paper as tr

LEFT_PART = 0.42
SIGN_ROOM = 22.0
"""Millimetres between the title of the signer and the name."""
BELOW_NAME = 12.0
"""Points between the name of the signer and the words of whoever confirms the paper."""
_NUMBER_ROOM = 14.0
"""Millimetres that the open number of a paper takes in a line."""


def annex_head(name: str, title: str, heading: Heading) -> list[Flowable]:
    """A new page with ``Phụ lục``, its title, and the paper it belongs to.

    It is one with what comes first: a table that is as tall as a page begins below it and runs on,
    rather than leave it alone on a page.
    """
    lines: list[Flowable] = [
        AnnexBegins(),
        paragraph("title", name),
        paragraph("title", title),
        belongs_line(heading),
        Spacer(1, 6),
    ]
    for line in lines:
        line.keepWithNext = 1
    return [PageBreak(), *lines]


def belongs_line(heading: Heading) -> Flowable:
    """``(Kèm theo Báo cáo số      /BC ngày …)``: the number stays open here too."""
    return open_line("belongs", *belongs(heading))


def belongs(heading: Heading) -> tuple[str, str]:
    """What stands before and after the open number of the paper an annex belongs to.

    Where it takes two lines, whose paper it is stands on the second.
    """
    day = long_day(date.fromisoformat(heading.day))
    before = tr("(Kèm theo Báo cáo số")
    number = tr("/{symbol} {day}", symbol=printable(heading.symbol), day=day)
    whose = tr("của {issuer})", issuer=printable(heading.issuer))
    after = f"{number} {whose}"
    room = (TEXT_WIDTH - _NUMBER_ROOM) * MM
    if width(before + after, fonts.ITALIC, decree.BODY_SIZE) > room:
        after = f"{number}\n{whose}"
    return before, after


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
        *(paragraph("authority", line) for line in listed(heading.authority)),
    ]


def _titles(heading: Heading) -> Table:
    """Two columns: superior, issuer and number; national title, motto, place and day."""
    left, right = TEXT_WIDTH * LEFT_PART * MM, TEXT_WIDTH * (1 - LEFT_PART) * MM
    lines = issuer_lines(heading)
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


def issuer_lines(heading: Heading) -> tuple[str, ...]:
    """The name of whoever issues the paper, as it is broken on its side of the head."""
    room = (TEXT_WIDTH * LEFT_PART - 8) * MM
    return name_lines(printable(heading.issuer).upper(), fonts.BOLD, decree.ISSUER_SIZE, room)


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
    """One on the line of "Kính gửi:"; several below it, each on its own, the dashes straight below
    the colon (ô 9a)."""
    if len(names) <= 1:
        return [paragraph("addressee", only_addressee(names))]
    above = paragraph("addressees_head", tr("Kính gửi:"))
    return [above, *(paragraph("addressees", f"- {line}") for line in listed(names))]


def only_addressee(names: Sequence[str]) -> str:
    """``Kính gửi: …``; open where nobody is named."""
    only = printable(names[0]).rstrip(".;") if names else tr("Ủy ban nhân dân xã …")
    return tr("Kính gửi: {name}.", name=only)


def listed(names: Sequence[str]) -> list[str]:
    """Lines of a list, each ended by ``;``, the last by a full stop (ô 6 and 9)."""
    if not names:
        return []
    ends = [";"] * (len(names) - 1) + ["."]
    return [
        printable(name).strip(" -").rstrip(".;") + end
        for name, end in zip(names, ends, strict=True)
    ]


def signer_lines(signer: Sequence[str]) -> list[str]:
    """Authority and title as they are broken on their side of the foot: CHỦ NHIỆM NHÀ VĂN HÓA -
    / KHU THỂ THAO."""
    room = TEXT_WIDTH / 2 * MM
    return [
        part
        for line in signer
        for part in name_lines(printable(line).upper(), fonts.BOLD, decree.SIGNER_SIZE, room)
    ]


def foot(heading: Heading, signer: Sequence[str], hint: str | None) -> list[Flowable]:
    """Recipients on the left, title of the signer on the right, level with each other."""
    left: list[Flowable] = []
    if heading.recipients:
        left.append(paragraph("recipients", tr("Nơi nhận:")))
        left += [paragraph("recipient", f"- {line}") for line in listed(heading.recipients)]
    right: list[Flowable] = [paragraph("signer", line) for line in signer_lines(signer)]
    if hint:
        right.append(paragraph("sign_hint", hint))
    right.append(Spacer(1, SIGN_ROOM * MM))
    if heading.signer_name:
        right.append(paragraph("signer", printable(heading.signer_name)))
    half = TEXT_WIDTH / 2 * MM
    table = Table([[left, right]], colWidths=[half, half], style=_HEAD_STYLE[:-1])
    confirmed = [paragraph("signer", printable(line).upper()) for line in heading.confirmed_by]
    if confirmed:
        above = [Spacer(1, BELOW_NAME)] if heading.signer_name else []
        confirmed = [*above, *confirmed, Spacer(1, SIGN_ROOM * MM)]
    return [Spacer(1, 12), table, *confirmed]
