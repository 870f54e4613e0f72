"""What ink means: sure where it is clear, unsure between, never a guess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.scans import Judgement, Seen, together
from desktop.scanning.judging import judge
from desktop.scanning.patches import Patch
from desktop.scanning.rings import Rings
from desktop.scanning.row_ink import RowInk
from desktop.scanning.traces import Trace

NOTHING = RowInk()
NAME = Trace(48.0, 45.0, rough=9.9, tall=5.8)
LINES = Trace(10.0, 1.0)
"""Traces of lines as ridges leave them."""


@pytest.mark.parametrize(
    ("ink", "mark"),
    [
        (NOTHING, Seen.ABSENT),
        (replace(NOTHING, box=0.9, core=0.8), Seen.PRESENT),
        (replace(NOTHING, box=11.8, core=0.35), Seen.UNSURE),  # a shadow's edge runs through it
        (replace(NOTHING, box=0.25), Seen.UNSURE),
        (replace(NOTHING, box=0.47, core=0.45, extent=3.75), Seen.UNSURE),  # its outline, askew
        (replace(NOTHING, box=0.47, core=0.45, extent=1.0), Seen.PRESENT),  # a dot
        (replace(NOTHING, box=1.2, weak=True), Seen.UNSURE),
        (replace(NOTHING, box=2.5, core=0.8, weak=True), Seen.PRESENT),
        (replace(NOTHING, around=1.5), Seen.PRESENT),
        (replace(NOTHING, around=2.4, weak=True), Seen.UNSURE),  # a box askew
        (replace(NOTHING, signature=5.0), Seen.PRESENT),
        (replace(NOTHING, signature=1.0), Seen.UNSURE),
        (replace(NOTHING, signature=16.0, patch=Patch(rough=2.1)), Seen.UNSURE),  # soil
        (replace(NOTHING, signature=16.0, patch=Patch(rough=6.0)), Seen.PRESENT),
        (  # the end of a page that hangs out of its picture
            replace(
                NOTHING, signature=2.4, patch=Patch(rough=5.1), trace=Trace(13.5, 4.8, rough=1.4)
            ),
            Seen.UNSURE,
        ),
        (replace(NOTHING, signature=5.0, struck=True), Seen.UNSURE),
        (replace(NOTHING, signature=5.0, continued=True), Seen.UNSURE),  # a broken flourish
        (  # the same beside a print of the row's own
            replace(
                NOTHING, signature=2.0, continued=True, trace=Trace(18.0, 15.4, rough=5.5, tall=4.8)
            ),
            Seen.PRESENT,
        ),
        (replace(NOTHING, box=5.0, seat=0.2), Seen.UNSURE),
        (replace(NOTHING, spill=(0.2, 0.3)), Seen.ABSENT),
        (replace(NOTHING, spill=(0.8, 0.3)), Seen.UNSURE),
        (replace(NOTHING, spill=(0.55, 0.44)), Seen.UNSURE),  # a name over the end of a print
        (
            replace(
                NOTHING, patch=Patch(shade=55.0, tint=41.0, rough=1.6), trace=Trace(14.0, rough=1.6)
            ),
            Seen.UNSURE,  # soil that was wiped off
        ),
        (replace(NOTHING, faint=12.0), Seen.UNSURE),
        (replace(NOTHING, patch=Patch(shade=25.0, rough=1.4), trace=Trace(2.0, 0.0)), Seen.UNSURE),
        (replace(NOTHING, patch=Patch(shade=60.0, rough=3.0), trace=LINES), Seen.PRESENT),
        (replace(NOTHING, patch=Patch(shade=60.0, rough=1.5)), Seen.ABSENT),  # no lines: a shadow
        (replace(NOTHING, patch=Patch(shade=60.0, rough=3.0)), Seen.UNSURE),
        (replace(NOTHING, core=1.8, weak=True), Seen.UNSURE),  # dark, though no stroke was found
        (replace(NOTHING, patch=Patch(shade=60.0, rough=1.0)), Seen.ABSENT),  # a shadow
        (replace(NOTHING, patch=Patch(tint=60.0, rough=1.0)), Seen.UNSURE),  # a stain
        (replace(NOTHING, patch=Patch(tint=60.0, rough=3.0), trace=LINES), Seen.PRESENT),
        (replace(NOTHING, patch=Patch(tint=60.0, rough=3.0)), Seen.UNSURE),
        (replace(NOTHING, patch=Patch(shade=10.0), weak=True), Seen.UNSURE),
        (
            replace(NOTHING, struck=True, patch=Patch(shade=60.0, rough=3.0), trace=LINES),
            Seen.PRESENT,
        ),
        (replace(NOTHING, trace=Trace(30.0, 20.0, rough=3.0, tall=6.0)), Seen.PRESENT),
        (replace(NOTHING, trace=Trace(30.0, 20.0, rough=1.2, tall=6.0)), Seen.UNSURE),  # a shadow
        (replace(NOTHING, trace=Trace(30.0, 20.0, rough=3.0, tall=1.5)), Seen.UNSURE),  # a crease
        (replace(NOTHING, trace=Trace(12.0, 6.0, rough=3.0, tall=6.0)), Seen.UNSURE),
        (
            replace(NOTHING, trace=Trace(12.0, 6.0, rough=3.0, tall=6.0), patch=Patch(shade=12.0)),
            Seen.PRESENT,
        ),
        (replace(NOTHING, trace=Trace(pale=4.0)), Seen.UNSURE),
        (replace(NOTHING, box=0.25, crumbs=0.2, core=0.15, dirt=3), Seen.ABSENT),
        (replace(NOTHING, box=0.25, crumbs=0.2, core=0.4, dirt=3), Seen.UNSURE),
        (replace(NOTHING, box=0.25, core=0.15, extent=2.0, bits=0.25, dirt=3), Seen.UNSURE),
        (replace(NOTHING, core=0.15, bits=0.09, extent=0.3), Seen.UNSURE),
        (replace(NOTHING, core=0.15, bits=0.09, extent=0.3, dirt=3), Seen.ABSENT),
        (replace(NOTHING, box=0.5, core=0.5), Seen.PRESENT),
        (replace(NOTHING, box=0.5, core=0.5, dirt=3), Seen.UNSURE),
        (replace(NOTHING, specks=0.4), Seen.ABSENT),
        (replace(NOTHING, specks=0.4, weak=True), Seen.ABSENT),
        (replace(NOTHING, specks=0.4, trace=Trace(0.9, 0.0), weak=True), Seen.UNSURE),
        (replace(NOTHING, crumbs=0.3), Seen.UNSURE),
        (replace(NOTHING, ridges=3.0), Seen.UNSURE),
        (replace(NOTHING, fill=0.06, core=0.01), Seen.ABSENT),  # a shadow's edge
        (replace(NOTHING, core=0.1), Seen.UNSURE),
        (replace(NOTHING, trace=NAME), Seen.PRESENT),
        (replace(NOTHING, trace=NAME, spill=(0.32, 0.57)), Seen.UNSURE),  # the flourish of another
        (replace(NOTHING, core=0.1, cleanest=0.06), Seen.ABSENT),
    ],
)
def test_ink_has_its_mark(ink: RowInk, mark: Seen) -> None:
    assert judge(ink).mark is mark


def test_two_pictures_that_differ_are_asked() -> None:
    present, absent = Judgement(Seen.PRESENT, 0.97), Judgement(Seen.ABSENT, 0.98)
    assert together(present, absent).mark is Seen.UNSURE
    assert together(absent, present).mark is Seen.UNSURE


def test_a_sure_picture_helps_an_unsure_one() -> None:
    unsure, absent = Judgement(Seen.UNSURE, 0.5), Judgement(Seen.ABSENT, 0.98)
    assert together(unsure, absent) == together(absent, unsure) == absent


TWO_SPECKS = replace(NOTHING, box=0.34, core=0.4, crumbs=0.2, bits=0.5, extent=1.4)
PRINT = replace(NOTHING, patch=Patch(shade=64.0, rough=1.85))

UNSURE = (
    (replace(NOTHING, box=0.3), Seen.ABSENT),
    (replace(NOTHING, box=0.6), Seen.PRESENT),
    (replace(NOTHING, signature=0.6), Seen.ABSENT),
    (replace(NOTHING, signature=1.6), Seen.PRESENT),
    (replace(NOTHING, patch=Patch(shade=60.0, rough=3.0)), Seen.PRESENT),
    (replace(NOTHING, trace=Trace(12.0, 6.0, rough=3.0, tall=6.0)), Seen.PRESENT),
    (replace(NOTHING, specks=1.5), Seen.ABSENT),
    (replace(NOTHING, seat=0.0), Seen.ABSENT),  # the page is doubtful, the row itself is empty
    (replace(NOTHING, seat=0.0, box=5.0, core=1.5), Seen.PRESENT),
    (replace(NOTHING, seat=0.0, unruled=True), Seen.ABSENT),
    (replace(NOTHING, seat=0.0, box=5.0, core=1.5, unruled=True), Seen.PRESENT),
    (replace(NOTHING, seat=0.0, signature=9.0, unruled=True), None),  # perhaps the neighbour's
    (
        replace(NOTHING, signature=9.0, unruled=True, seat=0.0, trace=Trace(20.0, 9.0, tall=1.0)),
        None,
    ),
    (
        replace(NOTHING, signature=9.0, unruled=True, seat=0.0, trace=Trace(20.0, tall=6.0)),
        Seen.PRESENT,
    ),
    (replace(NOTHING, faint=2.0, faint_box=0.6), Seen.PRESENT),
    (replace(NOTHING, faint=2.0, faint_box=0.6, folded=True), Seen.ABSENT),
    (replace(NOTHING, trace=Trace(12.0, 9.0, rough=3.0, tall=6.0, line=True)), Seen.ABSENT),
    (replace(NOTHING, box=0.25, core=0.33, bits=0.25, extent=0.7), Seen.PRESENT),
    (replace(NOTHING, box=0.25, core=0.33, bits=0.25, extent=0.7, dirt=8), Seen.ABSENT),
    (replace(NOTHING, box=0.38, core=0.35, bits=0.38, extent=0.7, dirt=5), Seen.ABSENT),
    (replace(TWO_SPECKS, pieces=(2, 0.3), dirt=8), Seen.ABSENT),
    (replace(TWO_SPECKS, pieces=(2, 0.3)), Seen.PRESENT),  # where the page has no others
    (replace(TWO_SPECKS, pieces=(5, 0.1), dirt=8), Seen.PRESENT),  # a line broken into crumbs
    (replace(NOTHING, patch=Patch(tint=30.0, rough=2.0)), Seen.ABSENT),  # a tint and nothing else
    (replace(NOTHING, patch=Patch(tint=30.0, shade=9.0, rough=2.0)), Seen.PRESENT),
    (replace(NOTHING, rings=Rings(50.0, 0.6)), Seen.ABSENT),  # the neighbour's reach as far
    (replace(NOTHING, rings=Rings(50.0, 7.0)), Seen.PRESENT),
    (
        replace(NOTHING, patch=Patch(shade=70.0, rough=1.4), trace=Trace(24.0, line=True)),
        Seen.ABSENT,
    ),
    (replace(PRINT, trace=Trace(0.0, 11.0, rough=2.3, tall=7.8, line=True)), Seen.PRESENT),
    (
        replace(
            NOTHING,
            patch=Patch(shade=76.0, rough=1.45),
            trace=Trace(31.0, 14.0, 38.0, rough=1.3, tall=7.5),
        ),
        Seen.ABSENT,  # the shadow of a finger
    ),
    (
        replace(NOTHING, trace=Trace(pale=3.4), rings=Rings(12.9, 400.0)),
        Seen.PRESENT,  # two faint tokens of one print
    ),
    (replace(NOTHING, over=4.6), Seen.PRESENT),  # both its rules are darkened
    (replace(NOTHING, over=1.9, edged=True), Seen.ABSENT),  # hardly
    (replace(NOTHING, edged=True), Seen.ABSENT),  # one of them, and nothing else
    (replace(NOTHING, lone=True), Seen.ABSENT),  # this row's, or the one's above or below
    (
        replace(NOTHING, box=11.8, bits=11.8, core=0.35, dappled=True),
        Seen.ABSENT,
    ),  # leaves before the sun
    (
        replace(NOTHING, trace=Trace(40.0, 30.0, rough=1.1, tall=9.0), dappled=True),
        Seen.ABSENT,
    ),
    (replace(NOTHING, rings=Rings(140.0, 5.5), dappled=True), Seen.ABSENT),
    (replace(NOTHING, fill=0.06, core=0.07), Seen.ABSENT),  # a shadow's edge through the box
    (replace(NOTHING, crumbled=True), Seen.ABSENT),  # dirt more often than a name
    (replace(NOTHING, fill=0.05, core=0.1), Seen.PRESENT),  # filled, and lost on a copy
    (replace(NOTHING, core=0.12), Seen.PRESENT),  # a dot as pale as that
    (replace(NOTHING, core=0.1), Seen.ABSENT),
    (replace(NOTHING, edged=True, trace=Trace(2.9, 0.0, 3.6, tall=1.8)), Seen.PRESENT),
    (replace(NOTHING, core=0.1, bits=0.02), Seen.ABSENT),  # a speck
    (
        replace(NOTHING, stained=True, faint=6.0, trace=Trace(27.0, 22.0, rough=2.4, tall=3.0)),
        Seen.ABSENT,
    ),
    (replace(NOTHING, box=0.47, core=0.45, extent=3.75), Seen.ABSENT),  # its outline, askew
    (replace(NOTHING, stained=True, core=1.2, crumbs=5.4), Seen.PRESENT),  # a cross under a stain
    (  # a broken flourish of a neighbour
        replace(NOTHING, signature=4.9, continued=True, trace=Trace(8.8, 7.1, line=True)),
        Seen.ABSENT,
    ),
    (replace(NOTHING, signature=4.9, continued=True), Seen.PRESENT),
)


@pytest.mark.parametrize(("ink", "likely"), UNSURE)
def test_an_asked_row_seems_to_say_something_where_it_was_found(
    ink: RowInk, likely: Seen | None
) -> None:
    said = judge(ink)
    assert (said.mark, said.likely, said.best) == (Seen.UNSURE, likely, likely)


def test_two_pictures_that_lean_apart_propose_nothing() -> None:
    one, other = Judgement(Seen.UNSURE, 0.6, Seen.PRESENT), Judgement(Seen.UNSURE, 0.5, Seen.ABSENT)
    assert together(one, other) == Judgement(Seen.UNSURE, 0.6)
    assert together(one, one) == one
