"""Papers for one person each: card, certificate, invitation, thank-you letter, reminder, label.

Finished values; number, signature and seal are never filled in (domain 2.4).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.list_papers import PaperHead


@dataclass(frozen=True)
class MemberCard:
    """Thẻ thành viên. ``code``: what its QR holds (``card_codes``)."""

    head: PaperHead
    name: str
    distinction: str | None
    birth: str | None
    groups: tuple[str, ...]
    code: str


class CertificateKind(StrEnum):
    """What a certificate is for."""

    TAKING_PART = "taking_part"
    PRAISE = "praise"


@dataclass(frozen=True)
class Certificate:
    """Giấy chứng nhận or giấy khen: ``reason`` is the sentence after the name."""

    head: PaperHead
    kind: CertificateKind
    name: str
    birth: str | None
    village: str | None
    reason: str


@dataclass(frozen=True)
class Invitation:
    """Giấy mời; ``name`` None leaves a line for it. ``day`` YYYY-MM-DD or open."""

    head: PaperHead
    name: str | None
    what: str
    day: str | None
    time: str | None
    place: str | None
    note: str | None = None


@dataclass(frozen=True)
class ThanksLetter:
    """Thư cảm ơn; ``gift``: what for, as it stands after “đã”."""

    head: PaperHead
    name: str | None
    gift: str


@dataclass(frozen=True)
class OverdueNote:
    """Giấy nhắc trả: what was borrowed, when it should be back, and how many days ago that was."""

    head: PaperHead
    name: str
    things: tuple[str, ...]
    due: str
    days: int


@dataclass(frozen=True)
class Label:
    """One label of a shelf, a box, a drum: a big line, a small one below."""

    house: str
    text: str
    below: str | None = None


PersonPaper = MemberCard | Certificate | Invitation | ThanksLetter | OverdueNote | Label
