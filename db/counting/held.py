"""What took place in a range of days, and who came: the ground of every figure, as SQL.

``?1`` is the first day, ``?2`` the last, ``?3`` the house's ``scope_no`` or NULL for all houses.
Rules of a visit stand here once, so that a screen, a report and a file cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.counting.scopes import HOUSES
from db.domain.births import AgeBand
from db.domain.bodies import Body, Category
from db.domain.ethnic_groups import is_minority, keys

COUNTED = (
    "(t.heads_people IS NOT NULL OR t.heads_households IS NOT NULL "
    "OR coalesce(t.unnamed_female, 0) + coalesce(t.unnamed_male, 0) "
    "+ coalesce(t.unnamed_girls, 0) + coalesce(t.unnamed_boys, 0) > 0 "
    "OR EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_no = t.eid_no))"
)
"""A meeting ``t`` that has a mark, a head-count, or walk-ins counted without names."""

STANDS = "t.alive = 1 AND coalesce(t.state, '') NOT IN ('called_off', 'postponed')"
"""A meeting ``t`` that was neither removed nor called off nor moved to another day."""

IN_SCOPE = f"t.scope_no IN {HOUSES}"
"""Written as a list, so that the index of scope and day serves one house and all of them."""

_HELD = (
    "held AS MATERIALIZED (SELECT t.eid_no AS no, t.scope_no, t.day, t.teacher_no, "
    "CAST(substr(t.day, 1, 4) AS INTEGER) AS year, CAST(substr(t.day, 6, 2) AS INTEGER) AS month, "
    "coalesce(t.heads_people, 0) AS heads, coalesce(t.heads_female, 0) AS heads_female, "
    "coalesce(t.heads_children, 0) AS heads_children, "
    "coalesce(t.heads_elderly, 0) AS heads_elderly, "
    "coalesce(t.heads_households, 0) AS households, "
    "coalesce(t.unnamed_female, 0) AS women, coalesce(t.unnamed_male, 0) AS men, "
    "coalesce(t.unnamed_girls, 0) AS girls, coalesce(t.unnamed_boys, 0) AS boys "
    f"FROM meeting t WHERE {{}} AND {STANDS} AND {COUNTED})"
)


def held(which: str) -> str:
    """The meetings that took place among those of a condition on ``t``."""
    return _HELD.format(which)


_MEMBER = (
    "SELECT 1 FROM meeting_group j JOIN membership m ON m.group_no = j.group_no "
    "AND m.person_no = x.person_no AND m.active = 1 AND m.role <> 'teacher' "
    "AND m.from_day <= t.day AND (m.to_day IS NULL OR m.to_day >= t.day) "
    "WHERE j.meeting_no = t.no AND j.active = 1"
)
TAUGHT = (
    "teacher AS MATERIALIZED (SELECT person_no, group_no, from_day, to_day FROM membership "
    "WHERE role = 'teacher' AND active = 1), "
    "teaching AS MATERIALIZED (SELECT no AS meeting_no, teacher_no AS person_no FROM held "
    "WHERE teacher_no IS NOT NULL "
    # CROSS JOIN: from the few meetings asked for, never through all meetings of a teacher's group.
    "UNION SELECT t.no, x.person_no FROM held t "
    "CROSS JOIN meeting_group j ON j.meeting_no = t.no AND j.active = 1 "
    "CROSS JOIN teacher x ON x.group_no = j.group_no "
    "WHERE x.from_day <= t.day AND (x.to_day IS NULL OR x.to_day >= t.day)), "
    "taught AS MATERIALIZED (SELECT x.meeting_no, x.person_no FROM teaching x "
    f"JOIN held t ON t.no = x.meeting_no WHERE NOT EXISTS ({_MEMBER}))"
)
"""Who taught a meeting and was no member of its groups that day: no participant."""

_ATTENDED = (
    "attended AS MATERIALIZED (SELECT DISTINCT t.no, coalesce(p.rep_no, p.eid_no) AS rep_no "
    "FROM held t CROSS JOIN attendance a ON a.meeting_no = t.no AND a.status IN (1, 2) "
    "CROSS JOIN person p ON p.eid_no = a.person_no "
    "WHERE NOT (coalesce(p.standing, '') = 'teacher' AND coalesce(p.standing_on, '') <= t.day) "
    "AND (a.meeting_no, a.person_no) NOT IN (SELECT meeting_no, person_no FROM taught){}), "
    "visit AS (SELECT c.no, c.rep_no, t.day, t.year, t.month "
    "FROM attended c JOIN held t USING (no))"
)


def attended(and_who: str = "") -> str:
    """One row for a person at a meeting, late ones too, however many records the person has.

    Args:
        and_who: a further condition on the person ``p``.
    """
    return _ATTENDED.format(and_who)


CAME = "came AS (SELECT DISTINCT rep_no FROM attended)"
"""Whose facts are wanted."""

_MINORITY = ", ".join(f"'{key}'" for key in keys() if is_minority(key))
_BANDS = ", ".join(f"'{band}'" for band in AgeBand)


def _known(column: str, condition: str) -> str:
    """A fact of a person: of the record that stands for all, else of the first that knows it."""
    return (
        f"CASE WHEN {condition.format('r')} THEN r.{column} "
        "WHEN r.eid_no IN (SELECT rep_no FROM merged) THEN (SELECT s.{column} FROM person s "
        "JOIN entity e ON e.eid_no = s.eid_no WHERE s.rep_no = r.eid_no "
        f"AND {condition.format('s')} ORDER BY e.uuid LIMIT 1) END"
    ).replace("{column}", column)


FACTS = (
    "merged AS MATERIALIZED (SELECT c.rep_no FROM came c WHERE EXISTS "
    "(SELECT 1 FROM person s WHERE s.rep_no = c.rep_no AND s.eid_no <> c.rep_no)), "
    "whole AS (SELECT r.eid_no AS rep_no, r.scope_no, "
    f"{_known('gender', '{}.gender IS NOT NULL')} = 'female' AS female, "
    f"{_known('ethnic_group', '{}.ethnic_group IS NOT NULL')} IN ({_MINORITY}) AS minority, "
    f"{_known('digest', '{}.digest IS NOT NULL')} AS digest, "
    f"{_known('category', '{}.category IS NOT NULL')} = '{Category.OFFICIAL}' AS official, "
    f"{_known('bodies', '{}.bodies IS NOT NULL')} AS bodies, "
    f"{_known('eid_no', f'({{0}}.birth_year > 0 OR {{0}}.band IN ({_BANDS}))')} AS birth_no "
    "FROM person r WHERE r.eid_no IN (SELECT rep_no FROM came)), "
    "fact AS MATERIALIZED (SELECT w.rep_no, w.scope_no, w.female, w.minority, w.digest, "
    "w.official, w.bodies, b.birth_year, coalesce(b.birth_month, 0) AS birth_month, "
    f"CASE WHEN b.band IN ({_BANDS}) THEN b.band END AS band "
    "FROM whole w LEFT JOIN person b ON b.eid_no = w.birth_no)"
)
"""What is known of everybody who came, the records of one person taken together."""

_AGE = "(c.year - f.birth_year - (f.birth_month > c.month))"
BAND = (
    "CASE WHEN f.band IS NOT NULL THEN f.band WHEN f.birth_year IS NULL THEN NULL "
    f"WHEN {_AGE} < 16 THEN 'child' WHEN {_AGE} <= 30 THEN 'youth' "
    f"WHEN {_AGE} >= 60 THEN 'elderly' ELSE 'adult' END"
)
"""The age band of a person ``f`` at a visit ``c``; the rule of ``db.domain.births.band_on``."""

OF_NAMED: Mapping[str, str] = {
    "female": "female",
    "child": f"band = '{AgeBand.CHILD}'",
    "youth": f"band = '{AgeBand.YOUTH}'",
    "elderly": f"band = '{AgeBand.ELDERLY}'",
    "minority": "minority",
    "unknown_birth": "band IS NULL",
    Category.OFFICIAL.value: Category.OFFICIAL.value,
    **{body.value: f"instr(bodies, '{body}') > 0" for body in Body},
}
"""What a visit, or a person, is counted as besides being one; of a row with these facts."""

COLUMNS = ("visits", *OF_NAMED, "households")
"""What is counted of a meeting."""

_UNNAMED = {
    "visits": " + t.heads + t.women + t.men + t.girls + t.boys",
    "female": " + t.heads_female + t.women + t.girls",
    "child": " + t.heads_children + t.girls + t.boys",
    "elderly": " + t.heads_elderly",
}
_SUMS = ", ".join(f"coalesce(n.{one}, 0){_UNNAMED.get(one, '')} AS {one}" for one in COLUMNS[:-1])
_TOTALS = ", ".join(f"CAST(total({how}) AS INTEGER) AS {one}" for one, how in OF_NAMED.items())
KNOWN = (
    "known AS MATERIALIZED (SELECT c.no, f.female, f.minority, f.official, f.bodies, "
    f"{BAND} AS band FROM visit c JOIN fact f ON f.rep_no = c.rep_no), "
    f"named AS (SELECT no, count(*) AS visits, {_TOTALS} FROM known GROUP BY no)"
)
TO_COUNT = (
    f"SELECT t.no, t.scope_no, t.day, {_SUMS}, t.households "
    "FROM held t LEFT JOIN named n ON n.no = t.no"
)
"""One row of ``COLUMNS`` for each meeting that took place: named, head-counted, without names."""
