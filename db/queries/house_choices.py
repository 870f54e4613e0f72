"""The commune's choices for a house: gathered at the commune, noted at the house that was invited.

At the house they hold until the first reply brings the commune's own records: from then on those
alone say what is chosen, also where they say that nothing is. Only which rooms are open stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.house_choices import HouseChoices, Share
from db.domain.houses import HouseKind
from db.domain.paper_texts import check_text
from db.domain.report_heads import HeadingKind, ReportHead
from db.domain.signing import Authority

if TYPE_CHECKING:
    from sqlalchemy import Connection

SETTING = "house_choices"
_KEPT = f"SELECT value FROM setting WHERE name = '{SETTING}'"
LONGEST, MOST_LINES = 400, 20
_SPOKEN = "SELECT 1 FROM commune LIMIT 1"
_SHARE = (
    "SELECT t.body, t.figure, s.year, s.wanted, t.base_year FROM target_share s "
    "JOIN target t ON t.eid_no = s.target_no AND t.alive = 1 "
    "JOIN entity e ON e.eid_no = s.unit_no WHERE e.uuid = ? AND s.year = ? AND s.wanted > 0 "
    "ORDER BY t.year DESC, t.code LIMIT 1"
)


def share_of(connection: Connection, unit: bytes, year: int) -> Share | None:
    """What the commune wants of that unit in a year."""
    row = connection.exec_driver_sql(_SHARE, (unit, year)).fetchone()
    if row is None:
        return None
    body, figure, of_year, wanted, base_year = row
    return Share(body or "", figure or "", of_year, wanted, base_year)


def plain(choices: HouseChoices) -> dict[str, Any]:
    """As they stand in an invitation: plain values, only what was chosen."""
    head = choices.head
    told: dict[str, Any] = {
        "kind": choices.kind.value if choices.kind else None,
        "word": choices.village_word,
        "texts": dict(choices.texts) or None,
        "library": choices.library or None,
        "donations": choices.donations or None,
        "issuer": head.issuer.value if head.issuer else None,
        "addressees": list(head.addressees) or None,
        "grounds": list(head.grounds) or None,
        "plan": head.plan or None,
        "recipients": list(head.recipients) or None,
        "authority": None if head.authority is None else head.authority.value,
        "signer": head.signer_title or None,
    }
    if choices.share is not None:
        one = choices.share
        told["share"] = [one.body, one.figure, one.year, one.wanted, one.base_year]
    return {name: value for name, value in told.items() if value is not None}


def read(told: object) -> HouseChoices:
    """From what stands in an invitation. What is of another sort than it should be was not chosen:
    it comes from a file, and nobody is kept from joining by it."""
    if not isinstance(told, Mapping):
        return HouseChoices()
    issuer, kind = _text(told.get("issuer")), _text(told.get("kind"))
    # “Signs for itself” is the empty word: it differs from nothing said.
    authority = told.get("authority")
    head = ReportHead(
        HeadingKind(issuer) if issuer in set(HeadingKind) else None,
        _lines(told.get("addressees")),
        _lines(told.get("grounds")),
        _text(told.get("plan")),
        _lines(told.get("recipients")),
        Authority(authority)
        if isinstance(authority, str) and authority in set(Authority)
        else None,
        _text(told.get("signer")),
    )
    return HouseChoices(
        HouseKind(kind) if kind in set(HouseKind) else None,
        _text(told.get("word")) or None,
        head,
        _texts(told.get("texts")),
        _share(told.get("share")),
        told.get("library") is True,
        told.get("donations") is True,
    )


def noted(choices: HouseChoices) -> bytes:
    """As the house's book keeps them under ``SETTING``."""
    return json.dumps(plain(choices), ensure_ascii=False).encode()


def told(connection: Connection) -> HouseChoices:
    """At a house: what its invitation said, while the commune's own records are not here.

    The rooms that it opened stay open: no record of the commune speaks of them afterwards.
    """
    row = connection.exec_driver_sql(_KEPT).fetchone()
    if row is None:
        return HouseChoices()
    chosen = read(json.loads(row[0]))
    if connection.exec_driver_sql(_SPOKEN).fetchone() is None:
        return chosen
    return HouseChoices(library=chosen.library, donations=chosen.donations)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        return ""
    return "".join(letter for letter in value if letter.isprintable())


def _lines(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > MOST_LINES:
        return ()
    return tuple(line for line in map(_text, value) if line)


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        return {}
    found = {}
    for place, text in value.items():
        if isinstance(place, str) and isinstance(text, str):
            kept = _checked(place, text)
            if kept:
                found[place] = kept
    return found


def _checked(place: str, text: str) -> str | None:
    """A sentence of a newer program, or one that no commune can have set, was not chosen."""
    try:
        return check_text(place, text)
    except AppError:
        return None


def _share(value: object) -> Share | None:
    match value:
        case [str(body), str(figure), int(year), int(wanted), None | int() as base] if wanted > 0:
            return Share(_text(body), _text(figure), year, wanted, base)
        case _:
            return None
