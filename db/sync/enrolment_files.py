"""The invitation of a commune, and the answer of a house: format only, no book.

The invitation is signed but not sealed: nobody's key is known yet. The answer is sealed for the
commune, signed by the house's laptop, and carries a code that only a holder of the invitation's
one-time token can make. Whether the two that met are the right two is told by reading numbers to
each other (``signing.digits`` over both fingerprints).
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import cbor2

from db.domain.errors import AppError
from db.log.entry import ID_BYTES
from db.log.plain_cbor import is_plain, read_plain
from db.sync import sealer, signing
from db.sync.checked_values import Checked
from db.sync.container import FILE_ID_BYTES, FileKind, Header, frame, unframe
from db.sync.signing import OwnKeys, Party

TOKEN_BYTES = 16
DIGEST_KEY_BYTES = 32
MAC_BYTES = 32
_HEAD = signing.KEY_BYTES + signing.SIGNATURE_BYTES
_MAX_BODY = 256 * 1024
_MAX_ITEMS = 5000
_VALUES = Checked("enrolment")
_bytes, _text, _broken = _VALUES.octets, _VALUES.text, _VALUES.broken


@dataclass(frozen=True)
class Invitation:
    """What the commune gives to one house, for one laptop.

    Attributes:
        commune: id of the commune (16 bytes). commune_name, province: as the commune writes them.
        unit: id under which the commune keeps the house (16 bytes). house_name: the official one.
        party: the commune's public keys. token: 16 bytes, works once. digest_key: 32 bytes, for
        the digest that lets the commune count a person of two houses once.
        choices: plain values under text keys: names and choices for papers and menus.
    """

    commune: bytes
    commune_name: str
    province: str
    unit: bytes
    house_name: str
    party: Party
    token: bytes = field(repr=False)
    digest_key: bytes = field(repr=False)
    choices: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Former:
    """What a house tells a commune that took the place of a lost one: the lost one's keys, the
    proof of the paper key that they were (``paper_keys``), and under which id it kept the house."""

    party: Party
    proof: bytes
    unit: bytes | None


@dataclass(frozen=True)
class Answer:
    """What the house's laptop gives back.

    Attributes:
        commune, unit: as in the invitation. party: the laptop's public keys.
        scope: the house's own id since its start (16 bytes); all it wrote belongs to it.
        house_name, kind: as the house has them. label: a word for the laptop.
        former: the commune that the house followed before, where this one took its place.
    """

    commune: bytes
    unit: bytes
    party: Party
    scope: bytes
    house_name: str
    kind: str
    label: str = ""
    former: Former | None = None


@dataclass(frozen=True)
class AnswerRead:
    """An answer whose signature is right; its token is still to be compared."""

    answer: Answer
    signed: bytes = field(repr=False)
    mac: bytes = field(repr=False)

    def has_token(self, token: bytes) -> bool:
        """Was it made by somebody who holds the invitation with this token?"""
        return hmac.compare_digest(self.mac, _mac(token, self.signed))


def new_token() -> bytes:
    """16 bytes that work once."""
    return secrets.token_bytes(TOKEN_BYTES)


def make_invitation(invitation: Invitation, own: OwnKeys) -> bytes:
    """The bytes of an invitation file; ``own`` are the keys of ``invitation.party``."""
    body = cbor2.dumps(
        {
            0: invitation.commune,
            1: invitation.commune_name,
            2: invitation.province,
            3: invitation.unit,
            4: invitation.house_name,
            5: invitation.party.seal,
            6: invitation.token,
            7: invitation.digest_key,
            8: dict(invitation.choices),
        }
    )
    signature = signing.sign(own.sign_secret, signing.INVITE_TAG, body)
    return _framed(FileKind.INVITE, own.party.sign + signature + body)


def read_invitation(data: bytes) -> Invitation:
    """Read an invitation. That it comes from the commune is proved by comparing numbers only.

    Raises:
        AppError: those of ``container.unframe``, ``file_other_kind``, ``file_bad_signature``,
            ``file_broken``.
    """
    sender, body = _signed(_body_of(data, FileKind.INVITE), signing.INVITE_TAG)
    rows = _rows(body)
    choices = rows.get(8, {})
    if not isinstance(choices, dict) or not all(isinstance(key, str) for key in choices):
        raise _broken()
    if not is_plain(choices):
        raise _broken()
    return Invitation(
        commune=_bytes(rows.get(0)),
        commune_name=_text(rows.get(1)),
        province=_text(rows.get(2)),
        unit=_bytes(rows.get(3)),
        house_name=_text(rows.get(4)),
        party=_party(sender, rows.get(5)),
        token=_bytes(rows.get(6), TOKEN_BYTES),
        digest_key=_bytes(rows.get(7), DIGEST_KEY_BYTES),
        choices=choices,
    )


def make_answer(answer: Answer, own: OwnKeys, invitation: Invitation) -> bytes:
    """The bytes of an answer file; ``own`` are the keys of ``answer.party``."""
    rows: dict[int, Any] = {
        0: answer.commune,
        1: answer.unit,
        2: answer.party.seal,
        3: answer.scope,
        4: answer.house_name,
        5: answer.kind,
        6: answer.label,
        7: invitation.party.fingerprint,
    }
    if answer.former is not None:
        before = answer.former
        rows[8] = [before.party.sign, before.party.seal, before.proof, before.unit]
    body = cbor2.dumps(rows)
    signature = signing.sign(own.sign_secret, signing.ANSWER_TAG, body)
    whole = own.party.sign + signature + body
    sealed = sealer.seal(_mac(invitation.token, whole) + whole, [invitation.party.seal])
    return _framed(FileKind.ANSWER, sealed, (sealer.key_id(invitation.party.seal),))


def read_answer(data: bytes, own: OwnKeys) -> AnswerRead:
    """Read an answer with the keys of the commune that invited.

    Raises:
        AppError: those of ``container.unframe``, ``file_other_kind``, ``file_not_for_us``,
            ``file_altered``, ``file_bad_signature``, ``file_broken``.
    """
    whole = sealer.unseal(_body_of(data, FileKind.ANSWER), own.seal_secret)
    mac, signed = whole[:MAC_BYTES], whole[MAC_BYTES:]
    sender, body = _signed(signed, signing.ANSWER_TAG)
    rows = _rows(body)
    if rows.get(7) != own.party.fingerprint:
        raise AppError("file_not_for_us")
    answer = Answer(
        commune=_bytes(rows.get(0)),
        unit=_bytes(rows.get(1)),
        party=_party(sender, rows.get(2)),
        scope=_bytes(rows.get(3)),
        house_name=_text(rows.get(4)),
        kind=_text(rows.get(5)),
        label=_text(rows.get(6)),
        former=_former(rows.get(8)),
    )
    return AnswerRead(answer, signed, mac)


def _framed(kind: FileKind, body: bytes, recipients: tuple[bytes, ...] = ()) -> bytes:
    return frame(Header(secrets.token_bytes(FILE_ID_BYTES), kind, recipients), body)


def _body_of(data: bytes, kind: FileKind) -> bytes:
    framed = unframe(data)
    if framed.header.kind != kind:
        raise AppError("file_other_kind", kind=framed.header.kind.value)
    if len(framed.body) > _MAX_BODY:
        raise _broken()
    return framed.body


def _signed(whole: bytes, tag: bytes) -> tuple[bytes, bytes]:
    """(signing key, body) of ``key ‖ signature ‖ body``, the signature being right."""
    sender, signature, body = (
        whole[: signing.KEY_BYTES],
        whole[signing.KEY_BYTES : _HEAD],
        whole[_HEAD:],
    )
    if not signing.verify(sender, tag, body, signature):
        raise AppError("file_bad_signature")
    return sender, body


def _mac(token: bytes, whole: bytes) -> bytes:
    return blake2b(whole, digest_size=MAC_BYTES, key=token, person=b"solang-token-v1").digest()


def _rows(body: bytes) -> dict[int, Any]:
    rows = read_plain(body, "file_broken", "enrolment", max_items=_MAX_ITEMS)
    if not isinstance(rows, dict):
        raise _broken()
    return rows


def _former(value: object) -> Former | None:
    match value:
        case None:
            return None
        case [bytes(sign), str(seal), bytes(proof), None]:
            return Former(_party(sign, seal), proof, None)
        case [bytes(sign), str(seal), bytes(proof), bytes(unit)] if len(unit) == ID_BYTES:
            return Former(_party(sign, seal), proof, unit)
        case _:
            raise _broken()


def _party(sign: bytes, seal: object) -> Party:
    if not isinstance(seal, str) or not sealer.is_public(seal):
        raise _broken()
    return Party(sign, seal)
