"""Targets of a plan, answers of houses, what each house was given."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "target",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=True) for name in _TEXTS),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in _NUMBERS),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_target")),
    )
    op.create_table(
        "target_answer",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("target_no", sa.Integer(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("yes", sa.Boolean(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_target_answer")),
    )
    op.create_index(op.f("ix_target_answer_target_no"), "target_answer", ["target_no"])
    op.create_table(
        "target_share",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("target_no", sa.Integer(), nullable=True),
        sa.Column("unit_no", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("wanted", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_target_share")),
    )
    op.create_index(op.f("ix_target_share_target_no_year"), "target_share", ["target_no", "year"])


_TEXTS = ("code", "body", "rule", "figure")
_NUMBERS = ("year", "low", "high", "since", "base_year", "base_value")
