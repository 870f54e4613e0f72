"""What people add to computed reports, reports that were closed, and forms from above.

``period`` is as a person names it (``2026-Q4``), ``about`` the id of a house in the commune's book,
empty for the report of the book itself.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Model


class ReportFreeze(Model):
    """The figures as they stood when a report was closed; ``revision`` 0, then the corrections.
    ``figures`` is JSON: house id (empty: the whole) -> code -> [now, year, last year or null]."""

    __tablename__ = "report_freeze"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    period: Mapped[str | None]
    about: Mapped[str | None]
    revision: Mapped[int | None]
    day: Mapped[str | None]
    reason: Mapped[str | None]
    figures: Mapped[str | None]


class ReportText(Model):
    """A paragraph in a person's words; None: the written one again."""

    __tablename__ = "report_text"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    period: Mapped[str | None]
    about: Mapped[str | None]
    place: Mapped[str | None]
    text: Mapped[str | None]


class ReportNumber(Model):
    """A figure that a person set: ``sort`` says whether it adjusts or estimates."""

    __tablename__ = "report_number"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    period: Mapped[str | None]
    about: Mapped[str | None]
    code: Mapped[str | None]
    sort: Mapped[str | None]
    value: Mapped[int | None]
    computed: Mapped[int | None]
    reason: Mapped[str | None]


class FormMap(Model):
    """Which figure goes into which cell of a form; ``cells`` is JSON, ``shape`` a digest of the
    form's own words and places."""

    __tablename__ = "form_map"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    alive: Mapped[bool | None]
    name: Mapped[str | None]
    shape: Mapped[bytes | None]
    cells: Mapped[str | None]


class CutOff(Model):
    """The day of the last month on which figures of a kind of period are closed."""

    __tablename__ = "cut_off"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    sort: Mapped[str | None]
    day: Mapped[int | None]


class PaperHead(Model):
    """What stands round a report as a person completed it; lists have an item on each line.
    ``from_day``: since when it holds, None for ever; ``alive``: None where it was never dropped.
    """

    __tablename__ = "paper_head"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    sort: Mapped[str | None]
    issuer: Mapped[str | None]
    addressees: Mapped[str | None]
    grounds: Mapped[str | None]
    plan: Mapped[str | None]
    recipients: Mapped[str | None]
    authority: Mapped[str | None]
    signer_title: Mapped[str | None]
    signer_name: Mapped[str | None]
    from_day: Mapped[str | None]
    alive: Mapped[bool | None]


class PaperText(Model):
    """A sentence of a letter or certificate in the commune's words; None: the program's again."""

    __tablename__ = "paper_text"
    eid_no: Mapped[int] = mapped_column(primary_key=True)
    scope_no: Mapped[int]
    place: Mapped[str | None]
    text: Mapped[str | None]


class ReportPhoto(Model):
    """A photo chosen for the annex of a report; stays on this laptop, small as it is printed."""

    __tablename__ = "report_photo"
    photo_no: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str]
    about: Mapped[str]
    caption: Mapped[str]
    place: Mapped[str]
    day: Mapped[str]
    jpeg: Mapped[bytes]
