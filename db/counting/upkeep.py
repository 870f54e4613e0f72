"""The statements that keep the counts of meetings and persons in step with the rows they count.

They work on temporary tables: ``mark`` (whose visit at which meeting may be another), ``recount``
(meetings), ``pair`` (persons by month), ``fresh`` (meetings marked for the first time, which are
added up in Python). The rules are those of ``db.counting.held``, so that both end alike.
"""

from __future__ import annotations

from db.counting import library
from db.counting.held import (
    CAME,
    COLUMNS,
    FACTS,
    KNOWN,
    STANDS,
    TAUGHT,
    TO_COUNT,
    attended,
    held,
)

_SIGNED = (
    "gender birth_year birth_month band ethnic_group bodies category standing standing_on rep_no"
).split()
_NOW = " || '|' || ".join(f"coalesce(p.{one}, '')" for one in _SIGNED)


def month(day: str) -> str:
    """The month of a column, as 202611."""
    return f"(CAST(substr({day}, 1, 4) AS INTEGER) * 100 + CAST(substr({day}, 6, 2) AS INTEGER))"


def day_of_month(day: str) -> str:
    """SQL for the day of the month of a day kept as text; 0 where it has none."""
    return f"max(0, CAST(substr({day}, 9, 2) AS INTEGER))"


TABLES = tuple(
    f"CREATE TEMP TABLE IF NOT EXISTS {table} WITHOUT ROWID"
    for table in (
        "mark (meeting_no INTEGER, person_no INTEGER, PRIMARY KEY (meeting_no, person_no))",
        "who (person_no INTEGER PRIMARY KEY, was_rep INTEGER)",
        "recount (meeting_no INTEGER PRIMARY KEY)",
        "pair (scope_no INTEGER, month INTEGER, person_no INTEGER, "
        "PRIMARY KEY (scope_no, month, person_no))",
        "fresh (meeting_no INTEGER PRIMARY KEY)",
    )
)
EMPTY = tuple(f"DELETE FROM temp.{one}" for one in ("mark", "who", "recount", "pair", "fresh"))

IS_STALE = "SELECT EXISTS (SELECT 1 FROM stale_meeting) OR EXISTS (SELECT 1 FROM stale_person)"

_TEACHES = (
    "(s.taught = 2 OR EXISTS (SELECT 1 FROM membership m WHERE m.person_no = s.person_no "
    "AND m.role = 'teacher') OR EXISTS (SELECT 1 FROM attendance a JOIN meeting t "
    "ON t.eid_no = a.meeting_no WHERE a.person_no = s.person_no AND t.teacher_no = s.person_no))"
)
CHANGED_PERSONS = (
    "INSERT INTO temp.who (person_no, was_rep) SELECT s.person_no, s.was_rep FROM stale_person s "
    "LEFT JOIN person p ON p.eid_no = s.person_no WHERE s.person_no <= ? AND "
    f"((s.was IS NOT NULL AND s.was IS NOT {_NOW}) OR (s.taught > 0 AND {_TEACHES}))"
)
"""Persons known before (their number is at most ?) of whom something that counts is another."""

SAME_PERSONS = (
    "INSERT OR IGNORE INTO temp.who (person_no) SELECT q.eid_no FROM ("
    "SELECT p.rep_no AS no FROM temp.who w JOIN person p ON p.eid_no = w.person_no "
    "UNION SELECT was_rep FROM temp.who) r JOIN person q ON q.rep_no = r.no"
)
"""All records of a person change with one of them."""

