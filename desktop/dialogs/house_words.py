"""What a house may be, in words."""

from __future__ import annotations

from db.domain.houses import HouseKind
from desktop.wording import tr


def house_kinds() -> tuple[tuple[HouseKind, str], ...]:
    """The kinds of house, the ordinary one first."""
    return (
        (HouseKind.VILLAGE_HOUSE, tr("Nhà văn hóa làng, nhà rông")),
        (HouseKind.COMMUNE_CENTRE, tr("Trung tâm văn hóa, thể thao xã")),
        (HouseKind.SCHOOL_LIBRARY, tr("Thư viện trường học")),
        (HouseKind.COMMUNITY_LIBRARY, tr("Thư viện cộng đồng")),
        (HouseKind.LEARNING_CENTRE, tr("Trung tâm học tập cộng đồng")),
        (HouseKind.POST_OFFICE_POINT, tr("Điểm bưu điện - văn hóa xã")),
        (HouseKind.PRIVATE_LIBRARY, tr("Thư viện tư nhân")),
    )
