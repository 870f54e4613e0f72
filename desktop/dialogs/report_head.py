"""Đầu và cuối báo cáo: whose paper it is, the plan, recipients, who signs; typed once, kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from db.domain.report_heads import ReportHead
from db.domain.reports import Heading, HeadingKind
from db.domain.signing import Authority
from desktop.widgets import theme
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

_LINES = 3
_USUAL = ""


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
    the period has none. A field left empty is the program's own, shown in it in grey.

    Attributes:
        lines, lists: the fields by the name of what they hold.
    """

    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        head: ReportHead,
        shown: Heading,
        keep: Callable[[ReportHead, str | None], object],
        *,
        title: str = "",
        with_issuer: bool = True,
        with_name: bool = True,
        cut_off: int | None = None,
        with_cut_off: bool = False,
    ) -> None:
        super().__init__(parent, title or tr("Đầu và cuối báo cáo"), tr("Lưu"), tr("Thôi"))
        self._keep, self._head = keep, head
        self.lines: dict[str, QLineEdit] = {}
        self.lists: dict[str, QPlainTextEdit] = {}
        hint = tr("Ghi một lần, các báo cáo sau dùng lại. Để trống thì theo mẫu chữ mờ.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        self.issuer: Choice[HeadingKind] = Choice(issuers(), name=tr("Đứng tên"))
        self.issuer.choose(head.issuer or HeadingKind.HOUSE)
        if with_issuer:
            self.body.addWidget(Field(tr("Đứng tên"), self.issuer))
        self._with_issuer = with_issuer
        plan = tr("Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân xã …")
        self._line("plan", tr("Thực hiện Kế hoạch"), head.plan, plan)
        grounds = tr("Căn cứ …;")
        self._list("grounds", tr("Căn cứ (mỗi dòng một văn bản)"), head.grounds, grounds)
        told = "\n".join(shown.addressee)
        self._list("addressees", tr("Kính gửi (mỗi dòng một nơi)"), head.addressees, told)
        told = "\n".join(shown.recipients)
        self._list("recipients", tr("Nơi nhận (mỗi dòng một nơi)"), head.recipients, told)
        self.authority: Choice[str] = Choice(_authorities(), name=tr("Thẩm quyền ký"))
        self.authority.choose(_USUAL if head.authority is None else head.authority.name)
        self.body.addWidget(Field(tr("Thẩm quyền ký"), self.authority))
        last = shown.signer[-1] if shown.signer else ""
        self._line("signer_title", tr("Chức danh người ký"), head.signer_title, last)
        if with_name:
            self._line("signer_name", tr("Họ tên người ký"), head.signer_name, tr("ký tay"))
        self.cut_off = QLineEdit("" if cut_off is None else str(cut_off))
        self.cut_off.setPlaceholderText(tr("hết kỳ"))
        if with_cut_off:
            label = tr("Ngày chốt số liệu (của tháng cuối kỳ)")
            self.body.addWidget(Field(label, self.cut_off))
        self._with_cut_off = with_cut_off

    def _line(self, name: str, label: str, text: str, usual: str) -> None:
        edit = QLineEdit(text)
        edit.setPlaceholderText(usual)
        self.lines[name] = edit
        self.body.addWidget(Field(label, edit))

    def _list(self, name: str, label: str, lines: tuple[str, ...], usual: str) -> None:
        box = QPlainTextEdit("\n".join(lines))
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
        )

    def confirm(self) -> None:
        self._keep(self.head(), self.cut_off.text().strip() if self._with_cut_off else None)
        self.accept()
