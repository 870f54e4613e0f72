"""Every dialog that takes words brings them back: closed by Esc, with the window, or by a kill.

The dialogs are those of the gallery, opened as it opens them; what has no picture is named below.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import desktop.dialogs
from db.domain.groups import GroupId, GroupKind, GroupRow, MemberRow, Role
from db.engine import Book
from desktop import languages
from desktop.dialogs import drafting
from desktop.dialogs.call_off import CallOffDialog
from desktop.dialogs.donation_form import DonationForm
from desktop.dialogs.drafting import Drafting, attach
from desktop.dialogs.group_choice import GroupChoiceDialog
from desktop.dialogs.language import LanguageDialog
from desktop.dialogs.lend_form import LendForm
from desktop.dialogs.lines_form import Line, LinesForm
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.one_line import OneLineDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.programmes import ProgrammesDialog
from desktop.dialogs.role_choice import RoleDialog
from desktop.dialogs.walk_in import WalkInDialog
from desktop.operations import Operations
from desktop.widgets.birth_field import BirthField
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog, at_first_show
from desktop.widgets.held import Held
from desktop.widgets.segmented import Segmented
from tests.desktop.values import MEETING
from tests.gallery.every import PICTURES
from tests.gallery.stage import Stage

NOTHING_TO_KEEP = {
    "FindDialog": "only searches",
    "PickPersonDialog": "only searches",
    "TitlesFound": "shows what a file holds",
    "FaultReportDialog": "is only to read",
    "PinDialog": "holds a secret",
    "PinForm": "holds a secret",
    "TallyDialog": "saves by itself",
    "NewLaptopDialog": "has buttons only",
    "HistoryDialog": "is only to read",
    "PersonSessionsDialog": "is only to read",
    "FiguresBehindDialog": "is only to read",
    "KeysDialog": "is only to read",
    "HelpDialog": "is only to read",
    "QuickDialog": "is only to read",
    "PhotoDialog": "is only to look at",
    "SheetPicturesDialog": "is only to look at",
    "OpenDayDialog": "asks about a photo that is read anew after a restart",
    "ReasonDialog": "is the frame of others",
    "TieDialog": "is the frame of others",
}


def dialogs() -> dict[str, type[Dialog]]:
    """Every dialog of the program by name."""
    return {
        name: kind
        for module in pkgutil.iter_modules(desktop.dialogs.__path__)
        for name, kind in vars(importlib.import_module(f"desktop.dialogs.{module.name}")).items()
        if isinstance(kind, type) and issubclass(kind, Dialog) and kind is not Dialog
    }


PICTURED = {
    **{"HeadCountDialog": "head-count", "PostponeDialog": "postpone", "RestDialog": "rest"},
    **{"QuickPersonDialog": "quick-person"},
    **{"ConsentsDialog": "person-consents", "LeaveGroupsDialog": "person-leave"},
    **{"ProvisionalDialog": "inbox-telling", "GroupForm": "group-form"},
    **{"PickMembersDialog": "group-picking", "MeetingForm": "meeting-form"},
    **{"HallForm": "hall-lending", "OccasionForm": "occasion-form"},
    **{"OccasionDaysDialog": "occasion-days", "ItemForm": "equipment-form"},
    **{"LendItemForm": "equipment-lend", "MergeDialog": "laptops-merging"},
    **{"SplitDialog": "laptops-splitting"},
    **{"HandOverDialog": "handing-over", "ContactDialog": "inbox-contact"},
    **{"PointForm": "point-form", "PointMonthForm": "point-month"},
    **{"NumbersDialog": "targets-baseline", "CriteriaDialog": "house-criteria"},
    **{"TaskForm": "task-form", "UnitNamesForm": "unit-names"},
    **{"InspectionForm": "inspection-form", "TargetForm": "target-form"},
    **{"ReportWordsDialog": "report-words", "ReportHeadDialog": "report-head"},
    **{"ReportNumbersDialog": "report-numbers", "ReportPhotosDialog": "report-photos"},
    **{"PaperTextsDialog": "paper-texts", "InviteForm": "invite"},
}
"""The picture of the gallery that shows it."""

SAVED_AT_ONCE = {"ReportPhotosDialog": "each"}
"""A field that is no draft: the book holds it as soon as it is chosen."""

BY_NAME = {picture.name: picture for picture in PICTURES}
TODAY = date(2026, 11, 22)
GROUPS = tuple(
    GroupRow(GroupId(id_), name, GroupKind.CLUB, 3)
    for id_, name in (("a", "CLB Cồng chiêng"), ("b", "Lớp xóa mù chữ"))
)

MEMBER = MemberRow("p", "Đinh Hrơh", None, Role.MEMBER, "2026-01-01", None)


def nothing(*_: object) -> None:
    """Nobody asks for what was given."""


def unasked(_: Mapping[str, str | int | None]) -> tuple[Callable[..., object], tuple[object, ...]]:
    raise AssertionError("nothing is saved here")


UNPICTURED: dict[str, Callable[[QWidget, Operations], Dialog]] = {
    "CallOffDialog": lambda window, _: CallOffDialog(window, "CLB Cồng chiêng", nothing),
    "GroupChoiceDialog": lambda window, _: GroupChoiceDialog(window, "Nhóm", "Lưu", GROUPS, TODAY),
    "LanguageDialog": lambda window, _: LanguageDialog(
        window, languages.languages(None), "vi", nothing
    ),
    "LinesForm": lambda window, operations: LinesForm(
        window,
        operations,
        "Sách mới",
        [Line("title", "Tên sách"), Line("n", "Số", 1, True)],
        unasked,
    ),
    "DonationForm": lambda window, operations: DonationForm(window, operations, TODAY),
    "LendForm": lambda window, operations: LendForm(window, operations, TODAY),
    "PersonForm": lambda window, operations: PersonForm(window, operations, TODAY),
    "OneDayDialog": lambda window, _: OneDayDialog(window, "Nhóm nghỉ", "Ngày", "Lưu", "", TODAY),
    "OneLineDialog": lambda window, _: OneLineDialog(window, "Lý do", "Lý do", "Lưu", nothing),
    "ProgrammesDialog": lambda window, operations: ProgrammesDialog(
        window, operations, MEETING, ()
    ),
    "RoleDialog": lambda window, _: RoleDialog(window, GROUPS[0], MEMBER),
    "WalkInDialog": lambda window, _: WalkInDialog(
        window, [("female", "1 nữ"), ("girls", "2 em gái")], nothing
    ),
}


def test_every_dialog_is_tried_here_or_has_nothing_to_keep() -> None:
    assert {*PICTURED, *UNPICTURED, *NOTHING_TO_KEEP} == {*dialogs(), "QuickDialog"}


class Keeping(Stage):
    """A stage whose book keeps its drafts when a picture is drawn again."""

    began = False

    def open(self, book: Book) -> None:
        if self.began:
            self.desk.operations.open(lambda: book, lambda _: None, lambda: None)
        else:
            super().open(book)
            self.began = True


@pytest.fixture
def made(
    request: pytest.FixtureRequest, book: Book, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Dialog]]:
    """Opens the dialog of that name, as the running window has it: it keeps a draft."""
    name = request.param
    monkeypatch.setattr(drafting, "SETTLE_MS", 0)
    picture = BY_NAME[PICTURED[name]] if name in PICTURED else BY_NAME["home"]
    stage = Keeping(picture.book)
    stage.desk.operations.open(lambda: book, lambda _: None, lambda: None)
    at_first_show(partial(attach, stage.desk.operations))

    def make() -> Dialog:
        if name in PICTURED:
            page = picture.draw(stage)
        else:
            page = UNPICTURED[name](stage.window, stage.desk.operations)
        assert isinstance(page, Dialog)
        assert type(page).__name__ == name
        if not page.drafted:
            page.draft_key = "x"
        page.show()
        qapp.processEvents()
        return page

    yield make
    at_first_show(None)
    stage.close(qapp)


def kept(dialog: Dialog) -> Drafting:
    found = dialog.findChild(Drafting)
    assert isinstance(found, Drafting), f"{type(dialog).__name__} keeps no draft"
    return found


def type_into(field: QWidget | Held) -> bool:
    """Something else than stands there, as a person would; False where there is no other choice."""
    if isinstance(field, QLineEdit):
        field.setText("12")
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText("Đang gõ dở: Rơ Châm Čơ̆k")
    elif isinstance(field, QCheckBox):
        field.click()
    elif isinstance(field, Suggesting):
        field.set_text("Làng Klăh")
    elif isinstance(field, Choice | Segmented):
        others = [value for value in field.values if value != field.value]
        if not others:
            return False
        field.choose(others[-1])
        field.chosen.emit(others[-1])
    elif isinstance(field, DayField):
        field.choose(field.day + timedelta(days=1))
    elif isinstance(field, BirthField):
        field.edit.setText("1987")
    else:
        return False
    return True


def fields_of(dialog: Dialog) -> dict[str, QWidget]:
    return {name: field for name, field in drafting.fields_of(dialog) if field.isEnabled()}


@pytest.mark.parametrize("made", [*PICTURED, *UNPICTURED], indirect=True)
def test_what_was_typed_comes_back(made: Callable[[], Dialog], qtbot: QtBot) -> None:
    """Each field that can be typed into; the draft lies in the book before the dialog is closed."""
    first = made()
    own = kept(first)
    before = own.values()
    typed = [name for name, field in fields_of(first).items() if type_into(field)]
    assert typed, "nothing can be typed into"
    wanted = {name: value for name, value in own.values().items() if value != before[name]}
    assert wanted
    qtbot.waitUntil(lambda: own.noted, timeout=5000)
    first.reject()
    again = made()
    values = kept(again).values()
    assert {name: values[name] for name in wanted} == wanted
    kept(again).give_up()
    again.reject()
    last = made()
    own_way = SAVED_AT_ONCE.get(type(last).__name__, "")
    now = {name: value for name, value in kept(last).values().items() if name != own_way}
    assert now.items() <= before.items(), "what was given up does not come back"
    last.reject()
