"""“Chỉ tiêu” at the commune, and the card of the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.domain.facilities import Criteria, Zone
from db.domain.targets import HouseTarget, Progress, TargetRule
from desktop.actions import facilities, merging, receiving, targets
from desktop.dialogs.facility_criteria import CriteriaDialog
from desktop.dialogs.target_form import TargetForm
from desktop.dialogs.target_numbers import NumbersDialog
from desktop.screens.desk import Desk
from desktop.screens.target_card import TargetCard
from desktop.screens.targets import TargetsScreen
from tests.desktop.screens.conftest import Show, dialog
from tests.helpers.commune import Commune


@pytest.fixture
def screen(commune_desk: Desk, show: Show) -> TargetsScreen:
    return show(TargetsScreen(commune_desk))


def of(commune: Commune, code: str) -> Progress:
    rows = targets.progress(commune.book, 2026)
    return next(one for one in rows if one.target.draft.code == code)


def chosen(screen: TargetsScreen, code: str) -> None:
    codes = [row.target.draft.code for row in screen.model.rows]
    screen.view.choose(codes.index(code))


def test_the_first_plan_is_taken_and_asks_for_its_baseline(
    screen: TargetsScreen, commune: Commune
) -> None:
    screen.take_plan()
    chosen(screen, "T4")
    assert screen.panel.measured.text() == "55 lượt bạn đọc, chưa ghi số năm gốc"
    assert "không ghi năm gốc" in screen.panel.assumed.text()
    screen.panel.ask_baseline()
    asked = dialog(NumbersDialog)
    asked.yes.click()
    assert of(commune, "T4").target.base_value is None
    for edit, text in zip(asked.edits, ("2025", "60"), strict=True):
        edit.setText(text)
    asked.yes.click()
    assert screen.panel.measured.text() == "55 lượt bạn đọc, còn cần 11"


def test_what_thuong_xuyen_means_is_set_and_shown(screen: TargetsScreen, commune: Commune) -> None:
    screen.take_plan()
    chosen(screen, "T6")
    screen.panel.ask_rule()
    asked = dialog(NumbersDialog)
    for edit, text in zip(asked.edits, ("2", "6"), strict=True):
        edit.setText(text)
    asked.yes.click()
    assert "ít nhất 2 buổi mỗi tháng, trong ít nhất 6 tháng" in screen.panel.assumed.text()
    assert (of(commune, "T6").target.draft.low, of(commune, "T6").target.draft.high) == (2, 6)


def test_a_house_is_answered_for_and_given_its_share(
    screen: TargetsScreen, commune: Commune
) -> None:
    screen.take_plan()
    chosen(screen, "T9")
    screen.panel.yes.click()
    assert of(commune, "T9").reached == 1
    chosen(screen, "T4")
    screen.panel.ask_share()
    asked = dialog(NumbersDialog)
    asked.edits[0].setText("120")
    asked.yes.click()
    assert of(commune, "T4").places[0].wanted == 120


def test_only_what_fits_the_rule_is_offered(screen: TargetsScreen) -> None:
    screen.take_plan()
    panel = screen.panel
    offered = {}
    for code in ("T1", "T4", "T5", "T7", "T9"):
        chosen(screen, code)
        buttons = (panel.baseline, panel.rule, panel.give, panel.yes)
        offered[code] = [not button.isHidden() for button in buttons]
    assert offered == {
        "T1": [False, False, False, False],
        "T4": [True, False, True, False],
        "T5": [False, True, False, False],
        "T7": [False, False, True, False],
        "T9": [False, False, False, True],
    }


def test_a_target_of_another_plan_is_typed_in(screen: TargetsScreen, commune: Commune) -> None:
    screen.add_new()
    form = dialog(TargetForm)
    form.yes.click()
    assert targets.listing(commune.book) == ()
    form.code.setText("A1")
    form.words.setText("Số người tham gia tăng mỗi năm")
    form.rule.choose(TargetRule.GROWTH)
    form.figure.choose("persons")
    form.yes.click()
    (row,) = targets.listing(commune.book)
    assert (row.draft.code, row.draft.figure, row.draft.low) == ("A1", "persons", 100)
    # Code and year say which target it is: another year would be another target beside it.
    assert not form.year.isReadOnly()
    assert TargetForm(screen.window(), screen.desk.operations, 2026, row.draft).year.isReadOnly()


def test_the_house_reads_what_is_needed(qtbot: object) -> None:
    card = TargetCard()
    card.show_target(HouseTarget("", "library.visits", 2026, 1000, 756, 893, 39))
    assert card.amount.text() == "756/1.000 lượt bạn đọc"
    assert card.need.text() == "Còn cần 244 lượt, khoảng 44 lượt một tuần đến 31/12."
    assert card.pace.text() == "Vạch đứng: đến hôm nay nên có 893."
    card.show_target(None)
    assert card.isHidden()
    card.deleteLater()


def test_growth_says_which_villages_merged_since_the_baseline(
    screen: TargetsScreen, commune: Commune
) -> None:
    commune.village("Làng Hven")
    screen.take_plan()
    chosen(screen, "T4")
    assert screen.panel.changed.isHidden()
    targets.set_baseline(commune.book, of(commune, "T4").target.id, 2025, 60)
    merging.merge(commune.book, "Làng Hven", "Làng Jro", "2026-02-01")
    screen.refresh()
    assert screen.panel.changed.text() == (
        "Làng Hven nhập vào Làng Jro từ ngày 01/02/2026: số của Làng Jro và số cùng kỳ năm trước "
        "để so sánh gồm cả hai nơi."
    )
    targets.set_baseline(commune.book, of(commune, "T4").target.id, 2026, 60)
    (since,) = of(commune, "T4").changes
    assert since.before == "Làng Hven"
    chosen(screen, "T7")
    assert screen.panel.changed.isHidden()


def test_a_house_reads_who_merged_into_it(commune: Commune, qtbot: object) -> None:
    village, _ = commune.village("Làng Môn"), commune.village("Làng Hven")
    targets.take_plan(commune.book)
    row, place = of(commune, "T4"), of(commune, "T4").places
    unit = next(one.unit for one in place if one.name == "Làng Môn")
    targets.give(commune.book, row.target.id, 2026, [(unit, 200)])
    merging.merge(commune.book, "Làng Hven", "Làng Môn", "2026-02-01")
    for sent in receiving.reply_all(commune.book, commune.stick):
        if sent.path is not None:
            receiving.take_in(village, [Path(sent.path)])
    given = targets.of_house(village, date(2026, 5, 2))
    assert given is not None
    card = TargetCard()
    card.show_target(given)
    assert card.changed.text().startswith("Làng Hven nhập vào Làng Môn từ ngày 01/02/2026")
    assert targets.of_house(village, date(2026, 1, 31)) == replace(
        given, due_today=200 * 31 // 365, days_left=335, changes=()
    )
    card.deleteLater()


def test_criteria_of_a_house_are_taken_from_a_zone_and_shown(
    screen: TargetsScreen, commune: Commune
) -> None:
    screen.ask_criteria()
    asked = dialog(CriteriaDialog)
    assert [row.name for row in asked.model.rows] == ["Làng Jro"]
    asked.yes.click()
    assert facilities.criteria(commune.book) is None
    asked.zone.chosen.emit(Zone.MOUNTAIN)
    asked.seats.setText("70")
    asked.yes.click()
    assert facilities.criteria(commune.book) == Criteria(200, 70)
