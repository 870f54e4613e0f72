"""What can be done with the row of a list: by its right-click menu, by its keys, by the menu bar.

A list says once what can be done (``RowActs(table, self.acts)``); the menu under the mouse, the
Menu key and the keys F2 and Del all read it, so they never say different things.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTableView, QWidget

from desktop.widgets.copying import copy_rows
from desktop.wording import tr

EDIT, REMOVE = "F2", "Del"


@dataclass(frozen=True)
class RowAct:
    """One line; ``key`` as Qt writes it."""

    text: str
    act: Callable[[], object]
    key: str = ""


Acts = Callable[[], Sequence[RowAct | None]]
"""What can be done with the row that is chosen now; None is a line between. Empty: nothing."""


class RowActs(QObject):
    """Belongs to a view and lives as long."""

    def __init__(self, view: QAbstractItemView, acts: Acts) -> None:
        super().__init__(view)
        self._view, self._acts = view, acts
        self.menu: QMenu | None = None
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.installEventFilter(self)

    @property
    def view(self) -> QAbstractItemView:
        return self._view

    def do(self, key: str) -> bool:
        """What that key means for the row that is chosen; False where it means nothing."""
        if not self._view.currentIndex().isValid():
            return False
        for line in self._acts():
            if line is not None and line.key == key:
                line.act()
                return True
        return False

    def lines(self) -> list[RowAct | None]:
        """The lines of the menu, with copying at their end."""
        lines = list(self._acts()) if self._view.currentIndex().isValid() else []
        if lines and isinstance(self._view, QTableView):
            lines.append(None)
        view = self._view
        if isinstance(view, QTableView):
            lines.append(RowAct(tr("Chép các dòng đã chọn"), lambda: copy_rows(view), "Ctrl+C"))
        return lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            for key in (EDIT, REMOVE):
                if pressed == QKeySequence(key):
                    return self.do(key)
        return False

    def _open_menu(self, where: QPoint) -> None:
        index = self._view.indexAt(where)
        if index.isValid() and not self._view.selectionModel().isSelected(index):
            self._view.setCurrentIndex(index)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in self.lines():
            if line is None:
                menu.addSeparator()
                continue
            action = QAction(line.text, menu)
            if line.key:
                action.setShortcut(QKeySequence(line.key))
                action.setShortcutVisibleInContextMenu(True)
                # The key belongs to the list and the menu bar; here it is only shown.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, act=line.act: act())
            menu.addAction(action)
        self.menu = menu
        menu.popup(self._view.viewport().mapToGlobal(where))


def acts_near(window: QWidget) -> RowActs | None:
    """Those of the list that has the keyboard, else of the first that is shown in the window."""
    focus: QWidget | None = QApplication.focusWidget()
    while focus is not None:
        found = focus.findChild(RowActs, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        focus = focus.parentWidget()
    shown = [one for one in window.findChildren(RowActs) if one.view.isVisible()]
    return shown[0] if shown else None
