"""Kinds and fields by number. Numbers travel in entries for ever: only add; never reuse, retype or
narrow (sync.md 3.11). A golden test compares this list with the one first released.

``column`` is where the value is shown in the kind's table; ``seal`` says with whose key a personal
value is sealed inside the payload.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum


class Kind(IntEnum):
    HOUSE = 1
    PERSON = 2
    GROUP = 3
    MEETING = 4
    MEMBERSHIP = 5
    ATTENDANCE = 6
    RECORDER = 7
    CONSENT = 8
    MEETING_GROUP = 9
    ALIAS = 10
    SHEET_PRINT = 11
    NIL_REPORT = 12
    ERASURE = 13
    COMMUNE = 20
    UNIT = 21
    DEVICE = 22
    VOID = 23
    BOOK = 50
    LOAN = 51
    READER_VISIT = 52
    TARGET = 53
    TARGET_ANSWER = 54
    TARGET_SHARE = 55
    EQUIPMENT = 56
    EQUIPMENT_LOAN = 57
    PROVISIONAL = 30
    BOOK_HANDOVER = 31
    REPORT_FREEZE = 40
    REPORT_TEXT = 41
    REPORT_NUMBER = 42
    FORM_MAP = 43
    CUT_OFF = 44


class Type(Enum):
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    BYTES = "bytes"
    REF = "ref"


class Seal(Enum):
    """NONE: clear. SELF: the entity is the person. REF: the person of field 1. CELL: the cell's."""

    NONE = "none"
    SELF = "self"
    REF = "ref"
    CELL = "cell"


class Rule(Enum):
    """Which of several heads is shown: the latest, or a value that wins whatever the clocks."""

    LATEST = "latest"
    NO_WINS = "no_wins"
    YES_WINS = "yes_wins"


@dataclass(frozen=True)
class Field:
    number: int
    column: str
    type: Type = Type.TEXT
    seal: Seal = Seal.NONE
    rule: Rule = Rule.LATEST
    ref: Kind | None = None


@dataclass(frozen=True)
class KindSpec:
    """``table`` is the projected table; ``fields`` by number."""

    kind: Kind
    table: str
    fields: Mapping[int, Field]

    def number(self, column: str) -> int:
        """The number of a field by its column name."""
        return next(field.number for field in self.fields.values() if field.column == column)


def _spec(kind: Kind, table: str, *fields: Field) -> KindSpec:
    return KindSpec(kind, table, {field.number: field for field in fields})


def _alive(number: int = 0) -> Field:
    return Field(number, "alive", Type.YES_NO, rule=Rule.NO_WINS)


def _active(number: int = 0) -> Field:
    return Field(number, "active", Type.YES_NO, rule=Rule.YES_WINS)


_SELF, _REF, _CELL = Seal.SELF, Seal.REF, Seal.CELL
_N, _Y, _B, _R = Type.NUMBER, Type.YES_NO, Type.BYTES, Type.REF
_T = Type.TEXT

PROJECTION = 1
"""Raised when the same entries show otherwise than before, e.g. a new value of a choice: books then
make all rows anew when they are opened (``db.log.replaying``)."""

