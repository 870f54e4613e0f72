"""The one root of errors that are the world's fault, with facts and no wording.

``desktop.wording`` turns a code and its facts into Vietnamese sentences. Anything that is not
an ``AppError`` is our own bug and goes to the fault report.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class AppError(Exception):
    """Something in the world is not as it should be; nothing was saved by the refused act.

    Attributes:
        code: short stable word, e.g. ``book_busy``; ``desktop.wording`` knows each.
        facts: plain values (text, numbers, lists, dicts) that the sentence and ``--json`` use.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Any] = facts

    def __str__(self) -> str:
        return f"{self.code} {dict(self.facts)}" if self.facts else self.code
