"""The book as first released: the log, its projections, and the files that came and went."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity_group",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("ended_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_activity_group")),
    )
    op.create_index(
        op.f("ix_activity_group_scope_no"), "activity_group", ["scope_no"], unique=False
    )
    op.create_table(
        "alias_edge",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("a_no", sa.Integer(), nullable=True),
        sa.Column("b_no", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_alias_edge")),
    )
    op.create_table(
        "attendance",
        sa.Column("meeting_no", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("meeting_no", "person_no", name=op.f("pk_attendance")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_attendance_person_no_meeting_no_status"),
        "attendance",
        ["person_no", "meeting_no", "status"],
        unique=False,
    )
    op.create_table(
        "commune",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("province", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_commune")),
    )
    op.create_table(
        "conflict",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("field", sa.Integer(), nullable=False),
        sa.Column("cell", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("eid_no", "field", "cell", name=op.f("pk_conflict")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "consent",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("given", sa.Boolean(), nullable=True),
        sa.Column("given_by", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("how", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_person_no"), "consent", ["person_no"], unique=False)
    op.create_table(
        "ctx",
        sa.Column("ctx_no", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("ctx_no", name=op.f("pk_ctx")),
        sa.UniqueConstraint("body", name=op.f("uq_ctx_body")),
    )
    op.create_table(
        "dangling",
        sa.Column("origin_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id8", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("origin_no", "seq", "id8", name=op.f("pk_dangling")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "device",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("house_scope", sa.LargeBinary(), nullable=True),
        sa.Column("signing", sa.LargeBinary(), nullable=True),
        sa.Column("recipient", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("revoked", sa.Boolean(), nullable=True),
        sa.Column("compared", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_device")),
    )
    op.create_table(
        "entity",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_entity")),
        sa.UniqueConstraint("uuid", "scope_no", "kind", name=op.f("uq_entity_uuid_scope_no_kind")),
    )
    op.create_table(
        "entry",
        sa.Column("entry_no", sa.Integer(), nullable=False),
        sa.Column("run_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.LargeBinary(), nullable=False),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("wall", sa.Integer(), nullable=False),
        sa.Column("actor", sa.LargeBinary(), nullable=False),
        sa.Column("command", sa.String(), nullable=False),
        sa.Column("ctx_no", sa.Integer(), nullable=False),
        sa.Column("manifest_no", sa.Integer(), nullable=True),
        sa.Column("flags", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entry_no", name=op.f("pk_entry")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entry_entry_id")),
        sa.UniqueConstraint("run_no", "seq", name=op.f("uq_entry_run_no_seq")),
    )
    op.create_index(op.f("ix_entry_manifest_no"), "entry", ["manifest_no"], unique=False)
    op.create_table(
        "erasure",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_erasure")),
    )
    op.create_table(
        "file_seen",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("file_id", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("written_day", sa.String(), nullable=False),
        sa.Column("report", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_file_seen")),
    )
    op.create_table(
        "file_sent",
        sa.Column("file_id", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("peer", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("upto_entry_no", sa.Integer(), nullable=False),
        sa.Column("report", sa.LargeBinary(), nullable=False),
        sa.Column("received", sa.Boolean(), nullable=False),
        sa.Column("backed_up", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("file_id", name=op.f("pk_file_sent")),
    )
    op.create_table(
        "house",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("commune", sa.String(), nullable=True),
        sa.Column("province", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_house")),
    )
    op.create_table(
        "manifest",
        sa.Column("manifest_no", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("signer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("manifest_no", name=op.f("pk_manifest")),
        sa.UniqueConstraint("file_id", name=op.f("uq_manifest_file_id")),
    )
    op.create_table(
        "marked_meeting",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("meeting_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_marked_meeting")),
    )
    op.create_table(
        "meeting",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("time", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("teacher_no", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("reason_text", sa.String(), nullable=True),
        sa.Column("moved_to", sa.String(), nullable=True),
        sa.Column("entered_on", sa.String(), nullable=True),
        sa.Column("heads_people", sa.Integer(), nullable=True),
        sa.Column("heads_female", sa.Integer(), nullable=True),
        sa.Column("heads_children", sa.Integer(), nullable=True),
        sa.Column("heads_elderly", sa.Integer(), nullable=True),
        sa.Column("heads_households", sa.Integer(), nullable=True),
        sa.Column("unnamed_female", sa.Integer(), nullable=True),
        sa.Column("unnamed_male", sa.Integer(), nullable=True),
        sa.Column("unnamed_girls", sa.Integer(), nullable=True),
        sa.Column("unnamed_boys", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_scope_no_day"), "meeting", ["scope_no", "day"], unique=False)
    op.create_table(
        "meeting_group",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("meeting_no", sa.Integer(), nullable=True),
        sa.Column("group_no", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_meeting_group")),
    )
    op.create_index(op.f("ix_meeting_group_group_no"), "meeting_group", ["group_no"], unique=False)
    op.create_index(
        op.f("ix_meeting_group_meeting_no"), "meeting_group", ["meeting_no"], unique=False
    )
    op.create_table(
        "membership",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=True),
        sa.Column("group_no", sa.Integer(), nullable=True),
        sa.Column("from_day", sa.String(), nullable=True),
        sa.Column("to_day", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_membership")),
    )
    op.create_index(
        op.f("ix_membership_group_no_person_no"),
        "membership",
        ["group_no", "person_no"],
        unique=False,
    )
    op.create_index(op.f("ix_membership_person_no"), "membership", ["person_no"], unique=False)
    op.create_table(
        "nil_report",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_nil_report")),
    )
    op.create_table(
        "origin",
        sa.Column("origin_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("forked", sa.Boolean(), nullable=False),
        sa.Column("top", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("origin_no", name=op.f("pk_origin")),
        sa.UniqueConstraint("id", name=op.f("uq_origin_id")),
    )
    op.create_table(
        "paper",
        sa.Column("paper_no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("paper_no", name=op.f("pk_paper")),
    )
    op.create_table(
        "peer",
        sa.Column("sign", sa.LargeBinary(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sign", name=op.f("pk_peer")),
    )
    op.create_table(
        "person",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("full_name", sa.String(), nullable=True),
        sa.Column("usual_name", sa.String(), nullable=True),
        sa.Column("distinction", sa.String(), nullable=True),
        sa.Column("sort_name", sa.String(), nullable=True),
        sa.Column("gender", sa.String(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("birth_month", sa.Integer(), nullable=True),
        sa.Column("birth_day", sa.String(), nullable=True),
        sa.Column("birth_about", sa.Boolean(), nullable=True),
        sa.Column("band", sa.String(), nullable=True),
        sa.Column("ethnic_group", sa.String(), nullable=True),
        sa.Column("village", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("guardian", sa.String(), nullable=True),
        sa.Column("guardian_phone", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("standing", sa.String(), nullable=True),
        sa.Column("standing_on", sa.String(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("sort_key", sa.LargeBinary(), nullable=True),
        sa.Column("rep_no", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_rep_no"), "person", ["rep_no"], unique=False)
    op.create_index(op.f("ix_person_sort_key"), "person", ["sort_key"], unique=False)
    op.create_table(
        "recorder",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_recorder")),
    )
    op.create_table(
        "run",
        sa.Column("run_no", sa.Integer(), nullable=False),
        sa.Column("origin_no", sa.Integer(), nullable=False),
        sa.Column("from_seq", sa.Integer(), nullable=False),
        sa.Column("to_seq", sa.Integer(), nullable=False),
        sa.Column("tip", sa.LargeBinary(), nullable=False),
        sa.Column("parent_run", sa.Integer(), nullable=True),
        sa.Column("parent_seq", sa.Integer(), nullable=True),
        sa.Column("root_prev", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("run_no", name=op.f("pk_run")),
    )
    op.create_index(op.f("ix_run_origin_no"), "run", ["origin_no"], unique=False)
    op.create_table(
        "scope",
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("scope_no", name=op.f("pk_scope")),
        sa.UniqueConstraint("id", name=op.f("uq_scope_id")),
    )
    op.create_table(
        "sealed",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("field", sa.Integer(), nullable=False),
        sa.Column("cell", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("eid_no", "field", "cell", name=op.f("pk_sealed")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_word",
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", "person_no", name=op.f("pk_search_word")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "sheet_print",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("meeting_no", sa.Integer(), nullable=True),
        sa.Column("print_id", sa.String(), nullable=True),
        sa.Column("layout", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("rows", sa.LargeBinary(), nullable=True),
        sa.Column("blank_rows", sa.Integer(), nullable=True),
        sa.Column("paper", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_sheet_print")),
    )
    op.create_index(op.f("ix_sheet_print_print_id"), "sheet_print", ["print_id"], unique=False)
    op.create_table(
        "token",
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("unit", sa.LargeBinary(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_token")),
    )
    op.create_table(
        "touch",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("run_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("eid_no", "run_no", "seq", name=op.f("pk_touch")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "undone",
        sa.Column("entry_id", sa.LargeBinary(), nullable=False),
        sa.Column("by_entry", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_undone")),
    )
    op.create_table(
        "unit",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("house_scope", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_unit")),
    )
    op.create_table(
        "waiting_file",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_waiting_file")),
    )
