"""Sealing: opened by those it was meant for, whole or not at all."""

from __future__ import annotations

from functools import partial

from db.sync import sealer
from tests.db.sync.made import COMMUNE, SENDER
from tests.db.sync.verdicts import verdict

TEXT = "Nhà rông làng Jro".encode()
SEALED = sealer.seal(TEXT, [COMMUNE.party.seal])


def test_each_recipient_opens_it() -> None:
    both = sealer.seal(TEXT, [COMMUNE.party.seal, SENDER.party.seal])
    opened = {sealer.unseal(both, keys.seal_secret) for keys in (COMMUNE, SENDER)}
    assert opened == {TEXT}


def test_nobody_else_opens_it() -> None:
    assert verdict(lambda: sealer.unseal(SEALED, SENDER.seal_secret)) == "file_not_for_us"


def test_no_prefix_of_it_opens() -> None:
    shorter = [SEALED[:size] for size in range(len(SEALED))]
    found = {verdict(partial(sealer.unseal, data, COMMUNE.seal_secret)) for data in shorter}
    assert found == {"file_altered"}


def test_an_identity_knows_its_public_half() -> None:
    secret, public = sealer.new_identity()
    assert sealer.public_of(secret) == public and sealer.is_public(public)


def test_other_texts_are_no_public_keys() -> None:
    texts = ["", "age1", COMMUNE.seal_secret, COMMUNE.party.seal.upper(), f" {COMMUNE.party.seal}"]
    assert not any(sealer.is_public(text) for text in texts)
