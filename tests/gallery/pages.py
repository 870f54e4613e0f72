"""Pictures of the papers themselves: every page of a sheet, a house's report and the commune's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from db.domain.periods import parse_period
from desktop.actions import guides, meetings, reports, sheets
from desktop.printing.pages import render, sizes
from tests.gallery.sending import pair
from tests.helpers.village import shared

DPI = 100.0
TODAY = date(2026, 11, 22)


def papers() -> dict[str, bytes]:
    """Name -> PDF."""
    house, commune = shared().book, pair()[2].book
    period = parse_period("2026-Q4")
    sheet = sheets.draft(house, [meetings.listing(house)[0].id])
    return {
        "paper-guide": guides.draw(),
        "paper-sheet": sheet.drawn.pdf,
        "paper-report": reports.draw(reports.report(house, period, today=TODAY)),
        "paper-commune-report": reports.draw(reports.report(commune, period, today=TODAY)),
    }


def draw_pages(out: Path) -> list[Path]:
    """One PNG for each page of each paper."""
    files = []
    for name, pdf in papers().items():
        for number in range(len(sizes(pdf))):
            file = out / f"{name}-{number + 1}.png"
            render(pdf, number, DPI).image.save(str(file))
            files.append(file)
    return files
