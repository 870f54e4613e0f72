"""A printed course grid names its meetings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sheet_print", sa.Column("meeting_ids", sa.LargeBinary(), nullable=True))
