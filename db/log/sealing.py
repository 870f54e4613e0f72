"""Personal values sealed with the person's own key (sync.md 6).

``0x01 ‖ nonce(12) ‖ ChaCha20-Poly1305``; bound to the entity and field, so that a sealed value
cannot be moved to another record. Without the key only the bytes are known.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_VERSION = b"\x01"
_NONCE = 12


def seal(key: bytes, text: str, entity: bytes, field: int, cell: bytes = b"") -> bytes:
    """The sealed bytes of one value."""
    nonce = secrets.token_bytes(_NONCE)
    body = ChaCha20Poly1305(key).encrypt(nonce, text.encode(), _bound(entity, field, cell))
    return _VERSION + nonce + body


def unseal(key: bytes, sealed: bytes, entity: bytes, field: int, cell: bytes = b"") -> str | None:
    """The text, or None where the key, the place or the version is another one."""
    if sealed[:1] != _VERSION or len(sealed) < 1 + _NONCE + 16:
        return None
    nonce, body = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, body, _bound(entity, field, cell)).decode()
    except (InvalidTag, UnicodeDecodeError):
        return None


def _bound(entity: bytes, field: int, cell: bytes) -> bytes:
    return entity + field.to_bytes(2, "big") + cell
