"""What is given to a house: money, goods, labour, books."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "donation",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("donor", sa.String(), nullable=True),
        sa.Column("donor_kind", sa.String(), nullable=True),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("gift_form", sa.String(), nullable=True),
        sa.Column("dong", sa.Integer(), nullable=True),
        sa.Column("goods", sa.String(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("cause", sa.String(), nullable=True),
        sa.Column("group_no", sa.Integer(), nullable=True),
        sa.Column("meeting_no", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("receipt", sa.Integer(), nullable=True),
        sa.Column("on_board", sa.Boolean(), nullable=True),
        sa.Column("to_commune", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_donation")),
    )
    op.create_index(op.f("ix_donation_day"), "donation", ["day"])
