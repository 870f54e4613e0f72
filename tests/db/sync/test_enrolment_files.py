"""Invitation and answer: read by the right side, refused with a reason by all others."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.sync import packing, sealer, signing
from db.sync.container import FileKind, Header, frame, unframe
from db.sync.enrolment_files import (
    TOKEN_BYTES,
    make_answer,
    make_invitation,
    new_token,
    read_answer,
    read_invitation,
)
from tests.db.sync.golden import answer, invitation
from tests.db.sync.made import COMMUNE, SENDER, chain, file_of
from tests.db.sync.verdicts import verdict
from tests.helpers.own_keys import new_keys

INVITE = make_invitation(invitation(), COMMUNE)
ANSWER = make_answer(answer(), SENDER, invitation())
STRANGER = new_keys()


def invite_body(**changes: object) -> bytes:
    """An invitation signed by the commune, but for the fields in ``changes``: ``_6=b"…"``."""
    fields = cbor2.loads(unframe(INVITE).body[96:])
    fields |= {int(name[1:]): value for name, value in changes.items()}
    body = cbor2.dumps(fields)
    signature = signing.sign(COMMUNE.sign_secret, signing.INVITE_TAG, body)
    return frame(unframe(INVITE).header, COMMUNE.party.sign + signature + body)


def answer_file(body: bytes) -> bytes:
    """Any bytes, signed by the laptop and sealed for the commune."""
    signature = signing.sign(SENDER.sign_secret, signing.ANSWER_TAG, body)
    whole = bytes(32) + SENDER.party.sign + signature + body
    return frame(unframe(ANSWER).header, sealer.seal(whole, [COMMUNE.party.seal]))


def test_an_invitation_comes_back() -> None:
    assert read_invitation(INVITE) == invitation()


def test_an_answer_comes_back() -> None:
    assert read_answer(ANSWER, COMMUNE).answer == answer()


def test_both_sides_reckon_the_same_digits() -> None:
    at_house = signing.digits(read_invitation(INVITE).party.fingerprint, SENDER.party.fingerprint)
    read = read_answer(ANSWER, COMMUNE).answer
    assert at_house == signing.digits(read.party.fingerprint, COMMUNE.party.fingerprint)


def test_an_answer_knows_the_token_of_its_invitation_only() -> None:
    read = read_answer(ANSWER, COMMUNE)
    assert read.has_token(invitation().token) and not read.has_token(new_token())


def test_a_token_is_long_enough_and_new_each_time() -> None:
    assert len(new_token()) == TOKEN_BYTES and new_token() != new_token()


def test_an_answer_opens_at_its_commune_only() -> None:
    assert verdict(lambda: read_answer(ANSWER, STRANGER)) == "file_not_for_us"


def test_an_answer_to_an_invitation_with_other_keys_is_for_somebody_else() -> None:
    forged = replace(invitation(), party=signing.Party(STRANGER.party.sign, COMMUNE.party.seal))
    data = make_answer(answer(), SENDER, forged)
    assert verdict(lambda: read_answer(data, COMMUNE)) == "file_not_for_us"


def test_an_invitation_whose_content_was_exchanged_is_refused() -> None:
    body = unframe(INVITE).body.replace(b"Gia Lai", b"Kon Tum")
    data = frame(unframe(INVITE).header, body)
    assert verdict(lambda: read_invitation(data)) == "file_bad_signature"


def test_an_invitation_is_no_answer_and_no_hand_in() -> None:
    delta = file_of(chain(2))
    assert [
        verdict(lambda: read_answer(INVITE, COMMUNE)),
        verdict(lambda: read_invitation(ANSWER)),
        verdict(lambda: read_invitation(delta)),
        verdict(lambda: packing.open_frame(INVITE)),
    ] == ["file_other_kind"] * 4


def test_secrets_of_an_invitation_are_never_shown() -> None:
    shown = repr(read_invitation(INVITE))
    assert repr(invitation().token) not in shown and repr(invitation().digest_key) not in shown


@pytest.mark.parametrize(
    "changes",
    [
        {"_0": b"short"},
        {"_1": 7},
        {"_1": "x" * 301},
        {"_3": None},
        {"_5": "age1nobody"},
        {"_5": COMMUNE.seal_secret},
        {"_6": b"token"},
        {"_7": bytes(31)},
        {"_8": []},
        {"_8": {1: "x"}},
        {"_8": {"x": 1.5}},
        {"_8": {"x": cbor2.CBORTag(1, 0)}},
        {"_9": [[[[[[[[[[[[[]]]]]]]]]]]]]},
    ],
    ids=repr,
)
def test_a_signed_invitation_with_a_wrong_field_is_refused(changes: dict[str, object]) -> None:
    assert verdict(lambda: read_invitation(invite_body(**changes))) == "file_broken"


def test_an_invitation_with_a_fact_of_a_later_version_is_read() -> None:
    assert read_invitation(invite_body(_30="later")) == invitation()


def test_every_shorter_invitation_is_cut() -> None:
    shorter = [INVITE[:size] for size in range(len(INVITE))]
    assert {verdict(partial(read_invitation, data)) for data in shorter} == {"file_cut"}


@given(st.integers(0, len(INVITE) * 8 - 1))
def test_every_bit_of_an_invitation_is_watched(bit: int) -> None:
    damaged = bytearray(INVITE)
    damaged[bit // 8] ^= 1 << bit % 8
    assert verdict(lambda: read_invitation(bytes(damaged))).startswith("file_")


@given(st.binary(max_size=300))
def test_any_invitation_body_gets_a_verdict(body: bytes) -> None:
    data = frame(Header(bytes(16), FileKind.INVITE), body)
    assert verdict(lambda: read_invitation(data)).startswith("file_")


@given(st.binary(max_size=300))
def test_any_signed_answer_gets_a_verdict(body: bytes) -> None:
    assert verdict(lambda: read_answer(answer_file(body), COMMUNE)).startswith("file_")


@given(st.binary(max_size=300))
def test_any_sealed_answer_gets_a_verdict(body: bytes) -> None:
    data = frame(unframe(ANSWER).header, sealer.seal(body, [COMMUNE.party.seal]))
    assert verdict(lambda: read_answer(data, COMMUNE)) == "file_bad_signature"
