"""The commune invites a house, and takes its answer: two small ways from the inbox."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.houses import HouseKind
from desktop.actions import enrolment
from desktop.actions.enrolment import Accepted
from desktop.dialogs import files
from desktop.dialogs.invite_form import InviteForm
from desktop.screens.joining import SOLANG
from desktop.wording import tr

if TYPE_CHECKING:
    from desktop.screens.screen import Screen


def invite_house(screen: Screen) -> InviteForm:
    """Ask for the house's name and kind, then where the invitation is to be saved."""
    form = InviteForm(screen.window())
    form.given.connect(partial(_choose_place, screen))
    form.open()
    return form


def _choose_place(
    screen: Screen, name: str, kind: HouseKind | None, library: bool, donations: bool
) -> None:
    files.choose_place(
        screen.window(),
        tr("Lưu tệp mời"),
        "moi-vao.solang",
        SOLANG,
        lambda out: save_invitation(screen, name, out, kind, library=library, donations=donations),
    )


def save_invitation(
    screen: Screen,
    name: str,
    out: Path,
    kind: HouseKind | None = None,
    *,
    library: bool = False,
    donations: bool = False,
) -> None:
    """Write an invitation and say what comes next."""
    screen.desk.operations.run(
        enrolment.invite,
        name,
        out,
        kind,
        library,
        donations,
        on_done=lambda house: screen.desk.notify.note(
            tr("Đã lưu tệp mời cho {house}. Đưa qua USB hoặc Zalo.", house=house)
        ),
    )


def accept_answer(screen: Screen) -> None:
    """Take the answer file of a house."""
    files.choose_file(
        screen.window(), tr("Tệp trả lời của làng"), SOLANG, lambda file: take_answer(screen, file)
    )


def take_answer(screen: Screen, file: Path) -> None:
    """Take in the answer of a house, then read the numbers to each other."""
    screen.desk.operations.run(
        enrolment.accept, file, on_done=lambda accepted: _accepted(screen, accepted)
    )


def _accepted(screen: Screen, accepted: Accepted) -> None:
    screen.desk.notify.note(
        tr(
            "{house} đã kết nối. Đọc số cho nhau nghe: {digits}. Hai bên giống nhau là đúng.",
            house=accepted.house,
            digits=accepted.fingerprint,
        )
    )
    screen.refresh()
