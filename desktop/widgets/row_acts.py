"""What can be done with the row of a list: by its right-click menu, by its keys, by the menu bar.

A list says once what can be done (``RowActs(table, self.acts)``); the menu under the mouse, the
Menu key and the keys F2 and Del all read it, so they never say different things.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

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
        self.menu = _menu(self._view, self.lines())
        self.menu.popup(self._view.viewport().mapToGlobal(where))


class BlockActs(QObject):
    """The same for a block of widgets that stands for one record: a meeting of a day.

    The block takes the keyboard by Tab or a click; F2, Del and Enter then mean it.
    """

    def __init__(self, block: QWidget, acts: Acts, *, name: str, text: str) -> None:
        """``name``: what is read aloud. ``text``: what copying gives, cells with tabs between."""
        super().__init__(block)
        self._block, self._acts, self._text = block, acts, text
        self.menu: QMenu | None = None
        block.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        block.setAccessibleName(name)
        block.setProperty("block", "true")
        block.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        block.installEventFilter(self)

    @property
    def block(self) -> QWidget:
        return self._block

    def do(self, key: str) -> bool:
        """What that key means for the record; False where it means nothing."""
        for line in self._acts():
            if line is not None and line.key == key:
                line.act()
                return True
        return False

    def lines(self) -> list[RowAct | None]:
        """The lines of the menu, with copying at their end."""
        copy = RowAct(tr("Chép các dòng đã chọn"), self.copy, "Ctrl+C")
        return [*self._acts(), None, copy]

    def copy(self) -> None:
        """Put it on the clipboard as one row of a table."""
        QGuiApplication.clipboard().setText(self._text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self.menu = _menu(self._block, self.lines())
            self.menu.popup(event.globalPos())
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
            pressed = QKeySequence(event.keyCombination())
            for key in (EDIT, REMOVE):
                if pressed == QKeySequence(key):
                    return self.do(key)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                first = next((line for line in self._acts() if line is not None), None)
                if first is not None:
                    first.act()
                return first is not None
        return False


def _menu(parent: QWidget, lines: Sequence[RowAct | None]) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for line in lines:
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
    return menu


def copy_near(window: QWidget) -> bool:
    """Copy what is chosen in the list that has the keyboard, else in the first that is shown; from
    a field its own words. False where there is nothing to copy."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        focus.copy()
        return True
    acts = acts_near(window)
    if isinstance(acts, BlockActs):
        acts.copy()
        return True
    return acts is not None and isinstance(acts.view, QTableView) and copy_rows(acts.view) > 0


def acts_near(window: QWidget) -> RowActs | BlockActs | None:
    """Those of the list or block that has the keyboard, else of the first list that is shown in
    the window."""
    focus: QWidget | None = QApplication.focusWidget()
    while focus is not None:
        for kind in (RowActs, BlockActs):
            found = focus.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if isinstance(found, RowActs | BlockActs):
                return found
        focus = focus.parentWidget()
    shown = [one for one in window.findChildren(RowActs) if one.view.isVisible()]
    return shown[0] if shown else None
