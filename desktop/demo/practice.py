"""“Sổ tập”: a house's book with the made village, to try everything without fear.

It lies in a folder of its own, is joined to a made commune whose keys nobody else has, so that what
it hands in opens nowhere else, and says in its own name what it is. It is made once; one whose
making was cut off is made anew.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from db.domain.houses import BookKind
from desktop import paths
from desktop.actions import beginning, books, enrolment, saving
from desktop.actions.beginning import BookPlan
from desktop.demo.village import fill
from desktop.wording import tr

MARKER, READY = "so-tap.txt", "xong.txt"
COMMUNE, PROVINCE, ACTOR = "Núi Xanh", "Gia Lai", "Lan"
_COMMUNE_BOOK, _COMMUNE_KEYS, _POST = "xa", "xa.keys", "usb"
OWN = (
    *(paths.PRACTICE_BOOK, paths.PRACTICE_KEYS, _COMMUNE_BOOK, _COMMUNE_KEYS, _POST),
    READY,
)


def make(root: Path, today: date) -> Path:
    """The practice book below ``root``, made where it is not there; gives its folder.

    Raises:
        AppError: ``demo_folder_in_use`` where something of others lies there; those of files.
    """
    root = root.absolute()
    house, keys = root / paths.PRACTICE_BOOK, root / paths.PRACTICE_KEYS
    if (root / READY).is_file():
        return house
    note = tr("Sổ tập của Sổ Làng: không phải số thật. Xóa thư mục này thì sổ thật vẫn nguyên.")
    saving.take_folder(root, MARKER, f"{note}\n".encode(), OWN)
    name = tr("Nhà văn hóa làng Suối Trong (sổ tập)")
    plan = BookPlan(BookKind.HOUSE, name, COMMUNE, PROVINCE, actor=ACTOR, practice=True)
    beginning.begin(house, keys, plan)
    books.start_commune(root / _COMMUNE_BOOK, root / _COMMUNE_KEYS, COMMUNE, PROVINCE)
    book = books.open_book(house, keys)
    commune = books.open_book(root / _COMMUNE_BOOK, root / _COMMUNE_KEYS)
    try:
        post = saving.make_folder(root / _POST)
        enrolment.invite(commune, name, post / "moi-vao.solang")
        enrolment.join(book, post / "moi-vao.solang", post / beginning.ANSWER)
        enrolment.accept(commune, post / beginning.ANSWER)
        fill(book, today)
    finally:
        books.close(book)
        books.close(commune)
    saving.save(root / READY, note.encode())
    return house
