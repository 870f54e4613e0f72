"""Lists of people laid out in the many ways that villages lay them out, by chance from a seed.

Every choice is one that a person makes: a title block, one heading row or two, family and given
name apart, sex as a word or a tick or a column of years, dates as Excel takes them, a count line.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from db.domain.ethnic_groups import display
from tests.db.rosters.sheets import Month, Sheet, Value
from tests.db.rosters.villagers import Villager


@dataclass
class Block:
    """One or more columns: heading rows (group over part), and the cells of a person."""

    group: str
    parts: list[str]
    cells: Callable[[Villager, int], list[Value]]
    told: frozenset[str] = frozenset()


@dataclass
class MadeList:
    """The sheet, and which facts of a person it tells."""

    sheet: Sheet
    told: set[str] = field(default_factory=set)
    header_rows: int = 1


def make_list(chance: random.Random, people: list[Villager], plain: bool = False) -> MadeList:
    """Lay the people out; ``plain``: as text alone, for csv."""
    blocks = _blocks(chance, plain)
    sheet = Sheet([], name=chance.choice(("Sheet1", "Danh sách", "DS lớp")))
    _title(chance, sheet, sum(len(block.parts) for block in blocks))
    two_rows = any(block.parts != [block.group] and block.parts[0] for block in blocks)
    heading = _heading(chance, sheet, blocks, two_rows, plain)
    if chance.random() < 0.15:
        width = sum(len(block.parts) for block in blocks)
        sheet.rows.append([f"({number + 1})" for number in range(width)])
    decomposed = chance.random() < 0.3
    page = chance.choice((0, 0, 0, 12))
    for number, person in enumerate(people):
        if page and number and number % page == 0:
            sheet.rows += [list(row) for row in heading]
        row = [cell for block in blocks for cell in block.cells(person, number)]
        if decomposed and number % 2:
            row = [unicodedata.normalize("NFD", c) if isinstance(c, str) else c for c in row]
        sheet.rows.append(row)
    _foot(chance, sheet, len(people), any(block.group == "STT" for block in blocks))
    told = {fact for block in blocks for fact in block.told} | {"name"}
    return MadeList(sheet, told)


def _blocks(chance: random.Random, plain: bool) -> list[Block]:
    blocks = []
    if chance.random() < 0.85:
        numbers: list[Callable[[int], Value]] = [lambda n: n + 1, lambda n: f"{n + 1:02d}"]
        number = chance.choice(numbers)
        blocks.append(Block("STT", ["STT"], lambda _, n: [number(n)]))
    blocks.append(_name(chance))
    rest = [*_sex_and_birth(chance, plain)]
    if chance.random() < 0.9:
        rest.append(_ethnic_group(chance))
    if chance.random() < 0.95:
        rest.append(_column(chance, _VILLAGE, lambda p: p.village, "village"))
    if chance.random() < 0.8:
        rest.append(_phone(chance, plain))
    if chance.random() < 0.3:
        chance.shuffle(rest)
    if chance.random() < 0.6:
        extra = chance.choice(("Ghi chú", "Ký tên", "Chữ ký", "Chức vụ", "Năng khiếu"))
        rest.append(Block(extra, [extra], lambda p, n: [None]))
    return blocks + rest


_VILLAGE = ("Làng", "Thôn", "Nơi ở", "Chỗ ở hiện nay", "Địa chỉ", "Thôn, làng", "LÀNG", "Thôn/Làng")
_PHONES = ("SĐT", "Số ĐT", "Điện thoại", "Số điện thoại", "ĐT", "SDT", "Điện\nthoại", "ĐIỆN THOẠI")
_GROUPS = ("Dân tộc", "DÂN TỘC", "Dân\ntộc", "DT", "Dan toc", "Thành phần dân tộc")
_NAMES = ("Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ và tên học viên", "Ho va ten", "Họ, tên", "Tên")
_BIRTHS = ("Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NĂM SINH", "Sinh năm", "Ngày\nsinh")
_FAMILIES = ("Họ đệm", "Họ và tên đệm", "Họ và chữ lót", "Họ")


def _column(
    chance: random.Random,
    headings: tuple[str, ...],
    value: Callable[[Villager], Value],
    fact: str,
) -> Block:
    heading = chance.choice(headings)
    return Block(heading, [heading], lambda p, n: [value(p)], frozenset((fact,)))


def _name(chance: random.Random) -> Block:
    way = chance.random()
    if way < 0.6:
        return _column(chance, _NAMES, lambda p: p.name, "name")
    names: Callable[[Villager, int], list[Value]] = lambda p, n: [p.family, p.given]  # noqa: E731
    if way < 0.75:
        return Block("Họ và tên", ["Họ và tên", ""], names)
    family = chance.choice(_FAMILIES)
    group = "Họ và tên" if way < 0.9 else ""
    return Block(group, [family, "Tên"], names)


def _sex_and_birth(chance: random.Random, plain: bool) -> list[Block]:
    way = chance.random()
    born = _birth_style(chance, plain)
    sexed = frozenset(("female", "birth"))
    if way < 0.2:

        def years(person: Villager, number: int) -> list[Value]:
            cell = born(person) if person.birth[0] else "x"
            return [None, cell] if person.female else [cell, None]

        return [Block("Năm sinh", ["Nam", "Nữ"], years, sexed)]
    birth = _birth(chance, born)
    told = frozenset(("female",))
    tick: Value = chance.choice(("x", "X", "v", "*", 1))
    if way < 0.5:
        woman = Block("Nữ", ["Nữ"], lambda p, n: [tick if p.female else None], told)
        return [birth, woman]
    if way < 0.6:
        group = chance.choice(("Giới tính", ""))
        both = Block(
            group, ["Nam", "Nữ"], lambda p, n: [None, tick] if p.female else [tick, None], told
        )
        return [birth, both]
    words = chance.choice((("Nam", "Nữ"), ("nam", "nữ"), ("NAM", "NỮ"), ("M", "F"), ("Nam", "Nu")))
    headings = ("Giới tính", "Giới tính (Nam/Nữ)", "GT", "Phái", "Nam/Nữ")
    sex = _column(chance, headings, lambda p: words[p.female], "female")
    return [birth, sex] if chance.random() < 0.5 else [sex, birth]


def _birth(chance: random.Random, born: Callable[[Villager], Value]) -> Block:
    if chance.random() > 0.12:
        return _column(chance, _BIRTHS, born, "birth")
    parts: Callable[[Villager, int], list[Value]] = lambda p, n: [  # noqa: E731
        part or None for part in reversed(p.birth)
    ]
    return Block("Ngày sinh", ["Ngày", "Tháng", "Năm"], parts, frozenset(("birth",)))


def _birth_style(chance: random.Random, plain: bool) -> Callable[[Villager], Value]:
    form = chance.choice(("{0}/{1}/{2}", "{0:02d}/{1:02d}/{2}", "{0}-{1}-{2}", "{0}.{1}.{2}"))
    real = chance.random() < 0.5 and not plain
    month = chance.choice(("{0}/{1}", "{0:02d}/{1}", "tháng {0}/{1}", "Tháng {0} năm {1}"))
    as_number = chance.random() < 0.6 and not plain

    def born(person: Villager) -> Value:
        year, number, day = person.birth
        if not year:
            return None
        if day:
            return date(year, number, day) if real else form.format(day, number, year)
        if number:
            return Month(date(year, number, 1)) if real else month.format(number, year)
        return year if as_number else str(year)

    return born


def _ethnic_group(chance: random.Random) -> Block:
    spellings = chance.choice(
        (
            {},
            {"ba-na": "Bahnar", "gia-rai": "Jrai"},
            {"ba-na": "Ba-na", "gia-rai": "Gia-rai"},
            {"ba-na": "BANA", "gia-rai": "JARAI", "kinh": "KINH"},
        )
    )
    heading = chance.choice(_GROUPS)
    cells: Callable[[Villager, int], list[Value]] = lambda p, n: [  # noqa: E731
        spellings.get(p.group, display(p.group))
    ]
    return Block(heading, [heading], cells, frozenset(("group",)))


def _phone(chance: random.Random, plain: bool) -> Block:
    style = chance.choice(("text", "number", "dots", "spaces", "+84", "lost"))

    def phone(person: Villager) -> Value:
        digits = person.phone
        if digits is None:
            return None
        groups = (digits[:4], digits[4:7], digits[7:])
        told = {"dots": ".".join(groups), "spaces": " ".join(groups), "+84": f"+84{digits[1:]}"}
        if style in ("number", "lost"):
            return digits[1:] if plain or style == "lost" else int(digits)
        return told.get(style, digits)

    return _column(chance, _PHONES, phone, "phone")


def _title(chance: random.Random, sheet: Sheet, width: int) -> None:
    if chance.random() < 0.2:
        return
    lines = ["UBND XÃ ĐAK PƠ", "NHÀ VĂN HÓA LÀNG", None, "DANH SÁCH THÀNH VIÊN CÂU LẠC BỘ", None]
    lines += [
        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 03 tháng 4 năm 2026)",
        "Chủ nhiệm: Đinh Văn Hùng",
    ]
    for line in lines[chance.randrange(4) : chance.randrange(4, 8)]:
        left = chance.randrange(2)
        if line and chance.random() < 0.5 and width > 2:
            sheet.merges.append((len(sheet.rows), left, len(sheet.rows), width - 1))
        sheet.rows.append([*[None] * left, line])


def _heading(
    chance: random.Random, sheet: Sheet, blocks: list[Block], two_rows: bool, plain: bool
) -> list[list[Value]]:
    top = len(sheet.rows)
    merged = chance.random() < 0.7 and not plain
    rows: list[list[Value]] = [[], []] if two_rows else [[]]
    for block in blocks:
        left, wide = len(rows[0]), len(block.parts)
        is_group = two_rows and (wide > 1) and block.parts[-1] != ""
        if is_group and block.group:
            rows[0] += [block.group, *[None] * (wide - 1)]
            rows[1] += block.parts
        else:
            rows[0] += block.parts
            if two_rows:
                rows[1] += [None] * wide
        if merged:
            sheet.merges += _heading_merges(top, left, wide, two_rows, block, is_group)
    sheet.rows += rows
    return rows


def _heading_merges(
    top: int, left: int, wide: int, two_rows: bool, block: Block, is_group: bool
) -> list[tuple[int, int, int, int]]:
    if is_group and block.group:
        return [(top, left, top, left + wide - 1)]
    if block.parts[-1] == "" and wide > 1:
        return [(top, left, top + two_rows, left + wide - 1)]
    if not two_rows:
        return []
    return [(top, left + part, top + 1, left + part) for part in range(wide)]


def _foot(chance: random.Random, sheet: Sheet, count: int, numbered: bool) -> None:
    if numbered and chance.random() < 0.2:
        sheet.rows += [[count + n + 1] for n in range(3)]  # numbers for people who may come
    if chance.random() < 0.3:
        sheet.rows.append([])
    lines = ("Danh sách này có {n} người.", "Tổng cộng: {n} người", "Cộng: {n}", "Tổng số {n} em")
    if chance.random() < 0.6:
        left = chance.randrange(3)
        sheet.rows.append([*[None] * left, chance.choice(lines).format(n=count)])
    if chance.random() < 0.5:
        sheet.rows.append([*[None] * 3, "Đak Pơ, ngày 12 tháng 3 năm 2026"])
        sheet.rows.append([None, "NGƯỜI LẬP DANH SÁCH", None, "CHỦ NHIỆM"])
        sheet.rows += [
            [],
            [None, "(Ký, ghi rõ họ tên)"],
            [],
            [None, "Đinh Văn Hùng", "", "Trần Văn Nam"],
        ]
