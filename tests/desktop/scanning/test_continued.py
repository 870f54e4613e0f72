"""All that is signed in a row may begin elsewhere: in a neighbour's stroke, or in the notes."""

from __future__ import annotations

from dataclasses import replace

from desktop.scanning.continued import is_continued, is_from_notes
from desktop.scanning.owners import Stroke

NEIGHBOURS = Stroke(7, 3.2, True, 0.0, True, 455, 472, 654, 675, 48, 4, 9.0, True)
"""A flourish from the row below, as it was measured on a page (pixels)."""
BEYOND = Stroke(7, 4.9, True, 0.0, True, 472, 503, 627, 650, 21, 29, 9.0, True)
"""What goes on from it, half a millimetre apart."""


def test_a_stroke_half_a_millimetre_beyond_a_neighbours_goes_on_from_it() -> None:
    assert is_continued([BEYOND], [NEIGHBOURS])


def test_a_stroke_far_from_a_neighbours_is_the_rows_own() -> None:
    aside = replace(BEYOND, left=BEYOND.left + 20, right=BEYOND.right + 20)
    assert not is_continued([aside], [NEIGHBOURS])
    assert not is_continued([BEYOND, aside], [NEIGHBOURS]), "a second stroke is a hand's"


def test_as_much_as_a_name_goes_on_from_nothing() -> None:
    assert not is_continued([replace(BEYOND, area=12.0)], [NEIGHBOURS])


def test_a_row_of_no_strokes_or_no_neighbours_goes_on_from_nothing() -> None:
    assert not is_continued([], [NEIGHBOURS])
    assert not is_continued([BEYOND], [])
    assert not is_continued([replace(BEYOND, sure=False)], [NEIGHBOURS]), "faint dirt is no ink"


def test_the_first_stem_of_a_note_is_of_the_notes() -> None:
    """The p of “phép”, written over the rule, as it was measured: the rule is at pixel 442."""
    stem = replace(BEYOND, left=433, right=438, top=1079, bottom=1111, area=2.3)
    assert is_from_notes([stem], 442.0)
    assert not is_from_notes([stem, BEYOND], 600.0)
    assert not is_from_notes([stem, replace(BEYOND, left=200, right=400)], 442.0)
    assert not is_from_notes([], 442.0)
