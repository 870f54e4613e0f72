"""What an act is called: the command names stand in the log for ever, here they become words."""

from __future__ import annotations

from desktop.wording import tr

_NAMES = {
    "house.start": "Lập sổ",
    "house.rename": "Đổi tên nhà văn hóa",
    "house.join": "Kết nối với xã",
    "commune.start": "Lập sổ",
    "people.add": "Thêm vào sổ",
    "people.edit": "Sửa",
    "people.import": "Lấy từ danh sách",
    "people.remove": "Xóa",
    "people.bring_back": "Lấy lại",
    "people.merge": "Là một người",
    "people.consent": "Ghi câu trả lời",
    "people.standing": "Ghi nơi sinh hoạt",
    "groups.add": "Lập nhóm",
    "groups.edit": "Sửa",
    "groups.end": "Kết thúc",
    "groups.remove": "Xóa",
    "groups.add_members": "Thêm thành viên",
    "groups.end_member": "Nghỉ sinh hoạt",
    "groups.leave": "Nghỉ sinh hoạt",
    "groups.set_role": "Đổi việc trong nhóm",
    "meetings.add": "Thêm buổi",
    "meetings.edit": "Sửa buổi",
    "meetings.remove": "Xóa buổi",
    "meetings.postpone": "Hoãn buổi",
    "meetings.call_off": "Cho nghỉ buổi",
    "meetings.rest": "Cả làng nghỉ",
    "meetings.take_up": "Sinh hoạt lại",
    "meetings.count_heads": "Ghi số người",
    "meetings.count_unnamed": "Ghi người đến thêm",
    "meetings.name_walk_in": "Ghi tên người đến thêm",
    "attendance.mark": "Điểm danh",
    "sheets.print": "In danh sách ký",
    "handing.nil": "Không phát sinh",
    "conflicts.choose": "Chọn giữa hai nơi ghi khác nhau",
    "units.invite": "Mời làng kết nối",
    "units.accept": "Nhận làng kết nối",
    "imports.take_back": "Hoàn tác lần nhận tệp",
    "imports.count_again": "Dùng lại lần nhận tệp",
    "library.count": "Đếm lượt bạn đọc",
    "library.uncount": "Bỏ một lần đếm bạn đọc",
    "library.lend": "Cho mượn sách",
    "library.return": "Nhận sách trả",
    "library.renew": "Gia hạn mượn sách",
    "library.remove_loan": "Xóa một lượt mượn",
    "library.book": "Ghi tên sách",
    "units.revoke": "Cho máy của làng nghỉ",
    "units.compared": "Đã đọc số cho nhau nghe",
    "provisional.add": "Ghi số báo nhanh",
    "provisional.remove": "Bỏ số báo nhanh",
    "forms.map": "Gắn số liệu vào biểu",
    "forms.remove": "Bỏ biểu",
    "reports.close": "Chốt báo cáo",
    "reports.text": "Sửa lời báo cáo",
    "reports.number": "Điều chỉnh số liệu báo cáo",
    "reports.cut_off": "Đặt ngày chốt số liệu",
    "undo": "Hoàn tác",
}


def act_name(command: str) -> str:
    """“Điểm danh”, “Thêm buổi” …; “Sửa” for acts of a newer program."""
    return tr(_NAMES.get(command, "Sửa"))
