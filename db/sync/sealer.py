"""Sealing for those who may open a file: age (X25519), behind four small functions.

pyrage has one maintainer, so no other file of these rooms knows it. age proves that not a byte was
cut or changed, but not who wrote it: that is the signature's part (``db.sync.signing``).
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import pyrage
from pyrage import x25519

from db.domain.errors import AppError


def new_identity() -> tuple[str, str]:
    """A new key pair: (secret, public), both as age writes them."""
    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(secret: str) -> str:
    """The public half of a secret made by ``new_identity``."""
    return str(x25519.Identity.from_str(secret).to_public())


def is_public(text: str) -> bool:
    """Can something be sealed for this text? For keys that came in a file."""
    try:
        return str(x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def key_id(public: str) -> bytes:
    """The 8 bytes that stand in a file's header for one who can open it."""
    return blake2b(public.encode(), digest_size=8, person=b"solang-keyid-v1").digest()


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """``data`` so that each of ``recipients`` (public keys), and nobody else, can open it."""
    keys = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    return bytes(pyrage.encrypt(data, keys))


def unseal(sealed: bytes, secret: str) -> bytes:
    """Open what was sealed for the public half of ``secret``; never longer than ``sealed``.

    Raises:
        AppError: ``file_not_for_us``, or ``file_altered`` where a single byte is not as sealed.
    """
    try:
        return bytes(pyrage.decrypt(sealed, [x25519.Identity.from_str(secret)]))
    except pyrage.DecryptError as error:
        if "matching keys" in str(error):
            raise AppError("file_not_for_us") from error
        raise AppError("file_altered") from error
