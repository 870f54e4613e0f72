"""Names of units, each from a day on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dated_name",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("from_day", sa.String(), nullable=True),
        sa.Column("boundary", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_dated_name")),
    )
