"""Pictures of what belongs to no room: the first start, what the window says, small dialogs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.births import Birth
from db.domain.errors import AppError
from db.domain.found import Found, FoundKind
from db.domain.groups import GroupId, GroupKind, GroupRow
from db.domain.house_choices import HouseChoices, Share
from db.domain.houses import HouseKind
from db.domain.meetings import HeadCount
from db.domain.people import Gender, PersonId, PersonRow
from desktop.actions import fault_report as fault_reports
from desktop.actions.beginning import Invited
from desktop.dialogs.call_off import PostponeDialog, RestDialog
from desktop.dialogs.fault_report import FaultReportDialog
from desktop.dialogs.find_everywhere import FindDialog
from desktop.dialogs.head_count import HeadCountDialog
from desktop.dialogs.invite_form import InviteForm
from desktop.dialogs.keys_help import KeysDialog
from desktop.dialogs.private_view import PinForm
from desktop.dialogs.quick_person import QuickPersonDialog
from desktop.dialogs.tally import TallyDialog, visitors
from desktop.notify import Level, Message
from desktop.screens.first_run import FirstRun, Ways
from desktop.screens.quick_numbers import QuickDialog
from desktop.screens.recovery_code import RecoveryCode
from desktop.screens.trouble import Trouble
from desktop.wording import tr, word
from tests.gallery import homes
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.village import shared

TODAY = date(2026, 11, 22)
KNOWN = PersonRow(
    PersonId("0192f0c1-0000-7000-8000-000000000001"),
    "Ksor Ñun",
    Gender.FEMALE,
    Birth(1986),
    None,
    "Suối Trong",
    None,
)
CODE = "A8JQ JEDW CV6M 3JB2 FXK4 HMJB 5GE4 SE4T"


def nothing(*_: object) -> None:
    """What the buttons of a picture do."""


DRIVES = ((Path("E:/"), "KINGSTON (E:)"), (Path("D:/"), "D:"))
WAYS = Ways(nothing, nothing, nothing, nothing, nothing, lambda: DRIVES)


@picture("first-run-writer")
def first_run_writer(stage: Stage) -> None:
    """The commune's invitation answers most: two questions are left."""
    page = FirstRun(WAYS)
    chosen = HouseChoices(
        HouseKind.VILLAGE_HOUSE, "thôn", share=Share("Lượt người", "visits", 2026, 480)
    )
    invited = Invited("Nhà văn hóa làng Suối Trong", "Núi Xanh", "Gia Lai", chosen)
    page.take_invitation(Path("moi-vao.solang"), invited)
    stage.window.show_lone(page)


@picture("invite", COMMUNE)
def invite(stage: Stage) -> QWidget:
    return InviteForm(stage.window)


@picture("first-run-copies")
def first_run_copies(stage: Stage) -> None:
    page = FirstRun(WAYS)
    stage.window.show_lone(page)
    page.show_copies()
    page.copies.take(Path("E:/"))


@picture("first-run")
def first_run(stage: Stage) -> None:
    stage.window.show_lone(FirstRun(WAYS))


@picture("first-run-found")
def first_run_found(stage: Stage) -> None:
    """Windows was set up anew; the old copies still lie on another drive."""
    page = FirstRun(WAYS)
    words = r"Sổ nhà văn hóa, lưu ngày 20/11/2026, 1.234 việc đã ghi, ở D:\Sổ Làng"
    page.offer([(Path("so-lang.saoluu"), words)])
    stage.window.show_lone(page)


@picture("first-run-house")
def first_run_house(stage: Stage) -> None:
    page = FirstRun(WAYS)
    stage.window.show_lone(page)
    page.show_house()


@picture("first-run-commune")
def first_run_commune(stage: Stage) -> None:
    """With the field for the key on paper of a laptop that is lost."""
    page = FirstRun(WAYS)
    stage.window.show_lone(page)
    page.show_commune()


@picture("first-run-restore")
def first_run_restore(stage: Stage) -> None:
    page = FirstRun(WAYS)
    stage.window.show_lone(page)
    page.show_restore()


@picture("recovery-code")
def recovery_code(stage: Stage) -> None:
    stage.window.show_lone(RecoveryCode(CODE, "Nhà văn hóa làng Suối Trong", nothing))


@picture("trouble")
def trouble(stage: Stage) -> None:
    stage.window.show_lone(Trouble(word(AppError("book_damaged")), nothing, nothing))


@picture("bar-done")
def done_bar(stage: Stage) -> None:
    homes.today(stage)
    text = tr("CLB Cồng chiêng ngày 22/11: đã ghi nghỉ.")
    stage.window.show_message(Message(Level.DONE, text, undoable=True))


@picture("bar-refused")
def refused_bar(stage: Stage) -> None:
    homes.today(stage)
    stage.window.show_message(Message(Level.REFUSED, word(AppError("disk_full"))))


@picture("head-count")
def head_count(stage: Stage) -> QWidget:
    return HeadCountDialog(stage.window, HeadCount(people=45, female=20, households=30), nothing)


@picture("postpone")
def postpone(stage: Stage) -> QWidget:
    return PostponeDialog(stage.window, "CLB Cồng chiêng", TODAY, nothing)


@picture("rest")
def rest(stage: Stage) -> QWidget:
    return RestDialog(stage.window, TODAY, nothing)


@picture("quick-person")
def quick_person(stage: Stage) -> QWidget:
    dialog = QuickPersonDialog(
        stage.window, stage.desk.operations, nothing, title=tr("Thêm người vào buổi này")
    )
    dialog.name.setText("Ksor Nun")
    dialog.show_known((KNOWN,))
    return dialog


@picture("find")
def find(stage: Stage) -> QWidget:
    stage.open(shared().book)
    dialog = FindDialog(stage.window, stage.desk.operations, TODAY, nothing)
    group = GroupRow(
        GroupId("0192f0c1-0000-7000-8000-0000000000b1"), "CLB Cồng chiêng", GroupKind.CLUB, 18
    )
    dialog.model.set_rows(
        (
            Found(FoundKind.GROUP, group=group),
            Found(FoundKind.MEETING, meeting=homes.GONG_CLUB),
            Found(FoundKind.PERSON, person=KNOWN),
        )
    )
    dialog.list.choose(1)
    return dialog


@picture("keys")
def keys(stage: Stage) -> QWidget:
    return KeysDialog(stage.window)


@picture("quick-numbers")
def quick_numbers(stage: Stage) -> QWidget:
    stage.open(shared().book)
    return QuickDialog(stage.window, stage.desk)


@picture("pin")
def pin(stage: Stage) -> QWidget:
    return PinForm(stage.window, stage.desk.operations, True, nothing)


@picture("practice")
def practice_band(stage: Stage) -> None:
    """Every page of the practice book."""
    homes.today(stage)
    stage.window.show_book(replace(stage.desk.book, practice=True))


@picture("tally")
def tally(stage: Stage) -> QWidget:
    dialog = TallyDialog(stage.window, "Ngày hội Đại đoàn kết", HeadCount(118, 64, 37, 12), nothing)
    dialog.count(visitors()[2])
    return dialog


@picture("fault-report")
def fault_report(stage: Stage) -> QWidget:
    text = fault_reports.report(Path("/khong-co"), None, ["light, 100 %", "1366 x 670"])
    return FaultReportDialog(stage.window, stage.desk.operations, text, TODAY, nothing)
