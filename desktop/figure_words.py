"""What a figure is called, on screens, papers and in lists; the codes are ``db.domain``'s."""

from __future__ import annotations

from db.domain.figure_codes import spec_of
from db.domain.figures import Unit
from desktop.wording import tr

_WHOLE = {
    "groups.club": "câu lạc bộ có sinh hoạt",
    "groups.class": "lớp năng khiếu có học",
    "groups.interest_group": "nhóm sở thích có sinh hoạt",
    "members": "thành viên",
    "meetings": "buổi đã tổ chức",
    "visits": "lượt người tham gia",
    "persons": "số người tham gia",
    "households": "lượt hộ dự họp làng",
    "tasks": "nhiệm vụ của kế hoạch",
    "inspections": "cuộc kiểm tra",
    "inspections.findings": "tồn tại thấy khi kiểm tra",
    "library.visits": "lượt bạn đọc",
    "library.loans": "lượt sách cho mượn",
    "library.loans.overdue": "sách quá hạn chưa trả",
    "library.borrowers": "số người mượn sách",
    "facilities": "nhà văn hóa đã ghi cơ sở vật chất",
    "library.titles": "đầu sách",
    "library.copies": "bản sách",
    "library.boxes": "lượt luân chuyển hộp sách",
    "library.boxes.copies": "bản sách luân chuyển",
    "library.boxes.loans": "lượt mượn từ hộp sách",
    "library.resources": "tài liệu số",
    "library.points": "điểm thư viện, tủ sách",
    "library.stock.titles": "đầu sách của các điểm",
    "library.stock.copies": "bản sách của các điểm",
    "donations": "lượt đóng góp, ủng hộ",
    "donations.amount": "tiền đóng góp, ủng hộ",
    "donations.worth": "hiện vật, công, sách ủng hộ quy ra tiền",
    "meetings.programmes": "buổi thuộc chương trình, phong trào",
    "visits.group": "lượt người của nhóm",
    "meetings.group": "buổi của nhóm",
}
_PARTS = {
    "female": "nữ",
    "child": "trẻ em (dưới 16 tuổi)",
    "youth": "thanh niên (16 đến 30 tuổi)",
    "elderly": "người cao tuổi (từ 60 tuổi)",
    "minority": "người dân tộc thiểu số",
    "unknown_birth": "chưa rõ năm sinh",
    "done": "đã xong",
    "late": "quá hạn",
    "fixed": "đã khắc phục",
    "repeat": "đến thường xuyên trong một quý",
    "official": "cán bộ, công chức, viên chức, người lao động",
    "women_union": "hội viên Phụ nữ",
    "farmers_union": "hội viên Nông dân",
    "veterans": "hội viên Cựu chiến binh",
    "youth_union": "đoàn viên Thanh niên",
    "front": "cán bộ Mặt trận Tổ quốc",
    "purpose.study": "đến học tập",
    "purpose.information": "đến tìm thông tin",
    "purpose.knowledge": "đến nâng cao hiểu biết",
    "channel.on_site": "đọc tại chỗ",
    "channel.taken_home": "mượn về",
    "channel.mobile": "thư viện lưu động",
    "channel.digital": "đọc trên máy, trên mạng",
    "returned": "đã trả",
    "renewed": "gia hạn",
    "village_house": "nhà văn hóa làng",
    "school_library": "thư viện trường học",
    "community_library": "thư viện cộng đồng",
    "commune_centre": "trung tâm văn hóa, thể thao xã",
    "learning_centre": "trung tâm học tập cộng đồng",
    "post_office_point": "điểm bưu điện - văn hóa xã",
    "private_library": "thư viện tư nhân phục vụ cộng đồng",
    "heritage": "bảo tồn, phát huy giá trị di sản",
    "heritage_digital": "số hóa di sản",
    "reading": "văn hóa đọc",
    "library_digital": "chuyển đổi số lĩnh vực thư viện",
    "movement": "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    "met": "đạt tiêu chí của xã",
    "service": "có phục vụ việc học tập",
    "digital": "có ứng dụng công nghệ thông tin",
    "school.service": "thư viện trường học có phục vụ việc học tập",
    "school.digital": "thư viện trường học có ứng dụng công nghệ thông tin",
    "person": "của cá nhân, gia đình",
    "body": "của cơ quan, tổ chức",
    "company": "của doanh nghiệp",
    "sponsor": "của nhà tài trợ",
    "unnamed": "của người không nêu tên",
    "money": "bằng tiền",
    "goods": "bằng hiện vật",
    "labour": "bằng công lao động",
    "books": "bằng sách",
    "provisional": "số báo nhanh (chưa có sổ)",
}


def figure_name(code: str) -> str:
    """“lượt bạn đọc: nữ”.

    Raises:
        KeyError: no such code.
    """
    spec = spec_of(code)
    part = code.removeprefix(spec.code).removeprefix(".")
    whole = tr(_WHOLE[spec.code])
    return f"{whole}: {tr(_PARTS[part])}" if part in spec.parts else whole


def unit_name(unit: Unit) -> str:
    """The word that stands behind a number: “buổi”, “lượt người”, “người”."""
    words = {
        Unit.GROUPS: tr("nhóm"),
        Unit.MEETINGS: tr("buổi"),
        Unit.VISITS: tr("lượt người"),
        Unit.PERSONS: tr("người"),
        Unit.HOUSEHOLDS: tr("hộ"),
        Unit.COPIES: tr("cuốn"),
        Unit.TASKS: tr("nhiệm vụ"),
        Unit.INSPECTIONS: tr("cuộc"),
        Unit.FINDINGS: tr("tồn tại"),
        Unit.TITLES: tr("đầu sách"),
        Unit.POINTS: tr("điểm"),
        Unit.BOXES: tr("lượt hộp"),
        Unit.RESOURCES: tr("tài liệu"),
        Unit.HOUSES: tr("nhà văn hóa"),
        Unit.GIFTS: tr("lần"),
        Unit.DONG: tr("đồng"),
    }
    return words[unit]
