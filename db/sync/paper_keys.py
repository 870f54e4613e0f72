"""The commune's spare key on paper: it may sign a NEW key of the commune when the old one is gone.

The code on paper holds a random seed (128 bits), the commune's id (128 bits) and a check of 24
bits, as 56 Crockford letters. The seed makes an Ed25519 key that is used twice and kept nowhere: at
printing it signs the commune's present keys, at use it signs the new ones. Houses hold its public
half since the invitation or a reply, so they know both signatures (sync.md 3.10).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from hashlib import blake2b

from db.domain.errors import AppError
from db.sync import signing
from db.sync.signing import KEY_BYTES, SIGNATURE_BYTES, Party

SEED_BYTES = SCOPE_BYTES = 16
CHECK_BYTES = 3
PROOF_BYTES = KEY_BYTES + SIGNATURE_BYTES
"""A proof as it travels: the paper key's public half, then its signature."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_EACH = 4
_LENGTH = (SEED_BYTES + SCOPE_BYTES + CHECK_BYTES) * 8 // 5
_PRESENT, _SUCCESSOR = b"solang-paper-present-v1", b"solang-paper-successor-v1"


@dataclass(frozen=True)
class PaperKey:
    """What stands on paper. ``commune``: the id under which the houses know their commune."""

    seed: bytes = field(repr=False)
    commune: bytes

    @property
    def public(self) -> bytes:
        """The half that the houses hold."""
        return signing.signing_public(self._secret())

    def vouch(self, party: Party) -> bytes:
        """The proof that these are the commune's keys at the time of printing."""
        return self.public + signing.sign(self._secret(), _PRESENT, _body(party, self.commune))

    def name_successor(self, party: Party) -> bytes:
        """The proof that these keys take the place of the lost ones."""
        return self.public + signing.sign(self._secret(), _SUCCESSOR, _body(party, self.commune))

    def _secret(self) -> bytes:
        return blake2b(self.seed + self.commune, digest_size=32, person=b"solang-paper-k1").digest()


def new_paper_key(commune: bytes) -> PaperKey:
    """A fresh one for the commune with that id."""
    return PaperKey(secrets.token_bytes(SEED_BYTES), commune)


def code_of(key: PaperKey) -> str:
    """What is printed: 14 groups of 4 letters."""
    body = key.seed + key.commune
    number = int.from_bytes(body + _check(body), "big")
    letters = "".join(_LETTERS[number >> 5 * at & 31] for at in reversed(range(_LENGTH)))
    return " ".join(letters[at : at + _EACH] for at in range(0, _LENGTH, _EACH))


def read_code(typed: str) -> PaperKey:
    """The key from what was typed: any case, spaces or dashes; O read as 0, I and L as 1.

    Raises:
        AppError: ``bad_paper_code`` where letters are missing or one is mistyped.
    """
    letters = "".join(c for c in typed.upper().translate(_ALIKE) if c.isalnum())
    if len(letters) != _LENGTH or any(c not in _LETTERS for c in letters):
        raise AppError("bad_paper_code")
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    whole = number.to_bytes(_LENGTH * 5 // 8, "big")
    body, check = whole[:-CHECK_BYTES], whole[-CHECK_BYTES:]
    if _check(body) != check:
        raise AppError("bad_paper_code")
    return PaperKey(body[:SEED_BYTES], body[SEED_BYTES:])


def is_vouched(proof: object, party: Party, commune: bytes) -> bool:
    """Whether a proof says that these were the commune's keys when the paper was printed."""
    return _holds(proof, _PRESENT, party, commune)


def is_successor(proof: object, party: Party, commune: bytes) -> bool:
    """Whether a proof says that these keys take the place of the commune's lost ones."""
    return _holds(proof, _SUCCESSOR, party, commune)


def public_of(proof: bytes) -> bytes:
    """The paper key's public half in a proof."""
    return proof[:KEY_BYTES]


def _holds(proof: object, tag: bytes, party: Party, commune: bytes) -> bool:
    if not isinstance(proof, bytes) or len(proof) != PROOF_BYTES:
        return False
    return signing.verify(public_of(proof), tag, _body(party, commune), proof[KEY_BYTES:])


def _body(party: Party, commune: bytes) -> bytes:
    return party.sign + commune + party.seal.encode()


def _check(body: bytes) -> bytes:
    return blake2b(body, digest_size=CHECK_BYTES, person=b"solang-paper-c1").digest()
