"""The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, in one place: sizes in points, lengths in mm.

Where the decree allows a range, the size of its own sample table is taken. A village house is no
state agency: it borrows the layout, and number, signature and seal are never filled in.
"""

from __future__ import annotations

from itertools import pairwise

PAPER = (210.0, 297.0)
TOP, BOTTOM, LEFT, RIGHT = 20.0, 20.0, 30.0, 15.0
"""Mục I.1-2: A4 upright; top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20."""

NATION_SIZE = 12.0
MOTTO_SIZE = 13.0
"""Mục II.1, ô 1: Quốc hiệu upper case bold 12 to 13; Tiêu ngữ bold 13 to 14 with
a rule as long as the text."""

ISSUER_SIZE = 12.0
"""Ô 2: superior body upright, issuing body bold, 12 to 13; below, a rule of 1/3 to
1/2 of the line."""

NUMBER_SIZE = 13.0
"""Ô 3 and 4: number upright, place and day italic, 13, on one line."""

TITLE_SIZE = 14.0
"""Ô 5a: name of the kind of paper and its subject, bold 13 to 14; a rule of 1/3 to 1/2 below."""

BODY_SIZE = 13.0
"""Mục I.3, ô 6: 13 to 14, justified, at most 1.5 lines, paragraphs at least 6 pt apart."""

FIRST_LINE = 10.0
"""Ô 6: the first line begins 1 cm or 1.27 cm to the right."""

HEADING_SIZE = 13.0
"""Ô 6: I. upper case bold, 1. bold, 13 to 14."""

SIGNER_SIZE = 13.0
"""Ô 7a: title of the signer, upper case bold, 13 to 14."""

RECIPIENTS_TITLE_SIZE = 12.0
RECIPIENTS_SIZE = 11.0
"""Ô 9b: "Nơi nhận:" bold italic 12, the recipients upright 11."""

PAGE_NUMBER_SIZE = 13.0
"""Mục I.5: Arabic, 13 to 14, upright, centred in the top margin, not shown on page 1."""

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_COMMUNE_KINDS = ("xã ", "phường ", "thị trấn ", "đặc khu ")

RULE_PART = 0.4
"""Rules under issuer and subject: between 1/3 and 1/2 of the line above."""


def body_name(name: str) -> str:
    """``UBND XÃ ĐAK PƠ`` for ``xã Đak Pơ`` or ``Đak Pơ``: how the commune stands above a house."""
    return f"UBND {commune_name(name)}".upper()


def commune_name(name: str) -> str:
    """The commune with its kind: ``Đak Pơ`` is given as ``xã Đak Pơ``, ``Phường An Bình`` stays."""
    return name if name.casefold().startswith(_COMMUNE_KINDS) else f"xã {name}"


def name_parts(name: str) -> tuple[str, ...]:
    """What of a body's name belongs together: BAN CHỦ NHIỆM / NHÀ VĂN HÓA - / KHU THỂ THAO / LÀNG
    SUỐI TRONG. The place is the last; a name without one is whole."""
    folded = name.casefold()
    kinds = (*_COMMUNE_KINDS, "làng ", "thôn ", "buôn ", "bản ", "tổ dân phố ")
    starts = [at + 1 for kind in kinds if (at := folded.find(f" {kind}")) > 0]
    begin = min(starts, default=len(name))
    cuts = {begin}
    cuts |= {at + 3 for at in range(begin) if folded.startswith(" - ", at)}
    board = folded.find(" nhà ", 0, begin)
    if board > 0:
        cuts.add(board + 1)
    edges = sorted(cut for cut in cuts | {0, len(name)} if cut <= len(name))
    return tuple(name[start:end].strip() for start, end in pairwise(edges))
