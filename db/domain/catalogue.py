"""A short catalogue, book boxes on their way, digital resources (plan: N6, N7, B3). No MARC.

A village's tủ sách needs none of it: titles come to be when they are first lent.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CopyState(StrEnum):
    """What became of a copy; only ``THERE`` counts as stock."""

    THERE = "there"
    LOST = "lost"
    WORN_OUT = "worn_out"


@dataclass(frozen=True)
class TitleDraft:
    """A title as it stands in the catalogue; ``code``: its ISBN or the house's own label.
    ``copies``: how many, where copies are not labelled one by one."""

    title: str
    code: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: int | None = None
    subject: str | None = None
    shelf: str | None = None
    copies: int | None = None


@dataclass(frozen=True)
class TitleList:
    """Titles in the order of the file; ``unclear``: numbers of lines (from 1) without a title."""

    titles: tuple[TitleDraft, ...]
    unclear: tuple[int, ...] = ()


@dataclass(frozen=True)
class CopyRow:
    """A labelled copy. ``out``: it is lent now. ``state`` None: not known to this program."""

    id: str
    code: str
    state: CopyState | None
    out: bool = False


@dataclass(frozen=True)
class TitleRow:
    """``stock``: labelled copies that are there, or ``draft.copies`` where that is more."""

    id: str
    draft: TitleDraft
    copies: tuple[CopyRow, ...] = ()
    stock: int = 1


@dataclass(frozen=True)
class BoxDraft:
    """A book box (thùng sách luân chuyển): how many titles and copies, and what is in it."""

    name: str
    titles: int | None = None
    copies: int | None = None
    contents: str | None = None


@dataclass(frozen=True)
class Stay:
    """A box at one place; ``until`` None: still there. ``loans``: how often its books were lent
    there, as the school told when it came back."""

    id: str
    place: str
    since: str
    until: str | None = None
    copies: int | None = None
    loans: int | None = None


@dataclass(frozen=True)
class BoxRow:
    """``stays``: the newest first."""

    id: str
    draft: BoxDraft
    stays: tuple[Stay, ...] = ()

    @property
    def now(self) -> Stay | None:
        """Where it is, None at home."""
        return next((stay for stay in self.stays if stay.until is None), None)


@dataclass(frozen=True)
class ResourceRow:
    """A digital resource (tài liệu số): a page on the net or a file; ``uses`` ever."""

    id: str
    title: str
    address: str | None
    opened: str | None
    uses: int = 0
