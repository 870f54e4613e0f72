"""Photos that wait, each sheet beside what the house's own file says of it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from db.domain.ids import to_text
from db.domain.scans import Seen
from db.domain.scopes import private_scope
from db.domain.sheet_photos import Difference, PhotoPage, WaitingSheet, marks_of
from db.queries.find import MEETING, find
from db.queries.meetings import detail
from db.queries.prints import Print, find_print, names_of, statuses_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PAGES = (
    "SELECT e.uuid, p.print_id, p.page, p.layout, p.marks, n.uuid, u.name, p.day, p.about "
    "FROM sheet_photo p JOIN entity e ON e.eid_no = p.eid_no "
    "JOIN scope s ON s.scope_no = p.scope_no "
    # A photo and its house stand in two scopes: the house's number there is another one.
    "LEFT JOIN entity n ON n.eid_no = p.unit_no "
    "LEFT JOIN entity r ON r.uuid = n.uuid AND r.kind = n.kind "
    "AND EXISTS (SELECT 1 FROM unit x WHERE x.eid_no = r.eid_no AND x.name IS NOT NULL) "
    "LEFT JOIN unit u ON u.eid_no = r.eid_no "
    "WHERE p.alive = 1 AND s.id = ? ORDER BY p.print_id, p.page"
)
_HOUSE = (
    "SELECT coalesce(u.name, h.name) FROM meeting m JOIN entity e ON e.eid_no = m.eid_no "
    "JOIN scope s ON s.scope_no = e.scope_no "
    "LEFT JOIN unit u ON u.house_scope = s.id AND u.alive = 1 "
    "LEFT JOIN house h ON h.scope_no = s.scope_no WHERE m.eid_no = ? LIMIT 1"
)


def waiting(connection: Connection, commune: bytes) -> tuple[WaitingSheet, ...]:
    """All sheets of which the commune has photos: unknown ones first."""
    rows = connection.exec_driver_sql(_PAGES, (private_scope(commune),)).fetchall()
    sheets = []
    for print_id, group in groupby(rows, key=lambda row: str(row[1])):
        pages = list(group)
        # A page that came after the sheet was named is of the same sheet.
        first = next((page for page in pages if page[5] is not None), pages[0])
        sheet = WaitingSheet(
            print_id,
            tuple(to_text(row[0]) for row in pages),
            tuple(PhotoPage(print_id, row[2], row[3], marks_of(row[4] or "")) for row in pages),
            to_text(first[5]) if first[5] is not None else None,
            first[6],
            first[7],
            first[8],
            later=sum(page[5] is None for page in pages) if first[5] is not None else 0,
        )
        sheets.append(_beside_the_book(connection, sheet))
    return tuple(sorted(sheets, key=lambda one: (one.known, one.house is not None)))


def _beside_the_book(connection: Connection, sheet: WaitingSheet) -> WaitingSheet:
    printed = find_print(connection, sheet.print_id)
    if printed is None:
        return sheet
    meeting_no = find(connection, MEETING, printed.meeting_id).no
    house = connection.exec_driver_sql(_HOUSE, (meeting_no,)).scalar()
    meeting = detail(connection, printed.meeting_id)
    title = " + ".join(meeting.group_names) or meeting.topic
    return WaitingSheet(
        sheet.print_id,
        sheet.ids,
        sheet.pages,
        sheet.house,
        house or sheet.house_name,
        meeting.day,
        title or sheet.about,
        True,
        tuple(_differences(connection, sheet, printed)),
        meeting.present + meeting.unnamed,
    )


def _differences(connection: Connection, sheet: WaitingSheet, printed: Print) -> list[Difference]:
    statuses = statuses_of(connection, printed.meeting_id)
    found = []
    for page in sheet.pages:
        persons = printed.of_page(page.page)
        if persons is None or len(persons) != len(page.marks):
            continue
        names = names_of(connection, [one for one in persons if one is not None])
        for row, (person, seen) in enumerate(zip(persons, page.marks, strict=True), 1):
            if person is None or seen is Seen.UNSURE:
                continue
            status = statuses.get(person)
            came = status is not None and status.came
            if came is not (seen is Seen.PRESENT):
                found.append(Difference(page.page, row, names.get(person), seen, status))
    return found
