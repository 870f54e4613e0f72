"""``form`` and ``fill``: the tables that superiors send, and the figures in their cells."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from db.domain.errors import AppError
from db.domain.forms import FormMap, MappedCell, Span, place_of, ref_of
from db.domain.periods import parse_period
from desktop.actions import forms, saving
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words
from desktop.figure_words import figure_name
from desktop.wording import tr


def declare(words: Words, name: str) -> None:
    if name == "fill":
        words.set_defaults(act=fill)
        words.add_argument("file", type=Path, metavar=tr("BIỂU.xlsx"))
        words.add_argument("--period", required=True, type=parse_period, metavar=tr("KỲ"))
        words.add_argument("--out", required=True, type=Path, metavar=tr("TỆP.xlsx"))
        words.add_argument("--form", metavar=tr("TÊN"))
        words.add_argument("--house", metavar=tr("LÀNG"))
        return
    mapping = words.verb("map", map_)
    mapping.add_argument("name", metavar=tr("TÊN"))
    mapping.add_argument("--file", required=True, type=Path, metavar=tr("BIỂU.xlsx"))
    mapping.add_argument("--sheet", required=True, metavar=tr("TRANG"))
    mapping.add_argument("--cell", required=True, metavar=tr("Ô"))
    mapping.add_argument("--code", required=True, metavar=tr("MÃ"))
    spans = [one.value for one in Span]
    mapping.add_argument("--span", choices=spans, default=Span.PERIOD.value)
    mapping.add_argument("--house", default="", metavar=tr("LÀNG"))
    unmapping = words.verb("unmap", unmap)
    unmapping.add_argument("name", metavar=tr("TÊN"))
    unmapping.add_argument("--sheet", required=True, metavar=tr("TRANG"))
    unmapping.add_argument("--cell", required=True, metavar=tr("Ô"))
    words.verb("list", list_)
    for verb, act in (("show", show), ("remove", remove)):
        words.verb(verb, act).add_argument("name", metavar=tr("TÊN"))


def fill(read: Namespace, call: Call) -> Answer:
    """Write the filled form beside the empty one, never over it."""
    saving.check_place(read.out)
    with call.reading() as book:
        filled = forms.fill(book, read.file, read.period, read.form, read.house)
    path = forms.save_filled(read.file, read.out, filled)
    blank = [f"{sheet}!{ref}" for sheet, ref in filled.blank]
    document = {
        "file": str(path),
        "written": filled.written,
        "blank": blank,
        "changed": filled.changed,
    }
    lines = [tr("Đã điền {count} ô: {file}", count=filled.written, file=str(path))]
    if blank:
        lines.append(tr("Sổ chưa có số liệu, để trống: {cells}", cells=", ".join(blank)))
    remark = tr("Biểu khác với lần gắn số liệu: xem lại từng ô.") if filled.changed else None
    return Answer(document, tuple(lines), remark)


def map_(read: Namespace, call: Call) -> Answer:
    cell = MappedCell(read.sheet, ref_of(*place_of(read.cell)), read.code, Span(read.span),
                      read.house)  # fmt: skip
    data, _ = forms.open_form(read.file)
    with call.writing() as book:
        forms.map_cell(book, read.name, data, cell)
        known = forms.named(book, read.name)
    return _shown(known)


def unmap(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        forms.unmap_cell(book, read.name, read.sheet, ref_of(*place_of(read.cell)))
        known = forms.named(book, read.name)
    return _shown(known)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        known = forms.listing(book)
    document = [{"name": one.name, "cells": len(one.cells)} for one in known]
    lines = tuple(tr("{name}: {count} ô", name=one.name, count=len(one.cells)) for one in known)
    return Answer(document, lines)


def show(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        known = forms.named(book, read.name)
    if known is None:
        raise AppError("form_unknown", name=read.name)
    return _shown(known)


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = forms.remove(book, read.name)
    return Answer({"changed": changes.changed}, (tr("Đã bỏ biểu {name}.", name=read.name),))


def _shown(known: FormMap | None) -> Answer:
    cells = known.cells if known else ()
    document = {
        "name": known.name if known else None,
        "cells": [
            {
                "sheet": cell.sheet,
                "cell": cell.ref,
                "code": cell.code,
                "span": cell.span,
                "house": cell.house or None,
            }
            for cell in cells
        ],
    }
    lines = tuple(f"{cell.sheet}!{cell.ref:<8} {figure_name(cell.code)}" for cell in cells)
    return Answer(document, lines)
