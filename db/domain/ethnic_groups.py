"""The 54 ethnic groups of Vietnam: a stable key each, and the many ways people write them.

Codes are of no use as keys, since at least three orders circulate (QĐ 121-TCTK/PPCĐ 1979, QĐ
1019/QĐ-TCTK 2008, the UBDT portal). The key is the official name of 1979 without marks and never
changes. “Other names” of the decree are there to be recognised only: some are felt as insults.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from db.domain.text import clean, fold, marks_equal_key
from resources import path

KINH = "kinh"
FOREIGNER = "foreigner"
_FOREIGNER_SHOWN = "Người nước ngoài"
_FOREIGNER_SPELLINGS = (_FOREIGNER_SHOWN, "Nước ngoài", "Ngoại quốc", "Người ngoại quốc")

_UNDECIDED = frozenset(("moi", "xa", "man"))
"""Exonyms used of many groups at once: never taken for one of them."""

_PARENTHESIS = re.compile(r"[(/,;].*")
_FOREWORD = re.compile(r"^(?:(?:dân tộc|dan toc|dt|người|nguoi)[ :.]+)+", re.IGNORECASE)


def keys() -> tuple[str, ...]:
    """All keys in the order of the decree of 1979, then ``foreigner``."""
    return tuple(_shown())


def display(key: str) -> str:
    """The official name without its hyphen: ``Ba Na``, ``Gia Rai``; the key itself if unknown."""
    return _shown().get(key, key)


def is_minority(key: str | None) -> bool | None:
    """Whether it counts as dân tộc thiểu số; None for foreigners and where nothing was stated."""
    if key is None or key == FOREIGNER or key not in _shown():
        return None
    return key != KINH


def key_of(text: str) -> str | None:
    """The group that a text means, whatever its marks, case, hyphens and spaces; None if none or
    several.

    Official names win over other names, and what is written with its marks over what is not.
    """
    whole = _FOREWORD.sub("", clean(text))
    for part in dict.fromkeys((whole, _PARENTHESIS.sub("", whole).strip())):
        for table, form in zip(_tables(), (_marked, _bare, _marked, _bare), strict=True):
            key = table.get(form(part))
            if key is not None:
                return key
    return None


def _marked(text: str) -> str:
    return re.sub(r"[-' ]", "", marks_equal_key(text))


def _bare(text: str) -> str:
    return re.sub(r"[-' ]", "", fold(text))


@cache
def _shown() -> dict[str, str]:
    names = [row["name"] for row in _rows("ethnic_groups")]
    shown = {_key(name): _without_hyphen(name) for name in names}
    return shown | {FOREIGNER: _FOREIGNER_SHOWN}


def _key(name: str) -> str:
    return fold(name).replace(" ", "-")


def _without_hyphen(name: str) -> str:
    return " ".join(part[0].upper() + part[1:] for part in name.replace("-", " ").split())


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    """Official names with and without marks, then other names with and without."""
    official = [(name, key) for key, name in _shown().items()]
    other = [(name, FOREIGNER) for name in _FOREIGNER_SPELLINGS]
    for row in _rows("ethnic_groups"):
        other += [
            (name, _key(row["name"])) for name in row["other_names"].split(";") if name.strip()
        ]
    other += [(row["spelling"], _key(row["group"])) for row in _rows("ethnic_group_spellings")]
    other = [(name, key) for name, key in other if _bare(name) not in _UNDECIDED]
    return (
        _unambiguous((_marked(name), key) for name, key in official),
        _unambiguous((_bare(name), key) for name, key in official),
        _unambiguous((_marked(name), key) for name, key in other),
        _unambiguous((_bare(name), key) for name, key in other),
    )


def _unambiguous(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    meant: dict[str, set[str]] = defaultdict(set)
    for form, key in pairs:
        meant[form].add(key)
    return {form: next(iter(found)) for form, found in meant.items() if len(found) == 1}


def _rows(table: str) -> list[dict[str, str]]:
    with path(f"data/{table}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
