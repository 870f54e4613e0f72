"""The value of any field as plain text, number or yes/no, to be noted and put back later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.widgets.birth_field import BirthField
from desktop.widgets.choice import Choice, Suggesting
from desktop.widgets.day_field import DayField
from desktop.widgets.segmented import Segmented

FIELDS = (
    *(QLineEdit, QPlainTextEdit, QCheckBox, Suggesting, Choice, Segmented, DayField),
    BirthField,
)
"""What ``held`` knows."""


@dataclass(frozen=True)
class Held:
    """``read`` and ``put`` a plain value; ``watch`` calls a function at every change."""

    read: Callable[[], Any]
    put: Callable[[Any], object]
    watch: Callable[[Callable[[], object]], object] = lambda _: None


def held(field: QWidget | Held) -> Held:
    """How the value of a field is read and put back."""
    if isinstance(field, Held):
        return field
    if isinstance(field, QLineEdit):
        return Held(field.text, field.setText, _watching(field.textChanged))
    if isinstance(field, QPlainTextEdit):
        return Held(field.toPlainText, field.setPlainText, _watching(field.textChanged))
    if isinstance(field, QCheckBox):
        return Held(field.isChecked, field.setChecked, _watching(field.toggled))
    if isinstance(field, Suggesting):
        return Held(lambda: field.text, field.set_text, _watching(field.editTextChanged))
    if isinstance(field, Choice | Segmented):
        return _of_choice(field)
    if isinstance(field, DayField):
        return Held(
            lambda: field.day.isoformat(),
            lambda day: field.choose(date.fromisoformat(day)),
            _watching(field.chosen),
        )
    assert isinstance(field, BirthField), field
    return _of_birth(field)


def _of_choice(field: Choice[Any] | Segmented[Any]) -> Held:
    def put(value: Any) -> None:
        """What is no longer among the choices is passed over."""
        known = {str(choice): choice for choice in field.values}
        if value is None and isinstance(field, Segmented):
            field.choose(None)
        elif value in known:
            field.choose(known[value])

    def read() -> str | None:
        return None if field.value is None else str(field.value)

    return Held(read, put, _watching(field.chosen))


def _of_birth(field: BirthField) -> Held:
    def read() -> list[Any]:
        band = field.bands.value
        return [field.edit.text(), field.about.isChecked(), band.value if band else None]

    def put(value: Any) -> None:
        text, about, band = value
        held(field.bands).put(band)
        field.edit.setText(text)
        field.about.setChecked(about)
        field.changed.emit()

    return Held(read, put, _watching(field.changed))


def _watching(signal: Any) -> Callable[[Callable[[], object]], object]:
    return lambda act: signal.connect(lambda *_: act())
