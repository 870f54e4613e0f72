"""What was measured in a row of a sheet, before anybody says what it means."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.scanning.patches import NO_PATCH, Patch
from desktop.scanning.rings import NO_RINGS, Rings
from desktop.scanning.traces import NO_TRACE, Trace


@dataclass(frozen=True)
class RowInk:
    """What was measured in a row.

    Attributes:
        box, around, signature: ink of this row's own. faint_box, faint: ink of low contrast.
        core: contrast of the darkest spot well inside the box, 1 is a printed line; usual: of the
            palest quarter of the page's boxes, where a crease may run through all of them;
            cleanest: of the palest box.
        fill: how much darker the whole box is than others. dirt: how many specks of dirt the page
            has elsewhere. stained: through the row runs a pale stain.
        dappled: the page is shaded in patches as wide as a thumb.
        specks: dots of ink too small for a hand. crumbs: every dark spot inside the box;
            bits: every one that is darker than its grain. extent: mm over which these lie; pieces:
            how many they are, and the square millimetres of the largest.
        spill: a neighbour's stroke that is more than a spill: (share, depth), the worst.
        ridges: strokes at the row's edge that seem to be of the neighbour's thumbprint.
        patch: what the signature's cell has of shade, colour and texture.
        trace: ink in the signature's cell too faint or broken for strokes: some, sure.
        rings: ridges paler than that. crumbled: as many specks as a broken name leaves.
        over: mm over which both its rules are darkened, one above the other, and not by a
            neighbour; edged: one of them is. lone: a rule of it is
            darkened, and in the rows above and below nothing is that could have done it.
        weak: the picture is small, blurred or grainy, so less is enough to ask.
        struck: the only ink is one flat stroke. continued: all that is signed goes on from a
            neighbour's stroke, or from the notes beside. folded: all that is faint lies on one flat
            line, longer than the box is wide. seat: how well the box was found.
        unruled: a rule of this very row was hardly seen: ink in it may be a printed line.
    """

    box: float = 0.0
    around: float = 0.0
    signature: float = 0.0
    core: float = 0.0
    usual: float = 0.0
    cleanest: float = 0.0
    fill: float = 0.0
    dirt: int = 0
    stained: bool = False
    dappled: bool = False
    specks: float = 0.0
    crumbs: float = 0.0
    bits: float = 0.0
    extent: float = 0.0
    pieces: tuple[int, float] = (0, 0.0)
    faint_box: float = 0.0
    faint: float = 0.0
    spill: tuple[float, float] = (0.0, 0.0)
    ridges: float = 0.0
    struck: bool = False
    continued: bool = False
    folded: bool = False
    patch: Patch = NO_PATCH
    trace: Trace = NO_TRACE
    rings: Rings = NO_RINGS
    crumbled: bool = False
    over: float = 0.0
    edged: bool = False
    lone: bool = False
    seat: float = 1.0
    weak: bool = False
    unruled: bool = False
