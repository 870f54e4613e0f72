"""What stands in the QR of a sign-in sheet: which print, which page, no names.

``SL1.<print id>.<page>.<layout>.<rows on this page>.<check>``: only letters of QR's alphanumeric
mode, so the code stays small. The check catches a code typed by hand or made by something else; the
QR's own correction catches dirt. A photo is read against what was printed, never today's members.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from hashlib import blake2b

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, which people misread or misspeak."""

PRINT_ID_LETTERS = 12
_CODE = re.compile(
    rf"(SL1\.([{CROCKFORD}]{{{PRINT_ID_LETTERS}}})\.([1-9]\d{{0,4}})\.([1-9]\d?)\.(\d{{1,2}}))"
    rf"\.([{CROCKFORD}]{{2}})",
    re.ASCII,
)


@dataclass(frozen=True)
class SheetCode:
    """One page of one printed sheet; pages count from 1."""

    print_id: str
    page: int
    layout: int
    rows: int


def new_print_id() -> str:
    """Twelve letters, 60 random bits: two prints of one meeting never share it."""
    return "".join(secrets.choice(CROCKFORD) for _ in range(PRINT_ID_LETTERS))


def qr_text(code: SheetCode) -> str:
    """The text of the page's QR."""
    body = f"SL1.{code.print_id}.{code.page}.{code.layout}.{code.rows}"
    return f"{body}.{_check(body)}"


def parse_qr(text: str) -> SheetCode | None:
    """Read the text of a QR; None where it is not one of ours, or its check does not fit."""
    found = _CODE.fullmatch(text.strip().upper())
    if found is None:
        return None
    body, print_id, page, layout, rows, check = found.groups()
    if check != _check(body):
        return None
    return SheetCode(print_id, int(page), int(layout), int(rows))


def _check(body: str) -> str:
    """Ten bits of BLAKE2b as two letters: one foreign code in 1,024 would pass."""
    number = int.from_bytes(blake2b(body.encode("ascii"), digest_size=2).digest(), "big")
    return CROCKFORD[number >> 5 & 31] + CROCKFORD[number & 31]
