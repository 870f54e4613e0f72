"""Lời giấy tờ: the commune puts sentences of letters and certificates in its own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.actions.paper_texts import PaperText
from desktop.widgets import theme
from desktop.widgets.choice import Choice
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

_LINES = 5


def place_names() -> dict[str, str]:
    """What the sentence of each place is called."""
    return {
        "card.title": tr("Thẻ thành viên: tên thẻ"),
        "card.last": tr("Thẻ thành viên: dòng cuối"),
        "certificate.title": tr("Giấy chứng nhận: tên giấy"),
        "certificate.first": tr("Giấy chứng nhận: chữ trên tên người"),
        "certificate.reason": tr("Giấy chứng nhận: lý do"),
        "praise.title": tr("Giấy khen: tên giấy"),
        "praise.first": tr("Giấy khen: chữ trên tên người"),
        "invitation.title": tr("Giấy mời: tên giấy"),
        "invitation.first": tr("Giấy mời: chữ trước tên người"),
        "invitation.last": tr("Giấy mời: câu cuối"),
        "thanks.title": tr("Thư cảm ơn: tên giấy"),
        "thanks.first": tr("Thư cảm ơn: câu đầu"),
        "thanks.more": tr("Thư cảm ơn: đoạn giữa"),
        "thanks.last": tr("Thư cảm ơn: câu cuối"),
        "overdue.title": tr("Giấy nhắc trả: tên giấy"),
        "overdue.said": tr("Giấy nhắc trả: lời nhắc"),
        "overdue.last": tr("Giấy nhắc trả: câu cuối"),
        "lending.duty": tr("Giấy mượn: lời cam kết"),
        "receipt.last": tr("Giấy biên nhận, danh sách ủng hộ: câu cuối"),
        "label.above": tr("Nhãn: dòng trên"),
    }


class PaperTextsDialog(Dialog):
    """``keep(place, text)`` gets the sentence that is shown, None where it was emptied.

    Attributes:
        place: which sentence. box: its words.
    """

    def __init__(
        self,
        parent: QWidget,
        texts: Sequence[PaperText],
        keep: Callable[[str, str | None], object],
    ) -> None:
        super().__init__(parent, tr("Lời giấy tờ của các làng"), tr("Lưu lời này"), tr("Thôi"))
        self._keep = keep
        self._texts = {one.place: one for one in texts}
        hint = tr("Các làng nhận lời mới cùng giấy báo đã nhận. Để trống thì dùng lời chữ mờ.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        names = place_names()
        choices = [(one.place, names[one.place]) for one in texts]
        self.place: Choice[str] = Choice(choices, name=tr("Câu nào"))
        self.place.chosen.connect(self.show_place)
        self.body.addWidget(Field(tr("Câu nào"), self.place))
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setMinimumHeight(theme.px(26 * _LINES))
        self._field = Field(tr("Lời"), self.box)
        self.body.addWidget(self._field)
        self._gaps = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(self._gaps)
        if choices:
            self.show_place(choices[0][0])

    def show_place(self, place: str) -> None:
        """Show one sentence and the gaps it may have."""
        self.place.choose(place)
        one = self._texts[place]
        self.box.setPlaceholderText(one.usual)
        self.box.setPlainText(one.own or "")
        gaps = ", ".join(f"{{{gap}}}" for gap in one.gaps)
        self._gaps.setText(tr("Chỗ trống máy tự điền: {gaps}.", gaps=gaps))

    def confirm(self) -> None:
        place = self.place.value
        if place is not None:
            text = " ".join(self.box.toPlainText().split())
            if text != (self._texts[place].own or ""):
                self._keep(place, text or None)
        self.accept()
