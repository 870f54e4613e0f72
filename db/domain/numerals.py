"""Numbers and money as Vietnamese write them, in figures and in words: the one place for both.

1.234.567; 98,2%; “một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng”. The rules of
reading are those of the school books: mốt, tư, lăm after the tens, linh (in the south lẻ) where
the tens are missing, “không trăm” inside a number.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from db.domain.errors import AppError

LARGEST = 10**18 - 1
"""Beyond it no village counts, and readers no longer agree on the names."""

_LINH = "linh"
"""How 105 is read in school books: một trăm linh năm; in the south people say lẻ năm."""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", "nghìn", "triệu")
_BILLION = 10**9


def grouped(value: int) -> str:
    """1234567 as 1.234.567."""
    return f"{value:,}".replace(",", ".")


def decimal(value: Decimal | float | int, places: int = 1) -> str:
    """1234.56 as 1.234,6; half a last place is rounded up, away from zero, as at school."""
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, part = f"{abs(rounded):f}".partition(".")
    sign = "-" if rounded < 0 else ""
    return f"{sign}{grouped(int(whole))}{',' if part else ''}{part}"


def percent(part: int, whole: int, places: int = 1) -> str | None:
    """109 of 111 as 98,2%; None where the whole is nothing: that is no percentage."""
    if whole == 0:
        return None
    return f"{decimal(Decimal(part) * 100 / whole, places)}%"


def money(dong: int) -> str:
    """An amount in figures: 1.234.567 đồng."""
    return f"{grouped(dong)} đồng"


def money_in_words(dong: int) -> str:
    """An amount in words, as it stands after “Bằng chữ:”, the first letter a capital."""
    words = f"{in_words(dong)} đồng"
    return words[0].upper() + words[1:]


def in_words(value: int) -> str:
    """A whole number in words.

    Raises:
        AppError: ``bad_amount`` beyond 18 figures.
    """
    if abs(value) > LARGEST:
        raise AppError("bad_amount", text=str(value))
    if value < 0:
        return f"âm {in_words(-value)}"
    if value == 0:
        return _DIGITS[0]
    above, below = divmod(value, _BILLION)
    words = [*_read(above, inside=False), "tỷ"] if above else []
    return " ".join([*words, *_read(below, inside=bool(words))])


def _read(value: int, inside: bool) -> list[str]:
    """The words of a number below 10^9; ``inside``: a larger part was read before it."""
    words: list[str] = []
    for place in (2, 1, 0):
        group = value // 1000**place % 1000
        if group:
            words += _group(group, inside or bool(words))
            words += [_GROUPS[place]] if place else []
    return words


def _group(group: int, inside: bool) -> list[str]:
    """Three figures, not all 0; inside a number their hundreds are read even where they are 0."""
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    words = [_DIGITS[hundreds], "trăm"] if hundreds or inside else []
    if tens == 1:
        words.append("mười")
    elif tens:
        words += [_DIGITS[tens], "mươi"]
    elif ones and words:
        words.append(_LINH)
    if ones:
        words.append(_one(ones, tens))
    return words


def _one(ones: int, tens: int) -> str:
    """mốt and tư from hai mươi on, lăm from mười on."""
    if tens > 1 and ones in (1, 4):
        return "mốt" if ones == 1 else "tư"
    return "lăm" if tens and ones == 5 else _DIGITS[ones]


def parse_amount(text: str) -> int:
    """An amount as people type it: 50000, 50.000, 50 000, 50.000 đồng, 50.000đ, 50k, 1,5 triệu.

    Raises:
        AppError: ``bad_amount`` where it is none, is negative, or no whole number of đồng.
    """
    plain = "".join(text.casefold().split()).removesuffix("đồng").removesuffix("đ")
    plain = plain.removesuffix("vnd").removesuffix("₫")
    for word, factor in (("triệu", 10**6), ("tr", 10**6), ("nghìn", 1000), ("ngàn", 1000)):
        if plain.endswith(word):
            return _scaled(plain.removesuffix(word), factor, text)
    if plain.endswith("k"):
        return _scaled(plain.removesuffix("k"), 1000, text)
    return _scaled(plain, 1, text)


def _scaled(figures: str, factor: int, text: str) -> int:
    whole, comma, part = figures.partition(",")
    groups = whole.split(".")
    well_grouped = len(groups) == 1 or (
        1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    )
    digits = "".join(groups)
    wrong = not (digits.isascii() and digits.isdigit() and well_grouped)
    if wrong or (comma and not (part.isascii() and part.isdigit())):
        raise AppError("bad_amount", text=text)
    amount = Decimal(f"{digits}.{part or 0}") * factor
    if amount != int(amount) or amount > LARGEST:
        raise AppError("bad_amount", text=text)
    return int(amount)
