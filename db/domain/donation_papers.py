"""What the papers about gifts say: the receipt, and the list that hangs on the village's board."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.list_papers import PaperHead
from db.domain.sheets import Paper


@dataclass(frozen=True)
class GiftReceipt:
    """Giấy biên nhận of one gift; what is None is a line to write on.

    Attributes:
        number: in the house's own book, 05/2026; never the number of an official paper.
        what: “500.000 đồng”, “20 cái ghế nhựa”. words: the amount in words; None where there is
            none to say. reckoned: whether the amount is only what the things are thought worth.
        paper: A4 has two copies, one for each side; A5 has one.
        unnamed: whoever gave wants no name, so no address is asked for either.
    """

    head: PaperHead
    number: str
    giver: str | None
    address: str | None
    what: str
    amount: int | None
    reckoned: bool
    purpose: str | None
    paper: Paper = Paper.A4
    unnamed: bool = False


@dataclass(frozen=True)
class BoardRow:
    """One gift as everybody may read it."""

    giver: str
    what: str
    amount: int | None
    purpose: str | None
    day: str


@dataclass(frozen=True)
class GiftBoard:
    """Danh sách đóng góp, ủng hộ for the board: by name only who agreed to it.

    Attributes:
        from_day, to_day: YYYY-MM-DD. others: gifts that stand in the sums alone.
        money, worth: of all gifts, in đồng.
    """

    head: PaperHead
    from_day: str
    to_day: str
    rows: tuple[BoardRow, ...]
    others: int
    others_money: int
    others_worth: int
    money: int
    worth: int
