"""Pictures of “Người”, over a small real book."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from db.domain.people import PeopleFilter, PeopleSort, Standing
from db.engine import Book
from desktop.actions import people
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.person_sessions import PersonSessionsDialog
from desktop.screens.people import PeopleScreen
from desktop.screens.people_views import ListView
from tests import builders
from tests.gallery.picture import picture
from tests.gallery.stage import Stage
from tests.helpers.village import TODAY, Village, found, shared


@picture("people")
def listed(stage: Stage) -> None:
    """Picture 5 of the design."""
    _chosen(stage, "Đinh Hrơh")


@picture("person-sessions")
def sessions(stage: Stage) -> QWidget:
    """Every meeting of one person."""
    stage.open(shared().book)
    who = shared().people["Đinh Hrơh"]
    return PersonSessionsDialog(stage.window, stage.desk.operations, who, "Đinh Hrơh")


@picture("people-several")
def several(stage: Stage) -> None:
    """Some are chosen of one group's people, in another order, with other columns."""
    screen = _shown(stage)
    group = shared().groups["Lớp múa xoang"]
    columns = ("birth", "village", "groups")
    only = ListView(sort=PeopleSort.BIRTH, columns=columns, group=group, group_name="Lớp múa xoang")
    screen.people.show_view(only)
    flags = QItemSelectionModel.SelectionFlag
    for row in (1, 2, 4):
        index = screen.people.model.index(row, 0)
        screen.people.table.selectionModel().select(index, flags.Select | flags.Rows)


@picture("people-search")
def searched(stage: Stage) -> None:
    screen = _shown(stage)
    screen.people.search.setText("bok")
    screen.people.ask()


@picture("people-nobody")
def nobody_found(stage: Stage) -> None:
    screen = _shown(stage)
    screen.people.search.setText("xyz")
    screen.people.ask()


@cache
def with_gone() -> Village:
    """A village from whose list one was removed and one has moved away."""
    village = found(Path(tempfile.mkdtemp(prefix="solang-gone-")))
    people.remove(village.book, [village.people["Lê Quốc Khánh"]])
    moved = [village.people["Đinh Thị Bĕch"]]
    people.set_standing(village.book, moved, Standing.MOVED, TODAY.isoformat())
    return village


@picture("people-gone")
def gone(stage: Stage) -> None:
    screen = _shown(stage, with_gone().book)
    screen.people.only.choose(PeopleFilter.GONE)
    screen.people.ask(with_gone().people["Lê Quốc Khánh"])


@picture("people-private")
def private(stage: Stage) -> None:
    screen = _chosen(stage, "Lê Quốc Khánh")
    screen.people.show_person(shared().people["Đinh Thị Bĕch"])
    screen.panel.private.button.click()


@picture("people-empty")
def empty(stage: Stage) -> None:
    from tests.helpers.village import shared_bare

    _shown(stage, shared_bare())


@cache
def crowded() -> Book:
    """A thousand people, the first of them with the longest names there are."""
    book = builders.house(Path(tempfile.mkdtemp(prefix="solang-full-")) / "book", actor="Lan")
    group = builders.club(book, "Câu lạc bộ Cồng chiêng và dân ca các dân tộc làng Bung Bang Hven")
    builders.crowd(book, 998, group)
    for name in ("Rơ Châm H'Ƀlơ̆ng Nguyễn Thị Ánh Nguyệt Bờ̆k", "Ksor H'Mrĭm Đinh Thị Hơ̆mrơ̆k Yŭnh"):
        builders.person(book, f"Aa {name}", group=group, village="Làng Bung Bang Hven Jro Ktu")
    return book


@picture("people-full")
def full(stage: Stage) -> None:
    _shown(stage, crowded())


@picture("person-form")
def form(stage: Stage) -> QWidget:
    """The form while a name is typed that the book has already."""
    stage.open(shared().book)
    made = PersonForm(stage.window, stage.desk.operations, TODAY, name="Đinh Bŏk")
    made.birth.edit.setText("1948")
    made.birth._typed()  # noqa: SLF001 - as if typed
    made._ask_doubles()  # noqa: SLF001
    return made


@picture("person-form-open")
def form_open(stage: Stage) -> QWidget:
    stage.open(shared().book)
    made = PersonForm(stage.window, stage.desk.operations, TODAY)
    made.fold.set_open(True)
    return made


@picture("person-consents")
def consents(stage: Stage) -> QWidget:
    screen = _chosen(stage, "Siu H'Drŏi")
    screen.panel.acts.note_consents()
    return _dialog(stage)


@picture("person-leave")
def leave(stage: Stage) -> QWidget:
    screen = _chosen(stage, "Đinh Hrơh")
    screen.panel.acts.leave_group()
    return _dialog(stage)


@picture("person-history")
def history(stage: Stage) -> QWidget:
    screen = _chosen(stage, "Đinh Hrơh")
    screen.panel.acts.show_history()
    return _dialog(stage)


def _chosen(stage: Stage, name: str) -> PeopleScreen:
    """With the panel of one person."""
    screen = _shown(stage)
    screen.people.show_person(shared().people[name])
    return screen


def _shown(stage: Stage, book: Book | None = None) -> PeopleScreen:
    """Over that book; the small one where none is named."""
    stage.open(book or shared().book)
    screen = PeopleScreen(stage.desk)
    stage.show(screen, "people")
    screen.refresh()
    return screen


def _dialog(stage: Stage) -> QWidget:
    from PySide6.QtWidgets import QDialog

    return stage.window.findChildren(QDialog)[-1]
