"""A name that looks like HTML is shown letter by letter in a tip."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from desktop.itemmodels.tips import tip

HARMFUL = "<img src='file:///etc/passwd'><b>Đinh</b> & H’Lan <a href='x'>"


@pytest.mark.parametrize("text", ["Đinh Hrơh", "3 > 2", "a & b", HARMFUL, "<b>Đinh</b>"])
def test_what_is_shown_is_what_was_written(text: str) -> None:
    given = tip(text)
    if Qt.mightBeRichText(given):
        document = QTextDocument()
        document.setHtml(given)
        given = document.toPlainText()
    assert given == text
