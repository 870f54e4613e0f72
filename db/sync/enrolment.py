"""Enrolment without a network: the commune invites, the house answers, the commune accepts.

The invitation carries the commune's keys and a token that works once; the answer carries the
laptop's keys, proved by the token. Comparing eight groups of digits, face to face or by telephone,
binds both (sync.md 3.10).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db import files
from db.domain.digests import digest
from db.domain.errors import AppError
from db.domain.handing import TakenIn
from db.domain.house_choices import HouseChoices
from db.domain.houses import BookKind, HouseKind
from db.domain.report_heads import HeadSort
from db.domain.text import clean, fold
from db.engine import Book
from db.log import settings
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.new_ids import new_id
from db.log.payload import derived_id
from db.queries import house_choices, report_heads, unit_names
from db.queries import people as people_questions
from db.sync import enrolment_files, importing, limits, signing, succession, waiting_files
from db.sync.enrolment_files import Answer, AnswerRead, Invitation
from db.sync.parties import commune_of, keep_commune, own_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHOICES = "house"
"""Under which name an invitation carries what the commune chose for the house."""


@dataclass(frozen=True)
class Joined:
    """``fingerprint``: 8 groups of 4 digits of the pair, to be read to each other."""

    commune: str
    house: str
    fingerprint: str


@dataclass(frozen=True)
class Accepted:
    """The house whose laptop may write now, and what its waiting files brought."""

    house: str
    fingerprint: str
    taken: tuple[TakenIn, ...]


def invite(
    book: Book,
    house_name: str,
    out: Path,
    today: str | None = None,
    kind: HouseKind | None = None,
    library: bool = False,
    donations: bool = False,
) -> str:
    """Write an invitation for a house, made in the register if new; gives the unit's name.

    It carries what the commune has chosen for its houses, so that none of it is asked there.

    Args:
        today: for the target of the year; None: no target is told. kind: what the house is; None:
        as the register has it. library, donations: show the book corner, and “Đóng góp”.

    Raises:
        AppError: ``not_a_commune``, ``name_missing``, ``paper_key_first``; those of files.
    """
    _only(book, BookKind.COMMUNE)
    with act(book, "units.invite") as doing:
        choices = succession.for_houses(doing.connection)
        unit, name = _unit(doing, house_name)
        token = _new_token(doing, unit)
        commune, province = doing.connection.exec_driver_sql(
            "SELECT name, province FROM commune LIMIT 1"
        ).one()
        if kind is not None:
            doing.put(Kind.UNIT, unit, kind=kind.value)
        scope, known = _as_registered(doing, unit)
        chosen = _chosen_for(book, doing, unit, today)
        chosen = replace(chosen, kind=kind or known, library=library, donations=donations)
        choices |= {CHOICES: house_choices.plain(chosen)} | ({"scope": scope} if scope else {})
    own, key = own_keys(book), book.keys.fixed.digest
    assert key is not None
    asked = Invitation(book.scope, commune, province, unit, name, own.party, token, key, choices)
    files.replace(out, enrolment_files.make_invitation(asked, own))
    return name


def _chosen_for(book: Book, doing: Act, unit: bytes, today: str | None) -> HouseChoices:
    """What the commune chose for its houses, and what is given to this one to reach."""
    connection = doing.connection
    return HouseChoices(
        village_word=unit_names.village_word(connection),
        head=report_heads.head(connection, book.scope, HeadSort.HOUSES, today),
        texts=report_heads.texts(connection),
        share=house_choices.share_of(connection, unit, int(today[:4])) if today else None,
    )


def _new_token(doing: Act, unit: bytes) -> bytes:
    """One that the house's answer has to name, once."""
    token = enrolment_files.new_token()
    doing.connection.exec_driver_sql(
        "INSERT INTO token (token, unit, used) VALUES (?, ?, 0)", (token, unit)
    )
    return token


def _as_registered(doing: Act, unit: bytes) -> tuple[bytes | None, HouseKind | None]:
    """The unit's scope and kind; a unit that this act makes has no row yet."""
    row = doing.connection.exec_driver_sql(
        "SELECT u.house_scope, u.kind FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?",
        (unit,),
    ).fetchone()
    scope, kind = row or (None, None)
    return scope, HouseKind(kind) if kind in set(HouseKind) else None


