"""Lời giấy tờ: the commune puts sentences of letters and certificates in its own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from db.domain.errors import AppError
from db.domain.paper_texts import check_text
from desktop.actions.paper_texts import PaperText
from desktop.dialogs import gap_words
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
    """``keep(place, text)`` gets each sentence that was changed, None where it was emptied.

    Attributes:
        place: which sentence. box: its words.
    """

    def __init__(
        self,
        parent: QWidget,
        texts: Sequence[PaperText],
        keep: Callable[[str, str | None], object],
    ) -> None:
        super().__init__(parent, tr("Lời giấy tờ của các làng"), tr("Lưu"), tr("Thôi"))
        self._keep = keep
        self._texts = {one.place: one for one in texts}
        self._typed: dict[str, str] = {}
        self._shown = ""
        hint = tr("Các làng nhận lời mới cùng giấy báo đã nhận. Để trống thì dùng lời chữ mờ.")
        self.body.addWidget(Text(hint, Kind.QUIET, wrap=True))
        names = place_names()
        choices = [(one.place, names[one.place]) for one in texts]
        self.place: Choice[str] = Choice(choices, name=tr("Câu nào"))
        self.body.addWidget(Field(tr("Câu nào"), self.place))
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setMinimumHeight(theme.px(26 * _LINES))
        self._field = Field(tr("Lời"), self.box)
        self.body.addWidget(self._field)
        self._gaps = Text("", Kind.QUIET, wrap=True)
        self.body.addWidget(self._gaps)
        # Every way of choosing: by hand, and a draft that is put back.
        self.place.currentIndexChanged.connect(lambda _: self._turn())
        self._turn()

    def show_place(self, place: str) -> None:
        """Show one sentence and the gaps it may have; what was typed before waits till all are
        saved."""
        self.place.choose(place)

    def given_up(self) -> None:
        self._typed.clear()

    def _hold(self) -> None:
        if self._shown:
            self._typed[self._shown] = self.box.toPlainText()

    def _turn(self) -> None:
        self._hold()
        place = self.place.value
        if place is None:
            return
        self._shown = place
        one = self._texts[place]
        self.box.setPlaceholderText(gap_words.readable(one.usual))
        self.box.setPlainText(self._typed.get(place, gap_words.readable(one.own or "")))
        self._field.accept()
        gaps = gap_words.listed(one.gaps)
        self._gaps.setText(tr("Chỗ trống máy tự điền: {gaps}.", gaps=gaps))

    def confirm(self) -> None:
        self._hold()
        changed: dict[str, str | None] = {}
        for place, typed in self._typed.items():
            try:
                text = check_text(place, gap_words.kept(typed))
            except AppError as error:
                self.show_place(place)
                self._refuse(error, place)
                return
            if text != self._texts[place].own:
                changed[place] = text
        for place, text in changed.items():
            self._keep(place, text)
        self.accept()

    def _refuse(self, error: AppError, place: str) -> None:
        """Beside the sentence, which stays as it was typed; gaps by the names that are read."""
        if error.code == "paper_text_gap":
            known = gap_words.listed(self._texts[place].gaps)
            error = AppError(error.code, gap=error.facts["gap"], known=known)
        self._field.refused(error)
