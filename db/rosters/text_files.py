"""Lists as text (csv, or what Excel calls Unicode text): their encoding and their separator."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from db.domain.errors import AppError
from db.rosters.grid import MAX_COLUMNS, MAX_ROWS, Grid
from db.rosters.legacy_fonts import Coding, sense, tokens

SEPARATORS = ";,\t|"
_SAMPLE_ROWS = 200


@dataclass(frozen=True)
class TextReading:
    """The text of a file; ``coding`` where its letters are still codes of an old font."""

    text: str
    encoding: str
    coding: Coding | None = None


def decode(data: bytes) -> TextReading:
    """The text in its likeliest encoding.

    Unicode is recognised by its form. Other bytes are windows-1258, TCVN3 or VNI, whichever makes
    sense of most words; windows-1252 where none does better.
    """
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return TextReading(data.decode(name, "replace"), name.removesuffix("-sig"))
    if data[:400].count(0) > len(data[:400]) // 4:
        name = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return TextReading(data.decode(name, "replace"), "utf-16")
    try:
        return TextReading(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _single_bytes(data)


def _single_bytes(data: bytes) -> TextReading:
    vietnamese = unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    western = data.decode("cp1252", "replace")
    bare = data.decode("latin-1")
    readings = [
        (sense(tokens(vietnamese)), TextReading(vietnamese, "windows-1258")),
        (sense(tokens(bare), Coding.TCVN3), TextReading(bare, "tcvn3", Coding.TCVN3)),
        (sense(tokens(bare), Coding.VNI), TextReading(bare, "vni", Coding.VNI)),
        (sense(tokens(western)), TextReading(western, "windows-1252")),
    ]
    return max(readings, key=lambda reading: reading[0])[1]


def read_text(data: bytes) -> list[Grid]:
    """One grid for each separator that could be meant, the likeliest first; letters not decoded.

    Raises:
        AppError: ``roster_too_large`` for more than 100,000 lines or 200 columns,
            ``roster_not_a_list`` for bytes that are no text.
    """
    reading = decode(data)
    text = reading.text
    if text.count("\0") > 2 or text.count("\ufffd") > max(10, len(text) // 50):
        raise AppError("roster_not_a_list")
    told = re.match(r"sep=(.)\r?\n", text)
    if told:
        return [_grid(text[told.end() :], told[1], reading)]
    evenness = {separator: _evenness(text, separator) for separator in SEPARATORS}
    ranked = sorted(SEPARATORS, key=lambda separator: -evenness[separator])
    likely = [separator for separator in ranked if 2 * evenness[separator] > evenness[ranked[0]]]
    return [_grid(text, separator, reading) for separator in likely or SEPARATORS[:1]]


def _evenness(text: str, separator: str) -> int:
    """How many of the first lines agree on the number of their cells, if they have several."""
    lines = text.splitlines()[:_SAMPLE_ROWS]
    counts = Counter(line.count(separator) for line in lines if separator in line)
    return max(counts.values(), default=0)


def _grid(text: str, separator: str, reading: TextReading) -> Grid:
    # A quote alone in its cell means “the same”; it must not swallow the lines after it.
    alone = re.search(rf'{re.escape(separator)}"(?:{re.escape(separator)}|[\r\n]|\Z)', text)
    rows = _parse(text, separator, csv.QUOTE_NONE if alone else csv.QUOTE_MINIMAL)
    if len(rows) > MAX_ROWS or max(map(len, rows), default=0) > MAX_COLUMNS:
        raise AppError("roster_too_large")
    return Grid("", [list(row) for row in rows], encoding=reading.encoding)


def _parse(text: str, separator: str, quoting: Literal[0, 3]) -> list[list[str]]:
    lines = io.StringIO(text, newline="")
    try:
        return list(csv.reader(lines, delimiter=separator, quoting=quoting, strict=False))
    except csv.Error:
        if quoting == csv.QUOTE_NONE:
            raise AppError("roster_not_a_list") from None
        return _parse(text, separator, csv.QUOTE_NONE)
