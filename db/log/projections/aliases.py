"""Same-person links -> the representative of each person: the smallest id of its component that
is in the lists; where none is, the smallest of all.

Links can be taken back, so the whole scope is worked out anew from the links that stand; their
order never matters (sync.md 3.4, I13), nor whether a link or its persons come first.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.log.projections.rows import Target


def renew(at: Target, persons: Sequence[int]) -> None:
    """Renew the representatives if a link names one of these persons, whose rows were written."""
    linked = at.sql.all(
        "SELECT a_no, b_no FROM alias_edge WHERE scope_no = ? AND active = 1", at.scope_no
    )
    if not {number for edge in linked for number in edge}.isdisjoint(persons):
        derive(at)


def derive(at: Target) -> None:
    """Renew ``person.rep_no`` of the scope."""
    edges = at.sql.all(
        "SELECT l.a_no, l.b_no FROM alias_edge l WHERE l.scope_no = ? AND l.active = 1 "
        "AND l.a_no IS NOT NULL AND l.b_no IS NOT NULL",
        at.scope_no,
    )
    parents: dict[int, int] = {}

    def root(number: int) -> int:
        while parents.setdefault(number, number) != number:
            number = parents[number]
        return number

    for a_no, b_no in edges:
        parents[root(a_no)] = root(b_no)
    members: dict[int, list[int]] = {}
    for number in list(parents):
        members.setdefault(root(number), []).append(number)
    at.sql.run(
        "UPDATE person SET rep_no = eid_no WHERE scope_no = ? AND rep_no <> eid_no", at.scope_no
    )
    for component in members.values():
        marks = ",".join("?" * len(component))
        first = at.sql.one(
            "SELECT e.eid_no FROM entity e LEFT JOIN person p ON p.eid_no = e.eid_no "
            f"WHERE e.eid_no IN ({marks}) ORDER BY coalesce(p.alive, 0) DESC, e.uuid LIMIT 1",
            *component,
        )
        assert first is not None
        at.sql.run(f"UPDATE person SET rep_no = ? WHERE eid_no IN ({marks})", *first, *component)
