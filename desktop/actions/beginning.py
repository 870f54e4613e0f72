"""The first start: everything that was answered, written at once or not at all.

The commune's invitation is taken and the name of who writes is noted before the book gets its name
in the folder, so a power cut at any moment leaves no book or one with all the answers.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from db import files, opening, second_copies
from db.commands import houses as commands
from db.domain.errors import AppError
from db.domain.house_choices import HouseChoices
from db.domain.houses import BookKind, HouseKind
from db.domain.ids import to_text
from db.engine import Book
from db.keys import new_secrets
from db.log import settings
from db.log.new_ids import new_id
from db.queries import house_choices
from db.sync import enrolment, enrolment_files, limits, paper_keys, succession
from desktop import paths

ANSWER = "tra-loi-xa.solang"
_FIRST = {False: settings.CODE_WAITS, True: settings.PRACTICE}
"""What a new book notes by ``BookPlan.practice``: nobody keeps the code of a practice book."""


@dataclass(frozen=True)
class Invited:
    """What an invitation says, so that it need not be asked."""

    house: str
    commune: str
    province: str
    choices: HouseChoices = field(default_factory=HouseChoices)


@dataclass(frozen=True)
class BookPlan:
    """What the first start was told.

    Attributes:
        kind, name, commune, province, house_kind: whose book it is; ``name`` of a commune's book is
            the commune's. actor: who writes; may be empty. invitation: the commune's file.
        practice: made data will be put into it. paper_key: the code of a commune's spare key, where
        this book takes the place of one that was lost; else empty.
        copies: folder on another drive for a second copy of each day; None: on this machine only.
    """

    kind: BookKind
    name: str
    commune: str
    province: str
    house_kind: HouseKind = HouseKind.VILLAGE_HOUSE
    actor: str = ""
    invitation: Path | None = None
    copies: Path | None = None
    practice: bool = False
    paper_key: str = ""


@dataclass(frozen=True)
class Begun:
    """``recovery_code`` is shown now and never again. ``answer``: the file for the commune, and
    ``digits`` to read to it, where an invitation was taken."""

    recovery_code: str
    answer: Path | None = None
    digits: str = ""


def look_at_invitation(file: Path) -> Invited:
    """Whom a commune's file invites.

    Raises:
        AppError: ``file_…`` where it is no invitation; those of files.
    """
    data = files.read_limited(file, limits.MAX_FILE_BYTES)
    invitation = enrolment_files.read_invitation(data)
    choices = house_choices.read(invitation.choices.get(enrolment.CHOICES))
    return Invited(invitation.house_name, invitation.commune_name, invitation.province, choices)


def begin(data: Path, keys: Path | None, plan: BookPlan) -> Begun:
    """Make the book of a plan in ``data``.

    Raises:
        AppError: ``book_exists``, ``name_missing``, ``bad_paper_code``, ``disk_full``; those of the
            invitation. Nothing
            of the book is left then.
    """
    joined: list[tuple[Path, str]] = []
    paper = paper_keys.read_code(plan.paper_key) if plan.paper_key else None
    id_, scope = to_text(new_id()), paper.commune if paper else new_id()
    digest = secrets.token_bytes(32) if plan.kind is BookKind.COMMUNE else None

    def first(book: Book) -> None:
        _found(book, plan)
        if paper is not None:
            succession.take_place(book, paper)
        commands.set_actor(book, plan.actor or None)
        if plan.copies is not None:
            second_copies.choose(book, plan.copies)
        with book.write() as connection:
            settings.put(connection, _FIRST[plan.practice], b"1")
        if plan.invitation is not None:
            joined.append(_join(book, plan.invitation))

    fixed = new_secrets(id_, digest)
    folder = paths.keys_for(data, keys, id_)
    code = opening.create(data, folder, fixed, plan.kind, scope, first)
    return Begun(code, *(joined[0] if joined else (None, "")))


def _found(book: Book, plan: BookPlan) -> None:
    if plan.kind is BookKind.COMMUNE:
        commands.found_commune(book, plan.name, plan.province)
    else:
        commands.found_house(book, plan.name, plan.house_kind, plan.commune, plan.province)


def _join(book: Book, invitation: Path) -> tuple[Path, str]:
    """The answer lies beside the invitation: on the stick that came from the commune."""
    beside, elsewhere = invitation.parent / ANSWER, Path.home() / ANSWER
    try:
        return beside, enrolment.join(book, invitation, beside).fingerprint
    except AppError as error:
        if error.code not in ("folder_read_only", "disk_full"):
            raise
    return elsewhere, enrolment.join(book, invitation, elsewhere).fingerprint