MARKS_OF_PERSONS = (
    "INSERT OR IGNORE INTO temp.mark SELECT a.meeting_no, a.person_no FROM temp.who w "
    "CROSS JOIN attendance a ON a.person_no = w.person_no "
    "WHERE a.meeting_no NOT IN (SELECT meeting_no FROM temp.fresh)"
)
MARKS_OF_MEETINGS = (
    "INSERT OR IGNORE INTO temp.mark SELECT a.meeting_no, a.person_no FROM stale_meeting s "
    "CROSS JOIN attendance a ON a.meeting_no = s.meeting_no "
    "WHERE s.meeting_no NOT IN (SELECT meeting_no FROM temp.fresh)"
)
MEETINGS = (
    "INSERT OR IGNORE INTO temp.recount SELECT meeting_no FROM temp.mark UNION "
    "SELECT meeting_no FROM stale_meeting WHERE meeting_no NOT IN (SELECT meeting_no FROM fresh)"
)
PAIRS = (
    f"INSERT OR IGNORE INTO temp.pair SELECT t.scope_no, {month('t.day')}, "
    "coalesce(p.rep_no, m.person_no) FROM temp.mark m JOIN meeting t ON t.eid_no = m.meeting_no "
    "LEFT JOIN person p ON p.eid_no = m.person_no WHERE t.day IS NOT NULL",
    f"INSERT OR IGNORE INTO temp.pair SELECT s.scope_no, {month('s.day')}, "
    "coalesce(p.rep_no, m.person_no) FROM stale_meeting s JOIN temp.mark m USING (meeting_no) "
    "LEFT JOIN person p ON p.eid_no = m.person_no WHERE s.day IS NOT NULL",
)
FORMER_PAIRS = (
    f"INSERT OR IGNORE INTO temp.pair SELECT t.scope_no, {month('t.day')}, w.was_rep "
    "FROM temp.who w JOIN temp.mark m USING (person_no) JOIN meeting t ON t.eid_no = m.meeting_no "
    "WHERE w.was_rep IS NOT NULL AND t.day IS NOT NULL",
    f"INSERT OR IGNORE INTO temp.pair SELECT s.scope_no, {month('s.day')}, w.was_rep "
    "FROM temp.who w JOIN temp.mark m USING (person_no) JOIN stale_meeting s USING (meeting_no) "
    "WHERE w.was_rep IS NOT NULL AND s.day IS NOT NULL",
)
"""What a record counted for before it became, or ceased to be, another person's."""

FORGET_MOVED = (
    "DELETE FROM meeting_count WHERE (scope_no, day, meeting_no) IN "
    "(SELECT scope_no, day, meeting_no FROM stale_meeting WHERE day IS NOT NULL)"
)
"""Counts of meetings under the house and day that they had."""

FORGET_MEETINGS = (
    "DELETE FROM meeting_count WHERE (scope_no, day, meeting_no) IN (SELECT t.scope_no, t.day, "
    "t.eid_no FROM temp.recount r JOIN meeting t ON t.eid_no = r.meeting_no)"
)
_INTO = f"INSERT INTO meeting_count (meeting_no, scope_no, day, {', '.join(COLUMNS)}) "


def count_meetings(which: str) -> str:
    """A question for one row of each meeting that took place among those of a condition."""
    return f"WITH {held(which)}, {TAUGHT}, {attended()}, {CAME}, {FACTS}, {KNOWN} {TO_COUNT}"


def count_persons(which: str, and_who: str = "") -> str:
    """A question for one row of each person and month: (house, month, person, visits, last day)."""
    return (
        f"WITH {held(which)}, {TAUGHT}, {attended(and_who)} "
        f"SELECT t.scope_no, {month('t.day')} AS month, c.rep_no, count(*), "
        f"max({day_of_month('t.day')}) FROM attended c JOIN held t USING (no) "
        # By place: ``held`` has a column month too, the one of the year, which would win.
        "GROUP BY 1, 2, 3"
    )