def join(book: Book, path: Path, out: Path) -> Joined:
    """Take the invitation and write the answer; the commune's name of the house becomes official.

    Raises:
        AppError: ``not_a_house``, ``joined_elsewhere``, ``paper_key_unknown``,
            ``paper_key_other``; ``file_…`` for a file that is no
            invitation; those of files.
    """
    _only(book, BookKind.HOUSE)
    data = files.read_limited(path, limits.MAX_FILE_BYTES)
    invitation = enrolment_files.read_invitation(data)
    with book.read() as connection:
        known = commune_of(connection)
        name, kind = _house(connection, book.scope)[:2]
        former = succession.followed(connection)
        if known is not None and known.fingerprint != invitation.party.fingerprint:
            former = succession.follow(connection, invitation, known)
    _become_that_house(book, invitation)
    own = own_keys(book)
    answer = Answer(
        *(invitation.commune, invitation.unit, own.party, book.scope, name or "", kind or ""),
        former=former,
    )
    files.replace(out, enrolment_files.make_answer(answer, own, invitation))
    book.keys.keep(replace(book.keys.fixed, digest=invitation.digest_key))
    with act(book, "house.join") as doing:
        keep_commune(doing.connection, invitation.party, invitation.commune)
        succession.keep(doing.connection, invitation, former)
        _take_names(doing, invitation)
        chosen = house_choices.read(invitation.choices.get(CHOICES))
        settings.put(doing.connection, house_choices.SETTING, house_choices.noted(chosen))
        _put_digests(doing, invitation.digest_key)
    return Joined(
        invitation.commune_name,
        invitation.house_name,
        signing.digits(own.party.fingerprint, invitation.party.fingerprint),
    )


def accept(book: Book, path: Path, today: str, digits: str | None = None) -> Accepted:
    """Let the laptop that answered write for its house; then its waiting files come in.

    Raises:
        AppError: ``not_a_commune``, ``token_unknown``, ``token_used``, ``digits_differ``,
            ``house_has_other_book``; ``file_…``.
    """
    _only(book, BookKind.COMMUNE)
    own = own_keys(book)
    read = enrolment_files.read_answer(files.read_limited(path, limits.MAX_FILE_BYTES), own)
    answer = read.answer
    shown = signing.digits(answer.party.fingerprint, own.party.fingerprint)
    if digits is not None and _bare(digits) != _bare(shown):
        raise AppError("digits_differ")
    name, waiting = _accepted_before(book, read, digits is not None)
    if name is None:
        with act(book, "units.accept") as doing:
            _use_token(doing.connection, book, read)
            before = succession.proved_former(book, doing.connection, answer)
            if before is not None:
                succession.note_former(doing.connection, before.party.sign)
                answer = _under_former_unit(doing, answer, before.unit)
            name = _link_unit(doing, answer)
            doing.put(
                Kind.DEVICE,
                derived_id(Kind.DEVICE, answer.party.sign),
                unit_no=answer.unit,
                house_scope=answer.scope,
                signing=answer.party.sign,
                recipient=answer.party.seal,
                label=answer.label or None,
                compared=digits is not None,
            )
    return Accepted(name, shown, importing.take_in_waiting(book, waiting, today))


def _accepted_before(
    book: Book, read: AnswerRead, compared: bool
) -> tuple[str | None, list[bytes]]:
    """(the house's name where this very answer was accepted, so that doing it again goes on with
    its waiting files; which files wait). Asked before anything is written, for a drive that fails.
    """
    answer = read.answer
    with book.read() as connection:
        waiting = waiting_files.of_device(connection, answer.party.fingerprint)
        former = succession.proved_former(book, connection, answer)
        unit = (former.unit if former else None) or answer.unit
        row = connection.exec_driver_sql(
            "SELECT u.name FROM device d JOIN unit u ON u.eid_no = d.unit_no "
            "JOIN entity e ON e.eid_no = u.eid_no WHERE d.signing = ? AND d.recipient = ? "
            "AND d.house_scope = ? AND e.uuid = ? AND d.revoked IS NOT 1 AND d.compared >= ?",
            (answer.party.sign, answer.party.seal, answer.scope, unit, compared),
        ).fetchone()
        known = row is not None and any(
            read.has_token(token)
            for (token,) in connection.exec_driver_sql(
                "SELECT token FROM token WHERE unit = ?", (answer.unit,)
            )
        )
    return (str(row[0] or "") if row is not None and known else None), waiting


def _only(book: Book, kind: BookKind) -> None:
    if book.kind is not kind:
        raise AppError("not_a_commune" if kind is BookKind.COMMUNE else "not_a_house")


