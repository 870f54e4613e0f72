"""The photo that a told figure was counted on is kept as evidence."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("provisional", sa.Column("picture", sa.LargeBinary(), nullable=True))
    op.create_table(
        "kept_picture",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_kept_picture")),
    )
