"""What stands in the QR of a member card: who it is, as a scanner types it; no name.

``SLT1.<the person's id, 26 Crockford letters>.<check>``: letters of QR's alphanumeric mode only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

from db.domain.ids import to_bytes, to_text
from db.domain.sheet_codes import CROCKFORD

_LETTERS = 26
_CARD = re.compile(rf"(SLT1\.([{CROCKFORD}]{{{_LETTERS}}}))\.([{CROCKFORD}]{{2}})", re.ASCII)


def card_text(person_id: str) -> str:
    """The text of a person's card."""
    number = int.from_bytes(to_bytes(person_id), "big")
    letters = "".join(CROCKFORD[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    body = f"SLT1.{letters}"
    return f"{body}.{_check(body)}"


def parse_card(text: str) -> str | None:
    """The person's id; None where it is no card of ours, or was misread."""
    found = _CARD.fullmatch(text.strip().upper())
    if found is None or _check(found[1]) != found[3]:
        return None
    number = 0
    for letter in found[2]:
        number = number << 5 | CROCKFORD.index(letter)
    return to_text(number.to_bytes(16, "big")) if number < 1 << 128 else None


START = "SLT1."
LEAST_LETTERS = 18
"""Of 28 letters: fewer left by a keyboard program could be those of two cards."""


def looks_like_card(text: str) -> bool:
    """Whether a scanner typed this, though a Vietnamese keyboard program may have changed it."""
    return _plain(text).startswith(START)


def card_among(text: str, person_ids: Iterable[str]) -> str | None:
    """Whose card it is, of these persons, where Telex or VNI has eaten letters and digits of it.

    A keyboard program takes an S, W or 6 away and puts a mark on a letter before it. What is left
    stands in the card's own text in the same order; a text of which that is true by chance is as
    good as impossible from ``LEAST_LETTERS`` on. None where nobody's or more than one's.
    """
    known = parse_card(text)
    if known is not None:
        return known
    left = [letter for letter in _plain(text).removeprefix(START) if letter in CROCKFORD]
    if not looks_like_card(text) or len(left) < LEAST_LETTERS:
        return None
    found = [id_ for id_ in person_ids if _in_order(left, card_text(id_).removeprefix(START))]
    return found[0] if len(found) == 1 else None


def _plain(text: str) -> str:
    """Capitals without marks. No card has a U: where one stands, a W was typed."""
    bare = unicodedata.normalize("NFD", text.strip().upper().replace("Đ", "D"))
    return "".join(one for one in bare if not unicodedata.combining(one)).replace("U", "W")


def _in_order(left: list[str], whole: str) -> bool:
    """Whether all of ``left`` stands in ``whole`` in this order."""
    rest = iter(whole)
    return all(letter in rest for letter in left)


def _check(body: str) -> str:
    number = int.from_bytes(blake2b(body.encode("ascii"), digest_size=2).digest(), "big")
    return CROCKFORD[number >> 5 & 31] + CROCKFORD[number & 31]
