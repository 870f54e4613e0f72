"""What was known of a laptop when it was retired: nothing of it beyond that counts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("device", sa.Column("not_after", sa.LargeBinary(), nullable=True))
    op.create_table(
        "writer",
        sa.Column("origin", sa.LargeBinary(), nullable=False),
        sa.Column("sign", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("origin", name=op.f("pk_writer")),
    )
