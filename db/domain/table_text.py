"""Values of a table as text, and texts that a spreadsheet would take for a formula.

A name typed as ``=cmd|'…'`` must stay a name in whatever opens the file (OWASP ASVS 1.2.10): in
xlsx and ods a cell says itself that it is text; in csv nothing does, so an apostrophe stands first.
"""

from __future__ import annotations

import re
from datetime import date

from db.domain.numerals import grouped
from db.domain.tables import ColumnKind, Value

_FORMULA = re.compile(r"(^|[,;|])([\s\u00a0\u200b\ufeff]*)([=+\-@＝＋－＠])")
_LINE_ENDS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def plain_text(text: str) -> str:
    """One line without letters that no spreadsheet takes (NUL and its kin)."""
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub(" ", text))


def looks_like_formula(text: str) -> bool:
    """Whether the text begins as a formula does, be it after blanks."""
    found = _FORMULA.match(text)
    return found is not None and found.group(1) == ""


def neutral(text: str) -> str:
    """The text for a csv cell: an apostrophe before whatever could begin a formula.

    After a comma or semicolon too: a program that splits at the other sign makes a cell of it.
    """
    return _FORMULA.sub(r"\1\2'\3", plain_text(text))


def shown(value: Value, kind: ColumnKind) -> str:
    """The value as paper and clipboard show it; days as 22/11/2026."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, int):
        return grouped(value) if kind is ColumnKind.NUMBER else str(value)
    return plain_text(value)
