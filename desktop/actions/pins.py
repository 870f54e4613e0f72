"""The PIN before what is private of people. It can be left out; it is no key: it keeps a neighbour
who looks on from seeing, while the book itself is sealed by its own keys."""

from __future__ import annotations

import hmac
import secrets
from hashlib import scrypt

from db import recovery
from db.domain.errors import AppError
from db.engine import Book
from db.log import settings

_NAME = "pin"
_SALT = 16
SHORTEST, LONGEST = 4, 8


def has_pin(book: Book) -> bool:
    """Whether private facts are behind a number."""
    with book.read() as connection:
        return bool(settings.get(connection, _NAME))


def check_pin(book: Book, pin: str) -> bool:
    """Whether it is the one that was set; True where none is set."""
    with book.read() as connection:
        kept = settings.get(connection, _NAME)
    if not kept:
        return True
    return hmac.compare_digest(_digest(pin, kept[:_SALT]), kept[_SALT:])


def set_pin(book: Book, pin: str, before: str) -> None:
    """Another PIN, or none where ``pin`` is empty.

    Args:
        before: the present PIN, or the recovery code by who has forgotten it.

    Raises:
        AppError: ``bad_pin`` where it is not 4 to 8 digits; ``wrong_pin``.
    """
    pin = pin.strip()
    if pin and not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise AppError("bad_pin", shortest=SHORTEST, longest=LONGEST)
    if not check_pin(book, before) and not _is_code(book, before):
        raise AppError("wrong_pin")
    salt = secrets.token_bytes(_SALT)
    with book.write() as connection:
        settings.put(connection, _NAME, salt + _digest(pin, salt) if pin else b"")


def _is_code(book: Book, typed: str) -> bool:
    with book.read() as connection:
        kept = settings.get(connection, settings.RECOVERY) or b""
    try:
        recovery.open_identity(typed, kept.partition(b"\n")[2])
    except AppError:
        return False
    return True


def _digest(pin: str, salt: bytes) -> bytes:
    return scrypt(pin.strip().encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
