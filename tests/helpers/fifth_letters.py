"""Handwritten letters of the fifth way: each as points, joined or apart, leaning and squeezed."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from tests.helpers.fifth_pens import Chance, Field, Lines, smooth

SMALL = {
    "a": "7,8 3,10 0,5 3,0 7,5 7.5,9.5 7.5,3 10,.5",
    "b": "0,2 3.5,14 3,20 1,15 1.5,1 5,0 7,6 4,9 9,8",
    "c": "6,8.5 3,10 0,5 3,0 8,2.5",
    "d": "7,8 3,10 0,5 3,0 7,6 8,20 7.5,3 10,1",
    "e": "0,3.5 5,6 4,10 .5,6 3,0 8.5,3",
    "g": "7,8 3,10 0,5 3.5,0 7,9 6.5,-6 3,-10 1,-6 10,3",
    "h": "0,2 4,15 3,20 1.5,14 1,0 2,7 5,10 6.5,6 6.5,1 10,2",
    "i": "0,3 2.5,10 2.5,2 5.5,1",
    "k": "0,2 4,15 3,20 1.5,14 1,0 1.5,5 6,9 2,5.5 7,0 10,2",
    "l": "0,2 4,14 3,20 1.2,13 2,1 5.5,2",
    "m": "0,2 1.5,10 1.5,0 2.5,7 5,10 6,6 6,0 7,7 9.5,10 10.5,6 10.5,1 13,2",
    "n": "0,2 1.5,10 1.5,0 2.5,7 5,10 6.5,6 6.5,1 9,2",
    "o": "5,10 1,8 1,2 5,0 8,5 5,10 9,9",
    "p": "0,4 2,10 1.5,-10 2,5 5,10 7.5,5 4,0 9,1",
    "r": "0,2 2,10 2.5,11 4,9 6,9 5.5,3 8,1",
    "s": "0,1 4,10 6,6 5,0 2,.5 8,2",
    "t": "0,2 3,12 3.5,18 3,3 5,0 7,2",
    "u": "0,3 1,10 1.5,2 4,0 6.5,5 7,10 7,2 9.5,1",
    "v": "0,9 3,0 6,9 8,8",
    "x": "0,9 4,5 7,0 4,5 1,0 7,10",
    "y": "0,6 1,10 2,4 5,3 7,10 6,-6 3,-10 1,-6 9,3",
}
CAPITALS = {
    "A": "0,0 5,20 10,0|2,7 8,7",
    "B": "0,0 0,20 6,20 7,15 5,11 0,10|5,11 9,6 6,0 0,0",
    "C": "9,17 5,20 0,10 5,0 9,4",
    "D": "0,0 0,20 6,18 9,10 6,2 0,0",
    "E": "9,20 0,20 0,0 9,0|0,10 7,10",
    "H": "0,20 0,0|9,20 9,0|0,10 9,10",
    "I": "0,20 0,0",
    "K": "0,20 0,0|8,20 0,9 9,0",
    "L": "0,20 0,0 8,0",
    "M": "0,0 1,20 6,6 11,20 12,0",
    "N": "0,0 0,20 9,0 9,20",
    "O": "5,20 0,10 5,0 10,10 5,20",
    "P": "0,0 0,20 7,19 8,14 6,10 0,9",
    "R": "0,0 0,20 7,19 8,14 6,10 0,9 9,0",
    "S": "9,17 5,20 1,16 8,6 5,0 0,3",
    "T": "0,20 10,20|5,20 5,0",
    "U": "0,20 0,5 5,0 9,5 9,20",
    "Y": "0,20 5,10 10,20|5,10 5,0",
}
"""Points in tenths of the height of an x, upwards; a bar parts strokes."""

ROUND = "BCDOPRSU"
NAMES = (
    "Hlan", "Siu", "Nay", "Bech", "Kpa", "Lan", "Hoa", "Dinh", "Ksor", "Nun", "Phin", "Duc",
    "Thom", "Anh", "Bluih", "Yen", "Lem", "Rmah",
)  # fmt: skip
NOTES = ("om", "vang", "ray", "ban", "xa")


def word_of(chance: Chance, words: tuple[str, ...]) -> str:
    """One of them."""
    return words[int(chance.integers(len(words)))]


def letters(
    chance: Chance, word: str, middle: tuple[float, float], x_height: float, apart: bool
) -> Lines:
    """The word round the middle (mm); ``apart``: printed letters, else joined ones."""
    slant = chance.normal(0.05, 0.12) if apart else chance.uniform(-0.1, 0.5)
    squeeze, x = chance.uniform(0.7, 1.25), 0.0
    lines, dots, joined = Lines(), Lines(), Lines()
    for letter in word:
        parts = _parts(letter)
        wide = squeeze * max(float(one[:, 0].max()) for one in parts)
        for one in parts:
            part = one * (squeeze, 1) + (x, 0) + chance.normal(0, 0.05, one.shape)
            if letter in CAPITALS or apart:
                lines.append(_drawn(letter, part, apart))
            else:
                joined.append(part)
        if letter == "i" or (letter in "aouey" and chance.random() < 0.3):
            at = x + wide * 0.5
            rise = chance.uniform(0.02, 0.5), chance.uniform(0.05, 0.5)
            dots.append(smooth([(at, 1.4), (at + rise[0], 1.4 + rise[1])], 0.1))
        x += wide + (chance.uniform(0.15, 0.4) if apart or letter in CAPITALS else -0.05)
    if joined:
        lines.append(smooth(np.vstack(joined), 0.06))
    tilt = chance.normal(0, 0.06)
    placed = Lines()
    for line in lines + dots:
        right = (line[:, 0] - x / 2 + slant * line[:, 1]) * x_height
        down = -(line[:, 1] - 0.7) * x_height - tilt * right
        placed.append(np.stack([middle[0] + right, middle[1] + down], 1))
    return placed


def _parts(letter: str) -> Lines:
    """The letter's strokes, 1 being the height of an x."""
    text = SMALL.get(letter) or CAPITALS[letter]
    strokes = (part.split() for part in text.split("|"))
    return [np.array([[float(v) for v in at.split(",")] for at in one]) / 10 for one in strokes]


def _drawn(letter: str, part: Field, apart: bool) -> Field:
    """Printed capitals of straight strokes have corners."""
    if letter in CAPITALS and apart and letter not in ROUND:
        return np.vstack([smooth([a, b], 0.1) for a, b in pairwise(part)])
    return smooth(part, 0.06)
