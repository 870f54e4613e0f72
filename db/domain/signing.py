"""Who signs, and on whose behalf (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a)."""

from __future__ import annotations

from enum import StrEnum

from db.domain.text import clean


class Authority(StrEnum):
    """On whose behalf a signer signs; ``OWN`` signs as who they are."""

    OWN = ""
    COLLECTIVE = "TM."
    FOR_HEAD = "KT."
    BY_ORDER = "TL."
    DELEGATED = "TUQ."
    ACTING = "Q."


def signer_lines(
    authority: Authority, collective: str, head: str, title: str = ""
) -> tuple[str, ...]:
    """The lines above the signature, upper case, as the decree writes them.

    ``collective`` is the body that acts as one (ỦY BAN NHÂN DÂN, BAN CHỦ NHIỆM), empty where there
    is none; ``head`` the title of who leads it; ``title`` that of the signer, where it is another.
    """
    body, chief = clean(collective).upper(), clean(head).upper()
    own = clean(title).upper() or chief
    above = (f"{Authority.COLLECTIVE} {body}",) if body else ()
    match authority:
        case Authority.OWN:
            return (own,)
        case Authority.COLLECTIVE:
            return (*above, own)
        case Authority.FOR_HEAD:
            deputy = clean(title).upper() or f"PHÓ {chief}"
            return (*above, f"{authority} {chief}", deputy)
        case Authority.ACTING:
            return (*above, f"{authority} {chief}")
    return (f"{authority} {chief}", own)
