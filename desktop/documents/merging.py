"""Several papers as one PDF, page after page."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2

from db.domain.threads import aside


@aside
def merged(papers: Sequence[bytes]) -> bytes:
    """One PDF with the pages of all, in order."""
    whole = pypdfium2.PdfDocument.new()
    try:
        for paper in papers:
            source = pypdfium2.PdfDocument(paper)
            whole.import_pages(source)
            source.close()
        out = io.BytesIO()
        whole.save(out)
        return out.getvalue()
    finally:
        whole.close()
