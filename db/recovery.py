"""The recovery code: 8 groups of 4 on paper that open the backups when the laptop is gone.

160 random bits as Crockford letters. The code opens a random age identity that was sealed once at
the start; every backup's keys are sealed to that identity's public half, so a backup needs no code
and the code needs no slow password hash (it is no password: nobody can guess 160 bits).
"""

from __future__ import annotations

import secrets

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.domain.errors import AppError

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_GROUPS, _EACH = 8, 4


def new_code() -> str:
    """A fresh code, e.g. ``7QK2-0MZR-…``."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_GROUPS * _EACH))
    return "-".join(letters[i : i + _EACH] for i in range(0, len(letters), _EACH))


def normal_code(typed: str) -> str:
    """The code as made, from what was typed: any case, spaces or dashes; O read as 0, I and L as 1.

    Raises:
        AppError: ``bad_code``.
    """
    letters = "".join(c for c in typed.upper().translate(_ALIKE) if c.isalnum())
    if len(letters) != _GROUPS * _EACH or any(c not in _LETTERS for c in letters):
        raise AppError("bad_code")
    return letters


def seal_identity(code: str) -> tuple[str, bytes]:
    """(age recipient, sealed identity): a new identity that only the code opens."""
    identity = pyrage.x25519.Identity.generate()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    body = ChaCha20Poly1305(_key(code, salt)).encrypt(nonce, str(identity).encode(), None)
    return str(identity.to_public()), salt + nonce + body


def open_identity(code: str, sealed: bytes) -> str:
    """The age identity.

    Raises:
        AppError: ``bad_code`` where the code is another one.
    """
    salt, nonce, body = sealed[:16], sealed[16:28], sealed[28:]
    try:
        return ChaCha20Poly1305(_key(code, salt)).decrypt(nonce, body, None).decode()
    except (InvalidTag, ValueError) as error:
        raise AppError("bad_code") from error


def _key(code: str, salt: bytes) -> bytes:
    kdf = HKDF(SHA256(), 32, salt, b"solang-recovery-v1")
    return kdf.derive(normal_code(code).encode())
