"""Made people of a village, as plain facts that a list may tell."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

TODAY = date(2026, 11, 22)

_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tòng Tô Bàn".split()
_MIDDLE_M = "Văn Đức Hữu Quốc Minh Công".split()
_MIDDLE_F = "Thị Thu Mỹ Kim Ngọc Thị".split()
_KINH_M = "Hùng Quý Ưng Ân Tuấn Bình Cường Sơn Thuở Ý Ổn Út Công Nam Đức Khải Ánh".split()
_KINH_F = "Lan Phượng Ngà Yến Uyên Hằng Thủy Ánh Ơn Nữ Én Huệ Quỳnh Hường Mỹ".split()
_BAHNAR = "Hmrơ̆ Hrơh Dơ̆r Ngêk Mơ̆i Pưih Bĕch Mlô̆p Brưh Ƀlŏm Hlơ̆i Jrơ̆k Klăh Yưp Lôp Pôt Ñơr".split()
_CLANS = "Siu|Ksor|Rơ Châm|Rah Lan|Nay|Kpă|Rcom|Rmah|Puih".split("|")
_JRAI_F = "H’Lĕ H’Mơ̆k H'Drơ̆i H’Ñun H’Čuăn".split()
_JRAI_M = "Blŭ Thŏi Y-Bluĭ Krŭ Hiăo".split()
VILLAGES = (
    "Làng Klăh Môn",
    "Làng Jro Ktu Đak Yang",
    "Làng Bung Bang Hven",
    "Thôn An Phú",
    "Làng Brang Đak Kliết",
    "Tổ dân phố 4",
)
VIETNAMESE_VILLAGES = ("Thôn An Phú", "Làng Hà Tam", "Thôn Tân Hội", "Tổ dân phố 4", "Thôn Ổi")


@dataclass(frozen=True)
class Villager:
    """One person; ``family`` is everything before the last word, "" for a single name."""

    family: str
    given: str
    female: bool
    birth: tuple[int, int, int]
    group: str
    village: str | None
    phone: str | None

    @property
    def name(self) -> str:
        return f"{self.family} {self.given}".strip()

    @property
    def birth_text(self) -> str | None:
        """As ``str(Birth)``; None where nothing is known."""
        year, month, day = self.birth
        if not year:
            return None
        return f"{year}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


def villagers(chance: random.Random, count: int, vietnamese: bool = False) -> list[Villager]:
    """So many people, women among them; ``vietnamese``: with no letter that old fonts lack."""
    return [
        _villager(chance, vietnamese, female=number == 0 or chance.random() < 0.55)
        for number in range(count)
    ]


def _villager(chance: random.Random, vietnamese: bool, female: bool) -> Villager:
    kind = "kinh" if vietnamese else chance.choice(("kinh", "ba-na", "ba-na", "gia-rai"))
    family, given = _name(chance, kind, female)
    group = chance.choice(("kinh", "ba-na", "tay", "muong")) if vietnamese else kind
    prefix = chance.choice(("03", "05", "07", "08", "09"))
    return Villager(
        family,
        given,
        female,
        _birth(chance),
        group,
        chance.choice(VIETNAMESE_VILLAGES if vietnamese else VILLAGES),
        f"{prefix}{chance.randrange(10**8):08d}" if chance.random() < 0.6 else None,
    )


def _name(chance: random.Random, kind: str, female: bool) -> tuple[str, str]:
    if kind == "kinh":
        middle = chance.choice(_MIDDLE_F if female else _MIDDLE_M)
        return f"{chance.choice(_FAMILIES)} {middle}", chance.choice(_KINH_F if female else _KINH_M)
    if kind == "gia-rai":
        return chance.choice(_CLANS), chance.choice(_JRAI_F if female else _JRAI_M)
    family = chance.choice(("Đinh", "Đinh Thị" if female else "Đinh", "Đinh", ""))
    return family, chance.choice(_BAHNAR)


def _birth(chance: random.Random) -> tuple[int, int, int]:
    day = date(1940, 1, 1) + timedelta(days=chance.randrange(365 * 80))
    kind = chance.random()
    if kind < 0.35:
        return day.year, 0, 0
    if kind < 0.5:
        return day.year, day.month, 0
    return (0, 0, 0) if kind > 0.96 else (day.year, day.month, day.day)
