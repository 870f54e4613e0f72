"""Signatures, fingerprints, and the digits two people read to each other."""

from __future__ import annotations

import re

import pytest

from db.sync import signing
from tests.db.sync.made import COMMUNE, SENDER
from tests.helpers.own_keys import new_keys


def test_a_signature_holds_for_its_bytes_only() -> None:
    signature = signing.sign(SENDER.sign_secret, b"tag", b"body")
    public = SENDER.party.sign
    held = [
        signing.verify(public, b"tag", b"body", signature),
        signing.verify(public, b"tag", b"bodx", signature),
        signing.verify(public, b"gat", b"body", signature),
        signing.verify(COMMUNE.party.sign, b"tag", b"body", signature),
        signing.verify(public, b"tag", b"body", signature[:-1]),
        signing.verify(public[:-1], b"tag", b"body", signature),
        signing.verify(b"", b"tag", b"body", b""),
    ]
    assert held == [True, False, False, False, False, False, False]


def test_a_key_under_which_anybody_can_sign_is_no_key() -> None:
    weak = b"\x01" + bytes(31)
    forged = b"\x01" + bytes(31) + bytes(32)
    assert not signing.verify(weak, b"tag", b"anything", forged)


def test_the_sign_bit_does_not_save_a_weak_key() -> None:
    assert not signing.is_signing_key(b"\x01" + bytes(30) + b"\x80")


def test_digits_are_eight_groups_of_four_and_the_same_on_both_sides() -> None:
    one, other = SENDER.party.fingerprint, COMMUNE.party.fingerprint
    assert signing.digits(one, other) == signing.digits(other, one)
    assert re.fullmatch(r"\d{4}( \d{4}){7}", signing.digits(one, other))


def test_digits_of_another_pair_differ() -> None:
    one, other = SENDER.party.fingerprint, COMMUNE.party.fingerprint
    assert signing.digits(one, one) != signing.digits(one, other)


def test_a_fingerprint_stands_for_both_keys() -> None:
    party = SENDER.party
    prints = {
        party.fingerprint,
        signing.fingerprint(party.sign, COMMUNE.party.seal),
        signing.fingerprint(COMMUNE.party.sign, party.seal),
    }
    assert len(prints) == 3 and len(party.fingerprint) == signing.FINGERPRINT_BYTES


@pytest.mark.parametrize("keys", [SENDER, new_keys()])
def test_secrets_are_never_shown(keys: signing.OwnKeys) -> None:
    assert keys.seal_secret not in repr(keys) and keys.sign_secret.hex() not in repr(keys)
