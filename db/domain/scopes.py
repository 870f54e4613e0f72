"""What a commune keeps for itself: a scope that no file to a house ever carries.

Told figures, closings and maps of forms are the commune's own working papers. They stand in a scope
whose id follows from the commune's, so that a book restored or begun anew finds it again.
"""

from __future__ import annotations

from hashlib import blake2b


def private_scope(commune: bytes) -> bytes:
    """The id of the commune's own scope, beside the one that it shares with all its houses."""
    return blake2b(commune, digest_size=16, person=b"solang-private1").digest()