COUNT_MEETINGS = _INTO + count_meetings(
    "t.eid_no IN (SELECT meeting_no FROM temp.recount) AND t.day IS NOT NULL"
)
FORGET_PERSONS = (
    "DELETE FROM person_month WHERE (scope_no, month, person_no) IN "
    "(SELECT scope_no, month, person_no FROM temp.pair)"
)
_MEETINGS_OF_PAIRS = (
    "SELECT DISTINCT a.meeting_no FROM (SELECT DISTINCT person_no FROM temp.pair) x "
    "CROSS JOIN person q ON q.rep_no = x.person_no "
    "CROSS JOIN attendance a ON a.person_no = q.eid_no "
    "CROSS JOIN meeting o ON o.eid_no = a.meeting_no "
    f"WHERE (o.scope_no, {month('o.day')}, x.person_no) IN (SELECT * FROM temp.pair)"
)
COUNT_PERSONS = (
    "INSERT INTO person_month (scope_no, month, person_no, visits, last_day) SELECT * FROM ("
    + count_persons(
        f"t.eid_no IN ({_MEETINGS_OF_PAIRS}) AND t.day IS NOT NULL",
        " AND coalesce(p.rep_no, p.eid_no) IN (SELECT person_no FROM temp.pair)",
    )
    + ") AS c WHERE (c.scope_no, c.month, c.rep_no) IN (SELECT * FROM temp.pair)"
)
DONE = ("DELETE FROM stale_meeting", "DELETE FROM stale_person")

FRESH_MEETINGS = (
    f"SELECT t.eid_no, t.scope_no, t.day, {month('t.day')}, {day_of_month('t.day')}, t.teacher_no, "
    "t.heads_people IS NOT NULL OR t.heads_households IS NOT NULL "
    "OR coalesce(t.unnamed_female, t.unnamed_male, t.unnamed_girls, t.unnamed_boys) IS NOT NULL "
    "FROM temp.fresh f CROSS JOIN meeting t ON t.eid_no = f.meeting_no "
    f"WHERE {STANDS} AND t.day IS NOT NULL ORDER BY t.day"
)
FRESH_PERSONS = (
    "WITH came AS (SELECT DISTINCT p.rep_no FROM temp.who w "
    f"JOIN person p ON p.eid_no = w.person_no), {FACTS} "
    "SELECT p.eid_no, p.rep_no, f.female, f.minority, f.official, f.bodies, f.band, "
    "f.birth_year, f.birth_month, "
    "CASE WHEN p.standing = 'teacher' THEN coalesce(p.standing_on, '') END "
    "FROM temp.who w JOIN person p ON p.eid_no = w.person_no JOIN fact f ON f.rep_no = p.rep_no"
)
ANY_TEACHER = "SELECT 1 FROM membership WHERE role = 'teacher' AND active = 1 LIMIT 1"
FRESH_TAUGHT = (
    f"WITH {held('t.eid_no IN (SELECT meeting_no FROM temp.fresh)')}, {TAUGHT} "
    "SELECT meeting_no, person_no FROM taught"
)
ADD_MEETING = (
    f"INSERT OR REPLACE INTO meeting_count (scope_no, day, meeting_no, {', '.join(COLUMNS)}) "
    f"VALUES ({', '.join('?' * (3 + len(COLUMNS)))})"
)
ADD_PERSON = (
    "INSERT INTO person_month (scope_no, month, person_no, visits, last_day) VALUES (?,?,?,?,?) "
    "ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, "
    "last_day = max(last_day, excluded.last_day)"
)

_ALL_MEETINGS = count_meetings("t.day IS NOT NULL")
_ALL_PERSONS = count_persons("t.day IS NOT NULL")
_KEPT_MEETINGS = f"SELECT meeting_no, scope_no, day, {', '.join(COLUMNS)} FROM meeting_count"
_KEPT_PERSONS = "SELECT scope_no, month, person_no, visits, last_day FROM person_month"
MISCOUNTED = (
    *(
        f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"
        for kept, counted in ((_KEPT_MEETINGS, _ALL_MEETINGS), (_KEPT_PERSONS, _ALL_PERSONS))
        for one, other in ((kept, counted), (counted, kept))
    ),
    *library.MISCOUNTED,
)
"""How many rows of the counts are not what the marks give, and how many of these are not kept."""
