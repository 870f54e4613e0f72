"""Rows that nobody can see draw no others away."""

from __future__ import annotations

import numpy as np

from desktop.scanning.following import chained


def test_a_box_nobody_can_see_draws_no_row_away() -> None:
    """Row 1 is covered, and what is seen there lies 6 mm aside: row 0 keeps its place."""
    bend = (2.0, 1.2, 0.6, 0.2, 0.0, 0.0)
    each = [np.array([[0.0, y, 1.0], [0.1, y - 3.5, 0.6]]) for y in bend]
    each[1] = np.array([[-6.0, -2.0, 0.5]])
    found = chained(each)
    assert found[0].tolist() == [0.0, 2.0, 1.0]
    assert found[1][2] == 0.0
