"""A birth as far as it is known: a year typed in any usual way, “khoảng”, or only an age band.

What was typed is read by the one who owns the field (``read``), so that this widget knows no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.domain.births import AgeBand, Birth
from db.domain.errors import AppError
from db.domain.typed_births import typed_birth
from desktop.widgets import theme
from desktop.widgets.buttons import Kind as ButtonKind
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Kind, Text, restyle


class BirthField(QWidget):
    """Signals:
    changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        name: str,
        about: str,
        hint: str,
        bands_label: str,
        bands: Sequence[tuple[AgeBand, str]],
        describe: Callable[[Birth], str],
    ) -> None:
        """``about``, ``hint``, ``bands_label``, ``bands``: words; ``describe`` says beneath the
        field what was understood."""
        super().__init__()
        self.setObjectName("clear")
        self._hint, self._describe = hint, describe
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMaximumWidth(theme.px(180))
        self.edit.setMaxLength(30)
        self.about = QCheckBox(about)
        self.bands: Segmented[AgeBand] = Segmented(bands, name=bands_label, kind=ButtonKind.CHOICE)
        self.bands.choose(None)
        self._below = Text(hint, Kind.QUIET, wrap=True)
        self.setFocusProxy(self.edit)
        self._build(bands_label)
        self.edit.textEdited.connect(self._typed)
        self.about.toggled.connect(lambda _: self._said())
        self.bands.chosen.connect(self._band_chosen)

    def _build(self, bands_label: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.edit)
        row.addWidget(self.about)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._below)
        column.addSpacing(theme.px(2))
        column.addWidget(Text(bands_label, Kind.QUIET))
        column.addWidget(self.bands)

    def read(self) -> Birth | None:
        """What was typed or chosen; None for nothing.

        Raises:
            AppError: ``bad_birth``.
        """
        if self.bands.value is not None:
            return Birth(0, band=self.bands.value)
        birth = typed_birth(self.edit.text())
        if birth is not None and self.about.isChecked():
            return Birth(birth.year, birth.month, birth.day, about=True)
        return birth

    def show_birth(self, birth: Birth | None) -> None:
        """Show a birth without telling anybody."""
        self.blockSignals(True)
        band = birth.band if birth else None
        self.bands.choose(band)
        self.edit.setText("" if birth is None or band else _typed_form(birth))
        self.about.setChecked(bool(birth and birth.about))
        self._say_below()
        self.blockSignals(False)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with what was typed; it stays."""
        self._show_below(sentence, Kind.ERROR)
        self.edit.setProperty("wrong", "true")
        restyle(self.edit)
        self.edit.setFocus()

    def _typed(self) -> None:
        self.bands.choose(None)
        self._said()

    def _band_chosen(self) -> None:
        self.edit.clear()
        self.about.setChecked(False)
        self._said()

    def _said(self) -> None:
        self._say_below()
        self.changed.emit()

    def _say_below(self) -> None:
        if self.edit.property("wrong") == "true":
            self.edit.setProperty("wrong", "false")
            restyle(self.edit)
        try:
            birth = self.read()
        except AppError:
            birth = None
        known = birth is not None and birth.year
        self._show_below(self._describe(birth) if birth and known else self._hint, Kind.QUIET)

    def _show_below(self, text: str, kind: Kind) -> None:
        self._below.setText(text)
        self._below.setProperty("kind", kind.value)
        restyle(self._below)


def _typed_form(birth: Birth) -> str:
    """12/3/1986, as a person would type it."""
    parts = [str(part) for part in (birth.day, birth.month, birth.year) if part]
    return "/".join(parts)
