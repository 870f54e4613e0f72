"""How a test puts a wrong function in place of one of the design's: it must be found out.

The engine asks for each decision by the function that makes it, ``rule(covers)``, and gets that
function, or what the test gave to the book (``Book.replaced``, sync.md 5).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class Rule(Protocol):
    """Gives the function to call in place of one of the design."""

    def __call__(self, own: F) -> F:
        """The one to call instead of ``own``."""


def as_designed(own: F) -> F:
    """The function itself."""
    return own
