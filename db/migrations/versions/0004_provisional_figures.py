"""Figures the commune wrote for a house that has not handed in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_NUMBERS = ("meetings", "visits", "female", "children", "elderly", "minority", "households")
_TEXTS = ("period", "source", "told_by", "about")


def upgrade() -> None:
    op.create_table(
        "provisional",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=True) for name in _TEXTS),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in _NUMBERS),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_provisional")),
    )
