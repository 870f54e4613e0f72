"""Every list of the window, and what makes no sense in which of them, each with its reason."""

from __future__ import annotations

LISTS = (
    ("house", "people", "Danh sách người"),
    ("house", "groups", "Các nhóm"),
    ("house", "groups", "Thành viên"),
    ("house", "groups", "Người đã nghỉ"),
    ("house", "groups", "Các buổi"),
    ("house", "equipment", "Đồ của nhà văn hóa"),
    ("house", "equipment", "Đang cho mượn"),
    ("house", "library", "Sách đang mượn"),
    ("house", "library", "Đầu sách"),
    ("house", "library", "Từng bản"),
    ("house", "library", "Hộp sách"),
    ("house", "library", "Đã đi những đâu"),
    ("house", "library", "Tài liệu số"),
    ("house", "donations", "Đóng góp, ủng hộ"),
    ("house", "history", "Mọi việc"),
    ("house", "history", "Đã xóa"),
    ("house", "occasions", "Các dịp trong năm"),
    ("commune", "inbox", "Các làng trong kỳ này"),
    ("commune", "inbox", "Các tệp đã nhận"),
    ("commune", "inbox", "Các số báo nhanh"),
    ("commune", "laptops", "Máy của các làng"),
    ("commune", "targets", "Các chỉ tiêu"),
    ("commune", "targets", "Từng nơi"),
    ("commune", "tasks", "Các nhiệm vụ"),
    ("commune", "tasks", "Các cuộc kiểm tra"),
    ("commune", "tasks", "Tồn tại"),
    ("commune", "points", "Các điểm thư viện"),
    ("commune", "house_days", "Các dịp của các làng"),
    ("commune", "history", "Mọi việc"),
    ("commune", "history", "Đã xóa"),
)

IN_PAGES = {"Danh sách người": "with views of its own: test_several_rows, test_people"}
"""Lists whose rows come in pages as they are scrolled."""

NO_LISTS = {
    "Lịch tháng": "a month; its day beside it has the menus and keys",
    "Người và các buổi đã qua": "a grid of persons and past meetings to mark in",
    "Các ô của biểu": "the sheet of a form from above, cell by cell",
    "Danh sách điểm danh": "the roll: every key marks somebody",
    "Người trong tệp": "what a file holds, before anything is saved",
    "Chỗ cần xem": "doubts of a file, before anything is saved",
}
"""Views that are no lists of records, by their names."""

NO_EDIT = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": "the past of a membership is changed on the person",
    "Từng bản": "its states are lines of the menu and buttons",
    "Đã đi những đâu": "told by sending the box and taking it back",
    "Mọi việc": "what was done was done; it is taken back, not changed",
    "Đã xóa": "it is brought back first",
    "Các tệp đã nhận": "a sealed file",
    "Từng nơi": "worked out from the book, or answered yes or no",
}
NO_REMOVE = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": NO_EDIT["Người đã nghỉ"],
    "Từng bản": "a copy is lost or torn, never removed",
    "Đã đi những đâu": NO_EDIT["Đã đi những đâu"],
    "Mọi việc": "the history is never cut",
    "Đã xóa": "it is removed already",
    "Các làng trong kỳ này": "a village is merged or renamed, never removed",
    "Tồn tại": "what was found was found; it is put right",
}
NO_BULK = {
    "Các dịp của các làng": "the houses' own, as their files told them",
    "Người đã nghỉ": NO_EDIT["Người đã nghỉ"],
    "Đã đi những đâu": NO_EDIT["Đã đi những đâu"],
    "Mọi việc": "acts are taken back one by one, the newest first",
    "Máy của các làng": "a laptop is compared and replaced by a call to its village",
}
ASKS_FIRST = {
    "Thành viên": "which day was the last",
    "Máy của các làng": "what would be lost from sight is said first",
}
"""Del asks before it does anything."""

BY_A_LINE = {"Các tệp đã nhận": "Tính lại tệp này"}
"""What takes the removal back where “Hoàn tác” cannot: the book stands on it."""

AT_ONCE = {"Sách đang mượn": "two weeks more", "Tồn tại": "put right, or not yet"}
"""F2 changes the one thing that can change, without a form; undo takes it back."""
