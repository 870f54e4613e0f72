"""Signed sheets that the commune got as photos wait here for the file of their house."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sheet_photo",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("print_id", sa.String(), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("layout", sa.Integer(), nullable=True),
        sa.Column("marks", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("about", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_sheet_photo")),
    )
