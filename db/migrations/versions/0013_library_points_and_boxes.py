"""Library points and their lists, digital resources, copies, book boxes, programmes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _points()
    _boxes_and_copies()
    op.add_column("book", sa.Column("author", sa.String(), nullable=True))
    op.add_column("book", sa.Column("publisher", sa.String(), nullable=True))
    op.add_column("book", sa.Column("published", sa.Integer(), nullable=True))
    op.add_column("book", sa.Column("subject", sa.String(), nullable=True))
    op.add_column("book", sa.Column("shelf", sa.String(), nullable=True))
    op.add_column("book", sa.Column("copies", sa.Integer(), nullable=True))
    op.add_column("loan", sa.Column("copy_no", sa.Integer(), nullable=True))
    op.add_column("reader_visit", sa.Column("resource_no", sa.Integer(), nullable=True))


def _points() -> None:
    op.create_table(
        "library_point",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("opened", sa.String(), nullable=True),
        sa.Column("keeper", sa.String(), nullable=True),
        sa.Column("hours", sa.String(), nullable=True),
        sa.Column("titles", sa.Integer(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("closed", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_library_point")),
    )
    op.create_table(
        "point_check",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("point_no", sa.Integer(), nullable=True),
        sa.Column("item", sa.String(), nullable=True),
        sa.Column("yes", sa.Boolean(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_point_check")),
    )
    op.create_index(op.f("ix_point_check_point_no"), "point_check", ["point_no"])
    op.create_table(
        "point_month",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("point_no", sa.Integer(), nullable=True),
        sa.Column("month", sa.String(), nullable=True),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.Column("loans", sa.Integer(), nullable=True),
        sa.Column("digital", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_point_month")),
    )
    op.create_index(op.f("ix_point_month_point_no"), "point_month", ["point_no"])


def _boxes_and_copies() -> None:
    op.create_table(
        "digital_resource",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("opened", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_digital_resource")),
    )
    op.create_table(
        "book_box",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("titles", sa.Integer(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("contents", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_book_box")),
    )
    op.create_table(
        "box_stay",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("box_no", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("since", sa.String(), nullable=True),
        sa.Column("until", sa.String(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("loans", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_box_stay")),
    )
    op.create_index(op.f("ix_box_stay_box_no"), "box_stay", ["box_no"])
    op.create_table(
        "book_copy",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("book_no", sa.Integer(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_book_copy")),
    )
    op.create_index(op.f("ix_book_copy_book_no"), "book_copy", ["book_no"])
    op.create_index(op.f("ix_book_copy_code"), "book_copy", ["code"])
    op.create_table(
        "meeting_programme",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("meeting_no", sa.Integer(), nullable=True),
        sa.Column("programme", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_meeting_programme")),
    )
    op.create_index(op.f("ix_meeting_programme_meeting_no"), "meeting_programme", ["meeting_no"])
