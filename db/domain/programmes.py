"""Programmes and movements that a meeting may serve (plan of the commune: II, N8, N12, B2).

A meeting may serve several; the total counts it once.
"""

from __future__ import annotations

from enum import StrEnum


class Programme(StrEnum):
    """``HERITAGE``: bảo tồn và phát huy bền vững giá trị di sản, 2021-2025. ``HERITAGE_DIGITAL``:
    số hóa di sản, 2021-2030. ``READING``: Kế hoạch 105/KH-UBND 13/8/2021, văn hóa đọc.
    ``LIBRARY_DIGITAL``: chuyển đổi số lĩnh vực thư viện đến năm 2025, định hướng đến năm 2030.
    ``MOVEMENT``: phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa."""

    HERITAGE = "heritage"
    HERITAGE_DIGITAL = "heritage_digital"
    READING = "reading"
    LIBRARY_DIGITAL = "library_digital"
    MOVEMENT = "movement"
