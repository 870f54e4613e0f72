"""Another name from a day on: of a village, or of the commune and its province.

What the unit was called before stays with the papers and records of those days.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.domain.unit_names import DatedName
from desktop import phrases
from desktop.actions import plan_tasks, unit_names
from desktop.operations import Operations
from desktop.widgets.choice import Choice
from desktop.widgets.day_field import DayField
from desktop.widgets.dialog import Dialog
from desktop.widgets.fields import Field
from desktop.widgets.text import Kind, Text
from desktop.wording import tr

COMMUNE = ""


class UnitNamesForm(Dialog):
    """Signals:
    saved(str): the new name.
    """

    saved = Signal(str)
    scrolls = True

    def __init__(self, parent: QWidget, operations: Operations, today: date) -> None:
        super().__init__(parent, tr("Đổi tên từ một ngày"), tr("Lưu"), tr("Thôi"))
        self._operations = operations
        self.unit: Choice[str] = Choice((), name=tr("Nơi nào"))
        self.known = Text("", Kind.QUIET, wrap=True)
        self.name = QLineEdit()
        self.province = QLineEdit()
        self.boundary = QCheckBox(tr("Địa giới cũng khác từ ngày này"))
        self.day = DayField(
            today, name=tr("Mang tên mới từ ngày"), describe=phrases.weekday, today=today
        )
        self.name_field = Field(tr("Tên mới"), self.name)
        self._province = Field(tr("Tỉnh"), self.province)
        for part in (
            Field(tr("Nơi nào"), self.unit),
            self.known,
            self.name_field,
            self._province,
            Field(tr("Mang tên mới từ ngày"), self.day),
            self.boundary,
            Text(
                tr(
                    "Giấy tờ, số liệu trước ngày này vẫn mang tên cũ. Làng nhận tên mới theo giấy "
                    "báo."
                ),
                Kind.QUIET,
                wrap=True,
            ),
        ):
            self.body.addWidget(part)
        self.unit.chosen.connect(lambda _: self._look())
        self.name.setFocus()
        operations.run(plan_tasks.units, on_done=self._show_units, latest="unit_names.units")

    def confirm(self) -> None:
        self.name_field.accept()
        name, day = self.name.text(), self.day.day.isoformat()
        if self.unit.value:
            self._operations.run(
                unit_names.rename_unit,
                self.unit.value,
                name,
                day,
                on_done=lambda _: self._done(),
                on_refused=self.name_field.refused,
            )
            return
        self._operations.run(
            unit_names.rename_commune,
            name,
            self.province.text(),
            day,
            boundary=self.boundary.isChecked(),
            on_done=lambda _: self._done(),
            on_refused=self.name_field.refused,
        )

    def _show_units(self, units: tuple[tuple[str, str], ...]) -> None:
        self.unit.set_choices([*units, (COMMUNE, tr("Xã này"))])
        self._look()

    def _look(self) -> None:
        of_commune = not self.unit.value
        self._province.setVisible(of_commune)
        self.boundary.setVisible(of_commune)
        if of_commune:
            self._operations.run(
                unit_names.of_commune, on_done=self._show_commune, latest="unit_names.known"
            )
            return
        self._operations.run(
            unit_names.of_unit,
            self.unit.value,
            on_done=self._show_known,
            latest="unit_names.known",
        )

    def _show_commune(self, names: tuple[tuple[DatedName, ...], tuple[DatedName, ...]]) -> None:
        commune, province = names
        self.province.setText(province[-1].name)
        self._show_known(commune)

    def _show_known(self, names: tuple[DatedName, ...]) -> None:
        self.known.setText("\n".join(map(_line, names)))

    def _done(self) -> None:
        self.saved.emit(self.name.text().strip())
        self.accept()


def _line(one: DatedName) -> str:
    """“Làng Jro Hven, từ Thứ Tư 01/7/2026”."""
    if one.from_day is None:
        return one.name
    return tr("{name}, từ {day}", name=one.name, day=phrases.day(one.from_day))
