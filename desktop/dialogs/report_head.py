"""Đầu và cuối báo cáo: whose paper it is, the plan, recipients, who signs; typed once, kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from db.domain.closing import LAST_CUT_OFF
from db.domain.report_heads import HeadingKind, ReportHead
from db.domain.reports import Heading
from db.domain.signing import Authority
from desktop import phrases
from desktop.widgets import theme
from desktop.widgets.buttons import link
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

_LINES = 3
_USUAL = ""
_EVER, _ANOTHER = "", "another"
"""Choices of a version: the one without a day, and a day that is typed."""


def issuers() -> list[tuple[HeadingKind, str]]:
    """Whose paper a house's report is: superiors send back the wrong one (plan-and-users 7)."""
    return [
        (HeadingKind.HOUSE, tr("Nhà văn hóa")),
        (HeadingKind.VILLAGE, tr("Làng")),
        (HeadingKind.BOARD, tr("Ban chủ nhiệm nhà văn hóa")),
        (HeadingKind.COMMUNE_DRAFT, tr("UBND xã (bản nháp)")),
    ]


def _authorities() -> list[tuple[str, str]]:
    words = {
        Authority.OWN: tr("Ký theo chức danh"),
        Authority.COLLECTIVE: tr("TM. thay mặt tập thể"),
        Authority.FOR_HEAD: tr("KT. ký thay người đứng đầu"),
        Authority.BY_ORDER: tr("TL. thừa lệnh"),
        Authority.DELEGATED: tr("TUQ. thừa ủy quyền"),
        Authority.ACTING: tr("Q. quyền cấp trưởng"),
    }
    return [(_USUAL, tr("Như thường lệ")), *((one.name, word) for one, word in words.items())]


