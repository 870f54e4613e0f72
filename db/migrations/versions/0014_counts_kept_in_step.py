"""Counts of meetings and of persons by month, kept in step; đoàn thể and CB-CC-VC of a person.

Triggers note what is to be counted anew, whichever way a row was written.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_PARTS = (
    "visits female child youth elderly minority unknown_birth official "
    "women_union farmers_union veterans youth_union front households"
).split()
_OF_MEETING = (
    "scope_no alive state day teacher_no heads_people heads_female heads_children heads_elderly "
    "heads_households unnamed_female unnamed_male unnamed_girls unnamed_boys"
).split()
_OF_PERSON = (
    "gender birth_year birth_month band ethnic_group bodies category standing standing_on rep_no"
).split()


def upgrade() -> None:
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("bodies", sa.String(), nullable=True))
        person.add_column(sa.Column("category", sa.String(), nullable=True))
    _tables()
    op.create_index(
        op.f("ix_membership_group_no"),
        "membership",
        ["group_no"],
        sqlite_where=sa.text("role = 'teacher' AND active = 1"),
    )
    _meetings()
    _persons()
    _memberships()
    op.execute("INSERT INTO stale_meeting (meeting_no) SELECT eid_no FROM meeting")


def _tables() -> None:
    op.create_table(
        "meeting_count",
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("meeting_no", sa.Integer(), nullable=False),
        *(sa.Column(part, sa.Integer(), nullable=False) for part in _PARTS),
        sa.PrimaryKeyConstraint("scope_no", "day", "meeting_no", name=op.f("pk_meeting_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_month",
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("scope_no", "month", "person_no", name=op.f("pk_person_month")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stale_meeting",
        sa.Column("meeting_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("meeting_no", name=op.f("pk_stale_meeting")),
    )
    op.create_table(
        "stale_person",
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.Column("was", sa.String(), nullable=True),
        sa.Column("was_rep", sa.Integer(), nullable=True),
        sa.Column("taught", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("person_no", name=op.f("pk_stale_person")),
    )


def _trigger(table: str, event: str, when: str, then: str) -> None:
    name = f"stale_{table}_{event.split()[0].lower()}"
    op.execute(f"CREATE TRIGGER {name} AFTER {event} ON {table} {when} BEGIN {then}; END")


def _differ(columns: list[str]) -> str:
    return "WHEN " + " OR ".join(f"OLD.{one} IS NOT NEW.{one}" for one in columns)


def _meetings() -> None:
    note = (
        "INSERT INTO stale_meeting (meeting_no, scope_no, day) SELECT {}.eid_no, {}, {} "
        "WHERE NOT EXISTS (SELECT 1 FROM stale_meeting WHERE meeting_no = {}.eid_no)"
    )
    old = note.format("OLD", "OLD.scope_no", "OLD.day", "OLD")
    _trigger("meeting", "INSERT", "", note.format("NEW", "NULL", "NULL", "NEW"))
    _trigger("meeting", f"UPDATE OF {', '.join(_OF_MEETING)}", _differ(_OF_MEETING), old)
    _trigger("meeting", "DELETE", "", old)
    # Whether somebody taught depends on the groups that meet.
    of_group = (
        "INSERT INTO stale_meeting (meeting_no, scope_no, day) "
        "SELECT eid_no, scope_no, day FROM meeting WHERE eid_no IN ({}) "
        "AND NOT EXISTS (SELECT 1 FROM stale_meeting s WHERE s.meeting_no = meeting.eid_no)"
    )
    both = ["meeting_no", "group_no", "active"]
    _trigger("meeting_group", "INSERT", "", of_group.format("NEW.meeting_no"))
    _trigger(
        "meeting_group",
        f"UPDATE OF {', '.join(both)}",
        _differ(both),
        of_group.format("OLD.meeting_no, NEW.meeting_no"),
    )
    _trigger("meeting_group", "DELETE", "", of_group.format("OLD.meeting_no"))


def _persons() -> None:
    was = " || '|' || ".join(f"coalesce(OLD.{one}, '')" for one in _OF_PERSON)
    # One that a membership named first keeps waiting for what the person was.
    old = (
        f"INSERT INTO stale_person (person_no, was, was_rep) SELECT OLD.eid_no, {was}, OLD.rep_no "
        "WHERE NOT EXISTS (SELECT 1 FROM stale_person WHERE person_no = OLD.eid_no); "
        f"UPDATE stale_person SET was = {was}, was_rep = OLD.rep_no "
        "WHERE person_no = OLD.eid_no AND was IS NULL"
    )
    new = (
        "INSERT INTO stale_person (person_no, was) SELECT NEW.eid_no, '' "
        "WHERE NOT EXISTS (SELECT 1 FROM stale_person WHERE person_no = NEW.eid_no); "
        "UPDATE stale_person SET was = '' WHERE person_no = NEW.eid_no AND was IS NULL"
    )
    _trigger("person", "INSERT", "", new)
    _trigger("person", f"UPDATE OF {', '.join(_OF_PERSON)}", _differ(_OF_PERSON), old)
    _trigger("person", "DELETE", "", old)


def _memberships() -> None:
    note = (
        "INSERT INTO stale_person (person_no, taught) SELECT {0}.person_no, 0 "
        "WHERE {0}.person_no IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM stale_person WHERE person_no = {0}.person_no); "
        "UPDATE stale_person SET taught = max(coalesce(taught, 0), "
        "CASE WHEN {1} THEN 2 ELSE 1 END) WHERE person_no = {0}.person_no"
    )
    columns = "person_no group_no from_day to_day role active".split()
    new = note.format("NEW", "NEW.role IS 'teacher'")
    old = note.format("OLD", "OLD.role IS 'teacher'")
    _trigger("membership", "INSERT", "", new)
    _trigger("membership", f"UPDATE OF {', '.join(columns)}", _differ(columns), f"{old}; {new}")
    _trigger("membership", "DELETE", "", old)
