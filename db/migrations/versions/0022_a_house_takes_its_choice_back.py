"""A house's choice between two values can be taken back, so that both stand side by side again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "choice_back",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("entry", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_choice_back")),
    )
