"""“Cho mượn chiêng, loa, bàn ghế”."""

from __future__ import annotations

import pytest

from db.domain.equipment import Condition
from db.engine import Book
from desktop.actions import equipment, facilities, home
from desktop.dialogs.equipment_form import ItemForm, LendItemForm
from desktop.dialogs.lines_form import LinesForm
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.notify import Level
from desktop.screens.desk import Desk
from desktop.screens.equipment import EquipmentScreen, facility_words
from tests import builders
from tests.desktop.conftest import NOW, NotifySpy
from tests.desktop.screens.conftest import Show, dialog


@pytest.fixture
def screen(book_desk: Desk, book: Book, show: Show) -> EquipmentScreen:
    equipment.add(book, "Bộ cồng chiêng", 2)
    equipment.add(book, "Loa kéo", 1)
    return show(EquipmentScreen(book_desk))


def test_gongs_are_lent_to_a_family_and_come_back(
    screen: EquipmentScreen, book: Book, notify_spy: NotifySpy
) -> None:
    builders.person(book, "Đinh Hrơh")
    screen.lend.click()
    picker = dialog(PickPersonDialog)
    picker.view.choose(0)
    picker.confirm()
    form = dialog(LendItemForm)
    form.pieces.setText("3")
    form.yes.click()
    assert equipment.loans(book) == ()
    form.pieces.setText("1")
    form.yes.click()
    assert notify_spy.only(Level.DONE) == "Đinh Hrơh mượn Bộ cồng chiêng"
    (loan,) = equipment.loans(book)
    assert (loan.pieces, loan.due) == (1, "2026-11-25")

    screen.back.click()
    assert equipment.store(book).out == ()


def test_the_walk_through_goes_from_thing_to_thing(screen: EquipmentScreen, book: Book) -> None:
    screen.good.click()
    screen.broken.click()
    seen = {row.name: row.condition for row in equipment.store(book).items}
    assert seen == {"Bộ cồng chiêng": Condition.GOOD, "Loa kéo": Condition.BROKEN}


def test_a_thing_is_written_down_and_removed(screen: EquipmentScreen, book: Book) -> None:
    screen.add_new()
    form = dialog(ItemForm)
    form.yes.click()
    form.name.setText("Ghế nhựa")
    form.pieces.setText("60")
    form.yes.click()
    assert [row.name for row in screen.items.rows] == ["Bộ cồng chiêng", "Ghế nhựa", "Loa kéo"]
    screen.item_table.choose(1)
    screen.gone.click()
    assert [row.name for row in equipment.store(book).items] == ["Bộ cồng chiêng", "Loa kéo"]


def test_home_reminds_on_the_due_day_and_not_before(screen: EquipmentScreen, book: Book) -> None:
    item = screen.items.rows[0].id
    equipment.lend(book, item, builders.person(book), 1, "2026-11-23", "2026-11-20")
    todo = [one.kind.value for one in home.home(book, NOW.date()).todo]
    assert "equipment_due" not in todo
    equipment.lend(book, item, builders.person(book), 1, "2026-11-22", "2026-11-20")
    assert [
        one.count for one in home.home(book, NOW.date()).todo if one.kind == "equipment_due"
    ] == [1]


def test_the_house_says_how_large_it_is(screen: EquipmentScreen, book: Book) -> None:
    screen.building.click()
    form = dialog(LinesForm)
    form.edits["area"].setText("210")
    form.edits["seats"].setText("90")
    form.yes.click()
    own = facilities.own(book)
    assert own is not None
    assert own.facility is not None
    assert (own.facility.area, own.facility.seats, own.facility.yard) == (210, 90, None)
    assert facility_words(own) == "Nhà 210 m², 90 chỗ ngồi"
