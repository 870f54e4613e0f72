"""Two villages become one: whose book goes on, and with which house the other's records count."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "merger",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("from_unit_no", sa.Integer(), nullable=True),
        sa.Column("into_unit_no", sa.Integer(), nullable=True),
        sa.Column("from_scope", sa.LargeBinary(), nullable=True),
        sa.Column("into_scope", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("former_name", sa.String(), nullable=True),
        sa.Column("laptops", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_merger")),
    )
    op.add_column("scope", sa.Column("whole_no", sa.Integer(), nullable=True))
