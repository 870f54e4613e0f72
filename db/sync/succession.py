"""Who speaks for the commune after its machine was lost: the paper key prints, proves and replaces.

At the commune two settings: the proof of the paper key that is valid now, and (in the book that was
started with one) the proof that it takes the lost one's place. At a house: the proof it was told,
and the signing keys of communes that spoke before. A paper key is used once: a house forgets it
when it has followed it, and learns the next one by the same invitation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import cbor2

from db.domain.errors import AppError
from db.domain.houses import BookKind
from db.engine import Book
from db.log import settings
from db.sync import paper_keys
from db.sync.enrolment_files import Answer, Former, Invitation
from db.sync.paper_keys import PaperKey
from db.sync.parties import commune_of, own_keys
from db.sync.signing import KEY_BYTES, Party

if TYPE_CHECKING:
    from sqlalchemy import Connection

PAPER_KEY = "paper_key"
"""The proof of the valid paper key; the same name in an invitation and in a reply's letter."""
PRINTED_ON = "paper_key_day"
SUCCESSION = "succession"
FOLLOWED = "followed_commune"
FORMER = "former_communes"
"""Signing keys of communes whose place was taken: what they signed stays good."""


def new_key(book: Book) -> PaperKey:
    """A paper key for this commune; valid when it is kept.

    Raises:
        AppError: ``not_a_commune``.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    return paper_keys.new_paper_key(book.scope)


def keep_key(book: Book, key: PaperKey, today: str) -> None:
    """The paper is printed: this key is valid, and the one before it no more, as soon as the
    houses have heard of it by a reply or an invitation."""
    with book.write() as connection:
        settings.put(connection, PAPER_KEY, key.vouch(own_keys(book).party))
        settings.put(connection, PRINTED_ON, today.encode())


def printed_on(connection: Connection) -> str | None:
    """The day on which the valid paper key was printed; None: there is none."""
    day = settings.get(connection, PRINTED_ON)
    return None if day is None else day.decode()


def take_place(book: Book, key: PaperKey) -> None:
    """This new book of a commune stands for the one that was lost.

    Raises:
        AppError: ``not_a_commune``; ``bad_paper_code`` where the book has another id.
    """
    if book.kind is not BookKind.COMMUNE:
        raise AppError("not_a_commune")
    if book.scope != key.commune:
        raise AppError("bad_paper_code")
    with book.write() as connection:
        settings.put(connection, SUCCESSION, key.name_successor(own_keys(book).party))


def is_successor(connection: Connection) -> bool:
    """At the commune: was this book started with the paper key of a lost one?"""
    return settings.get(connection, SUCCESSION) is not None


def for_houses(connection: Connection) -> dict[str, Any]:
    """What an invitation says of paper keys.

    Raises:
        AppError: ``paper_key_first`` in a successor's book without a paper key of its own: houses
            forget the used one, and have to learn the next at the same time.
    """
    valid, succession = (settings.get(connection, name) for name in (PAPER_KEY, SUCCESSION))
    if succession is not None and valid is None:
        raise AppError("paper_key_first")
    known = {PAPER_KEY: valid, SUCCESSION: succession}
    return {name: proof for name, proof in known.items() if proof is not None}


def for_letter(connection: Connection) -> dict[str, Any]:
    """What a reply says of the paper key."""
    valid = settings.get(connection, PAPER_KEY)
    return {} if valid is None else {PAPER_KEY: valid}


def follow(connection: Connection, invitation: Invitation, known: Party) -> Former:
    """At a house whose commune is ``known``: let the inviting one take its place, if the paper key
    that this house was told of says so. Gives what the answer tells of the former one.

    Raises:
        AppError: ``joined_elsewhere`` where it claims nothing; ``paper_key_unknown`` where this
            house never heard of a paper key; ``paper_key_other`` where another one signed.
    """
    proof = invitation.choices.get(SUCCESSION)
    if not isinstance(proof, bytes):
        raise AppError("joined_elsewhere")
    told = settings.get(connection, PAPER_KEY)
    if told is None:
        raise AppError("paper_key_unknown")
    shared = settings.get(connection, settings.SHARED_SCOPE)
    same = paper_keys.public_of(proof) == paper_keys.public_of(told)
    good = paper_keys.is_successor(proof, invitation.party, invitation.commune)
    if not same or not good or shared != invitation.commune:
        raise AppError("paper_key_other")
    unit = connection.exec_driver_sql(
        "SELECT e.uuid FROM unit u JOIN entity e USING (eid_no) JOIN setting s "
        "ON s.name = 'scope' AND s.value = u.house_scope WHERE u.alive = 1 LIMIT 1"
    ).scalar()
    return Former(known, told, unit)


def followed(connection: Connection) -> Former | None:
    """At a house that has followed a successor: what its answer tells, should it answer again."""
    body = settings.get(connection, FOLLOWED)
    if body is None:
        return None
    sign, seal, proof, unit = cbor2.loads(body)
    return Former(Party(sign, seal), proof, unit)


def keep(connection: Connection, invitation: Invitation, former: Former | None) -> None:
    """At a house whose answer is written: the paper key of its commune from now on. One that was
    used is forgotten, so that whoever held it cannot use it here again."""
    if former is not None and former != followed(connection):
        connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (PAPER_KEY,))
        note_former(connection, former.party.sign)
        told = [former.party.sign, former.party.seal, former.proof, former.unit]
        settings.put(connection, FOLLOWED, cbor2.dumps(told))
    hear(connection, invitation.choices, invitation.party, invitation.commune)


def hear(connection: Connection, told: Mapping[str, Any], party: Party, commune: bytes) -> None:
    """At a house: keep the paper key of an invitation or of a reply, if it fits its commune."""
    proof = told.get(PAPER_KEY)
    if isinstance(proof, bytes) and paper_keys.is_vouched(proof, party, commune):
        settings.put(connection, PAPER_KEY, proof)


def hear_letter(connection: Connection, letter: Mapping[str, Any]) -> None:
    """The same for a reply's letter."""
    party, commune = commune_of(connection), settings.get(connection, settings.SHARED_SCOPE)
    if party is not None and commune is not None:
        hear(connection, letter, party, commune)


def proved_former(book: Book, connection: Connection, answer: Answer) -> Former | None:
    """At the commune: what an answer tells of the one whose place this book took, if our paper key
    vouched for it; None where it tells nothing or something else."""
    succession, former = settings.get(connection, SUCCESSION), answer.former
    if succession is None or former is None:
        return None
    same = paper_keys.public_of(succession) == paper_keys.public_of(former.proof)
    good = paper_keys.is_vouched(former.proof, former.party, book.scope)
    return former if same and good else None


def note_former(connection: Connection, sign: bytes) -> None:
    """What that key signed stays good."""
    known = former_signs(connection)
    if sign not in known:
        settings.put(connection, FORMER, b"".join([*known, sign]))


def former_signs(connection: Connection) -> list[bytes]:
    """The signing keys of communes whose place was taken, the oldest first."""
    body = settings.get(connection, FORMER) or b""
    return [body[at : at + KEY_BYTES] for at in range(0, len(body), KEY_BYTES)]
