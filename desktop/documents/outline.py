"""A report as plain blocks, before it is a PDF, a Word file or an Excel file.

All three are made from the same outline, so that their texts and numbers cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from db.domain.reports import Counted, Heading, MonthVisits

Value: TypeAlias = str | int | None
"""A cell: words, a figure, or None for “the book held nothing then” (printed as a dash)."""


@dataclass(frozen=True)
class Line:
    """A paragraph. ``style`` is one of ``report_text``; ``key`` names a text that may be edited."""

    style: str
    text: str
    bullet: str | None = None
    key: str | None = None


@dataclass(frozen=True)
class Grid:
    """A ruled table.

    Attributes:
        name: of its sheet in Excel. widths: millimetres. align: a letter (l, c, r) for each column.
        spans: ((column, row), (column, row)) of merged cells of the head.
        total: the last row is the sum and stands bold. parts: rows that are a part of one above.
        italic: columns that a person typed, not counted by the program.
        small: set in small type, for long tables of an annex.
        counted: row by row what each cell counts; shorter where nothing does.
    """

    name: str
    head: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[Value, ...], ...]
    widths: tuple[float, ...]
    align: str
    spans: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
    total: bool = False
    parts: frozenset[int] = frozenset()
    italic: frozenset[int] = frozenset()
    counted: tuple[tuple[Counted | None, ...], ...] = ()
    small: bool = False

    def counts(self, row: int, column: int) -> Counted | None:
        """What the figure of a cell counts, where it is one that can be opened."""
        cells = self.counted[row] if row < len(self.counted) else ()
        return cells[column] if column < len(cells) else None


@dataclass(frozen=True)
class Room:
    """Dotted lines to write on by hand."""

    lines: int


@dataclass(frozen=True)
class Picture:
    """A photo (JPEG) with the words below it."""

    jpeg: bytes
    caption: str


@dataclass(frozen=True)
class Pictures:
    """Photos of one page, two side by side; ``rows`` of them share the height."""

    photos: tuple[Picture, ...]
    rows: int
    columns: int


@dataclass(frozen=True)
class Months:
    """Visits month by month, as a chart."""

    months: tuple[MonthVisits, ...]
    year: int


Block: TypeAlias = Line | Grid | Room | Pictures | Months


@dataclass(frozen=True)
class Annex:
    """A part on pages of its own, numbered by itself."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Outline:
    """A whole report.

    Attributes:
        kind: the name of the kind of paper, upper case. as_of: words in brackets below the subject.
        closing: what stays together with the foot. signer: authority and title, line by line.
        hint: what is said below the title of the signer.
        most_pages: of the text, annexes apart; where it would be more, its tables are set in small
            type.
    """

    heading: Heading
    kind: str
    subject: str
    as_of: str | None
    blocks: tuple[Block, ...]
    closing: tuple[Block, ...]
    signer: tuple[str, ...]
    hint: str | None = None
    annexes: tuple[Annex, ...] = ()
    most_pages: int = 2

    def in_small_type(self) -> Outline:
        """The same with every table of the text in small type."""
        small = (replace(one, small=True) if isinstance(one, Grid) else one for one in self.blocks)
        return replace(self, blocks=tuple(small))

    def lines(self) -> tuple[Line, ...]:
        """All paragraphs of the body, in order."""
        return tuple(one for one in (*self.blocks, *self.closing) if isinstance(one, Line))

    def grids(self) -> tuple[Grid, ...]:
        """All tables, those of the annexes last."""
        blocks = (*self.blocks, *(block for annex in self.annexes for block in annex.blocks))
        return tuple(one for one in blocks if isinstance(one, Grid))


@dataclass
class Writer:
    """Puts blocks together; texts that a person edited stand in place of the written ones."""

    edited: Mapping[str, str]
    blocks: list[Block] = field(default_factory=list)
    _clause: int = 0
    _section: int = 0

    def section(self, title: str) -> None:
        """``I. KẾT QUẢ THỰC HIỆN``."""
        self._section, self._clause = self._section + 1, 0
        self.blocks.append(Line("section", f"{_ROMAN[self._section - 1]}. {title}"))

    def clause(self, title: str, body: Sequence[Block]) -> None:
        """``1. Số liệu chung`` over what it has to say; left out where that is nothing."""
        if not body:
            return
        self._clause += 1
        self.blocks.append(Line("clause", f"{self._clause}. {title}"))
        self.blocks.extend(body)

    def body(self, key: str, text: str) -> None:
        self.blocks.extend(self.paragraphs(key, text))

    def paragraphs(self, key: str, text: str) -> tuple[Line, ...]:
        """The text written, or what a person made of it: as many paragraphs as it has lines; the
        first bears the key."""
        shown = self.edited.get(key, text)
        lines = [line.strip() for line in shown.splitlines() if line.strip()]
        return tuple(Line("body", line, key=key) for line in lines)

    def taken(self) -> tuple[Block, ...]:
        """What was written up to now; the writer goes on with nothing."""
        blocks, self.blocks = tuple(self.blocks), []
        return blocks


_ROMAN = ("I", "II", "III", "IV", "V", "VI")


def notes(title: str, lines: Sequence[str]) -> tuple[Block, ...]:
    """Small lines below the tables, or nothing."""
    if not lines:
        return ()
    return (Line("note_head", title), *(Line("note", line, "-") for line in lines))
