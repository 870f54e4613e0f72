"""What every paper keeps to: each letter comes back out, our own type inside, a file without
fault, and pages that stay as they were looked at."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.desktop.documents import golden_papers
from tests.desktop.documents.every_paper import PAPERS, letters, names_of_letters
from tests.desktop.documents.made import texts
from tests.desktop.documents.read_pages import pages, runs

QPDF = shutil.which("qpdf")
every = pytest.mark.parametrize("paper", list(PAPERS))
FAR = 0.3
"""Millimetres that a text may have moved."""
SEEN = 25
"""Of 255: how much darker or lighter a soft spot may have become."""


def syllables(names: list[str]) -> set[str]:
    return {word for name in names for word in name.split()}


def darkest_difference(one: Image.Image, other: Image.Image) -> int:
    """How much the softened pictures differ where they differ most."""
    soft = [each.filter(ImageFilter.GaussianBlur(2)) for each in (one, other)]
    counts = ImageChops.difference(soft[0], soft[1]).histogram()
    return max(value for value, count in enumerate(counts) if count)


@every
def test_every_letter_comes_back_out_of_the_pdf(paper: str) -> None:
    names = names_of_letters()
    assert len(letters()) == 78
    pdf = PAPERS[paper](names)
    by_pypdf = set(re.split(r"\s+", " ".join(texts(pdf))))
    by_pdfium = {
        word
        for page in range(1, pages(pdf) + 1)
        for one in runs(pdf, page)
        for word in one.text.split()
    }
    assert syllables(names) - by_pypdf == set()
    assert syllables(names) - by_pdfium == set()


@every
def test_only_our_own_type_is_used_and_all_of_it_is_inside(paper: str) -> None:
    with pikepdf.open(BytesIO(PAPERS[paper](names_of_letters()))) as pdf:
        fonts = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        assert fonts
        for font in fonts:
            assert "Tinos" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


@every
def test_qpdf_finds_no_fault(paper: str) -> None:
    """pikepdf is qpdf: its check is the one of ``qpdf --check``."""
    with pikepdf.open(BytesIO(PAPERS[paper](names_of_letters()))) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.skipif(QPDF is None, reason="qpdf is not on this machine")
@every
def test_the_program_qpdf_finds_no_fault(paper: str, tmp_path: Path) -> None:
    assert QPDF is not None
    (tmp_path / "paper.pdf").write_bytes(PAPERS[paper](names_of_letters()))
    done = subprocess.run(
        [QPDF, "--check", str(tmp_path / "paper.pdf")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "No syntax or stream encoding errors found" in done.stdout


@every
def test_texts_stand_where_they_stood_in_the_same_face_and_size(paper: str) -> None:
    before = json.loads(golden_papers.places_file(paper).read_text(encoding="utf-8"))
    now = golden_papers.places(golden_papers.drawn(paper))
    assert [len(page) for page in now] == [len(page) for page in before]
    for page, known in zip(now, before, strict=True):
        for one, other in zip(page, known, strict=True):
            assert (one[0], *one[4:]) == (other[0], *other[4:])
            assert one[1:4] == pytest.approx(other[1:4], abs=FAR), one[0]


@every
def test_pages_look_as_they_looked(paper: str) -> None:
    """Soft pictures, so that a hair's breadth does not count; a word moved or lost does."""
    with Image.open(golden_papers.picture_file(paper)) as opened:
        before = opened.convert("L")
    now = golden_papers.picture_of(golden_papers.drawn(paper))
    assert now.size == before.size
    assert darkest_difference(before, now) < SEEN


def test_a_word_moved_by_two_millimetres_is_seen() -> None:
    """The tolerance of the test above is not blind."""
    with Image.open(golden_papers.picture_file("lending")) as opened:
        before = opened.convert("L")
    moved = before.copy()
    ink = ImageChops.invert(before).getbbox()
    assert ink is not None
    top = ink[1]
    line = ImageChops.invert(before.crop((0, top, before.width, top + 12))).getbbox()
    assert line is not None
    word = before.crop((line[0], top, line[0] + 60, top + 12))
    moved.paste(255, (line[0], top, line[0] + 60, top + 12))
    moved.paste(word, (line[0], top + 5))
    assert darkest_difference(before, moved) >= SEEN
