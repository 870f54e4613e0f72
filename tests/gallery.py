"""Draws every screen into pictures: ``python -m tests.gallery OUT [NAME …]``.

Each picture is made six times, at 1366 × 670 (what is left of the users' screen): at 100 and 150 %
text, in the light, the dark and the high-contrast theme. To add a screen: one line in ``PICTURES``.
A picture's function gets the stage and shows what it wants; values may be made by hand, they are
the same frozen rows that the actions give.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.domain.books import BookInfo
from db.domain.houses import BookKind, HouseKind
from db.engine import Book
from desktop.changes_bus import ChangesBus
from desktop.notify import Notify
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.screens.entries import entries
from desktop.screens.main_window import MainWindow
from desktop.screens.screen import Screen
from desktop.settings import Settings
from desktop.tasks import InlineTasks
from desktop.widgets import theme
from desktop.widgets.tokens import Theme
from tests import (
    gallery_calendar,
    gallery_days,
    gallery_donations,
    gallery_equipment,
    gallery_frame,
    gallery_full,
    gallery_groups,
    gallery_help,
    gallery_history,
    gallery_homes,
    gallery_library,
    gallery_papers,
    gallery_people,
    gallery_points,
    gallery_rolls,
    gallery_rosters,
    gallery_scans,
    gallery_sending,
    gallery_targets,
    gallery_tasks,
)
from tests.gallery_pages import draw_pages

SIZE = (1366, 670)
PERCENTS = (100, 150)
NOW = datetime(2026, 11, 22, 8, 42)  # noqa: DTZ001 - the laptop's own wall clock

HOUSE = BookInfo(
    BookKind.HOUSE,
    "0192f0c1-0000-7000-8000-000000000001",
    "Nhà văn hóa làng Suối Trong",
    HouseKind.VILLAGE_HOUSE,
    "Núi Xanh",
    "Gia Lai",
    joined=True,
    actor="Lan",
)
COMMUNE = BookInfo(
    BookKind.COMMUNE,
    "0192f0c1-0000-7000-8000-000000000002",
    "Núi Xanh",
    None,
    "Núi Xanh",
    "Gia Lai",
    joined=True,
    actor="Tâm",
)


class Stage:
    """A window with a desk, for one picture."""

    def __init__(self, book: BookInfo) -> None:
        self.window = MainWindow()
        self.window.resize(*SIZE)
        self.window.sidebar.show_icons()
        notify = Notify()
        operations = Operations(InlineTasks(), ChangesBus(), notify.refused, _raise)
        self.desk = Desk(
            book, operations, notify, self._go, lambda: None, Settings(None), lambda: NOW
        )
        self.window.sidebar.show_book((book.name, f"xã {book.commune}"))
        self.window.show_entries(entries(book.book_kind))
        self.window.status.show_saved("08:42")
        self.window.status.show_backup("hôm nay 07:30")
        self.window.status.show_actor(book.actor or "", ("Lan", "Tâm"))
        notify.said.connect(self.window.messages.show_message)
        notify.listen()

    def open(self, book: Book) -> None:
        """Stand on a real book; it stays open for the pictures that follow, without the drafts that
        the form of an earlier one left."""
        with book.write() as connection:
            connection.exec_driver_sql("DELETE FROM setting WHERE name LIKE 'draft/%'")
        self.desk.operations.open(lambda: book, lambda _: None, lambda: None)

    def show(self, screen: Screen, room: str) -> None:
        """Put a screen that was filled by hand on the stage; ``room`` is lit in the sidebar."""
        self.window.stack.addWidget(screen)
        self.window.stack.setCurrentWidget(screen)
        self.window.sidebar.show_here(room)
        self.window.show()
        screen.setFocus()

    def close(self, app: QApplication) -> None:
        """Really gone: a window that lives on is dressed again with every change of the look."""
        self.window.close()
        self.window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _go(self, screen: str, **facts: object) -> None:
        raise AssertionError(f"a picture asked for {screen} {facts}")


@dataclass(frozen=True)
class Picture:
    """``draw`` fills the stage; it may give a dialog that is to be drawn instead of the window."""

    name: str
    draw: Callable[[Stage], QWidget | None]
    book: BookInfo = HOUSE


PICTURES: tuple[Picture, ...] = (
    Picture("home", gallery_homes.today),
    Picture("home-quiet", gallery_homes.quiet_day),
    Picture("home-new", gallery_homes.new_book),
    Picture("first-run", gallery_frame.first_run),
    Picture("first-run-found", gallery_frame.first_run_found),
    Picture("first-run-house", gallery_frame.first_run_house),
    Picture("first-run-commune", gallery_frame.first_run_commune),
    Picture("first-run-writer", gallery_frame.first_run_writer),
    Picture("first-run-copies", gallery_frame.first_run_copies),
    Picture("invite", gallery_frame.invite, COMMUNE),
    Picture("first-run-restore", gallery_frame.first_run_restore),
    Picture("recovery-code", gallery_frame.recovery_code),
    Picture("history", gallery_history.acts),
    Picture("history-removed", gallery_history.removed),
    Picture("pin", gallery_frame.pin),
    Picture("practice", gallery_frame.practice_band),
    Picture("fault-report", gallery_frame.fault_report),
    Picture("trouble", gallery_frame.trouble),
    Picture("bar-done", gallery_frame.done_bar),
    Picture("bar-refused", gallery_frame.refused_bar),
    Picture("head-count", gallery_frame.head_count),
    Picture("tally", gallery_frame.tally),
    Picture("kiosk", gallery_rolls.kiosk),
    Picture("postpone", gallery_frame.postpone),
    Picture("rest", gallery_frame.rest),
    Picture("quick-person", gallery_frame.quick_person),
    Picture("find", gallery_frame.find),
    Picture("keys", gallery_frame.keys),
    Picture("quick-numbers", gallery_frame.quick_numbers),
    Picture("help", gallery_help.help_of_roll),
    Picture("help-letters", gallery_help.letters),
    Picture("curtain", gallery_help.curtain),
    Picture("guide", gallery_help.guide),
    Picture("roll", gallery_rolls.marked),
    Picture("roll-search", gallery_rolls.searching),
    Picture("roll-reason", gallery_rolls.absent_reason),
    Picture("roll-parts", gallery_rolls.day_in_parts),
    Picture("roll-called-off", gallery_rolls.called_off),
    Picture("roll-numbers", gallery_rolls.numbers_only),
    Picture("late-entry", gallery_rolls.late_entry),
    Picture("people", gallery_people.listed),
    Picture("person-sessions", gallery_people.sessions),
    Picture("people-several", gallery_people.several),
    Picture("people-search", gallery_people.searched),
    Picture("people-nobody", gallery_people.nobody_found),
    Picture("people-gone", gallery_people.gone),
    Picture("people-private", gallery_people.private),
    Picture("people-empty", gallery_people.empty),
    Picture("people-full", gallery_people.full),
    Picture("person-form", gallery_people.form),
    Picture("person-form-open", gallery_people.form_open),
    Picture("person-consents", gallery_people.consents),
    Picture("person-leave", gallery_people.leave),
    Picture("person-history", gallery_people.history),
    Picture("scan-start", gallery_scans.start),
    Picture("scan", gallery_scans.review),
    Picture("scan-grid", gallery_scans.grid),
    Picture("scan-pictures", gallery_scans.kept_pictures),
    Picture("scan-open-day", gallery_scans.open_day),
    Picture("photos-waiting", gallery_scans.waiting, COMMUNE),
    Picture("photos-naming", gallery_scans.naming, COMMUNE),
    Picture("roster-start", gallery_rosters.start),
    Picture("roster", gallery_rosters.understood),
    Picture("roster-doubts", gallery_rosters.doubts),
    Picture("groups", gallery_groups.members),
    Picture("groups-meetings", gallery_groups.meetings),
    Picture("groups-empty", gallery_groups.empty),
    Picture("group-form", gallery_groups.form),
    Picture("group-picking", gallery_groups.picking),
    Picture("meeting-form", gallery_groups.meeting),
    Picture("meeting-weekly", gallery_groups.weekly),
    Picture("calendar", gallery_calendar.month),
    Picture("calendar-called-off", gallery_calendar.called_off),
    Picture("calendar-empty-day", gallery_calendar.empty_day),
    Picture("calendar-lent", gallery_days.lent),
    Picture("hall-lending", gallery_days.lending),
    Picture("occasions", gallery_days.year),
    Picture("occasions-own", gallery_days.own),
    Picture("occasion-form", gallery_days.form),
    Picture("occasion-days", gallery_days.days),
    Picture("donations", gallery_donations.kept),
    Picture("donations-rooms", gallery_donations.among_the_rooms),
    Picture("donations-amounts", gallery_donations.amounts),
    Picture("donations-empty", gallery_donations.empty),
    Picture("donations-full", gallery_donations.full),
    Picture("donations-form", gallery_donations.form),
    Picture("donations-edit", gallery_donations.form_of_goods),
    Picture("donations-receipt", gallery_donations.receipt),
    Picture("donations-board", gallery_donations.board),
    Picture("equipment", gallery_equipment.store),
    Picture("equipment-empty", gallery_equipment.empty),
    Picture("equipment-form", gallery_equipment.form),
    Picture("equipment-lend", gallery_equipment.lend_form),
    Picture("library", gallery_library.corner),
    Picture("library-empty", gallery_library.empty),
    Picture("library-titles", gallery_library.titles),
    Picture("library-file", gallery_library.file_of_titles),
    Picture("library-boxes", gallery_library.boxes),
    Picture("library-resources", gallery_library.resources),
    Picture("lend-form", gallery_library.lending),
    Picture("hand-in", gallery_sending.hand_in),
    Picture("hand-in-done", gallery_sending.handed_in),
    Picture("hand-in-joining", gallery_sending.joining),
    Picture("inbox", gallery_sending.inbox, COMMUNE),
    Picture("inbox-looking", gallery_sending.looking, COMMUNE),
    Picture("inbox-taken", gallery_sending.taken, COMMUNE),
    Picture("inbox-told", gallery_sending.told, COMMUNE),
    Picture("laptops", gallery_sending.connecting, COMMUNE),
    Picture("laptops-merging", gallery_sending.merging, COMMUNE),
    Picture("laptops-splitting", gallery_sending.splitting, COMMUNE),
    Picture("laptops-replacing", gallery_sending.replacing, COMMUNE),
    Picture("handing-over", gallery_sending.handing_over),
    Picture("inbox-conflicts", gallery_sending.conflicting, COMMUNE),
    Picture("inbox-telling", gallery_sending.telling, COMMUNE),
    Picture("inbox-telling-photo", gallery_sending.telling_of_photo, COMMUNE),
    Picture("inbox-contact", gallery_sending.contact, COMMUNE),
    Picture("home-target", gallery_targets.at_home),
    Picture("points", gallery_points.points, COMMUNE),
    Picture("points-empty", gallery_points.empty, COMMUNE),
    Picture("point-form", gallery_points.form, COMMUNE),
    Picture("point-month", gallery_points.month, COMMUNE),
    Picture("targets", gallery_targets.growth, COMMUNE),
    Picture("targets-houses", gallery_targets.houses, COMMUNE),
    Picture("targets-baseline", gallery_targets.baseline, COMMUNE),
    Picture("house-criteria", gallery_targets.criteria, COMMUNE),
    Picture("tasks", gallery_tasks.tasks, COMMUNE),
    Picture("inspections", gallery_tasks.inspections, COMMUNE),
    Picture("task-form", gallery_tasks.task_form, COMMUNE),
    Picture("house-days", gallery_tasks.house_days, COMMUNE),
    Picture("unit-names", gallery_tasks.unit_names, COMMUNE),
    Picture("inspection-form", gallery_tasks.inspection_form, COMMUNE),
    Picture("target-form", gallery_targets.form, COMMUNE),
    Picture("sheet", gallery_papers.sheet),
    Picture("papers-grid", gallery_papers.grid),
    Picture("papers-receipts", gallery_papers.receipts),
    Picture("papers-card", gallery_papers.card),
    Picture("papers-refused", gallery_papers.refused),
    Picture("report", gallery_papers.report),
    Picture("report-words", gallery_papers.report_words),
    Picture("report-figures", gallery_papers.report_figures),
    Picture("report-head", gallery_papers.report_head),
    Picture("report-numbers", gallery_papers.report_numbers),
    Picture("report-photos", gallery_papers.report_photos),
    Picture("commune-report", gallery_papers.commune_report, COMMUNE),
    Picture("paper-texts", gallery_papers.paper_texts, COMMUNE),
    Picture("forms", gallery_papers.forms, COMMUNE),
    Picture("groups-full", gallery_full.groups_full),
    Picture("group-meetings-full", gallery_full.group_meetings_full),
    Picture("equipment-full", gallery_full.equipment_full),
    Picture("library-full", gallery_full.library_full),
    Picture("library-titles-full", gallery_full.titles_full),
    Picture("library-titles-empty", gallery_full.titles_empty),
    Picture("library-boxes-full", gallery_full.boxes_full),
    Picture("library-boxes-empty", gallery_full.boxes_empty),
    Picture("library-resources-full", gallery_full.resources_full),
    Picture("library-resources-empty", gallery_full.resources_empty),
    Picture("history-full", gallery_full.history_full),
    Picture("history-removed-full", gallery_full.removed_full),
    Picture("history-removed-empty", gallery_full.removed_empty),
    Picture("occasions-full", gallery_full.occasions_full),
    Picture("calendar-full", gallery_full.calendar_full),
    Picture("calendar-empty", gallery_full.calendar_empty),
    Picture("roll-full", gallery_full.roll_full),
    Picture("late-entry-full", gallery_full.late_full),
    Picture("hand-in-full", gallery_full.hand_in_full),
    Picture("inbox-full", gallery_full.inbox_full, COMMUNE),
    Picture("inbox-told-full", gallery_full.inbox_told_full, COMMUNE),
    Picture("inbox-received-full", gallery_full.inbox_received_full, COMMUNE),
    Picture("inbox-empty", gallery_full.inbox_empty, COMMUNE),
    Picture("laptops-full", gallery_full.laptops_full, COMMUNE),
    Picture("laptops-empty", gallery_full.laptops_empty, COMMUNE),
    Picture("targets-full", gallery_full.targets_full, COMMUNE),
    Picture("targets-empty", gallery_full.targets_empty, COMMUNE),
    Picture("tasks-full", gallery_full.tasks_full, COMMUNE),
    Picture("tasks-empty", gallery_full.tasks_empty, COMMUNE),
    Picture("inspections-full", gallery_full.inspections_full, COMMUNE),
    Picture("inspections-empty", gallery_full.inspections_empty, COMMUNE),
    Picture("points-full", gallery_full.points_full, COMMUNE),
)


def main(argv: list[str]) -> int:
    """Draw the named pictures, or all, into the folder ``argv[0]``."""
    asked = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    asked.add_argument("out", type=Path, metavar="OUT")
    asked.add_argument("names", nargs="*", metavar="NAME", type=_known)
    read = asked.parse_args(argv)
    out, names = read.out, read.names
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    for picture in PICTURES:
        if not names or picture.name in names:
            for look in Theme:
                for percent in PERCENTS:
                    draw(app, picture, percent, out, look)
    if not names:
        draw_pages(out)
    return 0


def _known(name: str) -> str:
    if name not in {one.name for one in PICTURES}:
        raise argparse.ArgumentTypeError(f"no picture is called {name}")
    return name


def draw(
    app: QApplication, picture: Picture, percent: int, out: Path, look: Theme = Theme.LIGHT
) -> Path:
    """Draw one picture at one size of text, in one theme; gives the file."""
    theme.apply(app, theme.Look(look, percent))
    theme.load_other_fonts()
    stage = Stage(picture.book)
    other = picture.draw(stage)
    shown = other if other is not None else stage.window
    shown.show()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    dressed = "" if look is Theme.LIGHT else f"-{look.value}"
    file = out / f"{picture.name}{dressed}-{percent}.png"
    shown.grab().save(str(file))
    if other is not None:
        other.close()
    stage.close(app)
    return file


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
