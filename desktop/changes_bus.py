"""One signal for the whole window: what was changed, and by whom.

Screens never tell each other; whoever changed the book says so here, the window refreshes what is
concerned and visible (anki's ``operation_did_execute``).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.domain.changes import Changes


class ChangesBus(QObject):
    """Carries what was changed.

    Signals:
        changed(Changes, object): an act was saved. The second value is who asked for it, or None:
            the initiator has shown its own change already and is skipped.
    """

    changed = Signal(object, object)

    def tell(self, changes: Changes, by: object | None = None) -> None:
        """Tell everybody, unless nothing was changed."""
        if changes.subjects:
            self.changed.emit(changes, by)
