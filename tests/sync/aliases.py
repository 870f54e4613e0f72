"""Who stands for whom, worked out from the links that stand, and as the book has it."""

from __future__ import annotations

from db.engine import Book


def representatives(book: Book) -> dict[bytes, bytes]:
    """Person -> the person that stands for it, as the rows say."""
    with book.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT e.uuid, r.uuid FROM person p JOIN entity e ON e.eid_no = p.eid_no "
            "JOIN entity r ON r.eid_no = p.rep_no"
        )
        return {person: representative for person, representative in rows}


def wanted(book: Book) -> dict[bytes, bytes]:
    """The same from the links: of all that hang together, the smallest id that is in the lists."""
    with book.read() as connection:
        persons = {
            row[0]: bool(row[1])
            for row in connection.exec_driver_sql(
                "SELECT e.uuid, p.alive FROM person p JOIN entity e USING (eid_no)"
            )
        }
        links = connection.exec_driver_sql(
            "SELECT a.uuid, b.uuid FROM alias_edge l JOIN entity a ON a.eid_no = l.a_no "
            "JOIN entity b ON b.eid_no = l.b_no WHERE l.active = 1"
        ).fetchall()
    together = {person: {person} for person in persons}
    for one, other in links:
        joined = together.get(one, {one}) | together.get(other, {other})
        for person in joined:
            together[person] = joined
    return {
        person: min(together[person], key=lambda id_: (not persons.get(id_, False), id_))
        for person in persons
    }
