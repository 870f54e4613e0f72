"""The plan's tasks, inspections of houses and what they found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table("task", "code", "body", "owner", "due", "state", "done_on", "note")
    _table("inspection", "day", "inspector", numbers=("unit_no",))
    _table("finding", "text", "fixed_on", numbers=("inspection_no",))
    op.create_index(op.f("ix_finding_inspection_no"), "finding", ["inspection_no"])


def _table(name: str, *texts: str, numbers: tuple[str, ...] = ()) -> None:
    op.create_table(
        name,
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        *(sa.Column(number, sa.Integer(), nullable=True) for number in numbers),
        *(sa.Column(text, sa.String(), nullable=True) for text in texts),
        sa.PrimaryKeyConstraint("eid_no", name=op.f(f"pk_{name}")),
    )
