"""Equipment of a house, and what of it is lent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "equipment",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("pieces", sa.Integer(), nullable=True),
        sa.Column("condition", sa.String(), nullable=True),
        sa.Column("checked_on", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_equipment")),
    )
    op.create_table(
        "equipment_loan",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("person_no", sa.Integer(), nullable=True),
        sa.Column("item_no", sa.Integer(), nullable=True),
        sa.Column("pieces", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("due", sa.String(), nullable=True),
        sa.Column("returned", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_equipment_loan")),
    )
    op.create_index(op.f("ix_equipment_loan_item_no"), "equipment_loan", ["item_no"])
    op.create_index(op.f("ix_equipment_loan_person_no"), "equipment_loan", ["person_no"])
