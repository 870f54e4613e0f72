"""Sites: real books that exchange real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.sites import Site, Sites


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    found = Sites(tmp_path)
    yield found
    found.close()


@pytest.fixture
def pair(sites: Sites) -> tuple[Site, Site]:
    """A village that has joined its commune."""
    village, commune = sites.village(), sites.commune()
    sites.enrol(village, commune)
    return village, commune
