"""“Trùng chỗ, trùng người”: told in the form before saving, and saved all the same if wanted."""

from __future__ import annotations

from collections.abc import Sequence

from db.domain.clashes import Clash
from desktop import day_words
from desktop.widgets.buttons import Button
from desktop.widgets.card import Note
from desktop.widgets.into_view import bring_into_view
from desktop.widgets.tokens import Tone
from desktop.wording import tr


class ClashNote(Note):
    """Hidden while nothing clashes. ``yes`` is the button that saves."""

    def __init__(self, yes: Button) -> None:
        super().__init__("", Tone.WARN)
        self._yes = yes
        self._told: tuple[Clash, ...] = ()
        self.hide()

    def tell(self, found: Sequence[Clash]) -> bool:
        """Show these clashes; whether there was something new to show, so that saving waits."""
        told, self._told = self._told, tuple(found)
        self.setVisible(bool(found))
        if not found or told == self._told:
            return False
        self.text.setText(day_words.clashes(found))
        self._yes.setText(tr("Vẫn lưu"))
        bring_into_view(self)
        return True
