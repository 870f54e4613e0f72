"""A giver's name goes where its owner no longer wants it: with a yes taken back, or by the law.

Kept apart from ``donations`` since the acts on people take it along.
"""

from __future__ import annotations

from db.domain.ids import to_text
from db.log.act import Act
from db.log.kinds import Kind
from db.log.payload import derived_id

_GIVEN = (
    "SELECT e.uuid FROM donation d JOIN entity e ON e.eid_no = d.eid_no JOIN scope s "
    "ON s.scope_no = d.scope_no WHERE d.person = ? AND s.id = ?"
)


def keep_from_commune(doing: Act, person: bytes) -> None:
    """Who takes back “gửi tên lên xã” takes it back for what was given too."""
    for gift in _of(doing, f"{_GIVEN} AND d.to_commune = 1", person):
        doing.put(Kind.DONATION, gift, to_commune=False)


def erase_with(doing: Act, person: bytes, day: str) -> None:
    """Who is erased is no longer known as a giver either; the gifts stay as figures."""
    for gift in _of(doing, _GIVEN, person):
        erase(doing, gift, day)


def erase(doing: Act, gift: bytes, day: str) -> None:
    """The gift's key goes, here and in every book that learns of it."""
    doing.put(Kind.ERASURE, derived_id(Kind.ERASURE, gift), person=gift, day=day)
    doing.put(Kind.DONATION, gift, on_board=False, to_commune=False)


def _of(doing: Act, sql: str, person: bytes) -> list[bytes]:
    rows = doing.connection.exec_driver_sql(sql, (to_text(person), doing.scope))
    return [bytes(row[0]) for row in rows]
