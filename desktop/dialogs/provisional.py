"""“Ghi số báo nhanh”: what was told by telephone, counted on a photo, or written for a house that
has no laptop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtGui import QIntValidator, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from db.domain.periods import Period, month, parse_period
from db.domain.provisional import PARTS, Counts, PhotoCount, ProvisionalDraft, Source
from desktop import phrases
from desktop.dialogs import files
from desktop.dialogs.sheet_head import head_of
from desktop.tie_words import photo_words
from desktop.widgets import theme
from desktop.widgets.buttons import secondary
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.flow import Flow
from desktop.widgets.pair import Pair
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

MOST = 99_999
NARROW = 110
WIDE, ABOVE = 600, 56.0
"""Of the head of a sheet: pixels, and millimetres above the table where it begins."""
ANOTHER = ""
PHOTOS = "Ảnh (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)"
Save = Callable[[str, ProvisionalDraft, bool, bytes | None], object]
Count = Callable[[Path, Callable[[PhotoCount], None]], object]


class ProvisionalDialog(Dialog):
    """``houses`` are (id, name). ``save(house, draft, new, picture)`` gets the id, or the name of a
    house that is not in the register yet. ``count(photo, done)`` counts a photo beside."""

    scrolls = True

    def __init__(
        self,
        parent: QWidget,
        houses: Sequence[tuple[str, str]],
        shown: Period,
        today: date,
        save: Save,
        house: str | None = None,
        count: Count | None = None,
    ) -> None:
        super().__init__(parent, tr("Ghi số báo nhanh"), tr("Ghi số"), tr("Thôi"))
        self._save, self._count = save, count
        self.picture: bytes | None = None
        self.choose_photo = secondary(tr("Chọn ảnh…"), self._choose_photo, icon="camera")
        self.seen = Text("", Kind.QUIET, wrap=True)
        self.source: Segmented[Source] = Segmented(_sources(), name=tr("Số lấy từ đâu"))
        self.house: Choice[str] = Choice(
            (*houses, (ANOTHER, tr("Làng chưa có trong danh sách…"))), name=tr("Làng")
        )
        if house is not None:
            self.house.choose(house)
        self.new_name, self.told_by, self.about = QLineEdit(), QLineEdit(), QLineEdit()
        self.month: Choice[Period] = Choice(_months(shown), name=tr("Kỳ"))
        self.day = DayField(today, name=tr("Ngày của buổi"))
        self._fields = {
            "house": Field(tr("Làng"), self.house),
            "new_name": Field(tr("Tên nhà văn hóa"), self.new_name),
            "month": Field(tr("Kỳ"), self.month),
            "day": Field(tr("Ngày của buổi"), self.day),
            "about": Field(tr("Buổi của nhóm nào"), self.about),
            "told_by": Field(tr("Ai báo"), self.told_by),
        }
        self.numbers: dict[str, QLineEdit] = {}
        self._build()
        self.source.chosen.connect(lambda _: self._fit())
        self.house.chosen.connect(lambda _: self._fit())
        self._fit()
        self.numbers["meetings"].setFocus()

    def _build(self) -> None:
        of = self._fields
        self.body.addWidget(self.source)
        self.body.addWidget(Pair(of["house"], of["month"]))
        self.body.addWidget(of["new_name"])
        self.body.addWidget(self.choose_photo)
        self.body.addWidget(self.seen)
        for name in ("day", "about"):
            self.body.addWidget(of[name])
        whole = Flow(self._number("meetings", tr("Số buổi")))
        whole.add(self._number("visits", tr("Lượt người")))
        whole.add(self._number("households", tr("Số hộ")))
        parts = Flow(self._number("female", tr("trong đó nữ")))
        parts.add(self._number("children", tr("trẻ em")))
        parts.add(self._number("elderly", tr("cao tuổi")))
        parts.add(self._number("minority", tr("DTTS")))
        for widget in (whole, parts, of["told_by"]):
            self.body.addWidget(widget)

    def _number(self, name: str, label: str) -> Field:
        number = QLineEdit()
        number.setMaximumWidth(theme.px(NARROW))
        number.setValidator(QIntValidator(0, MOST, number))
        self.numbers[name] = number
        self._fields[name] = Field(label, number)
        return self._fields[name]

    def _fit(self) -> None:
        """Only what this way of knowing needs."""
        sheet = self.source.value is Source.PHOTO
        self._fields["month"].setVisible(not sheet)
        self._fields["meetings"].setVisible(not sheet)
        for name in ("day", "about"):
            self._fields[name].setVisible(sheet)
        self.choose_photo.setVisible(sheet and self._count is not None)
        self.seen.setVisible(sheet and bool(self.seen.text()))
        self._fields["new_name"].setVisible(self.house.value == ANOTHER)

    def _choose_photo(self) -> None:
        files.choose_file(self, tr("Ảnh danh sách đã ký"), PHOTOS, self.take_photo)

    def take_photo(self, file: Path) -> None:
        assert self._count is not None
        self.seen.setText(tr("Đang đếm…"))
        self.seen.show()
        self._count(file, self.show_count)

    def show_count(self, photo: PhotoCount) -> None:
        """What was counted is offered, not decided: the number stays a field."""
        self.picture = photo.picture
        self.seen.setText(photo_words(photo))
        if photo.ours:
            self.numbers["visits"].setText(str(photo.present))

    def of_sheet(self, visits: int, about: str) -> None:
        """Begin with what was counted on a photo; whose it is, a person says."""
        self.set_title(tr("Tờ này của làng nào, buổi nào?"))
        self.source.choose(Source.PHOTO)
        self.source.hide()
        self.numbers["visits"].setText(str(visits))
        self.about.setText(about)
        self._fit()
        self.house.setFocus()

    def show_head(self, jpeg: bytes | None) -> None:
        """The head of the sheet above the fields: house, group and day stand there."""
        shown = QPixmap() if jpeg is None else head_of(jpeg, ABOVE, theme.px(WIDE))
        if not shown.isNull():
            head = QLabel()
            head.setAccessibleName(tr("Đầu tờ danh sách"))
            head.setPixmap(shown)
            self.body.insertWidget(0, head)

    def of_before(self, known: ProvisionalDraft, picture: bytes | None) -> None:
        """Begin with what was written before; the same house and days replace it."""
        self.picture = picture
        self.source.choose(known.source)
        period = parse_period(known.period)
        if known.source is Source.PHOTO:
            self.day.set_day(period.from_day)
        else:
            if period not in self.month.values:
                self.month.set_choices([(period, phrases.period(period))])
            self.month.choose(period)
        self.told_by.setText(known.told_by or "")
        self.about.setText(known.about or "")
        for name, number in self.numbers.items():
            value = getattr(known.counts, name)
            number.setText("" if value is None else str(value))
        self._fit()

    def draft(self) -> ProvisionalDraft:
        """What was typed; a number that nobody said is None. A sheet is one meeting."""
        typed = {name: number.text().strip() for name, number in self.numbers.items()}
        counts = Counts(**{name: int(text) if text else None for name, text in typed.items()})
        source = self.source.value or Source.PHONE
        told_by = self.told_by.text().strip() or None
        if source is not Source.PHOTO:
            span = self.month.value
            assert span is not None
            return ProvisionalDraft(f"{span.from_day:%Y-%m}", source, counts, told_by, None)
        day = self.day.day.isoformat()
        one = Counts(1, *(getattr(counts, name) for name in ("visits", *PARTS, "households")))
        about = self.about.text().strip() or None
        return ProvisionalDraft(f"{day}..{day}", source, one, told_by, about)

    def confirm(self) -> None:
        draft = self.draft()
        for field in self._fields.values():
            field.accept()
        if not self._right(draft.counts):
            return
        new = self.house.value == ANOTHER
        house = self.new_name.text().strip() if new else self.house.value or ""
        sheet = self.source.value is Source.PHOTO
        self._save(house, draft, new, self.picture if sheet else None)
        self.accept()

    def _right(self, counts: Counts) -> bool:
        if self.house.value == ANOTHER and not self.new_name.text().strip():
            self._fields["new_name"].refuse(tr("Chưa ghi tên."))
            return False
        if counts.visits is None:
            self._fields["visits"].refuse(tr("Chưa ghi số lượt."))
            return False
        for name in PARTS:
            if (getattr(counts, name) or 0) > counts.visits:
                self._fields[name].refuse(tr("Nhiều hơn tổng."))
                return False
        return True


def _months(shown: Period) -> list[tuple[Period, str]]:
    """The month that is shown, first, then the five before it."""
    first = shown.from_day.year * 12 + shown.from_day.month - 1
    spans = [month(index // 12, index % 12 + 1) for index in range(first, first - 6, -1)]
    return [(span, phrases.period(span)) for span in spans]


def _sources() -> tuple[tuple[Source, str], ...]:
    return (
        (Source.PHONE, tr("Nghe điện thoại")),
        (Source.PHOTO, tr("Đếm từ ảnh danh sách ký")),
        (Source.WRITTEN, tr("Ghi thay, làng chưa có máy")),
    )
