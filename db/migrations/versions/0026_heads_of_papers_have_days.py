"""What stands round reports has days: what was set before holds from ever."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("paper_head") as head:
        head.add_column(sa.Column("from_day", sa.String(), nullable=True))
        head.add_column(sa.Column("alive", sa.Boolean(), nullable=True))
