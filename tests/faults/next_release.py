"""The program that comes after this one: one more revision, which touches tables and rows.

The book before it is a real one of today's program, and everything but the revision itself is
today's code: what is tried is the way a book is brought up to date, not a revision.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from db import migrations

NEXT = "9999"
REVISION = f'''"""Meetings have weather, and people a second sort key."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{migrations.HEAD}"


def upgrade() -> None:
    op.create_table(
        "later",
        sa.Column("later_no", sa.Integer(), primary_key=True),
        sa.Column("body", sa.LargeBinary()),
    )
    op.add_column("meeting", sa.Column("weather", sa.String(), nullable=True))
    op.execute("UPDATE meeting SET weather = 'mưa'")
    op.execute("INSERT INTO later SELECT entry_no, payload FROM entry")
    op.create_index("ix_later_body", "later", ["body"])
'''


def install(scripts: Path, *, fails: bool = False) -> None:
    """From now on this process is the next release, with its scripts in that new folder.

    Args:
        fails: its revision breaks off at the end.
    """
    shutil.copytree(migrations.SCRIPTS, scripts)
    broken = "    1 / 0\n" if fails else ""
    (scripts / "versions" / f"{NEXT}_the_next_release.py").write_text(REVISION + broken)
    migrations.SCRIPTS, migrations.HEAD = scripts, NEXT