SPECS: dict[int, KindSpec] = {
    spec.kind: spec
    for spec in (
        _spec(
            Kind.HOUSE,
            "house",
            Field(1, "name"),
            Field(2, "kind"),
            Field(3, "commune"),
            Field(4, "province"),
        ),
        _spec(
            Kind.PERSON,
            "person",
            _alive(),
            Field(1, "full_name", seal=_SELF),
            Field(2, "usual_name", seal=_SELF),
            Field(3, "distinction", seal=_SELF),
            Field(4, "sort_name", seal=_SELF),
            Field(5, "gender"),
            Field(6, "birth_year", _N),
            Field(7, "birth_month", _N),
            Field(8, "birth_day", seal=_SELF),
            Field(9, "birth_about", _Y),
            Field(10, "band"),
            Field(11, "ethnic_group"),
            Field(12, "village"),
            Field(13, "phone", seal=_SELF),
            Field(14, "address", seal=_SELF),
            Field(15, "guardian", seal=_SELF),
            Field(16, "guardian_phone", seal=_SELF),
            Field(17, "notes", seal=_SELF),
            Field(18, "standing"),
            Field(19, "standing_on"),
            Field(20, "digest", _B),
        ),
        _spec(
            Kind.GROUP,
            "activity_group",
            _alive(),
            Field(1, "name"),
            Field(2, "kind"),
            Field(3, "place"),
            Field(4, "ended_on"),
        ),
        _spec(
            Kind.MEETING,
            "meeting",
            _alive(),
            Field(1, "day"),
            Field(2, "time"),
            Field(3, "place"),
            Field(4, "topic"),
            Field(5, "teacher_no", _R, ref=Kind.PERSON),
            Field(6, "state"),
            Field(7, "reason"),
            Field(8, "reason_text"),
            Field(9, "moved_to"),
            Field(10, "entered_on"),
            Field(11, "heads_people", _N),
            Field(12, "heads_female", _N),
            Field(13, "heads_children", _N),
            Field(14, "heads_elderly", _N),
            Field(15, "heads_households", _N),
            Field(16, "unnamed_female", _N),
            Field(17, "unnamed_male", _N),
            Field(18, "unnamed_girls", _N),
            Field(19, "unnamed_boys", _N),
        ),
        _spec(
            Kind.MEMBERSHIP,
            "membership",
            _active(),
            Field(1, "person_no", _R, ref=Kind.PERSON),
            Field(2, "group_no", _R, ref=Kind.GROUP),
            Field(3, "from_day"),
            Field(4, "to_day"),
            Field(5, "role"),
        ),
        _spec(
            Kind.ATTENDANCE,
            "attendance",
            Field(1, "status", _N),
            Field(2, "reason", seal=_CELL),
        ),
        _spec(Kind.RECORDER, "recorder", Field(1, "name", seal=_SELF)),
        _spec(
            Kind.CONSENT,
            "consent",
            Field(1, "person_no", _R, ref=Kind.PERSON),
            Field(2, "purpose"),
            Field(3, "given", _Y, rule=Rule.NO_WINS),
            Field(4, "given_by"),
            Field(5, "day"),
            Field(6, "how"),
        ),
        _spec(
            Kind.MEETING_GROUP,
            "meeting_group",
            _active(),
            Field(1, "meeting_no", _R, ref=Kind.MEETING),
            Field(2, "group_no", _R, ref=Kind.GROUP),
            Field(3, "position", _N),
        ),
        _spec(
            Kind.ALIAS,
            "alias_edge",
            _active(),
            Field(1, "a_no", _R, ref=Kind.PERSON),
            Field(2, "b_no", _R, ref=Kind.PERSON),
        ),
        _spec(
            Kind.SHEET_PRINT,
            "sheet_print",
            Field(1, "meeting_no", _R, ref=Kind.MEETING),
            Field(2, "print_id"),
            Field(3, "layout", _N),
            Field(4, "day"),
            Field(5, "rows", _B),
            Field(6, "blank_rows", _N),
            Field(7, "paper"),
        ),
        _spec(Kind.NIL_REPORT, "nil_report", _active(), Field(1, "period"), Field(2, "day")),
        _spec(Kind.ERASURE, "erasure", Field(1, "person", _B), Field(2, "day")),
        _spec(Kind.COMMUNE, "commune", Field(1, "name"), Field(2, "province")),
        _spec(
            Kind.UNIT,
            "unit",
            _alive(),
            Field(1, "name"),
            Field(2, "kind"),
            Field(3, "house_scope", _B),
        ),
        _spec(
            Kind.DEVICE,
            "device",
            Field(1, "unit_no", _R, ref=Kind.UNIT),
            Field(2, "house_scope", _B),
            Field(3, "signing", _B),
            Field(4, "recipient"),
            Field(5, "label"),
            Field(6, "revoked", _Y),
            Field(7, "compared", _Y),
        ),
        _spec(
            Kind.VOID,
            "void",
            _active(),
            Field(1, "file", _B),
            Field(2, "house_scope", _B),
            Field(3, "entries", _B),
        ),
        _spec(Kind.BOOK, "book", _alive(), Field(1, "title"), Field(2, "code")),
        _spec(
            Kind.LOAN,
            "loan",
            _alive(),
            Field(1, "person_no", _R, ref=Kind.PERSON),
            Field(2, "book_no", _R, ref=Kind.BOOK),
            Field(3, "day"),
            Field(4, "due"),
            Field(5, "returned"),
            Field(6, "renewals", _N),
        ),
        _spec(
            Kind.READER_VISIT,
            "reader_visit",
            _alive(),
            Field(1, "day"),
            Field(2, "people", _N),
            Field(3, "reader"),
            Field(4, "purpose"),
            Field(5, "channel"),
        ),
        _spec(
            Kind.TARGET,
            "target",
            _alive(),
            Field(1, "code"),
            Field(2, "body"),
            Field(3, "rule"),
            Field(4, "figure"),
            Field(5, "year", _N),
            Field(6, "low", _N),
            Field(7, "high", _N),
            Field(8, "since", _N),
            Field(9, "base_year", _N),
            Field(10, "base_value", _N),
        ),
        _spec(
            Kind.TARGET_ANSWER,
            "target_answer",
            Field(1, "target_no", _R, ref=Kind.TARGET),
            Field(2, "unit_no", _R, ref=Kind.UNIT),
            Field(3, "yes", _Y),
            Field(4, "note"),
            Field(5, "day"),
        ),
        _spec(
            Kind.TARGET_SHARE,
            "target_share",
            Field(1, "target_no", _R, ref=Kind.TARGET),
            Field(2, "unit_no", _R, ref=Kind.UNIT),
            Field(3, "year", _N),
            Field(4, "wanted", _N),
        ),
        _spec(
            Kind.EQUIPMENT,
            "equipment",
            _alive(),
            Field(1, "name"),
            Field(2, "pieces", _N),
            Field(3, "condition"),
            Field(4, "checked_on"),
        ),
        _spec(
            Kind.EQUIPMENT_LOAN,
            "equipment_loan",
            _alive(),
            Field(1, "person_no", _R, ref=Kind.PERSON),
            Field(2, "item_no", _R, ref=Kind.EQUIPMENT),
            Field(3, "pieces", _N),
            Field(4, "day"),
            Field(5, "due"),
            Field(6, "returned"),
        ),
        _spec(
            Kind.PROVISIONAL,
            "provisional",
            _alive(),
            Field(1, "unit_no", _R, ref=Kind.UNIT),
            Field(2, "period"),
            Field(3, "source"),
            Field(4, "told_by", seal=_SELF),
            Field(5, "about"),
            Field(6, "meetings", _N),
            Field(7, "visits", _N),
            Field(8, "female", _N),
            Field(9, "children", _N),
            Field(10, "elderly", _N),
            Field(11, "minority", _N),
            Field(12, "households", _N),
        ),
        _spec(
            Kind.BOOK_HANDOVER,
            "book_handover",
            _alive(),
            Field(1, "day"),
            Field(2, "giver", seal=_SELF),
            Field(3, "taker", seal=_SELF),
            Field(4, "people", _N),
            Field(5, "groups", _N),
            Field(6, "meetings", _N),
        ),
        _spec(
            Kind.REPORT_FREEZE,
            "report_freeze",
            _alive(),
            Field(1, "period"),
            Field(2, "about"),
            Field(3, "revision", _N),
            Field(4, "day"),
            Field(5, "reason"),
            Field(6, "figures"),
        ),
        _spec(
            Kind.REPORT_TEXT,
            "report_text",
            Field(1, "period"),
            Field(2, "about"),
            Field(3, "place"),
            Field(4, "text"),
        ),
        _spec(
            Kind.REPORT_NUMBER,
            "report_number",
            _alive(),
            Field(1, "period"),
            Field(2, "about"),
            Field(3, "code"),
            Field(4, "sort"),
            Field(5, "value", _N),
            Field(6, "computed", _N),
            Field(7, "reason"),
        ),
        _spec(
            Kind.FORM_MAP,
            "form_map",
            _alive(),
            Field(1, "name"),
            Field(2, "shape", _B),
            Field(3, "cells"),
        ),
        _spec(Kind.CUT_OFF, "cut_off", Field(1, "sort"), Field(2, "day", _N)),
    )
}
