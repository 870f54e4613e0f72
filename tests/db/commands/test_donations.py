"""Gifts: numbered in order, corrected, taken out and brought back, summed, asked for their name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.donations import DonationDraft, GiftForm, GiverKind, totals
from db.domain.errors import AppError
from db.domain.groups import GroupKind
from db.domain.people import Consent, PersonDraft, Purpose
from db.engine import Book
from desktop.actions import checking, donations, figures, groups, people, undoing
from tests import builders

MONEY = DonationDraft("2026-11-20", giver="Đinh Hrơh", amount=500_000, purpose="Mua trống")
CHAIRS = DonationDraft(
    "2026-11-21",
    GiftForm.GOODS,
    GiverKind.COMPANY,
    "Công ty cao su Čư Prông",
    amount=2_400_000,
    goods="Ghế nhựa",
    quantity=20,
    unit="cái",
)
DAYS = DonationDraft("2026-11-22", GiftForm.LABOUR, GiverKind.UNNAMED, "ai đó", quantity=12)


def add(book: Book, *drafts: DonationDraft) -> list[str]:
    return [donations.add(book, draft).created[0] for draft in drafts]


def test_receipts_are_numbered_in_order_within_their_year(book: Book) -> None:
    first, second, last_year = add(book, MONEY, CHAIRS, replace(MONEY, day="2025-12-31"))
    found = {row.id: row.number for row in donations.listing(book)}
    assert found == {first: "01/2026", second: "02/2026", last_year: "01/2025"}


def test_the_number_of_a_removed_gift_is_not_given_again(book: Book) -> None:
    add(book, MONEY)
    (second,) = add(book, CHAIRS)
    donations.remove(book, second)
    (third,) = add(book, DAYS)
    assert donations.one(book, third).number == "03/2026"
    donations.bring_back(book, second)
    assert [row.number for row in donations.listing(book)] == ["03/2026", "02/2026", "01/2026"]


def test_a_gift_moved_to_another_year_takes_a_number_of_that_year(book: Book) -> None:
    add(book, replace(MONEY, day="2025-05-01"))
    (gift,) = add(book, MONEY)
    donations.edit(book, gift, replace(MONEY, amount=600_000))
    assert donations.one(book, gift).number == "01/2026"
    donations.edit(book, gift, replace(MONEY, day="2025-06-01"))
    assert donations.one(book, gift).number == "02/2025"


def test_what_is_removed_stands_apart_and_comes_back(book: Book) -> None:
    (gift,) = add(book, MONEY)
    donations.remove(book, gift)
    assert donations.listing(book) == ()
    assert [row.id for row in donations.listing(book, removed=True)] == [gift]
    donations.bring_back(book, gift)
    assert [row.draft for row in donations.listing(book)] == [MONEY]
    undoing.undo(book)
    assert donations.listing(book) == ()


def test_what_does_not_belong_to_the_form_is_left_out(book: Book) -> None:
    money, days = add(book, replace(MONEY, goods="Ghế", quantity=3, unit="cái"), DAYS)
    assert donations.one(book, money).draft == MONEY
    assert donations.one(book, days).draft == replace(DAYS, giver=None)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(MONEY, giver=" "), "giver_missing"),
        (replace(MONEY, amount=None), "bad_amount"),
        (replace(MONEY, amount=0), "bad_amount"),
        (replace(MONEY, day="30/02/2026"), "bad_day"),
        (replace(CHAIRS, goods=""), "goods_missing"),
        (replace(CHAIRS, quantity=0), "bad_count"),
        (replace(MONEY, group_id="0" * 32), "not_found"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(
    book: Book, draft: DonationDraft, code: str
) -> None:
    with pytest.raises(AppError) as refused:
        donations.add(book, draft)
    assert refused.value.code == code
    assert donations.listing(book) == ()


def test_a_gift_is_found_by_its_words_without_marks(book: Book) -> None:
    group = builders.club(book)
    add(book, MONEY, replace(CHAIRS, group_id=group))
    assert [row.draft.giver for row in donations.listing(book, "hroh")] == ["Đinh Hrơh"]
    assert [row.number for row in donations.listing(book, "cong chieng ghe")] == ["02/2026"]
    assert [row.number for row in donations.listing(book, "01/2026")] == ["01/2026"]
    assert donations.listing(book, "xa khac") == ()


def test_the_sums_keep_money_and_worth_apart(book: Book) -> None:
    add(book, MONEY, CHAIRS, DAYS, replace(MONEY, amount=200_000))
    found = totals(donations.listing(book))
    assert (found.gifts, found.money, found.worth, found.open) == (4, 700_000, 2_400_000, 1)


def test_figures_tell_who_gave_and_what_and_lead_to_the_gifts(book: Book) -> None:
    group = builders.club(book)
    meeting = builders.meeting(book, group, day="2026-11-21")
    gifts = add(book, MONEY, replace(CHAIRS, meeting_id=meeting), DAYS)
    (gone,) = add(book, MONEY)
    donations.remove(book, gone)
    year = figures.figures(book, "2026-01-01", "2026-12-31")
    assert {one.code: one.value for one in year.figures if one.code.startswith("donations")} == {
        "donations": 3,
        "donations.amount": 500_000,
        "donations.amount.person": 500_000,
        "donations.company": 1,
        "donations.goods": 1,
        "donations.labour": 1,
        "donations.money": 1,
        "donations.person": 1,
        "donations.unnamed": 1,
        "donations.worth": 2_400_000,
        "donations.worth.company": 2_400_000,
        "donations.worth.goods": 2_400_000,
        "donations.worth.labour": 0,
        "donations.worth.unnamed": 0,
    }
    for code in (one.code for one in year.figures if one.code.startswith("donations")):
        behind = figures.explain(book, code, "2026-01-01", "2026-12-31")
        assert sum(one.value for one in behind.records) == behind.value == year.value(code)
    behind = figures.explain(book, "donations", "2026-01-01", "2026-12-31")
    assert [one.id for one in behind.records] == [gift.replace("-", "") for gift in gifts]
    assert donations.one(book, gifts[1]).meeting == "CLB Cồng chiêng"


def test_no_figure_stands_where_nothing_was_given(book: Book) -> None:
    found = figures.figures(book, "2026-01-01", "2026-12-31").figures
    assert not [one for one in found if one.code.startswith("donations")]


def test_who_takes_back_the_yes_for_the_commune_takes_it_back_for_gifts(book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh")
    (gift,) = add(book, replace(MONEY, person_id=person, to_commune=True, on_board=True))
    people.set_consents(book, [person], [Consent(Purpose.COMMUNE, False)])
    draft = donations.one(book, gift).draft
    assert (draft.to_commune, draft.on_board, draft.giver) == (False, True, "Đinh Hrơh")
    undoing.undo(book)
    assert donations.one(book, gift).draft.to_commune


def test_who_is_erased_gave_without_a_name(book: Book) -> None:
    person = builders.person(book, "Đinh Hrơh")
    (gift,) = add(book, replace(MONEY, person_id=person, on_board=True, note="nhà cuối làng"))
    people.erase(book, person)
    row = donations.one(book, gift)
    assert (row.named, row.draft.giver, row.draft.note, row.draft.on_board) == (
        *(False, None, None, False),
    )
    assert (row.draft.amount, row.number) == (500_000, "01/2026")
    assert not checking.check(book, full=True)


def test_a_name_that_was_forgotten_stays_so_whatever_is_corrected(book: Book) -> None:
    gift, other = add(book, MONEY, CHAIRS)
    donations.forget_giver(book, gift)
    donations.edit(book, gift, replace(MONEY, amount=450_000, giver="Đinh Hrơh"))
    row = donations.one(book, gift)
    assert (row.draft.giver, row.draft.amount, row.named) == (None, 450_000, False)
    assert donations.one(book, other).draft.giver == "Công ty cao su Čư Prông"


def test_a_number_given_twice_is_seen_and_one_gets_a_new_one(book: Book) -> None:
    first, second = add(book, MONEY, CHAIRS)
    with book.write() as connection:
        connection.exec_driver_sql("UPDATE donation SET receipt = 1")
    assert all(row.doubled for row in donations.listing(book))
    donations.renumber(book, second)
    assert [row.number for row in donations.listing(book)] == ["02/2026", "01/2026"]
    assert not any(row.doubled for row in donations.listing(book))
    assert donations.one(book, first).draft == MONEY


def test_whom_a_gift_names_cannot_be_undone_beneath_it(book: Book) -> None:
    person = people.add(book, PersonDraft("Đinh Hrơh"))
    group = groups.add(book, "CLB Cồng chiêng", GroupKind.CLUB)
    add(book, replace(MONEY, person_id=person.created[0], group_id=group.created[0]))
    for made in (person, group):
        with pytest.raises(AppError, match="undo_built_upon"):
            undoing.undo(book, made.entry)
    undoing.undo(book)
    for made in (person, group):
        undoing.undo(book, made.entry)
    assert donations.listing(book) == ()
