"""Keys of laptops that never join: of strangers, and of both ends of a sealed file."""

from __future__ import annotations

from db.sync import sealer
from db.sync.signing import OwnKeys, new_signing_key


def new_keys() -> OwnKeys:
    """Both secret halves, fresh."""
    return OwnKeys(new_signing_key(), sealer.new_identity()[0])
