"""All verbs: which file builds them, and what each does in one line.

Only the file of the verb that was asked for is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.wording import tr


@dataclass(frozen=True)
class Verb:
    """``module`` is a file of this folder with ``declare(words, name)``."""

    module: str
    does: str


VERBS: dict[str, Verb] = {
    "demo": Verb("demo", "làm trọn việc chính trên số liệu mẫu"),
    "practice": Verb("practice", "bày sổ tập: số liệu mẫu để tập dùng, không phải số thật"),
    "start": Verb("starting", "lập sổ mới cho nhà văn hóa hoặc cho xã"),
    "invite": Verb("joining", "xã: làm tệp mời cho một làng"),
    "join": Verb("joining", "làng: kết nối với xã bằng tệp mời"),
    "accept": Verb("joining", "xã: nhận tệp trả lời của làng"),
    "laptop": Verb("laptops", "xã: máy của các làng: xem, đã đọc số, cho nghỉ, cho ghi lại"),
    "contact": Verb("contacts", "xã: người nhận tệp các làng gửi, số điện thoại"),
    "paper-key": Verb("paper_keys", "xã: in khóa dự phòng, dùng khi máy của xã mất"),
    "merge": Verb("merging", "xã: sáp nhập hai làng: xem trước, làm, hoàn tác"),
    "people": Verb("people", "người tham gia: thêm, sửa, xóa, ghép, lấy từ danh sách, xem"),
    "undo": Verb("past", "hoàn tác việc vừa làm"),
    "history": Verb("past", "ai đã sửa, sửa gì"),
    "group": Verb("groups", "câu lạc bộ, lớp, nhóm và thành viên"),
    "meeting": Verb("meetings", "buổi sinh hoạt, buổi học"),
    "attendance": Verb("attendance", "điểm danh"),
    "sheet": Verb("papers", "in danh sách ký"),
    "paper": Verb("person_papers", "thẻ, giấy chứng nhận, giấy mời, thư cảm ơn, giấy nhắc, nhãn"),
    "scan": Verb("scanning", "nhập từ ảnh danh sách đã ký"),
    "report": Verb("papers", "lập báo cáo hoạt động"),
    "close": Verb("closing", "chốt báo cáo; có lý do thì là bản sửa"),
    "adjust": Verb("closing", "điều chỉnh hoặc ước một số liệu của báo cáo"),
    "cut-off": Verb("closing", "đặt ngày chốt số liệu của tháng, quý, 6 tháng"),
    "chart": Verb("closing", "biểu đồ lượt người theo tháng kèm báo cáo"),
    "heading": Verb("headings", "đầu và cuối báo cáo: nơi nhận, kế hoạch, người ký"),
    "photo": Verb("headings", "ảnh kèm báo cáo: thêm, xem, bỏ"),
    "form": Verb("forms", "biểu của cấp trên: gắn số liệu vào các ô"),
    "fill": Verb("forms", "điền biểu của cấp trên"),
    "library": Verb("library", "tủ sách: lượt bạn đọc, mượn, trả, tên sách"),
    "facility": Verb("facilities", "cơ sở vật chất: diện tích, chỗ ngồi, tiêu chí của xã"),
    "point": Verb("points", "xã: các điểm thư viện, việc phục vụ, công nghệ, số lượt báo về"),
    "calendar": Verb("calendar", "lịch: buổi, dịp, lượt mượn nhà văn hóa; lưu tệp .ics"),
    "occasion": Verb("occasions", "các dịp trong năm: xem, thêm, đặt ngày, chép từ năm trước"),
    "hall": Verb("hall", "cho mượn nhà văn hóa: ghi, xem, xóa"),
    "donation": Verb("donations", "đóng góp, ủng hộ: ghi, xem, sửa, biên nhận, bảng công khai"),
    "equipment": Verb("equipment", "chiêng, loa, bàn ghế: cho mượn, nhận trả, tình trạng"),
    "target": Verb("targets", "xã: chỉ tiêu của kế hoạch, số năm gốc, giao cho làng"),
    "unit": Verb("unit_names", "xã: tên làng, xã, tỉnh từ ngày nào; tách một làng thành hai"),
    "task": Verb("plan_tasks", "xã: nhiệm vụ của kế hoạch: lấy, ghi, tiến độ"),
    "inspection": Verb("plan_tasks", "xã: cuộc kiểm tra các làng, tồn tại, khắc phục"),
    "figures": Verb("figures", "số liệu của một khoảng ngày"),
    "quick": Verb("quick", "số nhanh: tám số để đọc qua điện thoại, chép gửi Zalo"),
    "houses": Verb("handing", "xã: các làng và tệp đã nhận"),
    "export": Verb("handing", "lưu tệp gửi xã"),
    "import": Verb("handing", "nhận tệp vào sổ"),
    "received": Verb("received", "tệp đã nhận: xem, hoàn tác một lần nhận"),
    "reply": Verb("handing", "xã: ghi giấy báo đã nhận cho một làng"),
    "nil": Verb("handing", "báo kỳ này không phát sinh"),
    "provisional": Verb("provisional", "xã: số báo nhanh của làng chưa có sổ: ghi, xem, bỏ"),
    "handover": Verb("handovers", "bàn giao sổ cho người phụ trách mới, lưu biên bản"),
    "conflicts": Verb("checking", "chỗ hai nơi ghi khác nhau: xem, chọn"),
    "check": Verb("checking", "xem sổ có nguyên vẹn không"),
    "fingerprint": Verb("checking", "số để so hai sổ có giống nhau không"),
    "backup": Verb("backups", "sao lưu sổ ra một tệp"),
    "copies": Verb("backups", "tìm các bản đã lưu nằm trên máy này"),
    "restore": Verb("backups", "mở lại từ bản đã lưu"),
    "guide": Verb("guide", "tờ hướng dẫn bảy việc chính, in ra treo tường"),
    "clock": Verb("clock", "đồng hồ của máy: sổ có theo không; đúng ngày rồi"),
    "doctor": Verb("doctor", "nơi để sổ, các bản thư viện, các dạng tệp đọc và ghi được"),
    "version": Verb("doctor", "đang dùng bản Sổ Làng nào"),
}


def overview() -> str:
    """The answer to ``--help``."""
    lines = [
        tr("Cách dùng: solang [--data THƯ-MỤC] [--keys THƯ-MỤC] [--json] [--as TÊN] VIỆC …"),
        tr("Thêm --practice là làm trên sổ tập, không phải số thật."),
        tr("Không ghi VIỆC thì mở cửa sổ. Xem cách gọi một việc: solang VIỆC --help"),
        "",
    ]
    lines += [f"  {name:<12} {tr(verb.does)}" for name, verb in VERBS.items()]
    return "\n".join(lines)
