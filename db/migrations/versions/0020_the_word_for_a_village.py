"""The commune's word for a village: làng, thôn, tổ dân phố, buôn."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("commune", sa.Column("village_word", sa.String(), nullable=True))
