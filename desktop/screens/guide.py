"""Hướng dẫn: the main tasks, a page each, to print and hang on the wall."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.domain.changes import Changes
from desktop.actions import guides
from desktop.guides import for_the_wall
from desktop.screens.desk import Desk
from desktop.screens.paper import PaperActs, PaperView
from desktop.screens.screen import Screen
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import ListDetail
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

ALL = ""


class GuideScreen(Screen):
    """``opened(guide_id=…)`` shows one task; else all of them."""

    fills = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("Hướng dẫn"), tr("Mỗi việc một tờ, chữ to, in ra treo ở nhà văn hóa.")
        )
        self.view = PaperView(desk)
        self.acts = PaperActs(desk, self.view, lambda: None)
        self.task: Choice[str] = Choice(
            [
                (ALL, tr("Cả bảy việc")),
                *((guide.id, guide.title) for guide in for_the_wall()),
            ],
            name=tr("Việc"),
        )
        self.task.chosen.connect(lambda _: self.refresh())
        self.body.addWidget(ListDetail(self._options(), self.view, shares=(6, 14), least=0), 1)

    def _options(self) -> QWidget:
        card = Card(tr("Tờ giấy"))
        card.body.addWidget(self.acts)
        card.body.addWidget(Field(tr("Việc"), self.task))
        card.body.addWidget(
            Text(tr("Ở trang nào cũng bấm F1 để xem cách làm."), Kind.QUIET, wrap=True)
        )
        card.body.addStretch(1)
        return card

    def opened(self, **facts: object) -> None:
        wanted = facts.get("guide_id")
        known = {guide.id for guide in for_the_wall()}
        self.task.choose(wanted if isinstance(wanted, str) and wanted in known else ALL)

    def refresh(self, changes: Changes | None = None) -> None:
        chosen = self.task.value or None
        self.acts.name = tr("Hướng dẫn dùng Sổ Làng")
        self.desk.operations.free(
            guides.draw, chosen, on_done=self.view.show_pdf, latest="guide.draw"
        )

    def print_shown(self) -> bool:
        self.acts.print_it()
        return True
