"""What was read from the picture of a signed sheet: plain values between scanning and the book.

Nothing here is a fact of the book yet: a person confirms before anything is saved.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from db.domain.sheet_codes import SheetCode
from db.domain.sheets import Paper


class Seen(StrEnum):
    """What a row says; ``UNSURE`` is asked: what it seems to say is only ever proposed."""

    PRESENT = "present"
    ABSENT = "absent"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Judgement:
    """A row's reading and how sure it is, 0 to 1.

    ``likely``: where ``mark`` is unsure, what it seems to say; None where nothing can be said.
    """

    mark: Seen
    confidence: float
    likely: Seen | None = None

    @property
    def best(self) -> Seen | None:
        """The likeliest reading, sure or not."""
        return self.likely if self.mark is Seen.UNSURE else self.mark


@dataclass(frozen=True)
class ReadRow:
    """A row of a page, from the top; ``cut`` is its picture (JPEG) where a person should look.

    ``answers``: on a list of consents what each question says, from left to right; ``mark`` is then
    unsure where one of them is, else whether anything was answered. ``guardian``: there, whether
    somebody signed in the guardian's cell. ``likely``: as of a ``Judgement``.
    """

    mark: Seen
    confidence: float
    cut: bytes | None = None
    answers: tuple[Judgement, ...] = ()
    guardian: Judgement | None = None
    likely: Seen | None = None

    @property
    def best(self) -> Seen | None:
        """The likeliest reading, sure or not."""
        return self.likely if self.mark is Seen.UNSURE else self.mark


@dataclass(frozen=True)
class ReadPage:
    """One picture, or one page of a PDF.

    Attributes:
        file: the file's path as given. place: which page of the file, from 1.
        code: what the QR says; None where it could not be read.
        rows: row by row as printed; empty where there is a problem.
        problem: code of the reason why nothing was read; ``facts`` for its sentence.
        picture: the page set straight (JPEG), 4 pixels a millimetre.
    """

    file: str
    place: int = 1
    code: SheetCode | None = None
    paper: Paper | None = None
    rows: tuple[ReadRow, ...] = ()
    problem: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    picture: bytes | None = None


def together(first: Judgement, second: Judgement) -> Judgement:
    """One row on two pictures of the same page; unsure ones that lean apart propose nothing.

    The sure one helps where the other is unsure. Where both are sure and differ (the sheet was
    filled in further between the two, or copies were signed at two tables), a person decides.
    """
    if first.mark is second.mark:
        surer = first if first.confidence >= second.confidence else second
        return surer if first.likely is second.likely else replace(surer, likely=None)
    if Seen.UNSURE in (first.mark, second.mark):
        return second if first.mark is Seen.UNSURE else first
    return Judgement(Seen.UNSURE, 0.5)
