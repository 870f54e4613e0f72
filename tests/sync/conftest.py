"""One prepared house and commune for all tests over sealed files of a run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sync.post import Prepared, prepared


@pytest.fixture(scope="session")
def pair() -> Iterator[Prepared]:
    with prepared() as found:
        yield found
