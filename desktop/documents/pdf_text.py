"""What is written on a finished paper, to find out whether somebody stands on it."""

from __future__ import annotations

from unicodedata import normalize


def bears(pdf: bytes, name: str) -> bool:
    """Whether somebody's name is written on it. A paper that cannot be read may bear any."""
    # Not at the top: few who draw a paper ever read one.
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return True
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    return bare(name) in bare(text)


def bare(text: str) -> str:
    """The letters alone: a long name is broken into lines where its cell is narrow."""
    return "".join(normalize("NFC", text).split()).casefold()
