"""What people add to reports, reports that were closed, and forms from above."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _table(
    name: str,
    texts: Sequence[str],
    numbers: Sequence[str] = (),
    alive: bool = True,
    blobs: Sequence[str] = (),
) -> None:
    op.create_table(
        name,
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        *([sa.Column("alive", sa.Boolean(), nullable=True)] if alive else []),
        *(sa.Column(column, sa.String(), nullable=True) for column in texts),
        *(sa.Column(column, sa.Integer(), nullable=True) for column in numbers),
        *(sa.Column(column, sa.LargeBinary(), nullable=True) for column in blobs),
        sa.PrimaryKeyConstraint("eid_no", name=op.f(f"pk_{name}")),
    )


def upgrade() -> None:
    _table("report_freeze", ("period", "about", "day", "reason", "figures"), ("revision",))
    _table("report_text", ("period", "about", "place", "text"), alive=False)
    _table("report_number", ("period", "about", "code", "sort", "reason"), ("value", "computed"))
    _table("form_map", ("name", "cells"), blobs=("shape",))
    _table("cut_off", ("sort",), ("day",), alive=False)
