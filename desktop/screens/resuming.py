"""Opens the form of a draft again, on the screen it belongs to; the form itself puts its text back.

What it was about may be gone meanwhile: then the refusal says so, and the draft stays.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from db.domain.donations import DonationRow
from db.domain.equipment import Store
from db.domain.groups import GroupRow
from db.domain.meetings import MeetingRow
from db.domain.people import PersonDetail, PersonRow
from desktop.actions import donations, drafts, equipment, groups, meetings, people
from desktop.actions.drafts import Draft
from desktop.screens.desk import Desk
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.screens.main_window import MainWindow


def resume(window: MainWindow, desk: Desk, draft: Draft) -> None:
    """Show the screen of a draft and open its form."""
    known = {
        "person": ("people", _person),
        "group": ("groups", _group),
        "meeting": ("calendar", _meeting),
        "item": ("equipment", _item),
        "lend_item": ("equipment", _lend_item),
        "lend_books": ("library", _lend_books),
        "donation": ("donations", _donation),
        "target": ("targets", _target),
        "scan": ("scan", _scan),
        "papers": ("papers", _papers),
    }
    if draft.form in known:
        screen, way = known[draft.form]
        if window.has(screen):
            desk.go(screen)
            way(window, desk, draft)
    else:
        told = tr("Còn ghi dở “{title}”. Mở lại chỗ ấy là thấy nguyên.", title=draft.title)
        desk.operations.run(drafts.keep, replace(draft, left_open=False))
        desk.notify.note(told)


def _scan(_: MainWindow, __: Desk, ___: Draft) -> None:
    """The screen brings its own back."""


def _papers(_: MainWindow, desk: Desk, draft: Draft) -> None:
    """What it was for is told anew; the screen brings its text back."""
    desk.go("papers", **draft.facts)


def _person(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.dialogs.person_form import PersonForm

    def show(detail: PersonDetail | None) -> None:
        name, group = draft.facts.get("name", ""), draft.facts.get("group") or None
        form = PersonForm(
            window, desk.operations, desk.today(), detail=detail, name=name, group=group
        )
        form.saved.connect(
            lambda _id, saved: desk.notify.done(
                tr("Đã sửa {name}", name=saved) if detail else tr("Đã thêm {name}", name=saved)
            )
        )
        form.other_asked.connect(lambda id_: desk.go("people", person_id=id_))
        form.open()

    id_ = draft.facts.get("person_id")
    if id_:
        desk.operations.run(people.detail, id_, on_done=show)
    else:
        show(None)


def _group(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.dialogs.group_form import GroupForm

    def show(rows: tuple[GroupRow, ...]) -> None:
        group = next((row for row in rows if row.id == draft.key), None)
        form = GroupForm(window, desk.operations, group)
        form.saved.connect(lambda _id, name: desk.notify.done(tr("Đã lưu {name}", name=name)))
        form.open()

    desk.operations.run(groups.listing, on_done=show)


def _meeting(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.screens.meeting_adding import MeetingAdding

    adding = MeetingAdding(window, desk)
    day = date.fromisoformat(draft.facts["day"])
    group = draft.facts.get("group") or None

    def show(meeting: MeetingRow) -> None:
        adding.ask(day, group_id=group, meeting=meeting)

    if draft.key:
        desk.operations.run(meetings.detail, draft.key, on_done=show)
    else:
        adding.ask(day, group_id=group)


def _item(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.dialogs.equipment_form import ItemForm

    def show(store: Store) -> None:
        item = next((row for row in store.items if row.id == draft.key), None)
        form = ItemForm(window, desk.operations, item)
        form.saved.connect(lambda name: desk.notify.done(tr("Đã ghi {name}", name=name)))
        form.open()

    desk.operations.run(equipment.store, on_done=show)


def _lend_item(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.dialogs.equipment_form import LendItemForm

    def show(store: Store, person: PersonRow) -> None:
        item = next((row for row in store.items if row.id == draft.facts["item"]), None)
        if item is not None:
            form = LendItemForm(window, desk.operations, item, person, desk.today())
            form.lent.connect(desk.notify.done)
            form.open()

    def with_store(store: Store) -> None:
        desk.operations.run(people.row, draft.facts["person"], on_done=partial(show, store))

    desk.operations.run(equipment.store, on_done=with_store)


def _donation(window: MainWindow, desk: Desk, draft: Draft) -> None:
    from desktop.dialogs.donation_form import DonationForm

    def show(row: DonationRow | None) -> None:
        form = DonationForm(window, desk.operations, desk.today(), row)
        form.saved.connect(
            lambda id_, name, receipt: (
                desk.go("papers", donation_id=id_, name=name)
                if receipt
                else desk.notify.done(tr("Đã ghi ủng hộ của {name}", name=name))
            )
        )
        form.open()

    if draft.key:
        desk.operations.run(donations.one, draft.key, on_done=show)
    else:
        show(None)


def _lend_books(window: MainWindow, desk: Desk, _: Draft) -> None:
    from desktop.dialogs.lend_form import LendForm

    form = LendForm(window, desk.operations, desk.today())
    form.lent.connect(
        lambda count, who: desk.notify.done(tr("{who} mượn {count} cuốn", who=who, count=count))
    )
    form.open()


def _target(window: MainWindow, desk: Desk, _: Draft) -> None:
    from desktop.dialogs.target_form import TargetForm

    form = TargetForm(window, desk.operations, desk.today().year)
    form.saved.connect(lambda code: desk.notify.done(tr("Đã thêm chỉ tiêu {code}", code=code)))
    form.open()