class ReportHeadDialog(Dialog):
    """``keep(head, cut_off)`` gets what was typed; ``cut_off`` is the day as typed, None where
    the period has none. A field left empty is the program's own, shown in it in grey. Bodies change
    with the days: each version holds from its day on, ``forget`` takes one away.

    What is typed of one version waits while another is looked at; all of it is kept.

    Attributes:
        lines, lists: the fields by the name of what they hold. version: which of ``heads`` is
        shown, by its day. since: the day of one that is to be another.
    """

    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        heads: tuple[ReportHead, ...],
        shown: Heading,
        keep: Callable[[ReportHead, str | None], object],
        forget: Callable[[str], object],
        *,
        title: str = "",
        with_issuer: bool = True,
        with_name: bool = True,
        cut_off: int | None = None,
        with_cut_off: bool = False,
    ) -> None:
        super().__init__(parent, title or tr("Đầu và cuối báo cáo"), tr("Lưu"), tr("Thôi"))
        self._keep, self._forget = keep, forget
        self._heads = {one.from_day or _EVER: one for one in heads} or {_EVER: ReportHead()}
        self._head = next(reversed(self._heads.values()))
        self._typed: dict[str, ReportHead] = {}
        self._shown = ""
        self._with_issuer, self._with_cut_off = with_issuer, with_cut_off
        self.lines: dict[str, QLineEdit] = {}
        self.lists: dict[str, QPlainTextEdit] = {}
        hint = tr("Ghi một lần, các báo cáo sau dùng lại. Để trống thì theo mẫu chữ mờ.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        self._add_version(date.fromisoformat(shown.day))
        self.issuer: Choice[HeadingKind] = Choice(issuers(), name=tr("Đứng tên"))
        if with_issuer:
            self.body.addWidget(Field(tr("Đứng tên"), self.issuer))
        self._add_bodies(shown)
        self._add_signer(shown, with_name=with_name)
        self.cut_off = QLineEdit("" if cut_off is None else str(cut_off))
        self.cut_off.setPlaceholderText(tr("hết kỳ"))
        self.cut_off.setValidator(QIntValidator(1, LAST_CUT_OFF, self.cut_off))
        if with_cut_off:
            label = tr("Ngày chốt số liệu (của tháng cuối kỳ)")
            self.body.addWidget(Field(label, self.cut_off))
        self._fill(self._head)
        self._shown, self._begun = self.version.value or _EVER, self.head()

    def _add_version(self, today: date) -> None:
        choices = [
            (day, tr("Từ {day}", day=phrases.day(day)) if day else tr("Từ trước đến nay"))
            for day in self._heads
        ]
        choices.append((_ANOTHER, tr("Từ một ngày khác…")))
        self.version: Choice[str] = Choice(choices, name=tr("Có hiệu lực"))
        self.version.choose(self._head.from_day or _EVER)
        self.since = DayField(
            today, name=tr("Có hiệu lực từ ngày"), describe=phrases.weekday, today=today
        )
        self._since = Field(tr("Có hiệu lực từ ngày"), self.since)
        self._since.hide()
        self.drop = link(tr("Bỏ bản này"), self._drop)
        self.drop.setVisible(bool(self._head.from_day))
        self.body.addWidget(Field(tr("Có hiệu lực"), self.version))
        self.body.addWidget(self._since)
        self.body.addWidget(Flow(self.drop))
        self.version.chosen.connect(lambda _: self.look())

    def given_up(self) -> None:
        self._typed.clear()

    def look(self) -> None:
        """Another version is wanted: one that is there, or the one shown as the start of a new."""
        chosen = self.version.value or _EVER
        another = chosen == _ANOTHER
        if not another or chosen in self._typed:
            # What is begun as another starts from what is shown, and takes that along.
            self._hold()
        self._since.setVisible(another)
        self.drop.setVisible(not another and bool(chosen))
        if not another:
            self._head = self._heads[chosen]
            self._fill(self._head)
            self._begun = self.head()
        if chosen in self._typed:
            self._fill(self._typed[chosen])
        self._shown = chosen

    def _hold(self) -> None:
        """Note what is typed of the version that was shown, if it is another than it began with."""
        day = self.since.day.isoformat() if self._shown == _ANOTHER else self._shown or None
        typed = replace(self.head(), from_day=day)
        if typed != replace(self._begun, from_day=day):
            self._typed[self._shown] = typed
        else:
            self._typed.pop(self._shown, None)

    def _drop(self) -> None:
        if self.version.value and self.version.value != _ANOTHER:
            self._forget(self.version.value)
        self.reject()

    def _add_bodies(self, shown: Heading) -> None:
        plan = tr("Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân xã …")
        self._line("plan", tr("Thực hiện Kế hoạch"), plan)
        self._list("grounds", tr("Căn cứ (mỗi dòng một văn bản)"), tr("Căn cứ …;"))
        told = "\n".join(shown.addressee)
        self._list("addressees", tr("Kính gửi (mỗi dòng một nơi)"), told)
        told = "\n".join(shown.recipients)
        self._list("recipients", tr("Nơi nhận (mỗi dòng một nơi)"), told)

    def _add_signer(self, shown: Heading, *, with_name: bool) -> None:
        self.authority: Choice[str] = Choice(_authorities(), name=tr("Thẩm quyền ký"))
        self.body.addWidget(Field(tr("Thẩm quyền ký"), self.authority))
        last = shown.signer[-1] if shown.signer else ""
        self._line("signer_title", tr("Chức danh người ký"), last)
        if with_name:
            self._line("signer_name", tr("Họ tên người ký"), tr("ký tay"))

    def _fill(self, head: ReportHead) -> None:
        """Show what a version holds."""
        self.issuer.choose(head.issuer or HeadingKind.HOUSE)
        self.authority.choose(_USUAL if head.authority is None else head.authority.name)
        for name, edit in self.lines.items():
            edit.setText(getattr(head, name))
        for name, box in self.lists.items():
            box.setPlainText("\n".join(getattr(head, name)))

    def _line(self, name: str, label: str, usual: str) -> None:
        edit = QLineEdit()
        edit.setPlaceholderText(usual)
        self.lines[name] = edit
        self.body.addWidget(Field(label, edit))

    def _list(self, name: str, label: str, usual: str) -> None:
        box = QPlainTextEdit()
        box.setPlaceholderText(usual)
        box.setTabChangesFocus(True)
        box.setFixedHeight(theme.px(26 * _LINES))
        self.lists[name] = box
        self.body.addWidget(Field(label, box))

    def head(self) -> ReportHead:
        """What stands in the fields."""
        chosen = self.authority.value
        issuer = self.issuer.value if self._with_issuer else self._head.issuer
        changed = issuer is not HeadingKind.HOUSE or self._head.issuer is not None
        lists = {name: tuple(box.toPlainText().splitlines()) for name, box in self.lists.items()}
        lines = {name: edit.text().strip() for name, edit in self.lines.items()}
        return ReportHead(
            issuer if changed else None,
            lists["addressees"],
            lists["grounds"],
            lines["plan"],
            lists["recipients"],
            Authority[chosen] if chosen else None,
            lines["signer_title"],
            lines.get("signer_name", ""),
            self._day(),
        )

    def _day(self) -> str | None:
        chosen = self.version.value or _EVER
        return self.since.day.isoformat() if chosen == _ANOTHER else chosen or None

    def confirm(self) -> None:
        for version, typed in self._typed.items():
            if version != (self.version.value or _EVER):
                self._keep(typed, None)
        self._keep(self.head(), self.cut_off.text().strip() if self._with_cut_off else None)
        self.accept()
