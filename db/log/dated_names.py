"""The record of a unit's name from a day on: one for each unit and day, whoever writes it."""

from __future__ import annotations

from db.domain.unit_names import About
from db.log.act import Act
from db.log.kinds import Kind
from db.log.payload import derived_id


def key_of(about: About, unit: bytes, day: str | None) -> bytes:
    """Its id: two laptops that write the same name write one."""
    return derived_id(Kind.DATED_NAME, unit, about.value.encode(), (day or "").encode())


def forget(doing: Act, unit: bytes, day: str) -> None:
    """A unit bears no other name from that day on, should a later renaming have written it down:
    the merger or split that gave it is taken back."""
    key = key_of(About.UNIT, unit, day)
    known = doing.connection.exec_driver_sql(
        "SELECT 1 FROM dated_name d JOIN entity e USING (eid_no) WHERE e.uuid = ? AND d.alive = 1",
        (key,),
    ).fetchone()
    if known is not None:
        doing.put(Kind.DATED_NAME, key, alive=False)
