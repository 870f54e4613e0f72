"""Colours and sizes: computed, not believed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from desktop.widgets import theme
from desktop.widgets.tokens import SHAPE_PAIRS, TEXT_PAIRS, THEMES, Theme, contrast


@pytest.mark.parametrize("name", list(Theme))
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(name: Theme, text: str, ground: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", list(Theme))
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_stand_out_from_their_ground(name: Theme, shape: str, ground: str) -> None:
    tokens = THEMES[name]
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", list(Theme))
def test_the_style_sheet_is_filled_in_every_theme(qapp: QApplication, name: Theme) -> None:
    theme.apply(qapp, theme.Look(name, 150))
    assert "$" not in theme.style_sheet()


def test_the_shipped_font_is_used(qapp: QApplication) -> None:
    assert QFontInfo(theme.font()).family() == theme.FAMILY


def test_lengths_and_type_grow_together(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look(percent=150))
    assert theme.px(20) == 30
    assert theme.font().pointSizeF() == pytest.approx(16.5)


@pytest.mark.parametrize(("wanted", "given"), [(20, 100), (900, 200)])
def test_sizes_stay_between_100_and_200(qapp: QApplication, wanted: int, given: int) -> None:
    theme.apply(qapp, theme.Look(percent=wanted))
    assert theme.look().percent == given
