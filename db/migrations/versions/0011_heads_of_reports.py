"""What stands round reports, sentences of papers in the commune's words, photos of an annex."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_HEAD = (
    "sort",
    "issuer",
    "addressees",
    "grounds",
    "plan",
    "recipients",
    "authority",
    "signer_title",
    "signer_name",
)


def upgrade() -> None:
    op.create_table(
        "paper_head",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=True) for name in _HEAD),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_paper_head")),
    )
    op.create_table(
        "paper_text",
        sa.Column("eid_no", sa.Integer(), nullable=False),
        sa.Column("scope_no", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("eid_no", name=op.f("pk_paper_text")),
    )
    op.create_table(
        "report_photo",
        sa.Column("photo_no", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("period", "about", "caption", "place", "day")
        ),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("photo_no", name=op.f("pk_report_photo")),
    )
