"""What was decided about photos of sheets and is not in the book yet: it outlives the window.

Pictures are large and lie where they lie, so only their places are noted, and what a person
decided, cell by cell of the printed sheet. When a sheet is read again, from wherever, what was
decided about it stands there again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

from db.domain.attendance import Mark
from db.domain.births import parse_birth
from db.domain.changes import Changes
from db.domain.people import Gender, PersonDraft, Purpose
from db.domain.scans import Seen
from db.engine import Book
from desktop.actions import drafts, scanning
from desktop.actions.drafts import Draft

FORM = "scan"


@dataclass(frozen=True)
class Decision:
    """What a person said of one cell.

    Attributes:
        mark: present, absent or left. person, name: who was named in a blank row, known to the
            book. sex, birth: of somebody new, as ``Gender`` and ``Birth`` are written.
    """

    mark: str
    person: str | None = None
    name: str = ""
    sex: str | None = None
    birth: str | None = None

    @property
    def seen(self) -> Seen:
        return Seen(self.mark)

    @property
    def newcomer(self) -> PersonDraft | None:
        """Who is new to the book; None where nobody was named or somebody known."""
        if self.person is not None or not self.name:
            return None
        sex = Gender(self.sex) if self.sex else None
        return PersonDraft(self.name, sex, parse_birth(self.birth) if self.birth else None)


def named(who: PersonDraft | str, name: str) -> Decision:
    """Somebody wrote into a blank row: new, or the id of somebody known."""
    if isinstance(who, str):
        return Decision(Seen.PRESENT.value, who, name)
    sex = who.gender.value if who.gender else None
    birth = str(who.birth) if who.birth else None
    return Decision(Seen.PRESENT.value, None, who.full_name, sex, birth)


@dataclass(frozen=True)
class Unsaved:
    """A review in the middle.

    Attributes:
        files: the pictures that were read. days: by print id the day that is written on a sheet
            with an open date; None where it was left out. rows: by print, page, row and cell.
        at: local time when it was noted. left_open: it was on the screen.
    """

    files: tuple[str, ...]
    days: Mapping[str, str | None] = field(default_factory=dict)
    rows: Mapping[str, Decision] = field(default_factory=dict)
    at: str = ""
    left_open: bool = True


def keep(book: Book, unsaved: Unsaved, title: str) -> None:
    """Note it in place of the one before; without files there is nothing to note."""
    fields: dict[str, object] = {}
    if unsaved.files:
        rows = {key: asdict(one) for key, one in unsaved.rows.items()}
        fields = {"files": list(unsaved.files), "days": dict(unsaved.days), "rows": rows}
    at = f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S}"
    drafts.keep(book, Draft(FORM, "", title, fields, {}, at, unsaved.left_open))


def find(book: Book) -> Unsaved | None:
    """What was noted; None where nothing was left in the middle."""
    draft = drafts.find(book, FORM, "")
    if draft is None:
        return None
    rows = {key: Decision(**one) for key, one in draft.fields["rows"].items()}
    return Unsaved(tuple(draft.fields["files"]), draft.fields["days"], rows, draft.at)


def save(
    book: Book,
    marks: Sequence[tuple[str, Mark]],
    newcomers: Sequence[tuple[str, PersonDraft]],
    agreed: Sequence[tuple[str, Purpose]],
    corrected: Sequence[tuple[str, Mark]] = (),
) -> Changes:
    """Save everything that was confirmed, as ``scanning.save_all``; it waits no longer.

    Raises:
        AppError: as ``scanning.save_all``; then it still waits.
    """
    done = scanning.save_all(book, marks, newcomers, agreed, corrected)
    drafts.drop(book, FORM, "")
    return done
