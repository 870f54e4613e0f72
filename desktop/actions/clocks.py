"""Is the laptop's clock right? “Đồng hồ máy sai”: acts keep their order all the same."""

from __future__ import annotations

from db.engine import Book
from db.log import floors


def is_not_followed(book: Book) -> bool:
    """Whether the clock stands more than 400 days after the last act; ``follow`` once a person
    looked."""
    return floors.is_not_followed(book)


def follow(book: Book) -> None:
    """The date that the laptop shows is right."""
    floors.follow(book)
