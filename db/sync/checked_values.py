"""Values that were read from a file of somebody else, each looked at before it is used."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.errors import AppError
from db.log.entry import ID_BYTES
from db.sync import limits


@dataclass(frozen=True)
class Checked:
    """Refuses what is not of the kind that is wanted; ``part`` names what of the file is broken."""

    part: str

    def broken(self) -> AppError:
        return AppError("file_broken", part=self.part)

    def octets(self, value: object, size: int = ID_BYTES) -> bytes:
        """Bytes of exactly that size."""
        if not isinstance(value, bytes) or len(value) != size:
            raise self.broken()
        return value

    def text(self, value: object) -> str:
        """Text without what cannot be seen: marks that turn the direction of writing would let a
        name show as another."""
        if not isinstance(value, str) or len(value) > limits.MAX_TEXT:
            raise self.broken()
        return "".join(letter for letter in value if letter.isprintable())
