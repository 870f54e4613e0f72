"""A text with the signature of the laptop that wrote it, as a house sends it by Zalo or e-mail.

The text stays readable; the last line is the signature over all before it, in capital letters and
digits. Line ends may change on the way.
"""

from __future__ import annotations

import base64
from binascii import Error

from db.engine import Book
from db.sync import signing
from db.sync.parties import devices, own_keys

TAG = b"solang-text-v1"
_MARK = "SOLANG-1 "


def signed_text(book: Book, text: str) -> str:
    """The text with a last line that proves who wrote it."""
    own = own_keys(book)
    body = _plain(text)
    signature = signing.sign(own.sign_secret, TAG, body.encode())
    proof = base64.b32encode(own.party.sign + signature).decode().rstrip("=")
    return f"{body}\n{_MARK}{proof}\n"


def signer_of(text: str) -> bytes | None:
    """The signing key under which the text is whole; None where it was altered or not signed."""
    body, _, last = _plain(text).rpartition("\n")
    if not last.startswith(_MARK):
        return None
    proof = last.removeprefix(_MARK).strip()
    try:
        raw = base64.b32decode(proof + "=" * (-len(proof) % 8))
    except (Error, ValueError):
        return None
    key, signature = raw[: signing.KEY_BYTES], raw[signing.KEY_BYTES :]
    return key if signing.verify(key, TAG, body.encode(), signature) else None


def house_of(book: Book, text: str) -> str | None:
    """At the commune: the name of the house whose accepted laptop signed this text."""
    signer = signer_of(text)
    with book.read() as connection:
        for device in devices(connection):
            if device.party.sign == signer and not device.revoked:
                return device.unit_name
    return None


def _plain(text: str) -> str:
    """Without what mail and Windows add: other line ends, spaces at the ends of lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")
