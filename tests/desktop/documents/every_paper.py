"""Every paper of the program with the same names on it: what all of them must keep to is tried on
all of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from db.domain.card_codes import card_text
from db.domain.consent_places import ConsentRow
from db.domain.list_papers import GridMeeting, GridRow, Handover, LentThing, ReceiptRow, RecordRow
from db.domain.person_papers import (
    Certificate,
    CertificateKind,
    Invitation,
    Label,
    MemberCard,
    OverdueNote,
    PersonPaper,
    ThanksLetter,
)
from db.domain.sheets import Paper, SheetRow
from db.domain.tables import Table, TableColumn, TableFormat
from desktop.documents import (
    activity_report,
    attendance_record,
    commune_report,
    consent_list,
    course_grid,
    gift_board,
    gift_receipt,
    lending_note,
    person_papers,
    receipt_list,
    sign_in_sheet,
    tables,
)
from tests.desktop.documents import made, made_lists
from tests.desktop.documents.made_lists import HEAD

LETTERS = Path(__file__).parents[2] / "data" / "bahnar_jrai_letters.csv"
Draw = Callable[[Sequence[str]], bytes]
_ID = "0192f0c1-0000-7000-8000-000000000001"


def letters() -> list[str]:
    """Every letter of the list, small and large."""
    with LETTERS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [letter for row in rows for letter in (row["letter"], row["upper"])]


def names_of_letters(each: int = 6) -> list[str]:
    """The letters as names of so many syllables."""
    found = [f"{letter}h" if letter.islower() else f"{letter}an" for letter in letters()]
    return [" ".join(found[at : at + each]) for at in range(0, len(found), each)]


def _rows(names: Sequence[str]) -> tuple[SheetRow, ...]:
    return tuple(SheetRow(f"p{n}", name, None, "1980") for n, name in enumerate(names))


def _sheet(paper: Paper, large: bool = False) -> Draw:
    return lambda names: (
        sign_in_sheet.draw(
            made.sheet(rows=_rows(names), paper=paper, large_rows=large, blank_rows=2),
            invariant=True,
        ).pdf
    )


def _grid(names: Sequence[str]) -> bytes:
    meetings = (GridMeeting("2026-03-01"), GridMeeting("2026-03-04"))
    rows = tuple(GridRow(row, (None, None)) for row in _rows(names))
    paper = replace(made_lists.grid(0, 2), meetings=meetings, rows=rows)
    return course_grid.draw(paper, invariant=True)


def _receipts(names: Sequence[str]) -> bytes:
    rows = tuple(ReceiptRow(row, 50_000) for row in _rows(names))
    return receipt_list.draw(made_lists.receipts(0, rows=rows), invariant=True)


def _record(names: Sequence[str]) -> bytes:
    rows = tuple(RecordRow(row, made_lists.MARKS[n % 6]) for n, row in enumerate(_rows(names)))
    return attendance_record.draw(made_lists.record(0, rows=rows), invariant=True)


def _consents(names: Sequence[str]) -> bytes:
    rows = tuple(ConsentRow(row, n % 2 == 0, None) for n, row in enumerate(_rows(names)))
    return consent_list.draw(made_lists.consents(0, rows=rows), invariant=True)


def _note(kind: Handover) -> Draw:
    def draw(names: Sequence[str]) -> bytes:
        things = tuple(LentThing(name, 2) for name in names)
        return lending_note.draw(made_lists.lending(kind, things=things), invariant=True)

    return draw


def _receipt(paper: Paper) -> Draw:
    return lambda names: gift_receipt.draw(
        [made_lists.receipt(paper, name) for name in names], invariant=True
    )


def _board(names: Sequence[str]) -> bytes:
    return gift_board.draw(made_lists.board(names), invariant=True)


def _house_report(names: Sequence[str]) -> bytes:
    groups = tuple(made.group(name) for name in names)
    return activity_report.draw(made.report(groups), invariant=True)


def _commune_report(names: Sequence[str]) -> bytes:
    houses = tuple(made.house(n, name=name) for n, name in enumerate(names))
    return commune_report.draw(made.commune_report(houses), invariant=True)


def _table(names: Sequence[str]) -> bytes:
    columns = (TableColumn("Họ và tên", 90, grows=1), TableColumn("Năm sinh", 20))
    rows = tuple((name, "1980") for name in names)
    listed = Table(HEAD, "DANH SÁCH THÀNH VIÊN", ("Lớp múa xoang",), columns, rows)
    return tables.write(listed, TableFormat.PDF)


def _each(make: Callable[[str], PersonPaper]) -> Draw:
    return lambda names: person_papers.draw([make(name) for name in names], invariant=True)


def _certificate(kind: CertificateKind) -> Draw:
    return _each(lambda name: Certificate(HEAD, kind, name, "1986", "Làng Jro", "đã dạy chiêng"))


PAPERS: dict[str, Draw] = {
    "house-report": _house_report,
    "commune-report": _commune_report,
    "sheet": _sheet(Paper.A4),
    "sheet-a5": _sheet(Paper.A5),
    "sheet-large": _sheet(Paper.A4, large=True),
    "grid": _grid,
    "receipts": _receipts,
    "record": _record,
    "consents": _consents,
    "lending": _note(Handover.LENDING),
    "handover": _note(Handover.HANDOVER),
    "gift": _receipt(Paper.A4),
    "gift-a5": _receipt(Paper.A5),
    "gifts": _board,
    "table": _table,
    "cards": _each(lambda name: MemberCard(HEAD, name, "con bà Hrin", "1986", (), card_text(_ID))),
    "certificate": _certificate(CertificateKind.TAKING_PART),
    "praise": _certificate(CertificateKind.PRAISE),
    "invitation": _each(
        lambda name: Invitation(HEAD, name, "Lễ tổng kết", "2026-11-23", "19:00", "Nhà rông")
    ),
    "thanks": _each(lambda name: ThanksLetter(HEAD, name, "tặng 20 bộ trang phục")),
    "overdue": _each(
        lambda name: OverdueNote(HEAD, name, ("Dế mèn phiêu lưu ký",), "2026-03-20", 14)
    ),
    "labels": _each(lambda name: Label(HEAD.house, name, "Số 03")),
}
"""Name of a paper -> draws it with these names on it."""
