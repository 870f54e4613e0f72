"""Pictures of the papers' screens: a sign-in sheet, a report of the house, one of the commune."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from db.domain.forms import Span
from desktop.actions import meetings
from desktop.actions.asked_papers import Asked
from desktop.screens.forms import FormsScreen
from desktop.screens.more_papers import MorePapersScreen
from desktop.screens.report import ReportScreen
from desktop.screens.sheet import SheetScreen
from tests.gallery.picture import picture
from tests.gallery.sending import pair
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.forms import merged_heads, protected
from tests.helpers.village import shared


@picture("sheet")
def sheet(stage: Stage) -> None:
    book = shared().book
    stage.open(book)
    screen = SheetScreen(stage.desk)
    stage.show(screen, "sheet")
    screen.opened(meeting_id=meetings.listing(book)[0].id)
    screen.refresh()


@picture("papers-grid")
def grid(stage: Stage) -> None:
    _papers(stage, Asked.GRID, group_id=shared().groups["Lớp múa xoang"], name="Lớp múa xoang")


@picture("papers-receipts")
def receipts(stage: Stage) -> None:
    screen = _papers(
        stage, Asked.RECEIPTS, group_id=shared().groups["CLB Cồng chiêng"], name="CLB Cồng chiêng"
    )
    screen.amount.setText("50.000")
    screen.refresh()


@picture("papers-card")
def card(stage: Stage) -> None:
    person = shared().people["Đinh Hrơh"]
    _papers(stage, Asked.CARDS, person_id=person, name="Đinh Hrơh")


@picture("papers-refused")
def refused(stage: Stage) -> None:
    """What is missing stands beside the fields."""
    _papers(stage, Asked.TEACHER_PAY, group_id=shared().groups["CLB Thơ"], name="CLB Thơ")


def _papers(stage: Stage, kind: Asked, **facts: object) -> MorePapersScreen:
    stage.open(shared().book)
    screen = MorePapersScreen(stage.desk)
    stage.show(screen, "groups")
    screen.opened(kind=kind, **facts)
    screen.refresh()
    return screen


@picture("report")
def report(stage: Stage) -> None:
    stage.open(shared().book)
    _report(stage)


@picture("report-words")
def report_words(stage: Stage) -> QWidget:
    stage.open(shared().book)
    _report(stage).more.edit_words()
    return stage.window.findChildren(QDialog)[-1]


@picture("report-head")
def report_head(stage: Stage) -> QWidget:
    stage.open(shared().book)
    _report(stage).more.edit_head()
    return stage.window.findChildren(QDialog)[-1]


@picture("report-numbers")
def report_numbers(stage: Stage) -> QWidget:
    stage.open(shared().book)
    _report(stage).more.edit_numbers()
    return stage.window.findChildren(QDialog)[-1]


@picture("report-photos")
def report_photos(stage: Stage) -> QWidget:
    stage.open(shared().book)
    _report(stage).more.edit_photos()
    return stage.window.findChildren(QDialog)[-1]


@picture("report-figures")
def report_figures(stage: Stage) -> QWidget:
    stage.open(shared().book)
    _report(stage).more.open_figures()
    return stage.window.findChildren(QDialog)[-1]


@picture("forms", COMMUNE)
def forms(stage: Stage) -> None:
    stage.open(pair()[2].book)
    screen = FormsScreen(stage.desk)
    stage.show(screen, "forms")
    screen.refresh()
    with tempfile.TemporaryDirectory() as folder:
        form = Path(folder) / "Biểu quý.xlsx"
        form.write_bytes(merged_heads())
        screen.open_form(form)
    screen.choose_cell("C6")
    screen.map_cell()
    screen.refresh()


@picture("forms-changed", COMMUNE)
def forms_changed(stage: Stage) -> None:
    """The same name, another form: what was put in has to be looked at again."""
    forms(stage)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, FormsScreen)
    screen.span.choose(Span.LAST_YEAR)
    screen.house.choose(screen.house.values[-1])
    screen.map_cell()
    screen.refresh()
    with tempfile.TemporaryDirectory() as folder:
        form = Path(folder) / "Biểu quý.xlsx"
        form.write_bytes(protected())
        screen.open_form(form)


@picture("commune-report", COMMUNE)
def commune_report(stage: Stage) -> None:
    stage.open(pair()[2].book)
    _report(stage)


@picture("paper-texts", COMMUNE)
def paper_texts(stage: Stage) -> QWidget:
    stage.open(pair()[2].book)
    _report(stage).more.edit_paper_texts()
    return stage.window.findChildren(QDialog)[-1]


def _report(stage: Stage) -> ReportScreen:
    screen = ReportScreen(stage.desk)
    stage.show(screen, "report")
    screen.refresh()
    return screen
