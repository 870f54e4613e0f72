"""The keyed digest by which the commune counts a person of two houses once (sync.md 6).

The commune makes the key and sends it in the invitation; a bare hash could be guessed by anybody.
"""

from __future__ import annotations

import hmac
from hashlib import sha256

from db.domain.people import PersonDraft
from db.domain.text import fold


def digest(key: bytes | None, draft: PersonDraft) -> bytes | None:
    """The digest, 16 bytes; None where name or birth year is not known.

    Fewer facts would make one person of two.
    """
    if key is None or draft.birth is None or not draft.birth.year or not draft.full_name:
        return None
    gender = draft.gender.value if draft.gender else ""
    facts = f"{fold(draft.full_name)}\n{gender}\n{draft.birth.year}"
    return hmac.new(key, facts.encode(), sha256).digest()[:16]
