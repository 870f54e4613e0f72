"""Pictures of “Đóng góp”, over a small real book."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.donations import DonationDraft, GiftForm, GiverKind
from db.domain.houses import BookKind
from desktop.actions import donations
from desktop.actions.asked_papers import Asked
from desktop.dialogs.donation_form import DonationForm
from desktop.screens.donations import DonationsScreen
from desktop.screens.entries import entries
from desktop.screens.more_papers import MorePapersScreen
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import TODAY, Village, found, shared_bare

LONG = "Công ty trách nhiệm hữu hạn một thành viên cao su Čư Prông Ê̆ban Ô̆n Ơ̆i Ư̆h Mơdơ̆"


@cache
def given() -> Village:
    """A village that was given money, chairs, labour and books in two years."""
    village = found(Path(tempfile.mkdtemp(prefix="solang-donations-")))
    who = village.people
    drafts = (
        DonationDraft("2025-11-18", giver="Siu H’Drŏi", amount=300_000),
        DonationDraft(
            *("2026-08-20", GiftForm.GOODS, GiverKind.COMPANY, LONG),
            amount=12_400_000,
            goods="ghế nhựa",
            quantity=120,
            unit="cái",
            on_board=True,
            to_commune=True,
        ),
        DonationDraft(
            "2026-10-02", GiftForm.LABOUR, GiverKind.UNNAMED, quantity=12, goods="dọn sân"
        ),
        DonationDraft(
            "2026-11-05", GiftForm.BOOKS, GiverKind.BODY, "Đoàn Thanh niên xã", quantity=35
        ),
        DonationDraft(
            "2026-11-20",
            giver="Đinh Hrơh",
            person_id=who["Đinh Hrơh"],
            amount=500_000,
            purpose="Mua trống",
            address="Làng Suối Trong",
            on_board=True,
        ),
    )
    for draft in drafts:
        donations.add(village.book, draft)
    return village


@picture("donations")
def kept(stage: Stage) -> None:
    _shown(stage)


@picture("donations-rooms")
def among_the_rooms(stage: Stage) -> None:
    """All rooms that a house can have stand in the sidebar."""
    screen = _shown(stage)
    stage.window.show_entries(entries(BookKind.HOUSE, library=True, donations=True))
    stage.show(screen, "donations")


@picture("donations-amounts")
def amounts(stage: Stage) -> None:
    _shown(stage).private.click()


@picture("donations-empty")
def empty(stage: Stage) -> None:
    stage.open(shared_bare())
    screen = DonationsScreen(stage.desk)
    stage.show(screen, "home")
    screen.refresh()


@picture("donations-full")
def full(stage: Stage) -> None:
    """A thousand gifts with long names."""
    stage.open(_thousand().book)
    screen = DonationsScreen(stage.desk)
    stage.show(screen, "donations")
    screen.refresh()
    screen.private.click()


@cache
def _thousand() -> Village:
    village = found(Path(tempfile.mkdtemp(prefix="solang-donations-full-")))
    for number in range(1000):
        day = f"2026-{1 + number % 11:02d}-{1 + number % 28:02d}"
        draft = DonationDraft(day, giver=f"{LONG} {number}", amount=1_234_567_000 + number)
        donations.add(village.book, draft)
    return village


@picture("donations-form")
def form(stage: Stage) -> QWidget:
    stage.open(given().book)
    dialog = DonationForm(stage.window, stage.desk.operations, TODAY)
    dialog.amount.setText("500k")
    return dialog


@picture("donations-edit")
def form_of_goods(stage: Stage) -> QWidget:
    stage.open(given().book)
    row = donations.listing(given().book, "cao su")[0]
    return DonationForm(stage.window, stage.desk.operations, TODAY, row)


@picture("donations-receipt")
def receipt(stage: Stage) -> None:
    _paper(stage, donation_id=donations.listing(given().book, "hroh")[0].id, name="Đinh Hrơh")


@picture("donations-board")
def board(stage: Stage) -> None:
    _paper(stage, room="donations", name="Đóng góp, ủng hộ", kind=Asked.BOARD)


def _paper(stage: Stage, **facts: object) -> None:
    stage.open(given().book)
    screen = MorePapersScreen(stage.desk)
    stage.show(screen, "donations")
    screen.opened(**facts)
    screen.refresh()


def _shown(stage: Stage) -> DonationsScreen:
    stage.open(given().book)
    screen = DonationsScreen(stage.desk)
    stage.show(screen, "donations")
    screen.refresh()
    return screen
