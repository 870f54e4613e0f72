"""How large a house is, and the commune's criteria."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "facility",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("area", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("yard", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_facility")),
    )
    op.create_table(
        "facility_criteria",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("area", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_facility_criteria")),
    )
