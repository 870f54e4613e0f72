"""What stands round a report as people complete it: recipients, plan, who signs, in whose name.

A field that is empty is the program's own; a house's word goes before what its commune wants of
all houses, and that before the program's. Bodies change: each version holds from its day until the
next one's, and a report takes the one that was valid on its own day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from db.domain.signing import Authority


class HeadingKind(StrEnum):
    """Whose paper it is (domain 2.4): of the house, of its village, of the board of the house, or a
    draft in the commune's own layout."""

    HOUSE = "house"
    VILLAGE = "village"
    BOARD = "board"
    COMMUNE_DRAFT = "commune_draft"


class HeadSort(StrEnum):
    """``OWN``: of the book's own report. ``HOUSES``: what a commune wants of its houses'."""

    OWN = "own"
    HOUSES = "houses"


@dataclass(frozen=True)
class ReportHead:
    """Lists have one line for each item; ``plan`` is the plan with its number and day.

    Attributes:
        grounds: “Căn cứ …” lines. signer_title: of who signs, where it is not the usual one.
        from_day: since when, None for ever.
    """

    issuer: HeadingKind | None = None
    addressees: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    plan: str = ""
    recipients: tuple[str, ...] = ()
    authority: Authority | None = None
    signer_title: str = ""
    signer_name: str = ""
    from_day: str | None = None

    def over(self, other: ReportHead) -> ReportHead:
        """What is set here, and where nothing is, the other's."""
        return ReportHead(
            self.issuer or other.issuer,
            self.addressees or other.addressees,
            self.grounds or other.grounds,
            self.plan or other.plan,
            self.recipients or other.recipients,
            other.authority if self.authority is None else self.authority,
            self.signer_title or other.signer_title,
            self.signer_name or other.signer_name,
        )

    def for_all(self) -> ReportHead:
        """What may be wanted of every house: no house is signed for by name."""
        return replace(self, signer_name="")
