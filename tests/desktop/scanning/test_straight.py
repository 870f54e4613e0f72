"""A line is known from a blob, a bow and a dot."""

from __future__ import annotations

import cv2
import numpy as np

from desktop.scanning.straight import PEN_LINE, SOFT_LINE, straight_lines


def test_only_lines_are_straight() -> None:
    labels = np.zeros((200, 400), np.int32)
    cv2.line(labels, (10, 90), (50, 20), 1, 4)
    cv2.line(labels, (80, 90), (120, 20), 2, 12)
    cv2.ellipse(labels, (180, 60), (30, 30), 0, 0, 150, 3, 4)
    cv2.ellipse(labels, (260, 60), (12, 40), 0, 0, 360, 4, -1)
    cv2.circle(labels, (320, 60), 5, 5, -1)
    assert straight_lines(labels, 6, 8.0, PEN_LINE).tolist() == [False, True, True, *[False] * 3]


def test_a_narrow_print_averaged_is_no_line() -> None:
    labels = np.zeros((100, 200), np.int32)
    cv2.ellipse(labels, (50, 50), (7, 20), 20, 0, 360, 1, -1)
    cv2.line(labels, (120, 80), (150, 20), 2, 9)
    assert straight_lines(labels, 3, 4.0, SOFT_LINE).tolist() == [False, False, True]
