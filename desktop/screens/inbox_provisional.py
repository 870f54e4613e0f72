"""“Số báo nhanh” at the commune: what was told beside what the house's file says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from db.domain.provisional import ProvisionalRow, Source
from desktop import phrases
from desktop.itemmodels.table import Column
from desktop.screens.listing import Only
from desktop.widgets import theme
from desktop.widgets.below import Below
from desktop.widgets.buttons import link
from desktop.widgets.card import Card
from desktop.widgets.clearing import clear_away
from desktop.widgets.flow import Flow
from desktop.widgets.text import Chip, Kind, Text
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr


class ProvisionalCard(Card):
    """The figure that is chosen beside what its house's file says. Hidden while there is none."""

    def __init__(self, remove: Callable[[str], object], see: Callable[[str], object]) -> None:
        super().__init__(tr("Số báo nhanh"))
        self._remove, self._see = remove, see
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(3))
        self.body.addLayout(self._lines)
        self.hide()

    def show_row(self, row: ProvisionalRow | None) -> None:
        """Show one figure; None: hide."""
        clear_away(self._lines)
        self.setVisible(row is not None)
        if row is None:
            return
        about = f" · {row.draft.about}" if row.draft.about else ""
        parts = [
            Text(row.house_name, Kind.STRONG, wrap=True),
            Text(f"{phrases.period(row.period)}{about}", wrap=True),
            Text(told_words(row), wrap=True),
        ]
        if row.counted is not None:
            parts.append(Text(counted_words(row), wrap=True))
        parts.append(Text(source_words(row), Kind.QUIET, wrap=True))
        whole = Below(spacing=3)
        column = whole.column
        for part in parts:
            column.addWidget(part)
        acts = Flow(Chip(*state_words(row)), link(tr("Bỏ số này"), lambda: self._remove(row.id)))
        if row.picture:
            acts.add(link(tr("Xem ảnh"), lambda: self._see(row.id)))
        column.addWidget(acts)
        self._lines.addWidget(whole)


def told_columns() -> list[Column[ProvisionalRow]]:
    """Who told what for which days, and whether it still counts."""
    return [
        Column(tr("Làng"), lambda row: row.house_name, strong=True),
        Column(
            tr("Kỳ"), lambda row: phrases.period(row.period), sort=lambda row: row.period.from_day
        ),
        Column(
            tr("Lượt người"),
            lambda row: number(row.draft.counts.visits or 0),
            sort=lambda row: row.draft.counts.visits,
            right=True,
        ),
        Column(
            tr("Tình trạng"),
            lambda row: state_words(row)[0],
            chip=lambda row: state_words(row)[1].value,
        ),
        Column(tr("Ai báo"), lambda row: row.draft.told_by or "", hidden=True),
        Column(
            tr("Ghi ngày"),
            lambda row: phrases.day(row.written_on),
            sort=lambda row: row.written_on,
            hidden=True,
            day=True,
        ),
    ]


def told_filters() -> list[Only[ProvisionalRow]]:
    """Those that wait for a file, and those that a file has replaced."""
    return [
        Only("holds", tr("Chưa có sổ"), lambda row: row.holds),
        Only("differs", tr("Khác với tệp"), lambda row: bool(row.difference)),
    ]


def told_words(row: ProvisionalRow) -> str:
    """“Báo nhanh: 4 buổi, 96 lượt người.”"""
    counts = row.draft.counts
    parts = [
        tr(text, count=number(count))
        for text, count in (
            ("{count} buổi", counts.meetings),
            ("{count} lượt người", counts.visits),
        )
        if count is not None
    ]
    return tr("Báo nhanh: {what}.", what=", ".join(parts))


def counted_words(row: ProvisionalRow) -> str:
    """“Tệp của làng: 5 buổi, 120 lượt người (nhiều hơn 24 lượt).”"""
    assert row.counted is not None
    words = tr(
        "Tệp của làng: {meetings} buổi, {visits} lượt người",
        meetings=number(row.counted.meetings or 0),
        visits=number(row.counted.visits or 0),
    )
    difference = row.difference
    if difference is None:
        return f"{words}."
    if difference == 0:
        return tr("{words} (khớp).", words=words)
    side = tr("nhiều hơn") if difference > 0 else tr("ít hơn")
    return tr(
        "{words} ({side} {count} lượt).", words=words, side=side, count=number(abs(difference))
    )


def source_words(row: ProvisionalRow) -> str:
    """Who told it, and who wrote it down on which day."""
    how = {
        Source.PHONE: tr("Nghe điện thoại"),
        Source.PHOTO: tr("Đếm từ ảnh danh sách ký"),
        Source.WRITTEN: tr("Ghi thay làng"),
    }[row.draft.source]
    by = tr("{who} báo", who=row.draft.told_by) if row.draft.told_by else None
    wrote = tr("{who} ghi", who=row.written_by) if row.written_by else None
    return " · ".join(part for part in (how, by, wrote, phrases.day(row.written_on)) if part)


def state_words(row: ProvisionalRow) -> tuple[str, Tone]:
    """Whether a figure that was told still counts."""
    if row.holds:
        return tr("Chưa có sổ"), Tone.WARN
    return tr("Lấy số trong tệp của làng"), Tone.GOOD
