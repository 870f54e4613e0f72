"""At 150 % what matters on a screen or in a dialog is seen without looking for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.dialogs.hall_form import HallForm
from desktop.dialogs.tally import TallyDialog
from desktop.screens import scan_list
from desktop.screens.late_entry import LateTable
from desktop.screens.roll_foot import KeyHints
from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.list_detail import PEEK, ListDetail
from desktop.widgets.scroll_body import ScrollBody
from desktop.widgets.text import Key, Text
from tests.gallery.every import PICTURES
from tests.gallery.stage import Stage


def settle(app: QApplication) -> None:
    for _ in range(5):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    """The picture of the gallery whose name is asked for, at 150 % or at what stands after “@”."""
    name, _, percent = request.param.partition("@")
    theme.apply(qapp, theme.Look(percent=int(percent or 150)))
    picture = next(one for one in PICTURES if one.name == name)
    stage = Stage(picture.book)
    shown = picture.draw(stage) or stage.window
    shown.show()
    settle(qapp)
    yield shown
    shown.close()
    stage.close(qapp)


def whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("page", ["tally"], indirect=True)
def test_who_counts_sees_the_count_and_every_key(page: QWidget) -> None:
    assert isinstance(page, TallyDialog)
    assert [one.text() for one in page.findChildren(Text) if not whole(one)] == []
    assert [one.text() for one in page.buttons_of.values() if not whole(one)] == []


@pytest.mark.parametrize("page", ["hall-lending"], indirect=True)
def test_why_saving_waits_is_seen_beside_the_button(page: QWidget) -> None:
    assert isinstance(page, HallForm)
    assert whole(page.note)


@pytest.mark.parametrize("page", ["find", "library-file", "report-figures"], indirect=True)
def test_where_a_list_scrolls_the_dialog_does_not(page: QWidget) -> None:
    assert isinstance(page, Dialog)
    assert [body.verticalScrollBar().maximum() for body in page.findChildren(ScrollBody)] == [0]


@pytest.mark.parametrize("page", ["late-entry-full"], indirect=True)
def test_a_grid_of_marks_keeps_its_names_in_sight(page: QWidget) -> None:
    (table,) = page.findChildren(LateTable)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.model().columnCount() > 3
    (hints,) = page.findChildren(KeyHints)
    assert not hints.isVisible()


@pytest.mark.parametrize("page", ["people-full"], indirect=True)
def test_a_list_above_its_detail_leaves_it_only_a_heading(page: QWidget) -> None:
    (halves,) = page.findChildren(ListDetail)
    left = halves._left  # noqa: SLF001 - where it stands is what is tested
    assert left.height() == halves.viewport().height() - theme.px(PEEK)


def test_a_field_that_is_refused_comes_into_sight(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look(percent=150))
    dialog = Dialog(None, "Thêm người", "Thêm vào sổ", "Thôi")
    fields = [Field(f"Ô {at}", Text("")) for at in range(20)]
    for field in fields:
        dialog.body.addWidget(field)
    dialog.show()
    settle(qapp)
    assert not whole(fields[-1])
    for field in (fields[-1], fields[0]):
        field.refuse("Chưa ghi họ tên. Sổ vẫn nguyên. Ghi họ tên rồi lưu lại.")
        settle(qapp)
        assert whole(field)
    dialog.close()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_key_and_its_word_are_not_parted(qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, theme.Look(percent=percent))
    hints = KeyHints(lambda: None)
    hints.show_keys("Trong ô:", [(str(at), "Có mặt, xuống dòng") for at in range(9)])
    hints.resize(900, 400)
    hints.show()
    settle(qapp)
    for cap in hints.findChildren(Key):
        around = cap.parentWidget()
        assert around is not None
        assert [one.text() for one in around.findChildren(Text)] == ["Có mặt, xuống dòng"]
        assert around.sizeHint().width() <= around.width()
    hints.close()


@pytest.mark.parametrize("page", ["donations-board@100", "report@100", "report"], indirect=True)
def test_a_page_as_wide_as_its_place_is_not_scrolled_sideways(page: QWidget) -> None:
    (preview,) = (one for one in page.findChildren(QScrollArea) if one.objectName() == "preview")
    assert preview.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("page", ["scan"], indirect=True)
def test_what_a_doubtful_row_seems_to_say_is_read_whole(
    page: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, int]] = []

    def draw(_: object, where: QRect, text: str, *__: object) -> int:
        drawn.append((text, where.width()))
        return 0

    monkeypatch.setattr(scan_list, "draw_text", draw)
    page.grab()
    metrics = QFontMetrics(theme.font())
    said = [(text, wide) for text, wide in drawn if text.startswith("có lẽ")]
    assert len(said) == 2
    assert [text for text, wide in said if metrics.horizontalAdvance(text) > wide] == []
