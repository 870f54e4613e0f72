"""Pictures of signed sheets are kept beside the log, where a house or its commune wants them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sheet_picture",
        sa.Column("picture_no", sa.Integer(), nullable=False),
        sa.Column("print_id", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("meetings", sa.LargeBinary(), nullable=False),
        sa.Column("kept_on", sa.String(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("picture_no", name=op.f("pk_sheet_picture")),
        sa.UniqueConstraint("print_id", "page", name=op.f("uq_sheet_picture_print_id_page")),
    )
