"""What people set to stand round reports, and sentences of papers in the commune's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.report_heads import HeadSort, ReportHead
from db.domain.reports import HeadingKind
from db.domain.signing import Authority

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HEAD = (
    "SELECT t.issuer, t.addressees, t.grounds, t.plan, t.recipients, t.authority, "
    "t.signer_title, t.signer_name FROM paper_head t JOIN scope s ON s.scope_no = t.scope_no "
    "WHERE t.sort = ?2 AND "
)
_OF = f"{_HEAD} s.id = ?1"
_OF_ANOTHER = f"{_HEAD} s.id <> ?1 ORDER BY t.eid_no LIMIT 1"
_TEXTS = (
    "SELECT t.place, t.text FROM paper_text t WHERE t.text IS NOT NULL ORDER BY t.place, t.eid_no"
)


def head(connection: Connection, scope: bytes, sort: HeadSort = HeadSort.OWN) -> ReportHead:
    """What was set in that scope; empty where nothing was."""
    return _read(connection, _OF, scope, sort)


def wanted_of(connection: Connection, house: bytes) -> ReportHead:
    """What the commune wants of its houses' reports, as it came with a reply. A house's own entries
    say nothing here."""
    return _read(connection, _OF_ANOTHER, house, HeadSort.HOUSES)


def texts(connection: Connection) -> dict[str, str]:
    """Place of a sentence -> the commune's words; only a commune writes them."""
    return {place: text for place, text in connection.exec_driver_sql(_TEXTS)}


def _read(connection: Connection, sql: str, scope: bytes, sort: HeadSort) -> ReportHead:
    row = connection.exec_driver_sql(sql, (scope, sort.value)).fetchone()
    if row is None:
        return ReportHead()
    issuer, addressees, grounds, plan, recipients, authority, title, name = row
    return ReportHead(
        HeadingKind(issuer) if issuer in set(HeadingKind) else None,
        _lines(addressees),
        _lines(grounds),
        plan or "",
        _lines(recipients),
        Authority(authority) if authority in set(Authority) else None,
        title or "",
        name or "",
    )


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple((text or "").splitlines())
