"""Mergers -> with which house the records of each scope are counted (``scope.whole_no``).

A merger can be taken back and houses can merge again, so all of it is worked out anew from the
mergers that stand, in whichever order they came. A chain leads to its last house; a ring (two
communes' mistake, or a hostile one) leads nowhere: its houses count for themselves.
"""

from __future__ import annotations

from db.domain.mergers import ends
from db.log.projections.rows import Target


def derive(at: Target) -> None:
    """Renew ``scope.whole_no`` of all houses."""
    edges = at.sql.all(
        "SELECT from_scope, into_scope FROM merger WHERE alive = 1 AND from_scope IS NOT NULL "
        "AND into_scope IS NOT NULL ORDER BY from_scope, into_scope"
    )
    for scope in sorted({scope for edge in edges for scope in edge}):
        at.sql.run("INSERT OR IGNORE INTO scope (id) VALUES (?)", scope)
    into: dict[bytes, bytes] = dict(edges)
    at.sql.run("UPDATE scope SET whole_no = NULL WHERE whole_no IS NOT NULL")
    for start, last in ends(into).items():
        at.sql.run(
            "UPDATE scope SET whole_no = (SELECT scope_no FROM scope WHERE id = ?) WHERE id = ?",
            last,
            start,
        )
