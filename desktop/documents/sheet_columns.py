"""The columns of a sign-in sheet: what they are called, how wide, and where they begin."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.sheet_places import SIZES, layout_number, signature_column, tick_column
from db.domain.sheets import Column, Paper, SignInSheet

LABELS = {
    "number": "STT",
    "name": "Họ và tên",
    "birth": "Năm sinh",
    "female": "Nữ",
    "ethnic_group": "Dân tộc",
    "village": "Thôn/làng",
    "phone": "Điện thoại",
    "tick": "Có mặt",
    "signature": "Ký tên",
    "note": "Ghi chú",
}


_ORDER = ("number", "name", "birth", "female", "ethnic_group", "village", "phone")
_LEAST = {
    Paper.A4: dict(zip(_ORDER, (10.0, 44.0, 15.0, 9.0, 17.0, 24.0, 22.0), strict=True)),
    Paper.A5: dict(zip(_ORDER, (8.0, 29.0, 11.5, 7.0, 14.0, 15.0, 18.0), strict=True)),
}
"""Printed columns in their order, with the widths in mm that their texts are at ease in."""


@dataclass(frozen=True)
class Place:
    """One column: its name, left edge and width in mm."""

    name: str
    x: float
    w: float


def columns(sheet: SignInSheet) -> tuple[Place, ...]:
    """All columns from left to right; the written ones stand where the layout says.

    What is left over goes to names and villages, two parts to one; too little is shared out.
    """
    size, least = SIZES[sheet.paper], _LEAST[sheet.paper]
    layout = layout_number(sheet.columns, sheet.large_rows)
    tick, signature = tick_column(sheet.paper, layout), signature_column(sheet.paper, layout)
    shown = [name for name in least if name in ("number", "name", *sheet.columns)]
    widths = _shared_out({name: least[name] for name in shown}, tick.x - size.left)
    places, x = [], size.left
    for name, w in widths.items():
        places.append(Place(name, x, w))
        x += w
    places.append(Place("tick", tick.x, tick.w))
    places.append(Place("signature", signature.x, signature.w))
    if Column.NOTE in sheet.columns:
        places.append(Place("note", size.right - size.note, size.note))
    return tuple(places)


def _shared_out(wanted: dict[str, float], room: float) -> dict[str, float]:
    spare = room - sum(wanted.values())
    if spare < 0:
        return {name: w * room / (room - spare) for name, w in wanted.items()}
    parts = {"name": 2.0, "village": 1.0} if "village" in wanted else {"name": 1.0}
    whole = sum(parts.values())
    return {name: w + spare * parts.get(name, 0) / whole for name, w in wanted.items()}
