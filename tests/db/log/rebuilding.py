"""All rows that are worked out from the log, as they are and as they become when made anew."""

from __future__ import annotations

import random
from typing import Any

from sqlalchemy import Connection

from db.engine import Book
from db.log.graph import Graph
from db.log.project import Projector
from db.log.registry import SPECS
from db.log.voids import DECIDING

COUNTS = ("meeting_count", "person_month", "reader_day", "loan_day", "borrower_month")
TABLES = (
    *dict.fromkeys(spec.table for spec in SPECS.values()),
    *COUNTS,
    "sealed",
    "search_word",
)


def dump(connection: Connection) -> dict[str, list[Any]]:
    """Every row of every projected table."""
    return {
        table: sorted(
            (tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")), key=repr
        )
        for table in (*TABLES, "conflict")
    }


def made_anew(book: Book, order: random.Random) -> dict[str, list[Any]]:
    """The rows after every entity was projected again from the log, in any order, but what says
    which entries count first, as the program does it."""
    with book.write() as connection:
        for table in TABLES:
            connection.exec_driver_sql(f"DELETE FROM {table}")
        rows = connection.exec_driver_sql("SELECT eid_no, kind FROM entity").fetchall()
        for first in (True, False):
            eids = [eid_no for eid_no, kind in rows if (kind in DECIDING) is first]
            order.shuffle(eids)
            projector = Projector(Graph(connection), book.keys)
            for eid_no in eids:
                projector.rebuild(eid_no)
        projector.renew_counts()
        return dump(connection)


def rows_of(book: Book) -> dict[str, list[Any]]:
    with book.read() as connection:
        return dump(connection)
