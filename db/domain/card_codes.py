"""What stands in the QR of a member card: who it is, as a scanner types it; no name.

``SLT1.<the person's id, 26 Crockford letters>.<check>``: letters of QR's alphanumeric mode only.
"""

from __future__ import annotations

import re
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


def _check(body: str) -> str:
    number = int.from_bytes(blake2b(body.encode("ascii"), digest_size=2).digest(), "big")
    return CROCKFORD[number >> 5 & 31] + CROCKFORD[number & 31]
