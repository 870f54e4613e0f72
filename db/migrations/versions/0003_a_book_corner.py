"""A book corner: titles, loans, readers counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "book",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_book")),
    )
    op.create_index(op.f("ix_book_code"), "book", ["code"])
    op.create_table(
        "loan",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("person_no", sa.Integer(), nullable=True),
        sa.Column("book_no", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("due", sa.String(), nullable=True),
        sa.Column("returned", sa.String(), nullable=True),
        sa.Column("renewals", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_loan")),
    )
    op.create_index(op.f("ix_loan_scope_no_day"), "loan", ["scope_no", "day"])
    op.create_index(op.f("ix_loan_person_no"), "loan", ["person_no"])
    op.create_index(op.f("ix_loan_book_no"), "loan", ["book_no"])
    op.create_table(
        "reader_visit",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("alive", sa.Boolean(), nullable=True),
        sa.Column("day", sa.String(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("reader", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_reader_visit")),
    )
    op.create_index(op.f("ix_reader_visit_scope_no_day"), "reader_visit", ["scope_no", "day"])