def _unit(doing: Act, house_name: str) -> tuple[bytes, str]:
    wanted = clean(house_name)
    if not wanted:
        raise AppError("name_missing")
    rows = doing.connection.exec_driver_sql(
        "SELECT e.uuid, u.name FROM unit u JOIN entity e USING (eid_no) WHERE u.alive = 1"
    )
    for uuid, name in rows:
        if fold(name or "") == fold(wanted):
            return uuid, name
    unit = new_id()
    doing.put(Kind.UNIT, unit, alive=True, name=wanted)
    doing.created.append(unit)
    return unit, wanted


def _become_that_house(book: Book, invitation: Invitation) -> None:
    """A further or replacing laptop takes over the id of the house that has joined already.

    Only while it has written nothing but its own start: what it wrote would belong to nobody.

    Raises:
        AppError: ``house_has_other_book``.
    """
    scope = invitation.choices.get("scope")
    if not isinstance(scope, bytes) or len(scope) != 16 or scope == book.scope:
        return
    with book.write() as connection:
        written = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
        if written > 1:
            raise AppError("house_has_other_book", house=invitation.house_name)
        name, kind, commune, province = _house(connection, book.scope)
        settings.put(connection, settings.SCOPE, scope)
    book.scope = scope
    with act(book, "house.start") as doing:
        doing.put(Kind.HOUSE, scope, name=name, kind=kind, commune=commune, province=province)


def _house(connection: Connection, scope: bytes) -> tuple[str, str, str, str]:
    row = connection.exec_driver_sql(
        "SELECT h.name, h.kind, h.commune, h.province FROM house h JOIN scope s USING (scope_no) "
        "WHERE s.id = ?",
        (scope,),
    ).one()
    return tuple(row)


def _take_names(doing: Act, invitation: Invitation) -> None:
    name, _, commune, province = _house(doing.connection, doing.scope)
    official = (invitation.house_name, invitation.commune_name, invitation.province)
    chosen = house_choices.read(invitation.choices.get(CHOICES)).kind
    if chosen is not None:
        doing.put(Kind.HOUSE, doing.scope, kind=chosen.value)
    if (name, commune, province) != official:
        doing.put(
            Kind.HOUSE, doing.scope, name=official[0], commune=official[1], province=official[2]
        )


def _put_digests(doing: Act, key: bytes) -> None:
    """Everybody in the book gets the digest by which the commune counts a person once."""
    rows = doing.connection.exec_driver_sql(
        "SELECT e.uuid, p.digest FROM person p JOIN entity e USING (eid_no) WHERE p.alive = 1"
    ).fetchall()
    for uuid, before in rows:
        draft = people_questions.draft_of(doing.connection, uuid)
        proof = digest(key, draft)
        if proof is not None and proof != before:
            doing.put(Kind.PERSON, uuid, digest=proof)


def _use_token(connection: Connection, book: Book, read: AnswerRead) -> None:
    if read.answer.commune != book.scope:
        raise AppError("file_not_for_us")
    rows = connection.exec_driver_sql(
        "SELECT token, used FROM token WHERE unit = ?", (read.answer.unit,)
    ).fetchall()
    for token, used in rows:
        if read.has_token(token):
            if used:
                raise AppError("token_used")
            connection.exec_driver_sql("UPDATE token SET used = 1 WHERE token = ?", (token,))
            return
    raise AppError("token_unknown")


def _under_former_unit(doing: Act, answer: Answer, unit: bytes | None) -> Answer:
    """The house stands in the register under the id that the lost commune gave it: its targets,
    shares and figures bear that one, and come back with the files of the houses."""
    if unit is None or unit == answer.unit:
        return answer
    name = doing.connection.exec_driver_sql(
        "SELECT u.name FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?", (answer.unit,)
    ).scalar()
    doing.put(Kind.UNIT, answer.unit, alive=False)
    doing.put(Kind.UNIT, unit, alive=True, name=name)
    return replace(answer, unit=unit)


def _link_unit(doing: Act, answer: Answer) -> str:
    row = doing.connection.exec_driver_sql(
        "SELECT u.name, u.house_scope FROM unit u JOIN entity e USING (eid_no) WHERE e.uuid = ?",
        (answer.unit,),
    ).fetchone()
    # The former unit of a house whose commune was lost is not here yet: this act makes it.
    name, scope = row or (answer.house_name, None)
    if scope is not None and scope != answer.scope:
        raise AppError("house_has_other_book", house=name)
    if scope is None:
        doing.put(Kind.UNIT, answer.unit, house_scope=answer.scope, kind=answer.kind or None)
    return name or ""


def _bare(digits: str) -> str:
    return "".join(c for c in digits if c.isdigit())
