"""Files taken in can be taken back; what was refused last is told to the house."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "void",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=True),
        sa.Column("file", sa.LargeBinary(), nullable=True),
        sa.Column("house_scope", sa.LargeBinary(), nullable=True),
        sa.Column("entries", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_void")),
    )
    op.create_table(
        "refused",
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sender", name=op.f("pk_refused")),
    )
