"""A house and its commune that know each other, each with a desk; a copy for every test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from db.domain.people import Consent, Purpose
from db.engine import Book
from desktop.actions import books, people
from desktop.changes_bus import ChangesBus
from desktop.operations import Operations
from desktop.screens.desk import Desk
from desktop.tasks import InlineTasks
from tests import builders
from tests.helpers.sites import Site, Sites


def raise_fault(error: Exception) -> None:
    raise error


def desk_over(book: Book, model: Desk, bus: ChangesBus) -> Desk:
    """A desk like ``model`` over another book."""
    operations = Operations(InlineTasks(), bus, model.notify.refused, raise_fault)
    operations.open(lambda: book, lambda _: None, lambda: None)
    return replace(model, operations=operations, book=books.about(book))


@dataclass
class Pair:
    """Two open books, and the stick between them."""

    sites: Sites
    house: Site
    commune: Site

    def desk(self, site: Site, model: Desk) -> Desk:
        """A desk like ``model`` over the book of a site."""
        return desk_over(site.book, model, ChangesBus())


def found(root: Path) -> None:
    """Make the pair in ``root``: three people (one without consent), one meeting, nothing sent."""
    sites = Sites(root)
    house, commune = sites.village(), sites.commune()
    sites.enrol(house, commune)
    group = builders.club(house.book)
    ids = [
        builders.person(house.book, name, group=group)
        for name in ("Đinh Hrơh", "Siu H'Bia", "Lê Văn Bình")
    ]
    people.set_consents(house.book, ids[:2], [Consent(Purpose.COMMUNE, True)])
    meeting = builders.meeting(house.book, group, day="2026-11-15")
    builders.marks(house.book, meeting, present=ids)
    sites.close()


def copied(template: Path, root: Path) -> Pair:
    """A copy of the pair, open."""
    for folder in template.iterdir():
        if folder.is_dir():
            shutil.copytree(folder, root / folder.name)
    sites = Sites(root)
    return Pair(sites, sites.opened(root / "v"), sites.opened(root / "c"))
