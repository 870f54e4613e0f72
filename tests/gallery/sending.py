"""Pictures of “Gửi xã” and of the commune's inbox, over real books that exchanged files."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.domain.births import parse_birth
from db.domain.handing import Contact
from db.domain.people import Consent, Purpose
from db.domain.provisional import Counts, PhotoCount, ProvisionalDraft, Source
from desktop.actions import people, provisional, receiving
from desktop.dialogs.contact import ContactDialog
from desktop.screens.drives import Drive
from desktop.screens.hand_in import HandInScreen
from desktop.screens.inbox import InboxScreen
from desktop.screens.laptops import LaptopsScreen
from tests import builders
from tests.gallery.picture import picture
from tests.gallery.stage import COMMUNE, Stage
from tests.helpers.sites import HOUSE, Site, Sites, take


@cache
def pair() -> tuple[Sites, Site, Site]:
    """A house that handed in twice, and its commune with a second house that never did."""
    sites = Sites(Path(tempfile.mkdtemp()))
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    sites.enrol(sites.village("w"), commune, "Nhà văn hóa làng Bến Nước")
    group = builders.club(village.book)
    ids = [builders.person(village.book, group=group) for _ in range(18)]
    people.set_consents(village.book, ids[:12], [Consent(Purpose.COMMUNE, True)])
    for day in (1, 8):
        meeting = builders.meeting(village.book, group, day=f"2026-11-{day:02d}")
        builders.marks(village.book, meeting, present=ids[:15], absent=ids[15:])
        sites.trip(village, commune)
    meeting = builders.meeting(village.book, group, day="2026-11-15")
    builders.marks(village.book, meeting, present=ids)
    return sites, village, commune


@picture("hand-in")
def hand_in(stage: Stage) -> None:
    _hand_in(stage)


@picture("hand-in-done")
def handed_in(stage: Stage) -> None:
    screen = _hand_in(stage)
    screen.save_into(pair()[0].stick)


@picture("hand-in-joining")
def joining(stage: Stage) -> None:
    _hand_in(stage).pages.setCurrentIndex(1)


@picture("inbox", COMMUNE)
def inbox(stage: Stage) -> None:
    _inbox(stage)


@picture("inbox-looking", COMMUNE)
def looking(stage: Stage) -> None:
    sites, village, _ = pair()
    good = sites.file(village)
    screen = _inbox(stage)
    files = [good] if good else []
    cut = sites.stick / "lang-ben-nuoc (1).solang"
    cut.write_bytes(files[0].read_bytes()[:-80])
    screen.look_at([*files, cut])


@picture("inbox-taken", COMMUNE)
def taken(stage: Stage) -> None:
    sites, village, commune = pair()
    file = sites.file(village)
    if file is not None:
        take(commune, file)
    _inbox(stage)


def _hand_in(stage: Stage) -> HandInScreen:
    stage.open(pair()[1].book)
    screen = HandInScreen(stage.desk)
    screen.sticks = lambda: (Drive("KINGSTON (E:)", Path("E:/"), 11_200_000_000),)
    stage.show(screen, "hand_in")
    screen.refresh()
    return screen


def _inbox(stage: Stage) -> InboxScreen:
    stage.open(pair()[2].book)
    screen = InboxScreen(stage.desk)
    stage.show(screen, "inbox")
    screen.refresh()
    return screen


@picture("inbox-told", COMMUNE)
def told(stage: Stage) -> None:
    """Figures of two houses: of one the file has come since, of the other not."""
    sites, village, commune = pair()
    file = sites.file(village)
    if file is not None:
        take(commune, file)
    counts = Counts(4, 96, female=51, children=12)
    by_phone = ProvisionalDraft("2026-11", Source.PHONE, counts, "Đinh Hrơh")
    for house in provisional_houses(commune):
        provisional.add(commune.book, house, by_phone)
    _inbox(stage)


@picture("inbox-telling", COMMUNE)
def telling(stage: Stage) -> QWidget:
    return _inbox(stage).ask_told()


@picture("inbox-telling-photo", COMMUNE)
def telling_of_photo(stage: Stage) -> QWidget:
    """The photo of a sheet was counted: two rows are for a person to look at."""
    dialog = _inbox(stage).ask_told()
    dialog.of_sheet(12, "CLB Cồng chiêng")
    dialog.show_count(PhotoCount(ours=True, present=12, unsure=2, picture=b""))
    dialog._fit()  # noqa: SLF001 - as the window does when it is shown
    return dialog


@picture("inbox-contact", COMMUNE)
def contact(stage: Stage) -> QWidget:
    named = Contact("Rơ Châm H’Lĕ", "0905 123 456")
    return ContactDialog(stage.window, named, lambda *_: None)


def provisional_houses(commune: Site) -> list[str]:
    return [house.id for house in receiving.houses(commune.book)]


@picture("laptops", COMMUNE)
def connecting(stage: Stage) -> None:
    _laptops(stage)


@picture("laptops-replacing", COMMUNE)
def replacing(stage: Stage) -> QWidget:
    return _laptops(stage).ask_replace()


@picture("laptops-merging", COMMUNE)
def merging(stage: Stage) -> QWidget:
    """Two villages, of which the first has handed in; one merged before."""
    commune = _one_merged()
    screen = _laptops(stage, commune)
    return screen.open_merge(receiving.houses(commune.book))


@picture("laptops-splitting", COMMUNE)
def splitting(stage: Stage) -> QWidget:
    """A village that may be split; another that was split before."""
    commune = _one_split()
    screen = _laptops(stage, commune)
    return screen.open_split(receiving.houses(commune.book))


@cache
def _one_split() -> Site:
    from desktop.actions import splitting as acts

    sites, village, commune = pair()
    take(commune, *[file for file in [sites.file(village)] if file is not None])
    acts.split(commune.book, HOUSE, "Nhà rông làng Đak Yang", "2026-10-01", f"{HOUSE} Ktu")
    return commune


@cache
def _one_merged() -> Site:
    """The commune of the pair after one merger: once, however often the picture is drawn."""
    from desktop.actions import merging as acts

    sites, village, commune = pair()
    take(commune, *[file for file in [sites.file(village)] if file is not None])
    for name in ("Nhà rông làng Klăh", "Nhà văn hóa làng Hven"):
        draft = ProvisionalDraft("2026-10", Source.PHONE, Counts(1, 30))
        provisional.add(commune.book, name, draft, new_house=True)
    acts.merge(commune.book, "Nhà văn hóa làng Hven", HOUSE, "2026-10-01")
    return commune


def _laptops(stage: Stage, commune: Site | None = None) -> LaptopsScreen:
    stage.open((commune or pair()[2]).book)
    screen = LaptopsScreen(stage.desk)
    stage.show(screen, "laptops")
    screen.refresh()
    return screen


@picture("handing-over")
def handing_over(stage: Stage) -> QWidget:
    from desktop.dialogs.hand_over import HandOverDialog

    stage.open(pair()[1].book)
    day = stage.desk.today()
    operations = stage.desk.operations
    dialog = HandOverDialog(stage.window, operations, "Đinh Hrơh", day, lambda *_: None)
    dialog.open()
    return dialog


@picture("inbox-conflicts", COMMUNE)
def conflicting(stage: Stage) -> None:
    """Two sides wrote another year; and a file that was taken in is listed."""
    sites, village, commune = pair()
    take(commune, *[file for file in [sites.file(village)] if file is not None])
    person = next(row.id for row in people.listing(commune.book) if row.full_name)
    for site, year in ((village, "1955"), (commune, "1988")):
        draft = people.detail(site.book, person).draft
        people.edit(site.book, person, replace(draft, birth=parse_birth(year)))
    take(commune, *[file for file in [sites.file(village)] if file is not None])
    _inbox(stage)
