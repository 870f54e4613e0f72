"""``sheet`` and ``report``: papers as files."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.domain.errors import AppError
from db.domain.periods import Period, parse_period
from db.domain.reports import PHOTOS_A_PAGE
from db.domain.sheets import DEFAULT_COLUMNS, UPRIGHT, Box, Column, Paper, SheetLayout
from desktop.actions import report_checks, report_photos, reports, saving, sheets
from desktop.cli import sheet_kinds, values
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import UsageError, Words, number, refuse_value
from desktop.wording import tr

PDF = ".pdf"
PLACES = 3
"""Decimals of a millimetre in a layout."""


def declare(words: Words, name: str) -> None:
    if name == "report":
        words.set_defaults(act=report)
        words.add_argument("--period", required=True, type=_period, metavar=tr("KỲ"))
        words.add_argument("--house", metavar=tr("LÀNG"))
        words.add_argument("--annex", action="store_true")
        shown = (tr("ẢNH"), tr("CHÚ-THÍCH"), tr("NƠI"), tr("NGÀY"))
        words.add_argument("--photo", action="append", default=[], nargs=4, metavar=shown)
        words.add_argument("--photos-a-page", type=int, choices=PHOTOS_A_PAGE)
        words.add_argument("--photos-checked", action="store_true")
    else:
        words.set_defaults(act=sheet)
        words.add_argument("meetings", nargs="*", metavar=tr("MÃ-BUỔI"))
        sheet_kinds.declare(words)
        words.add_argument("--layout", type=Path, metavar=tr("TỆP.json"))
        words.add_argument("--blank", type=number, metavar=tr("SỐ"))
        papers = [one.value for one in UPRIGHT]
        words.add_argument("--paper", choices=papers, default=Paper.A4.value)
        words.add_argument("--columns", type=_columns, default=DEFAULT_COLUMNS, metavar=tr("CỘT,…"))
        words.add_argument("--open-date", action="store_true")
        words.add_argument("--large", action="store_true")
    words.add_argument("--out", required=True, type=Path, metavar=tr("TỆP.pdf"))


def sheet(read: Namespace, call: Call) -> Answer:
    """One sheet, or one file with the sheets of several meetings."""
    _check_places(read.out, read.layout)
    if read.kind != sheet_kinds.SIGN:
        return sheet_kinds.save(read, call)
    if not read.meetings:
        raise UsageError(tr("thiếu {words}", words=tr("MÃ-BUỔI")))
    with call.writing() as book:
        drawn = sheets.print_sheets(
            book,
            read.meetings,
            sheets.SheetChoices(
                read.blank,
                Paper(read.paper),
                read.columns,
                read.open_date,
                read.large,
            ),
        )
    path = saving.save(read.out, drawn.pdf)
    layouts = [_layout(one) for one in drawn.layouts]
    if read.layout is not None:
        found = layouts[0] if len(layouts) == 1 else layouts
        saving.save(read.layout, json.dumps(found, ensure_ascii=False).encode())
    document = {
        "file": str(path),
        "prints": [
            {"print": one.print_id, "pages": one.pages, "rows": len(one.rows)}
            for one in drawn.layouts
        ],
    }
    return Answer(document, (tr("Đã lưu danh sách ký: {file}", file=str(path)),))


def report(read: Namespace, call: Call) -> Answer:
    form = reports.form_of(read.out)
    saving.check_place(read.out)
    with call.reading() as book:
        made = reports.report(book, read.period, read.house, values.today())
        for *_, day in read.photo:
            report_photos.check(book, day, read.house, read.photos_checked)
    if read.annex:
        made = replace(made, added=replace(made.added, annex=True))
    photos = [report_photos.read(Path(file), *words) for file, *words in read.photo]
    made = reports.with_photos(made, photos, read.photos_a_page)
    path = saving.save(read.out, reports.write(made, form))
    document = {
        "file": str(path),
        "from": read.period.from_day.isoformat(),
        "to": read.period.to_day.isoformat(),
        "as_of": made.as_of,
        "closed": made.added.closed_on,
        "revision": made.added.revision,
        "photos": len(made.added.photos),
        "missing": list(report_checks.missing(made)),
        "late": [
            {"house": one.house, "code": one.code, "closed": one.closed, "now": one.now}
            for one in made.added.late
        ],
    }
    return Answer(document, (tr("Đã lưu báo cáo: {file}", file=str(path)),))


def _check_places(out: Path, *more: Path | None) -> None:
    """Refuse before anything is written to the book."""
    if out.suffix.lower() != PDF:
        raise AppError("bad_paper_format", path=str(out))
    for path in (out, *more):
        if path is not None:
            saving.check_place(path)


def _period(text: str) -> Period:
    return parse_period(text)


def _columns(text: str) -> tuple[Column, ...]:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    if any(word not in set(Column) for word in wanted):
        raise refuse_value(tr("chỉ nhận {words}", words=", ".join(Column)))
    return tuple(Column(word) for word in dict.fromkeys(wanted))


def _layout(layout: SheetLayout) -> dict[str, Any]:
    rows = [
        {
            "page": row.page,
            "person": row.person_id,
            "tick": _box(row.tick),
            "signature": _box(row.signature),
        }
        for row in layout.rows
    ]
    return {"print": layout.print_id, "rows": rows}


def _box(box: Box) -> list[float]:
    return [round(side, PLACES) for side in (box.x, box.y, box.w, box.h)]
