"""What stands in a form from above: shown to be clicked on, and remembered as its shape."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

from db.domain.errors import AppError
from db.domain.forms import Form, FormSheet
from db.domain.threads import aside
from desktop.documents.form_package import Package, open_package, parse, tag, written_place

MOST_TEXTS = 20_000
"""Cells of a sheet that are looked at; a form has some hundreds."""


@aside
def read(data: bytes) -> Form:
    """The sheets of a form.

    Raises:
        AppError: as ``form_package.open_package``.
    """
    return form_of(open_package(data))


def form_of(package: Package) -> Form:
    """The same of a form that is open already."""
    shared = _shared(package)
    sheets = tuple(
        _sheet(name, parse(package.parts[part]), shared) for name, part in package.sheets
    )
    return Form(sheets, _shape(sheets))


def merged_ranges(root: Any) -> tuple[tuple[int, int, int, int], ...]:
    """(first row, first column, last row, last column) of each merged range of a sheet."""
    found = []
    for merge in root.iter(tag("mergeCell")):
        first, _, last = merge.get("ref", "").partition(":")
        found.append((*written_place(first), *written_place(last or first)))
    return tuple(found)


def _shared(package: Package) -> list[str]:
    part = package.parts.get("xl/sharedStrings.xml")
    if part is None:
        return []
    return [_text(item) for item in parse(part).iter(tag("si"))]


def _text(item: Any) -> str:
    """The letters of a string, without those that only say how it is read aloud."""
    return "".join(
        piece.text or "" for piece in item.iter(tag("t")) if piece.getparent().tag != tag("rPh")
    )


def _sheet(name: str, root: Any, shared: list[str]) -> FormSheet:
    texts: dict[tuple[int, int], str] = {}
    rows = columns = 0
    for cell in root.iter(tag("c")):
        row, column = written_place(cell.get("r"))
        rows, columns = max(rows, row), max(columns, column)
        text = _written(cell, shared)
        if text and len(texts) < MOST_TEXTS:
            texts[row, column] = text
    return FormSheet(name, rows, columns, tuple(sorted(texts.items())), merged_ranges(root))


def _written(cell: Any, shared: list[str]) -> str:
    formula, value = cell.find(tag("f")), cell.find(tag("v"))
    if formula is not None:
        return f"={formula.text or ''}"
    if cell.get("t") == "inlineStr":
        return _text(cell)
    if value is None or value.text is None:
        return ""
    if cell.get("t") == "s":
        number = int(value.text) if value.text.isdecimal() else -1
        if not 0 <= number < len(shared):
            raise AppError("form_unreadable")
        return shared[number]
    return str(value.text)


def _shape(sheets: tuple[FormSheet, ...]) -> bytes:
    """A digest of words, formulas and merged cells: figures may differ, the form is the same."""
    digest = blake2b(digest_size=16, person=b"solang-form-v1")
    for sheet in sheets:
        words = [(place, text) for place, text in sheet.texts if not _is_number(text)]
        digest.update(repr((sheet.name, words, sorted(sheet.merged))).encode())
    return digest.digest()


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).replace("-", "", 1).replace("E", "", 1).isdecimal()
