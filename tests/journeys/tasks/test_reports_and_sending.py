"""Tasks 10, 11 and 12: the quarter's report, handing in and taking in, a wrong delete."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from db.domain.people import PeopleFilter
from db.engine import Book
from desktop.actions import books, enrolment, handing_in, people, receiving
from desktop.screens.drives import Drive
from desktop.screens.hand_in import HandInScreen
from desktop.screens.inbox import InboxScreen
from desktop.screens.people import PeopleScreen
from desktop.screens.report import ReportScreen
from tests import builders
from tests.helpers.hands import Hands
from tests.journeys.tasks.conftest import HouseBook, Sit

VILLAGES = ("Jro", "Klăh", "Jun", "Bung", "Hven", "Ktu", "Đak Yang", "Suối Trong")


def test_10_the_quarterly_report_is_made(
    house: HouseBook, sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Task 10: at most 4 clicks, and no more work of the program than ten of its starts."""
    monkeypatch.chdir(tmp_path)
    hands = sit(house.folder)
    hands.think()
    hands.click("Báo cáo")
    screen = hands.screen()
    assert isinstance(screen, ReportScreen)
    hands.click("Quý")
    hands.until(lambda: screen.view.preview.drawn)
    hands.think()
    hands.click("Lưu PDF…")
    hands.system_says_yes()
    hands.until(lambda: list(tmp_path.glob("*.pdf")))
    hands.close()
    (pdf,) = tmp_path.glob("*.pdf")
    assert "QUÝ" in "".join(page.extract_text() for page in PdfReader(pdf).pages).upper()
    assert hands.count.clicks <= 4
    assert hands.starts_waited <= 10


def join(house: Book, commune: Book, folder: Path, name: str) -> None:
    invitation, answer = folder / f"moi {name}.solang", folder / f"tra-loi {name}.solang"
    enrolment.invite(commune, name, invitation)
    joined = enrolment.join(house, invitation, answer)
    enrolment.accept(commune, answer, joined.fingerprint)


def test_11_a_house_hands_in(house: HouseBook, sit: Sit, tmp_path: Path) -> None:
    """Task 11: at most 3 clicks and 10 seconds."""
    commune, book = builders.commune(tmp_path / "commune"), books.open_book(house.folder, None)
    join(book, commune, tmp_path, builders.HOUSE)
    books.close(book)
    stick = tmp_path / "usb"
    stick.mkdir()
    hands = sit(house.folder)
    hands.think()
    hands.click("Gửi xã")
    screen = hands.screen()
    assert isinstance(screen, HandInScreen)
    screen.sticks = lambda: (Drive("USB", stick, 4_000_000_000),)
    hands.think()
    hands.click("Lưu vào USB")
    hands.until(lambda: screen.written)
    hands.close()
    (file,) = stick.glob("*.solang")
    (taken,) = receiving.take_in(commune, [file])
    books.close(commune)
    assert taken.reason is None
    assert taken.changed > 0
    assert hands.count.clicks <= 3
    assert hands.count.seconds <= 10


def test_11_the_commune_takes_in_eight_files(sit: Sit, tmp_path: Path) -> None:
    """Task 11: at most 60 seconds for eight houses, the looking through included."""
    commune = builders.commune(tmp_path / "commune")
    files = []
    for number, village in enumerate(VILLAGES):
        book = builders.house(tmp_path / f"h{number}", f"Nhà văn hóa làng {village}")
        join(book, commune, tmp_path, f"Nhà văn hóa làng {village}")
        group = builders.club(book)
        ids = [builders.person(book, group=group) for _ in range(3)]
        builders.marks(book, builders.meeting(book, group), present=ids)
        files.append(Path(str(handing_in.hand_in(book, tmp_path).path)))
        books.close(book)
    books.close(commune)
    hands = sit(tmp_path / "commune")
    screen = hands.screen()
    assert isinstance(screen, InboxScreen)
    hands.think()
    hands.drop(screen.drop, *files)
    hands.until(lambda: hands.buttons("Nhận"))
    for _ in files:
        hands.think()
    hands.click("Nhận")
    hands.until(lambda: sum(line.state == "handed_in" for line in screen.model.rows) == 8)
    hands.close()
    assert hands.count.clicks <= 3
    assert hands.count.seconds <= 60


def standing(house: HouseBook, only: PeopleFilter) -> set[str | None]:
    book = books.open_book(house.folder, None)
    rows = people.listing(book, only=only)
    books.close(book)
    return {row.full_name for row in rows}


def delete_somebody(hands: Hands) -> str:
    hands.click("Người")
    screen = hands.screen()
    assert isinstance(screen, PeopleScreen)
    hands.until(lambda: screen.panel.detail)
    row = screen.people.row
    assert row is not None
    screen.panel.acts.remove()
    hands.until(lambda: f"Đã xóa {row.full_name}" in hands.texts())
    return row.full_name or ""


def test_12_a_wrong_delete_is_taken_back_at_once(house: HouseBook, sit: Sit) -> None:
    """Task 12, today: Ctrl+Z, at most 2 seconds."""
    hands = sit(house.folder)
    name = delete_somebody(hands)
    before = hands.count.seconds
    hands.press("Ctrl+Z")
    took = hands.count.seconds - before
    hands.close()
    assert name in standing(house, PeopleFilter.ALL)
    assert took <= 2


def test_12_a_wrong_delete_is_taken_back_after_a_restart(house: HouseBook, sit: Sit) -> None:
    """Task 12, after a restart: at most 4 clicks, 20 seconds."""
    hands = sit(house.folder)
    name = delete_somebody(hands)
    hands.close()
    assert name not in standing(house, PeopleFilter.ALL)
    again = sit(house.folder)
    again.think()
    again.click("Người")
    again.think()
    again.click("Đã xóa, đã đi")
    screen = again.screen()
    assert isinstance(screen, PeopleScreen)
    again.until(lambda: screen.people.row)
    again.think()
    again.click("Lấy lại")
    again.close()
    assert name in standing(house, PeopleFilter.ALL)
    assert again.count.clicks <= 4
    assert again.count.seconds <= 20
