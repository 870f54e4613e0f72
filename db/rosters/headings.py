"""What a heading means. The words are data (``roster_headings.csv``); here is how they are matched:
with their marks, without, then by a few patterns, and at last nearly.
"""

from __future__ import annotations

import csv
import re
from enum import StrEnum
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from db.domain.text import clean, fold, marks_equal_key
from resources import path


class Meaning(StrEnum):
    """What one heading says by itself; ``header`` turns it into a field with its neighbours."""

    NUMBER = "number"
    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    BIRTH = "birth"
    AGE = "age"
    MALE = "male"
    FEMALE = "female"
    GENDER = "gender"
    ETHNIC_GROUP = "ethnic_group"
    DT = "dt"
    VILLAGE = "village"
    RESIDENCE = "residence"
    REGISTERED = "registered"
    UNIT = "unit"
    PHONE = "phone"
    GUARDIAN = "guardian"
    GUARDIAN_PHONE = "guardian_phone"
    USUAL_NAME = "usual_name"
    NOTE = "note"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUSEHOLDER = "householder"
    OTHER = "other"


LONGEST = 80
_NEARLY = 88
_SHORTEST_NEARLY = 6
_PARENTHESES = re.compile(r"\([^()]*\)?|\[[^\]]*\]?|\*")
_OTHER_DAYS = re.compile(r"\b(?:sinh hoat|vao|cap|tham gia|hoc|khai giang|dang ky|nhan)\b")
_GUARDIANS_PHONE = r"(?=.*\b(?:phu huynh|cha|me|bo|giam ho)\b).*\b(?:sdt|dt|dien thoai|so may)\b"
_VILLAGE = (
    r"(?:ten )?(?:lang|thon|buon) (?:to|ban|xom|lang|buon|thon|va|hoac|dang|hien|noi|cu tru)\b"
)
_PATTERNS: tuple[tuple[re.Pattern[str], Meaning], ...] = tuple(
    (re.compile(pattern), Meaning(meaning))
    for pattern, meaning in (
        (_GUARDIANS_PHONE, "guardian_phone"),
        (r".*\b(?:phu huynh|giam ho|cha me|bo me|cha hoac me|nguoi than)\b", "guardian"),
        (r"ho (?:va )?ten (?:cha|me|bo|ong|ba)\b", "guardian"),
        (r"ho (?:va )?ten (?:vo|chong|chu ho|giao vien|nguoi day)\b", "other"),
        (r"ho (?:va |, )?ten\b", "name"),
        (r"ten (?:thuong|goi|o nha)\b", "usual_name"),
        (r".*\b(?:so dien thoai|dien thoai|so dt|sdt|di dong|zalo)\b", "phone"),
        (r"(?:ngay|nam|thang)\b.*\bsinh\b|sinh (?:nam|ngay)\b", "birth"),
        (r"(?:thuoc |thanh phan )?dan toc\b", "ethnic_group"),
        (r"gioi tinh\b", "gender"),
        (_VILLAGE, "village"),
        (r"(?:dia chi|noi o|cho o|noi cu tru)\b", "residence"),
        (r"ghi chu\b", "note"),
    )
)


@lru_cache(maxsize=4096)
def meaning_of(heading: str) -> Meaning | None:
    """The meaning of one heading cell, or None where it is no heading that is known."""
    text = clean(heading)
    if not text or len(text) > LONGEST:
        return None
    bare = clean(_PARENTHESES.sub(" ", text))
    marked, folded = _tables()
    for form in (text, bare):
        found = marked.get(_compact(marks_equal_key(form))) or folded.get(_compact(fold(form)))
        if found:
            return found
    return _by_pattern(bare) or _nearly(_compact(fold(bare)))


def _by_pattern(text: str) -> Meaning | None:
    words = " ".join(re.sub(r"[\W_]+", " ", fold(text)).split())
    for pattern, meaning in _PATTERNS:
        if pattern.match(words):
            is_other_day = meaning is Meaning.BIRTH and _OTHER_DAYS.search(words)
            return Meaning.OTHER if is_other_day else meaning
    return None


def _nearly(compact: str) -> Meaning | None:
    if len(compact) < _SHORTEST_NEARLY:
        return None
    folded = _tables()[1]
    found = process.extractOne(compact, folded.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
    return folded[found[0]] if found else None


def _compact(text: str) -> str:
    """Letters and digits only: “Họ  và-tên:” is “họvàtên”. A sign alone stays (#)."""
    return re.sub(r"[^\w\u0300-\u036f]|_", "", text) or text


@cache
def _tables() -> tuple[dict[str, Meaning], dict[str, Meaning]]:
    """Headings with and without marks; of two that are equal without marks the first counts."""
    marked: dict[str, Meaning] = {}
    folded: dict[str, Meaning] = {}
    with path("data/roster_headings.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            meaning = Meaning(row["meaning"])
            marked.setdefault(_compact(marks_equal_key(row["heading"])), meaning)
            folded.setdefault(_compact(fold(row["heading"])), meaning)
    return marked, folded
