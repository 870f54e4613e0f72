"""Papers put aside to be printed at the commune."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class PaperAside(Model):
    """A paper put aside on this laptop until it can be printed."""

    __tablename__ = "paper"
    paper_no: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    pdf: Mapped[bytes]
