"""Occasions of a year, the meetings held for them, and the lendings of the hall."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "occasion",
        ("alive", sa.Boolean()),
        ("key", sa.String()),
        ("name", sa.String()),
        ("reckoning", sa.String()),
        ("month", sa.Integer()),
        ("day", sa.Integer()),
        ("end_month", sa.Integer()),
        ("end_day", sa.Integer()),
        ("watched", sa.Boolean()),
    )
    _table(
        "occasion_year",
        ("key", sa.String()),
        ("year", sa.Integer()),
        ("first_day", sa.String()),
        ("last_day", sa.String()),
    )
    _table(
        "occasion_meeting",
        ("active", sa.Boolean()),
        ("meeting_no", sa.Integer()),
        ("key", sa.String()),
        ("year", sa.Integer()),
    )
    _table(
        "hall_lending",
        ("alive", sa.Boolean()),
        ("purpose", sa.String()),
        ("first_day", sa.String()),
        ("last_day", sa.String()),
        ("time", sa.String()),
        ("place", sa.String()),
        ("what", sa.String()),
        ("borrower", sa.String()),
    )
    op.create_index(op.f("ix_occasion_meeting_meeting_no"), "occasion_meeting", ["meeting_no"])
    op.create_index(op.f("ix_hall_lending_first_day"), "hall_lending", ["first_day"])


def _table(name: str, *columns: tuple[str, Any]) -> None:
    op.create_table(
        name,
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        *(sa.Column(column, type_, nullable=True) for column, type_ in columns),
        sa.PrimaryKeyConstraint("eid_no", name=op.f(f"pk_{name}")),
    )
