"""“Đóng góp”."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.engine import Book
from desktop.actions import donations, groups, tables
from desktop.dialogs.donation_form import DonationForm
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.donations import REMOVED, DonationsScreen
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show, dialog

MONEY = DonationDraft("2026-11-20", giver="Đinh Hrơh", amount=500_000, purpose="Mua trống")


@pytest.fixture
def screen(book_desk: Desk, show: Show) -> DonationsScreen:
    return show(DonationsScreen(book_desk))


def asked(screen: DonationsScreen) -> DonationForm:
    screen.add_new()
    return dialog(DonationForm)


def test_two_letters_take_a_person_and_enter_saves(
    screen: DonationsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    person = builders.person(book, "Đinh Hrơh")
    form = asked(screen)
    form.search.setText("hr")
    form.search.taken.emit()
    assert form.search.text() == "Đinh Hrơh"
    form.amount.setText("500k")
    assert not (form.on_board.isChecked() or form.to_commune.isChecked())
    form.only.click()
    assert notify_spy.only(Level.DONE) == "Đã ghi ủng hộ của Đinh Hrơh"
    (row,) = donations.listing(book)
    assert (row.draft.giver, row.draft.person_id) == ("Đinh Hrơh", person)
    assert (row.draft.amount, row.draft.on_board, row.number) == (500_000, False, "01/2026")
    assert screen.list.row == row


def test_a_name_of_nobody_in_the_book_stays_as_it_was_typed(
    screen: DonationsScreen, book: Book
) -> None:
    builders.person(book, "Đinh Hrơh")
    form = asked(screen)
    form.kind.choose(GiverKind.COMPANY)
    form.search.setText("Công ty cao su Hrơh")
    form.form.choose(GiftForm.GOODS)
    assert form.amount.accessibleName() == "Số tiền (đồng)"
    form.form.chosen.emit(GiftForm.GOODS)
    assert form.amount.accessibleName() == "Ước trị giá (đồng)"
    form.goods.setText("ghế nhựa")
    form.quantity.setText("20")
    form.unit.setText("cái")
    form.only.click()
    draft = donations.listing(book)[0].draft
    assert (draft.giver, draft.person_id, draft.amount) == ("Công ty cao su Hrơh", None, None)
    assert (draft.goods, draft.quantity, draft.unit) == ("ghế nhựa", 20, "cái")


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_lost(
    screen: DonationsScreen, book: Book
) -> None:
    form = asked(screen)
    form.amount.setText("nhiều")
    form.yes.click()
    assert donations.listing(book) == ()
    form.amount.setText("1,5 triệu")
    form.yes.click()
    assert donations.listing(book) == ()
    form.search.setText("Siu Ƀlưh")
    form.yes.click()
    assert donations.listing(book)[0].draft.amount == 1_500_000


def test_the_amount_is_read_back_in_words(screen: DonationsScreen) -> None:
    form = asked(screen)
    form.amount.setText("500k")
    below = [one.text() for one in form._amount.findChildren(type(form._amount._below))]  # noqa: SLF001
    assert "Năm trăm nghìn đồng" in below


def test_amounts_stand_as_dots_until_they_are_asked_for(
    screen: DonationsScreen, book: Book, tmp_path: Path
) -> None:
    donations.add(book, MONEY)
    screen.refresh()

    def cells() -> set[str]:
        (row,) = screen.list.model.rows
        return {column.text(row) for column in screen.list.model.columns}

    assert "500.000" not in cells()
    assert "500" not in screen.panel.what.text()
    saved = tables.save(screen.table_shown().make(book), tmp_path / "a.xlsx")
    assert 500_000 not in [one.value for row in load_workbook(saved).active.rows for one in row]
    screen.private.click()
    assert "500.000" in cells()
    assert "500.000 đồng" in screen.panel.what.text()
    saved = tables.save(screen.table_shown().make(book), tmp_path / "b.xlsx")
    assert 500_000 in [one.value for row in load_workbook(saved).active.rows for one in row]
    screen.hide_amounts()
    assert "500.000" not in cells()


def test_a_gift_is_removed_stands_apart_and_comes_back(
    screen: DonationsScreen, book: Book, notify_spy: NotifySpy
) -> None:
    donations.add(book, MONEY)
    screen.refresh()
    screen.panel.gone.click()
    assert notify_spy.only(Level.DONE) == "Đã xóa ủng hộ của Đinh Hrơh"
    assert not screen.list.rows
    screen.shown.choose(REMOVED)
    screen.refresh()
    assert [row.number for row in screen.list.rows] == ["01/2026"]
    screen.panel.back.click()
    assert [row.draft for row in donations.listing(book)] == [MONEY]


def test_a_gift_is_corrected_and_keeps_its_person(screen: DonationsScreen, book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh")
    group = builders.club(book)
    donations.add(book, replace(MONEY, person_id=person, group_id=group))
    screen.refresh()
    screen.panel.edit()
    form = dialog(DonationForm)
    assert form.cause.value == f"group/{group}"
    form.amount.setText("600.000")
    form.on_board.setChecked(True)
    form.yes.click()
    draft = donations.listing(book)[0].draft
    assert (draft.amount, draft.on_board, draft.person_id) == (600_000, True, person)
    assert draft.group_id == group


def test_the_heading_sums_the_year(screen: DonationsScreen, book: Book) -> None:
    donations.add(book, MONEY)
    donations.add(book, DonationDraft("2025-01-02", giver="Siu H’Drŏi", amount=9))
    screen.refresh()
    screen.private.click()
    said = "Năm 2026: 1 lần ủng hộ; tiền 500.000 đồng; hiện vật, công, sách ước 0 đồng"
    assert said in screen._subtitle.text()  # noqa: SLF001


def test_what_a_gift_of_long_ago_was_for_stays(screen: DonationsScreen, book: Book) -> None:
    club = builders.club(book)
    long_ago = builders.meeting(book, club, day="2026-02-01")
    gone = builders.club(book, "Lớp múa xoang")
    for draft in (replace(MONEY, meeting_id=long_ago), replace(MONEY, group_id=gone)):
        donations.add(book, draft)
    groups.remove(book, gone)
    for row in donations.listing(book):
        form = DonationForm(screen.window(), screen.desk.operations, screen.desk.today(), row)
        form.purpose.setText("Sửa mái")
        form.yes.click()
    kept = {(row.draft.meeting_id, row.draft.group_id) for row in donations.listing(book)}
    assert kept == {(long_ago, None), (None, gone)}
