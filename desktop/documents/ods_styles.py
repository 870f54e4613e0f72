"""How a list looks in an ods file and on the paper it is printed on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_UPRIGHT, _ACROSS, _MARGIN = (210, 297), (297, 210), 15
"""Millimetres of A4, and of its margins."""

_FACE = "fo:font-family=\"'Times New Roman'\""
_LINES = (
    'fo:border="0.5pt solid #000000" fo:padding="0.6mm" fo:wrap-option="wrap" '
    'style:vertical-align="middle"'
)
_DAY = (
    '<number:date-style style:name="of-day">'
    '<number:day number:style="long"/><number:text>/</number:text>'
    '<number:month number:style="long"/><number:text>/</number:text>'
    '<number:year number:style="long"/></number:date-style>'
)
_NUMBER = (
    '<number:number-style style:name="of-{name}"><number:number number:decimal-places="0" '
    'number:min-integer-digits="1" number:grouping="{grouped}"/></number:number-style>'
)


def put_styles(document: Any, widths: Sequence[float], across: bool) -> None:
    """Styles by the names that cells, rows and columns (``width0`` …) of the sheet have.

    ``widths`` of the columns in millimetres; ``across``: how the paper lies.
    """
    for style in (_page(across), _MASTER):
        document.insert_style(style)
    for style in (
        _SHEET,
        _ROW,
        _DAY,
        _NUMBER.format(name="number", grouped="true"),
        _NUMBER.format(name="whole", grouped="false"),
        *(_width(place, wide) for place, wide in enumerate(widths)),
        _cell("title", "", 'fo:font-weight="bold"', 14),
        _cell("about", "", 'fo:font-style="italic"'),
        _cell(
            "head", f'{_LINES} fo:background-color="#EFEBE2"', 'fo:font-weight="bold"', at="center"
        ),
        _cell("text", _LINES),
        _cell("mark", _LINES, at="center"),
        _cell("day", _LINES, at="center", data="of-day"),
        _cell("number", _LINES, at="end", data="of-number"),
        _cell("whole", _LINES, at="start", data="of-whole"),
    ):
        document.insert_style(style, automatic=True)


def _cell(
    name: str, cell: str, text: str = "", size: int = 12, at: str = "start", data: str = ""
) -> str:
    shown = f'style:data-style-name="{data}"' if data else ""
    return (
        f'<style:style style:name="{name}" style:family="table-cell" '
        f'style:parent-style-name="Default" {shown}>'
        f'<style:table-cell-properties {cell} style:text-align-source="fix"/>'
        f'<style:paragraph-properties fo:text-align="{at}"/>'
        f'<style:text-properties {_FACE} fo:font-size="{size}pt" {text}/></style:style>'
    )


def _width(place: int, wide: float) -> str:
    long = f"{wide:.1f}mm"
    return (
        f'<style:style style:name="width{place}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{long}"/></style:style>'
    )


_ROW = (
    '<style:style style:name="row" style:family="table-row">'
    '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
)
_SHEET = (
    '<style:style style:name="sheet" style:family="table" style:master-page-name="list">'
    '<style:table-properties table:display="true"/></style:style>'
)
_MASTER = (
    '<style:master-page style:name="list" style:page-layout-name="paper">'
    '<style:header style:display="false"/><style:footer><text:p>'
    "<text:page-number>1</text:page-number>/<text:page-count>1</text:page-count>"
    "</text:p></style:footer></style:master-page>"
)


def _page(across: bool) -> str:
    wide, high = _ACROSS if across else _UPRIGHT
    return (
        '<style:page-layout style:name="paper"><style:page-layout-properties '
        f'fo:page-width="{wide}mm" fo:page-height="{high}mm" fo:margin="{_MARGIN}mm" '
        f'style:print-orientation="{"landscape" if across else "portrait"}" '
        'style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>'
    )
