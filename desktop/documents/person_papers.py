"""Papers for one person each, many of a kind as one PDF: the kind says who draws."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from db.domain import long_work
from db.domain.person_papers import (
    Certificate,
    Invitation,
    Label,
    MemberCard,
    OverdueNote,
    PersonPaper,
    ThanksLetter,
)
from db.domain.threads import aside
from desktop.documents import cards, certificates, letters
from desktop.documents.page import open_canvas
from desktop.wording import on_paper as tr


@aside
def draw(papers: Sequence[PersonPaper], invariant: bool = False) -> bytes:
    """The papers in their order; those that share a sheet of A4 have marks to cut along."""
    out = BytesIO()
    canvas = open_canvas(out, tr("Giấy của nhà văn hóa"), invariant)
    cards.draw_cards(canvas, [paper for paper in papers if isinstance(paper, MemberCard)])
    cards.draw_labels(canvas, [paper for paper in papers if isinstance(paper, Label)])
    for paper in long_work.counted(papers):
        if isinstance(paper, Certificate):
            certificates.draw(canvas, paper)
        elif isinstance(paper, ThanksLetter):
            letters.draw_whole(canvas, letters.thanks(paper))
    letters.draw_halves(
        canvas, [letters.invitation(paper) for paper in papers if isinstance(paper, Invitation)]
    )
    letters.draw_halves(
        canvas, [letters.overdue(paper) for paper in papers if isinstance(paper, OverdueNote)]
    )
    canvas.save()
    return out.getvalue()
