"""A commune with villages, for questions over several houses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.commune import Commune


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    opened = Commune(tmp_path)
    yield opened
    opened.close()
