"""The text of a tip: shown letter by letter, whatever somebody wrote into a name.

Qt shows a tip as HTML when it looks like it, and then loads what it names.
"""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """``text`` for a tip; itself where it cannot be taken for HTML."""
    return f"<span>{escape(text)}</span>" if "<" in text else text
