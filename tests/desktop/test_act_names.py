"""Every act that a command can write has a name in History, not only “Sửa”."""

from __future__ import annotations

import re
from pathlib import Path

import db
from desktop.act_words import _NAMES

_COMMAND = re.compile(r'\b(?:act|together)\(\s*[a-z_.]+,\s*"([a-z_]+\.[a-z_]+)"')


def test_every_act_of_the_book_is_called_by_its_name() -> None:
    texts = [path.read_text(encoding="utf-8") for path in Path(db.__file__).parent.rglob("*.py")]
    commands = {name for text in texts for name in _COMMAND.findall(text)}
    assert len(commands) > 60
    assert commands - set(_NAMES) == set()
