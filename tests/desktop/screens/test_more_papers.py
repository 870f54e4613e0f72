"""“In…”: every paper of a group, a meeting and a person is shown, and the same pages are saved."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.domain.sheet_places import CONSENTS
from db.engine import Book
from desktop.actions import equipment
from desktop.actions.asked_papers import OF_GROUP, OF_MEETING, OF_PERSON, Asked
from desktop.screens.desk import Desk
from desktop.screens.more_papers import MorePapersScreen
from desktop.widgets.buttons import Button
from tests import builders
from tests.desktop.screens.conftest import Show


def text(screen: MorePapersScreen) -> str:
    pages = PdfReader(BytesIO(screen.view.pdf)).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.fixture
def facts(book: Book, book_desk: Desk) -> dict[str, str]:
    """A club with a teacher, one held meeting of today, one member."""
    from db.domain.groups import Role

    club = builders.club(book)
    member = builders.person(book, "Đinh Hrơh", group=club)
    builders.members(book, club, builders.person(book, "Đinh Bĕch"), role=Role.TEACHER)
    meeting = builders.meeting(book, club, day=book_desk.today().isoformat())
    builders.marks(book, meeting, present=[member])
    return {"group_id": club, "meeting_id": meeting, "person_id": member}


def opened(show: Show, desk: Desk, kind: Asked, name: str, id_: str) -> MorePapersScreen:
    screen = MorePapersScreen(desk)
    screen.opened(kind=kind, name="CLB Cồng chiêng", **{name: id_})
    screen.amount.setText("150k")
    return show(screen)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(("group_id", kind) for kind in OF_GROUP),
        *(("meeting_id", kind) for kind in OF_MEETING),
        *(("person_id", kind) for kind in OF_PERSON),
    ],
)
def test_every_paper_is_shown(
    show: Show, book_desk: Desk, facts: dict[str, str], name: str, kind: Asked
) -> None:
    screen = opened(show, book_desk, kind, name, facts[name])
    assert screen.made is not None, screen.view.why.text()
    assert screen.view.preview.pages >= 1
    who = "Đinh Bĕch" if kind is Asked.TEACHER_PAY else "Đinh Hrơh"
    found = text(screen)
    assert who in found or kind in (Asked.INVITATION, Asked.THANKS)


def test_what_is_typed_stands_on_the_paper(
    show: Show, book_desk: Desk, facts: dict[str, str], tmp_path: Path
) -> None:
    screen = opened(show, book_desk, Asked.RECEIPTS, "group_id", facts["group_id"])
    screen.words.setText("Nước uống ngày hội")
    screen.words.editingFinished.emit()
    screen.acts.save_into(tmp_path / "a.pdf")
    assert "Một trăm năm mươi nghìn đồng" in text(screen)
    assert "Nước uống ngày hội" in text(screen)
    assert (tmp_path / "a.pdf").read_bytes() == screen.view.pdf


def test_a_wrong_amount_is_said_and_no_paper_is_left_to_print(
    show: Show, book_desk: Desk, facts: dict[str, str]
) -> None:
    screen = opened(show, book_desk, Asked.TEACHER_PAY, "group_id", facts["group_id"])
    assert screen.view.pdf
    screen.amount.setText("năm mươi")
    screen.amount.editingFinished.emit()
    assert screen.view.pdf == b"" and screen.view.preview.pages == 0
    assert "năm mươi" in screen.view.why.text()
    assert screen.view.why.isVisible()
    leaving = screen.acts.findChildren(Button)
    assert len(leaving) == 4 and not any(button.isEnabled() for button in leaving)
    screen.amount.setText("50k")
    screen.amount.editingFinished.emit()
    assert screen.view.pdf and not screen.view.why.isVisible()
    assert all(button.isEnabled() for button in leaving)


def test_consents_count_as_printed_once_they_leave(
    show: Show, book_desk: Desk, book: Book, facts: dict[str, str], tmp_path: Path
) -> None:
    screen = opened(show, book_desk, Asked.CONSENTS, "group_id", facts["group_id"])

    def printed() -> list[int]:
        with book.read() as connection:
            rows = connection.exec_driver_sql("SELECT layout FROM sheet_print")
            return [row[0] for row in rows]

    assert printed() == []
    screen.acts.save_into(tmp_path / "a.pdf")
    screen.acts.put_aside()
    assert printed() == [CONSENTS]


def test_invitations_are_one_for_each_line(
    show: Show, book_desk: Desk, facts: dict[str, str]
) -> None:
    screen = opened(show, book_desk, Asked.INVITATION, "meeting_id", facts["meeting_id"])
    screen.names.setPlainText("Già làng Đinh Bŏk\n\nBà Siu Ƀlưh")
    assert "Già làng Đinh Bŏk" in text(screen) and "Bà Siu Ƀlưh" in text(screen)
    assert text(screen).count("GIẤY MỜI") == 2


def test_the_note_of_a_loan_says_who_has_what_and_till_when(
    show: Show, book: Book, book_desk: Desk
) -> None:
    item = equipment.add(book, "Bộ chiêng 12 lá", 2).created[0]
    person = builders.person(book, "Đinh Mơdơ̆")
    loan = equipment.lend(book, item, person, 1, "2026-12-24", "2026-11-22").created[0]
    screen = opened(show, book_desk, Asked.LOAN, "loan_id", loan)
    told = " ".join(text(screen).split())
    assert "GIẤY MƯỢN" in told and "Người mượn: Đinh Mơdơ̆" in told
    assert "Bộ chiêng 12 lá cái 1" in told and "24 tháng 12 năm 2026" in told


def test_equipment_has_its_handing_over_and_its_labels(
    show: Show, book: Book, book_desk: Desk
) -> None:
    equipment.add(book, "Loa kéo", 1)
    screen = opened(show, book_desk, Asked.HANDOVER, "room", "equipment")
    told = " ".join(text(screen).split())
    assert "BIÊN BẢN BÀN GIAO" in told and "Loa kéo cái 1" in told
    screen.kind.choose(Asked.LABELS)
    screen.names.setPlainText("Loa kéo số 1\nBộ chiêng Ƀrĭh")
    assert "Loa kéo số 1" in text(screen) and "Bộ chiêng Ƀrĭh" in text(screen)


def test_nothing_written_down_has_no_handing_over(show: Show, book_desk: Desk) -> None:
    screen = opened(show, book_desk, Asked.HANDOVER, "room", "equipment")
    assert "Ghi chiêng, loa, bàn ghế" in screen.view.why.text()
