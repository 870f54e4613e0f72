"""What people set to stand round reports, and sentences of papers in the commune's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.report_heads import HeadingKind, HeadSort, ReportHead
from db.domain.signing import Authority
from db.queries import house_choices

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HEAD = (
    "SELECT t.issuer, t.addressees, t.grounds, t.plan, t.recipients, t.authority, "
    "t.signer_title, t.signer_name, nullif(t.from_day, '') FROM paper_head t "
    "JOIN scope s ON s.scope_no = t.scope_no WHERE t.sort = ?2 AND t.alive IS NOT 0 AND "
)
_VALID = "coalesce(t.from_day, '') <= ?3 ORDER BY coalesce(t.from_day, '') DESC, t.eid_no LIMIT 1"
_OF = f"{_HEAD} s.id = ?1 AND {_VALID}"
_OF_ANOTHER = f"{_HEAD} s.id <> ?1 AND {_VALID}"
_ALL = f"{_HEAD} s.id = ?1 ORDER BY coalesce(t.from_day, ''), t.eid_no"
_LATEST = "9999"
_TEXTS = (
    "SELECT t.place, t.text FROM paper_text t WHERE t.text IS NOT NULL ORDER BY t.place, t.eid_no"
)


def head(
    connection: Connection, scope: bytes, sort: HeadSort = HeadSort.OWN, on: str | None = None
) -> ReportHead:
    """What was set in that scope and holds on a day (None: the latest); empty where nothing was."""
    return _read(connection, _OF, scope, sort, on)


def heads(
    connection: Connection, scope: bytes, sort: HeadSort = HeadSort.OWN
) -> tuple[ReportHead, ...]:
    """Every version that was set in that scope, the oldest first."""
    rows = connection.exec_driver_sql(_ALL, (scope, sort.value))
    return tuple(_head(*row) for row in rows)


def wanted_of(connection: Connection, house: bytes, on: str | None = None) -> ReportHead:
    """What the commune wants of its houses' reports of a day, as it came with a reply. A house's
    own entries say nothing here."""
    told = house_choices.told(connection).head
    return _read(connection, _OF_ANOTHER, house, HeadSort.HOUSES, on).over(told)


def texts(connection: Connection) -> dict[str, str]:
    """Place of a sentence -> the commune's words; only a commune writes them."""
    told = house_choices.told(connection).texts
    return {**told, **{place: text for place, text in connection.exec_driver_sql(_TEXTS)}}


def _read(
    connection: Connection, sql: str, scope: bytes, sort: HeadSort, on: str | None
) -> ReportHead:
    row = connection.exec_driver_sql(sql, (scope, sort.value, on or _LATEST)).fetchone()
    return ReportHead() if row is None else _head(*row)


def _head(
    issuer: str | None,
    addressees: str | None,
    grounds: str | None,
    plan: str | None,
    recipients: str | None,
    authority: str | None,
    *signer: str | None,
) -> ReportHead:
    title, name, from_day = signer
    return ReportHead(
        HeadingKind(issuer) if issuer in set(HeadingKind) else None,
        _lines(addressees),
        _lines(grounds),
        plan or "",
        _lines(recipients),
        Authority(authority) if authority in set(Authority) else None,
        title or "",
        name or "",
        from_day,
    )


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple((text or "").splitlines())
