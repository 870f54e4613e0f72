"""Library points in words: the seven kinds, and the items of the two lists."""

from __future__ import annotations

from db.domain.houses import HouseKind
from db.domain.library_points import Area, Item
from desktop.wording import tr


def kinds() -> tuple[tuple[HouseKind, str], ...]:
    """The seven kinds of the plan, as its part III names them."""
    return (
        (HouseKind.VILLAGE_HOUSE, tr("Tủ sách nhà văn hóa làng")),
        (HouseKind.SCHOOL_LIBRARY, tr("Thư viện trường học")),
        (HouseKind.COMMUNE_CENTRE, tr("Trung tâm văn hóa, thể thao xã")),
        (HouseKind.LEARNING_CENTRE, tr("Trung tâm học tập cộng đồng")),
        (HouseKind.POST_OFFICE_POINT, tr("Điểm bưu điện - văn hóa xã")),
        (HouseKind.COMMUNITY_LIBRARY, tr("Thư viện cộng đồng")),
        (HouseKind.PRIVATE_LIBRARY, tr("Thư viện tư nhân")),
    )


def kind(which: HouseKind | None) -> str:
    """What kind of house a point is."""
    return dict(kinds()).get(which, tr("chưa rõ loại")) if which else tr("chưa rõ loại")


def area(which: Area) -> str:
    """What a list of items is about."""
    words = {
        Area.SERVICE: tr("Phục vụ việc học tập"),
        Area.DIGITAL: tr("Ứng dụng công nghệ thông tin"),
    }
    return words[which]


def item(which: Item) -> str:
    """What is asked, as it stands in the list."""
    words = {
        Item.READING: tr("Đọc tại chỗ"),
        Item.LENDING: tr("Cho mượn về"),
        Item.MOBILE: tr("Phục vụ lưu động, luân chuyển sách"),
        Item.GUIDANCE: tr("Giới thiệu sách, hướng dẫn đọc"),
        Item.SEARCH: tr("Hướng dẫn tìm thông tin"),
        Item.SKILLS: tr("Lớp học, tập huấn kỹ năng"),
        Item.SOFTWARE: tr("Dùng phần mềm để quản lý"),
        Item.COMPUTERS: tr("Có máy tính cho bạn đọc"),
        Item.INTERNET: tr("Có mạng internet"),
        Item.CATALOGUE: tr("Tra tên sách trên máy"),
        Item.RESOURCES: tr("Có tài liệu số"),
        Item.PAGE: tr("Có trang, nhóm trên mạng"),
    }
    return words[which]
