"""Which rows below a heading are people, and which are counts, sections, signatures or empty.

A list goes on until a count line or a signature; below that, only what is clearly a person (it has
a number like the others, or a birth, a sex, an ethnic group or a phone) is taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from db.domain.births import Birth
from db.domain.people import Gender
from db.domain.rosters import RosterField
from db.domain.text import clean, fold
from db.rosters.cells import Phone, read_ethnic_group, read_gender, read_phone, read_tick
from db.rosters.dates import read_birth
from db.rosters.grid import Cell, Grid, is_ordinal, shown

_NAME_FIELDS = (RosterField.FULL_NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME)
_BIRTHS = (RosterField.BIRTH, RosterField.BIRTH_MALE, RosterField.BIRTH_FEMALE)
_TICKS = {
    RosterField.MALE_TICK: Gender.MALE,
    RosterField.FEMALE_TICK: Gender.FEMALE,
    RosterField.BIRTH_MALE: Gender.MALE,
    RosterField.BIRTH_FEMALE: Gender.FEMALE,
}

_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])\)?(?:=.*)?", re.IGNORECASE)
_COLUMN_NUMBERS_WITHIN = 2
_ENUMERATOR = re.compile(r"(?:(?:[IVX]{1,5}|[A-ZĐa-zđ])\s*[.)/:-]+\s*)+")
_NUMERAL = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?")
_COUNT = re.compile(  # with marks, since Tòng and Công are names
    r"\W*(?:tổng\b|tong (?:cong|so)\b|tong\W*(?:\d|$)|cộng\W*(?:\d|$|chung|sổ)|cong\W*(?:\d|$)"
    r"|danh sách\b|danh sach\b|ấn định|an dinh\b|trong đó|trong do\b|bằng chữ|sĩ số|số lượng\W"
    r"|(?:có|gồm) \d+|\d+ (?:người|em|học viên|thành viên|hội viên)\b|(?:nam|nữ|nu|dtts)\W+\d)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(  # without marks
    r"\W*(?:nguoi (?:lap|viet|tong hop|kiem tra|duyet|ky|phu trach|bao cao|thuc hien)\b"
    r"|(?:pho )?chu (?:nhiem|tich)\b|truong (?:thon|lang|ban|buon|ap|khu|xom|phong|tram|ban)\b"
    r"|(?:t/?m|k/?t|t/?l)\b[. ]|xac nhan\b|noi nhan\b|\(ky\b|ky (?:ten|va ghi)\b|thu ky\b|ke toan\b"
    r"|hieu truong\b|giao vien\b|can bo\b|bi thu\b|uy ban nhan dan\b|ubnd\b|dai dien\b|thu truong\b"
    r"|ban (?:chu nhiem|quan ly|tu quan|cong tac|giam hieu|dieu hanh|nhan dan)\b|giam doc\b"
    r"|.*\bngay\b.{0,14}\bthang\b.{0,12}\bnam\b)"
)
_SECTION = re.compile(  # with marks, since Tô, Hồ and Bàn are names
    r"(?:\d{1,2}\s*[.)/-]+\s*)?(?:tổ|nhóm|nhom|làng|lang|thôn|thon|buôn|buon|bản|xóm|xom|ấp|khối|khoi"
    r"|khu|lớp|lop|đội|cụm|clb|câu lạc bộ|chi hội|chi đoàn|plei|hộ|phần|danh sách|học sinh|hội viên"
    r"|thành viên|người lớn|trẻ em|thiếu nhi)\b",
    re.IGNORECASE,
)
_VILLAGE = re.compile(
    r"(?:làng|lang|thôn|thon|buôn|buon|bản|xóm|xom|ấp|plei|tổ dân phố|khu phố|khối phố) \S",
    re.IGNORECASE,
)
_SECTION_END = re.compile(r"\s*(?:[:;.]+\s*(?:\d.*)?|\(\s*\d[^)]*\)?)\s*$")


class LineKind(Enum):
    """Whether a line of a list is a person."""

    PERSON = auto()
    OTHER = auto()


class _Stage(Enum):
    """How far down the list a row is."""

    LISTED = auto()
    COUNTED = auto()
    SIGNED = auto()


@dataclass(frozen=True)
class Section:
    """A heading over part of the list: all below live in that village, or are of that sex."""

    village: str | None = None
    gender: Gender | None = None


@dataclass(frozen=True)
class Line:
    """One row that is not blank; ``nameless`` where all is there of a person but the name."""

    row: int
    kind: LineKind
    name: str = ""
    section: Section = Section()
    nameless: bool = False


class Lines:
    """The rows of one list; each page of it stands under the same heading."""

    def __init__(
        self,
        grid: Grid,
        pages: Sequence[range],
        fields: dict[int, RosterField],
        today: date,
    ) -> None:
        self._grid = grid
        self._pages = pages
        self._fields = fields
        self._today = today
        self._names = [index for index, field in fields.items() if field in _NAME_FIELDS]
        self._number = next((i for i, f in fields.items() if f is RosterField.NUMBER), None)
        self._columns = range(min(fields, default=0), max(fields, default=-1) + 1)
        self._merged_on = _merged_on(grid, self._names)
        named = [row for page in pages for row in page if self._name(row)]
        self._is_numbered = 2 * sum(map(self._has_ordinal, named)) >= len(named) > 0
        self._is_detailed = 5 * sum(map(self._is_personal, named)) > 4 * len(named)

    def __iter__(self) -> Iterator[Line]:
        section = Section()
        for page in self._pages:
            for line in self._page(page, section):
                section = line.section
                yield line

    def _page(self, page: range, section: Section) -> Iterator[Line]:
        stage = _Stage.LISTED
        after_gap = False
        for row in page:
            if self._is_empty(row):
                after_gap = True
                continue
            new = self._stage(row)
            heading = None if new else self._section(row)
            if new or heading:
                stage, section = new or _Stage.LISTED, heading or section
                yield Line(row, LineKind.OTHER, section=section)
                continue
            line = self._line(row, stage, section, after_gap)
            if row - page.start < _COLUMN_NUMBERS_WITHIN and self._numbers_columns(row):
                line = replace(line, kind=LineKind.OTHER, nameless=False)
            if line.kind is LineKind.PERSON and self._is_listed(row):
                stage, after_gap = _Stage.LISTED, False
            yield line

    def _line(self, row: int, stage: _Stage, section: Section, after_gap: bool) -> Line:
        """A person, if it is like the others; a bare name below a gap is whoever signed."""
        name = self._name(row)
        is_listed = self._is_listed(row)
        if not any(map(str.isalpha, name)):
            nameless = is_listed and self._is_personal(row) and row not in self._merged_on
            nameless = nameless and stage is _Stage.LISTED
            return Line(row, LineKind.OTHER, section=section, nameless=nameless)
        is_added = stage is not _Stage.SIGNED and self._is_personal(row)
        may_be = stage is _Stage.LISTED and _looks_like_name(name)
        is_person = is_listed or is_added or (may_be and not (after_gap and self._is_detailed))
        return Line(row, LineKind.PERSON if is_person else LineKind.OTHER, name, section)

    def _is_listed(self, row: int) -> bool:
        """Whether it is told as the others are: with a number, or with what only people have."""
        return self._has_ordinal(row) if self._is_numbered else self._is_personal(row)

    def _texts(self, row: int) -> list[str]:
        return [text for index in self._columns if (text := shown(self._grid.at(row, index)))]

    def _name(self, row: int) -> str:
        """Family and given name joined by one space; a number or dash typed before is not in it."""
        parts = [self._grid.at(row, index) for index in self._names]
        text = clean(" ".join(shown(part) for part in parts if isinstance(part, str)))
        return re.sub(r"^(?:\d{1,4}\s*[.)/:-]+|[-–•+*]+)\s*", "", text)

    def _has_ordinal(self, row: int) -> bool:
        if self._number is None:
            return False
        return is_ordinal(shown(self._grid.at(row, self._number)))

    def _is_empty(self, row: int) -> bool:
        """Nothing at all, or nothing but a number put there for somebody who never came."""
        texts = self._texts(row)
        return not texts or (len(texts) == 1 and self._has_ordinal(row))

    def _is_personal(self, row: int) -> bool:
        """Whether a cell holds what only a person has."""
        return any(
            _is_personal(self._grid.at(row, index), field, self._today)
            for index, field in self._fields.items()
        )

    def _stage(self, row: int) -> _Stage | None:
        """The stage that this row begins, if it is a count line or a signature."""
        if self._has_ordinal(row) and self._is_personal(row):
            return None
        name = self._name(row)
        texts = [name] if name else self._texts(row)
        if any(_SIGNATURE.match(fold(text)) for text in texts):
            return _Stage.SIGNED
        return _Stage.COUNTED if any(_COUNT.match(text) for text in texts) else None

    def _section(self, row: int) -> Section | None:
        """What a row says of those below it: “I. Làng Klăh Môn”, “Tổ 1”, “NỮ”."""
        if self._has_ordinal(row) or self._is_personal(row):
            return None
        texts = self._texts(row)
        number = shown(self._grid.at(row, self._number)) if self._number is not None else ""
        is_told = len(texts) > 1 and texts[0] == number and _NUMERAL.fullmatch(number)
        text = texts[1] if is_told else texts[0]
        bare = _SECTION_END.sub("", _ENUMERATOR.sub("", text, count=1))
        gender = read_gender(bare) if self._is_numbered else None
        if not (
            is_told or _ENUMERATOR.match(text) or _SECTION.match(bare) or isinstance(gender, Gender)
        ):
            return None
        village = bare if _VILLAGE.match(bare) else None
        return Section(village, gender if isinstance(gender, Gender) else None)

    def _numbers_columns(self, row: int) -> bool:
        """The row “(1) (2) (3)” that numbers the columns below a heading."""
        texts = self._texts(row)
        return len(texts) > 1 and all(map(_COLUMN_NUMBER.fullmatch, texts))


def _is_personal(cell: Cell, field: RosterField, today: date) -> bool:
    if not shown(cell):
        return False
    if field in _BIRTHS and isinstance(read_birth(cell, today), Birth):
        return True
    if field is RosterField.GENDER:
        return isinstance(read_gender(cell), Gender)
    if field in _TICKS:
        return isinstance(cell, str) and read_tick(cell, _TICKS[field]) is True
    if field is RosterField.PHONE:
        return isinstance(read_phone(cell), Phone)
    return field is RosterField.ETHNIC_GROUP and isinstance(read_ethnic_group(cell), str)


def _looks_like_name(text: str) -> bool:
    """One to seven words, each with a capital or in capitals, and no digit or colon."""
    words = text.split(" ")
    return len(words) <= 7 and not re.search(r"[\d:;]", text) and all(w[0].isupper() for w in words)


def _merged_on(grid: Grid, columns: Sequence[int]) -> frozenset[int]:
    """Rows in which a merged name from above goes on: somebody who fills two rows."""
    return frozenset(
        row
        for merge in grid.merges
        if any(merge.left <= column <= merge.right for column in columns)
        for row in range(merge.top + 1, min(merge.bottom + 1, len(grid.rows)))
    )
