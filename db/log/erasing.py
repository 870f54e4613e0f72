"""Erasing a person by law: the key is deleted, in every book that learns of it, for ever.

The entries stay as they are; what was sealed with the key can never be read again. Sex, year and
marks stay as figures of nobody (sync.md 6, domain 6).
"""

from __future__ import annotations

from db.engine import Book
from db.log.graph import Graph
from db.log.kinds import Kind
from db.log.project import Projector


def carry_out(book: Book, projector: Projector) -> list[bytes]:
    """Delete the keys of everybody the book knows to be erased; gives those not done before."""
    # A house erases its own people only: the scope that first wrote of a person is the person's.
    rows = projector.sql.all(
        "SELECT x.person FROM erasure x WHERE x.scope_no = (SELECT n.scope_no FROM entity n "
        "WHERE n.uuid = x.person AND n.kind IN (?, ?) ORDER BY n.eid_no LIMIT 1)",
        int(Kind.PERSON),
        int(Kind.DONATION),
    )
    known = {row[0] for row in rows}
    fresh = sorted(known - book.keys.erased())
    if not fresh:
        return []
    book.keys.erase(fresh)
    for person in fresh:
        for eid_no in _showing(projector, person):
            projector.rebuild(eid_no)
        _drop_pictures(projector, person)
    projector.renew_counts()
    return fresh


def replay(book: Book) -> None:
    """Blank in a restored book whom the keys say to be erased, before anything is shown."""
    erased = book.keys.erased()
    if not erased or not _shows_any(book, erased):
        return
    with book.write() as connection:
        projector = Projector(Graph(connection, book.rule), book.keys)
        for person in sorted(erased):
            for eid_no in _showing(projector, person):
                projector.rebuild(eid_no)
            _drop_pictures(projector, person)
        projector.renew_counts()
    scrub(book)


def _drop_pictures(projector: Projector, person: bytes) -> None:
    """Pictures of signed sheets show the name and the hand of everybody on them."""
    projector.sql.run(
        "DELETE FROM sheet_picture WHERE print_id IN "
        "(SELECT print_id FROM sheet_print WHERE instr(rows, ?) > 0)",
        person,
    )


def _shows_any(book: Book, persons: set[bytes]) -> bool:
    with book.read() as connection:
        named = connection.exec_driver_sql(
            "SELECT e.uuid FROM person p JOIN entity e USING (eid_no) "
            "WHERE p.full_name IS NOT NULL "
            "UNION SELECT e.uuid FROM donation d JOIN entity e USING (eid_no) "
            "WHERE d.donor IS NOT NULL"
        )
        return any(row[0] in persons for row in named)


def _showing(projector: Projector, person: bytes) -> list[int]:
    """The records that show something sealed with the person's key."""
    rows = projector.sql.all(
        "SELECT eid_no FROM entity WHERE uuid = ? AND kind IN (?, ?, ?) "
        "UNION SELECT eid_no FROM sealed WHERE cell = ?",
        *(person, int(Kind.PERSON), int(Kind.RECORDER), int(Kind.DONATION), person),
    )
    return [row[0] for row in rows]


def scrub(book: Book) -> None:
    """Leave no trace of what was readable in the file's free pages and its log."""
    with book.outside_transactions() as driver:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
