"""Who wrote a file: Ed25519 over the bytes themselves, and the numbers two people compare.

A party (a house's laptop, or the commune) has two public keys: one to check what it signed, one to
seal what only it may open. Its fingerprint binds both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from db.sync import sealer

KEY_BYTES = 32
SIGNATURE_BYTES = 64
FINGERPRINT_BYTES = 32
MANIFEST_TAG = b"solang-manifest-v1"
INVITE_TAG = b"solang-invite-v1"
ANSWER_TAG = b"solang-answer-v1"
# Points of small order (sign bit off): a signature anybody can make is valid under these.
_WEAK_KEYS = frozenset(
    bytes.fromhex(text)
    for text in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)


@dataclass(frozen=True)
class Party:
    """The public keys of a laptop or a commune: ``sign`` 32 bytes, ``seal`` as age writes it."""

    sign: bytes
    seal: str

    @property
    def fingerprint(self) -> bytes:
        return fingerprint(self.sign, self.seal)


@dataclass(frozen=True)
class OwnKeys:
    """The secret halves; never written anywhere but KEYS, and never shown by ``repr``."""

    sign_secret: bytes = field(repr=False)
    seal_secret: str = field(repr=False)

    @property
    def party(self) -> Party:
        return Party(signing_public(self.sign_secret), sealer.public_of(self.seal_secret))


def new_signing_key() -> bytes:
    """The 32 secret bytes of a new Ed25519 key."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def signing_public(secret: bytes) -> bytes:
    """The 32 public bytes that belong to ``secret``."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def sign(secret: bytes, tag: bytes, body: bytes) -> bytes:
    """64 bytes over ``tag`` and ``body``; the tag keeps one kind from passing as another."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(tag + body)


def verify(public: bytes, tag: bytes, body: bytes, signature: bytes) -> bool:
    """Was this signed by the secret half of ``public``? False for any wrong length or weak key."""
    if not is_signing_key(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, tag + body)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_signing_key(public: bytes) -> bool:
    """Has it the right length, and is it no key under which anybody can sign?"""
    if len(public) != KEY_BYTES:
        return False
    return public[:31] + bytes([public[31] & 0x7F]) not in _WEAK_KEYS


def fingerprint(sign: bytes, seal: str) -> bytes:
    """32 bytes that stand for a party: BLAKE2b over both its public keys."""
    return blake2b(sign + seal.encode(), digest_size=32, person=b"solang-party-v1").digest()


def digits(one: bytes, other: bytes) -> str:
    """8 groups of 4 digits of two fingerprints (about 106 bits), the same in either order.

    Both sides read them to each other; digits, since houses differ in language.
    """
    low, high = sorted((one, other))
    pair = blake2b(low + high, digest_size=32, person=b"solang-digits-v1").digest()
    text = f"{int.from_bytes(pair, 'big') % 10**32:032d}"
    return " ".join(text[start : start + 4] for start in range(0, 32, 4))
