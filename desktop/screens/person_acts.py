"""What can be done with the person that is shown: each is one act, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from db.domain.people import Consent, LinkedRecord, PersonDetail, Standing
from db.domain.sheet_pictures import KeptPicture
from desktop.actions import groups, people
from desktop.dialogs import person_words
from desktop.dialogs.consents import ConsentsDialog
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.leave_groups import LeaveGroupsDialog
from desktop.dialogs.one_day import OneDayDialog
from desktop.dialogs.person_form import PersonForm
from desktop.dialogs.pick_person import PickPersonDialog
from desktop.notify import Question
from desktop.screens.desk import Desk
from desktop.widgets.row_acts import EDIT, REMOVE, RowAct
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.screens.person_panel import PersonPanel


class PersonActs:
    """Acts on ``panel.detail``; every dialog is made for the person shown when it was asked for."""

    def __init__(self, panel: PersonPanel, desk: Desk, show_other: Callable[[str], object]) -> None:
        self._panel = panel
        self._desk = desk
        self._show_other = show_other

    def show_sessions(self) -> None:
        """“Xem từng buổi”: every meeting the person was marked at."""
        detail = self._panel.detail
        if detail is not None:
            # Loaded when somebody asks: the list of people opens without it.
            from desktop.dialogs.person_sessions import PersonSessionsDialog

            name = detail.draft.full_name or tr("(không ghi tên)")
            dialog = PersonSessionsDialog(
                self._panel.window(), self._desk.operations, detail.id, name
            )
            dialog.open()

    def consent_pictures(self) -> None:
        """The pictures of signed lists of consents that the person stands on."""
        detail = self._panel.detail
        if detail is None:
            return
        from desktop.actions import sheet_pictures

        name, run = _name(detail), self._desk.operations.run

        def show(kept: tuple[KeptPicture, ...]) -> None:
            from desktop.dialogs.sheet_pictures import SheetPicturesDialog

            title = tr("Ảnh danh sách đồng ý: {name}", name=name)
            throw_away = partial(run, sheet_pictures.remove)
            SheetPicturesDialog(self._panel.window(), title, kept, throw_away).open()

        run(sheet_pictures.of_person, detail.id, on_done=show)

    def more(self) -> list[tuple[str, Callable[[], object]] | None]:
        """The lines of the menu “⋯”."""
        return [
            (tr("Chuyển đi…"), lambda: self._change_standing(Standing.MOVED)),
            (tr("Đã mất…"), lambda: self._change_standing(Standing.DIED)),
            (tr("Là người làng khác"), lambda: self._set_standing(Standing.VISITOR, None)),
            (tr("Là người dạy từ nơi khác"), lambda: self._set_standing(Standing.TEACHER, None)),
            (tr("Là người của làng"), lambda: self._set_standing(Standing.MEMBER, None)),
            None,
            (tr("Là một người với…"), self._ask_other),
            (tr("Ảnh danh sách đồng ý…"), self.consent_pictures),
            (tr("Xóa hẳn tên…"), self.ask_erase),
            None,
            (tr("Xóa"), self.remove),
        ]

    def row_acts(self) -> list[RowAct | None]:
        """The same for the right-click menu of the list and for its keys."""
        detail = self._panel.detail
        if detail is None:
            return []
        if detail.removed:
            return [
                RowAct(tr("Lấy lại"), self.bring_back),
                RowAct(tr("Xóa hẳn tên…"), self.ask_erase),
                RowAct(tr("Ai đã sửa, sửa gì"), self.show_history),
            ]
        menu = [None if line is None else RowAct(*line) for line in self.more()[:-2]]
        return [
            RowAct(tr("Sửa…"), self.edit, EDIT),
            RowAct(tr("Ghi câu trả lời…"), self.note_consents),
            RowAct(tr("Nghỉ sinh hoạt…"), self.leave_group),
            RowAct(tr("In…"), self.print_papers),
            RowAct(tr("Ai đã sửa, sửa gì"), self.show_history),
            None,
            *menu,
            None,
            RowAct(tr("Xóa"), self.remove, REMOVE),
        ]

    def edit(self) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        form = PersonForm(
            self._panel.window(), self._desk.operations, self._desk.today(), detail=detail
        )
        form.saved.connect(lambda _id, name: self._say(tr("Đã sửa {name}", name=name)))
        form.other_asked.connect(self._show_other)
        form.open()

    def note_consents(self) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        dialog = ConsentsDialog(
            self._panel.window(),
            _name(detail),
            detail.consents,
            self._desk.today(),
            child=person_words.is_child(detail.draft, self._desk.today()),
        )
        dialog.answered.connect(lambda consents: self._save_consents(detail, consents))
        dialog.open()

    def leave_group(self) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        standing = [group for group in detail.groups if group.to_day is None]
        if not standing:
            self._desk.notify.note(tr("{name} không ở nhóm nào để nghỉ.", name=_name(detail)))
            return
        dialog = LeaveGroupsDialog(
            self._panel.window(), _name(detail), standing, self._desk.today()
        )
        dialog.chosen.connect(lambda ids, day: self._leave(detail, ids, day))
        dialog.open()

    def print_papers(self) -> None:
        """“In…”: card, certificate, thank-you letter, giấy mượn."""
        detail = self._panel.detail
        if detail is not None:
            self._desk.go("papers", person_id=detail.id, name=_name(detail))

    def show_history(self) -> None:
        detail = self._panel.detail
        if detail is not None:
            HistoryDialog(
                self._panel.window(), self._desk.operations, detail.id, _name(detail)
            ).open()

    def remove(self) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        self._desk.operations.run(
            people.remove,
            [detail.id],
            on_done=lambda _: self._say(tr("Đã xóa {name}", name=_name(detail))),
        )

    def ask_erase(self) -> None:
        """The law lets everybody ask for it; it cannot be undone, so it is asked."""
        detail = self._panel.detail
        if detail is None:
            return
        name = _name(detail)
        self._desk.notify.ask(
            Question(
                tr("Xóa hẳn tên {name}?", name=name),
                _erased_with(detail),
                tr("Xóa hẳn tên"),
                tr("Giữ lại"),
                partial(
                    self._desk.operations.run,
                    people.erase,
                    detail.id,
                    on_done=lambda _: self._desk.notify.note(tr("Đã xóa hẳn tên một người.")),
                ),
            )
        )

    def bring_back(self) -> None:
        """Somebody removed, moved away or taken for dead stands in the lists again."""
        detail = self._panel.detail
        if detail is None:
            return
        if not detail.removed:
            self._set_standing(Standing.MEMBER, None)
            return
        self._desk.operations.run(
            people.bring_back,
            [detail.id],
            on_done=lambda _: self._say(tr("Đã lấy lại {name}", name=_name(detail))),
        )

    def _change_standing(self, standing: Standing) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        moved, name = standing is Standing.MOVED, _name(detail)
        dialog = OneDayDialog(
            self._panel.window(),
            tr("{name} chuyển đi", name=name) if moved else tr("{name} đã mất", name=name),
            tr("Từ ngày"),
            tr("Ghi vào sổ"),
            tr("Từ ngày đó không còn trong danh sách. Số liệu các buổi trước vẫn giữ nguyên."),
            self._desk.today(),
        )
        dialog.chosen.connect(lambda day: self._set_standing(standing, day))
        dialog.open()

    def _set_standing(self, standing: Standing, on: str | None) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        said = person_words.standing(standing) or tr("người của làng")
        self._desk.operations.run(
            people.set_standing,
            [detail.id],
            standing,
            on,
            on_done=lambda _: self._say(tr("{name}: {said}", name=_name(detail), said=said)),
        )

    def _save_consents(self, detail: PersonDetail, consents: Sequence[Consent]) -> None:
        said = tr("Đã ghi câu trả lời của {name}", name=_name(detail))
        self._desk.operations.run(
            people.set_consents, [detail.id], consents, on_done=lambda _: self._say(said)
        )

    def _leave(self, detail: PersonDetail, ids: Sequence[str], day: str) -> None:
        names = ", ".join(group.name for group in detail.groups if group.group_id in ids)
        said = tr("{name} nghỉ sinh hoạt ở {groups}", name=_name(detail), groups=names)
        self._desk.operations.run(
            groups.leave, detail.id, ids, day, on_done=lambda _: self._say(said)
        )

    def _ask_other(self) -> None:
        detail = self._panel.detail
        if detail is None:
            return
        dialog = PickPersonDialog(
            self._panel.window(),
            self._desk.operations,
            tr("{name} là một người với ai?", name=_name(detail)),
            tr("Là một người"),
            without=(detail.id,),
        )
        dialog.picked.connect(lambda row: self._merge(detail, row.id, row.full_name or ""))
        dialog.open()

    def _merge(self, detail: PersonDetail, other_id: str, other: str) -> None:
        said = tr("{one} và {other} là một người", one=_name(detail), other=other)
        self._desk.operations.run(
            people.merge, detail.id, other_id, on_done=lambda _: self._say(said)
        )

    def part(self, linked: LinkedRecord) -> None:
        """“Là hai người”: a record that was said to be this person is somebody else again."""
        detail = self._panel.detail
        if detail is None:
            return
        other = person_words.full(linked.row.full_name, linked.row.distinction)
        said = tr("{one} và {other} là hai người", one=_name(detail), other=other)
        self._desk.operations.run(
            people.unmerge, linked.one, linked.other, on_done=lambda _: self._say(said)
        )

    def _say(self, text: str) -> None:
        self._desk.notify.done(text)


def _erased_with(detail: PersonDetail) -> str:
    """What goes with the name; other records of the person are named, for they go too."""
    said = tr(
        "Tên, điện thoại, địa chỉ, người giám hộ, ghi chú của người này mất ở mọi máy, kể cả ở xã, "
        "và không lấy lại được. Số liệu đã tính vẫn giữ."
    )
    names = "; ".join(person_words.brief(one.row) for one in detail.linked)
    return f"{said} {tr('Xóa cả hồ sơ: {names}.', names=names)}" if names else said


def _name(detail: PersonDetail) -> str:
    name = detail.draft.full_name if detail.name_known else None
    return person_words.full(name, detail.draft.distinction)
