"""Papers put aside to be printed at the commune."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class PaperAside(Model):
    __tablename__ = "paper"
    paper_no: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    pdf: Mapped[bytes]
