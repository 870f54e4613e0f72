"""Whether a word can be a Vietnamese syllable: the yardstick for telling old fonts from real text.

A syllable is an onset and a rhyme out of closed lists, and a rhyme that ends in c, ch, p or t bears
only sắc or nặng. Garbled text practically never passes.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from db.domain.text import letters_and_tones

_ONSETS = tuple(
    "ngh ng nh gh gi qu ch kh ph th tr b c d đ g h k l m n p r s t v x".split()  # longest first
)
_RHYMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
    om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
    uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yên yêm yêng yêt yêu
    """.split()
)
_SHUT = ("c", "ch", "p", "t")
_SHARP_OR_HEAVY = ("\u0301", "\u0323")


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """True for a well-formed Vietnamese syllable in any case, composed or not."""
    letters, tones = letters_and_tones(unicodedata.normalize("NFC", word).lower())
    if len(tones) > 1 or not _is_built(letters):
        return False
    return not letters.endswith(_SHUT) or tones in _SHARP_OR_HEAVY


def _is_built(letters: str) -> bool:
    if letters in _RHYMES:
        return True
    onsets = (onset for onset in _ONSETS if letters.startswith(onset))
    # “gì” and “giếng” have the onset g: every onset that fits is tried.
    return any(letters[len(onset) :] in _RHYMES for onset in onsets)
