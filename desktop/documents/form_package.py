"""An .xlsx opened with care: a zip of XML that somebody else made.

Sizes are bounded before anything is unpacked, entities are never followed, nothing is fetched.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO
from posixpath import join, normpath
from typing import Any

from lxml import etree

from db.domain.broken_packages import BROKEN
from db.domain.errors import AppError
from db.domain.forms import place_of

MAX_FILE, MAX_PART, MAX_ALL, MAX_PARTS = 20_000_000, 60_000_000, 150_000_000, 2_000
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
WORKBOOK = "xl/workbook.xml"


def tag(name: str) -> str:
    """A tag of the spreadsheet's own namespace."""
    return f"{{{MAIN}}}{name}"


@dataclass(frozen=True)
class Package:
    """``parts`` by name in the order of the zip; ``sheets``: (name, part) as the tabs stand."""

    infos: tuple[zipfile.ZipInfo, ...]
    parts: dict[str, bytes]
    sheets: tuple[tuple[str, str], ...]


def open_package(data: bytes) -> Package:
    """The parts of a form.

    Raises:
        AppError: ``form_too_large``; ``form_unreadable`` where it is no .xlsx, broken, locked with
            a password, or holds XML that no spreadsheet program writes.
    """
    if len(data) > MAX_FILE:
        raise AppError("form_too_large")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = tuple(archive.infolist())
            sizes = [info.file_size for info in infos]
            if len(infos) > MAX_PARTS or max(sizes, default=0) > MAX_PART or sum(sizes) > MAX_ALL:
                raise AppError("form_too_large")
            parts = {info.filename: archive.read(info) for info in infos}
        return Package(infos, parts, _sheets(parts))
    except BROKEN as error:
        raise AppError("form_unreadable") from error


def parse(part: bytes) -> Any:
    """The root of a part; a document type is refused, since only an attack has one.

    Raises:
        AppError: ``form_unreadable``.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        raise AppError("form_unreadable") from error
    if root.getroottree().docinfo.doctype:
        raise AppError("form_unreadable")
    return root


def written_place(ref: str | None) -> tuple[int, int]:
    """The place of a cell as the form says it, (row, column) from 1.

    Raises:
        AppError: ``form_unreadable``: no person said it, so ``bad_cell`` would help nobody.
    """
    try:
        return place_of(ref or "")
    except AppError as error:
        raise AppError("form_unreadable") from error


def written_number(text: str | None) -> int:
    """A number of a row or a column as the form says it, 0 where it does not.

    Raises:
        AppError: ``form_unreadable``.
    """
    try:
        return int(text or "0")
    except ValueError as error:
        raise AppError("form_unreadable") from error


def pack(package: Package, changed: dict[str, bytes]) -> bytes:
    """The form again with some parts changed; all others byte for byte, in the same order."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for info in package.infos:
            part = changed.get(info.filename, package.parts[info.filename])
            archive.writestr(info, part, compress_type=info.compress_type)
    return out.getvalue()


def _sheets(parts: dict[str, bytes]) -> tuple[tuple[str, str], ...]:
    targets = {}
    for relation in parse(parts["xl/_rels/workbook.xml.rels"]).iter(f"{{{_PACKAGE}}}Relationship"):
        target = relation.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        targets[relation.get("Id")] = path
    found = []
    for sheet in parse(parts[WORKBOOK]).iter(tag("sheet")):
        path = targets.get(sheet.get(f"{{{_RELATION}}}id"), "")
        if path in parts and "worksheets" in path:
            found.append((sheet.get("name", ""), path))
    if not found:
        raise AppError("form_unreadable")
    return tuple(found)
