"""Which actions may take long, and what the window's bar calls each while it is at work.

The index of them all: what stands here is shown with a bar, a count and “Dừng lại” wherever the
window starts it (``operations``), and ends whole or not at all. An action belongs here when its
time grows with the book, with a file or with the pages of a paper, or when it waits for a drive.
``tests/desktop/test_long_works.py`` holds the actions against this list.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from desktop.wording import tr

ACTIONS = "desktop.actions."


def title(action: Callable[..., Any]) -> str | None:
    """What is being done, in words; None for an action that is quick."""
    while isinstance(action, partial):
        action = action.func
    module = getattr(action, "__module__", "")
    if not module.startswith(ACTIONS):
        return None
    makes = _words().get(f"{module.removeprefix(ACTIONS)}.{action.__name__}")
    return None if makes is None else makes()


def index() -> frozenset[str]:
    """All of them, as “module.function” below ``desktop.actions``."""
    return frozenset(_words())


@lru_cache
def _words() -> dict[str, Callable[[], str]]:
    return {**_of_files(), **_of_papers(), **_of_the_book()}


def _of_files() -> dict[str, Callable[[], str]]:
    """What comes from drives and goes to them."""
    return {
        "rosters.read": lambda: tr("Đang đọc danh sách"),
        "rosters.preview": lambda: tr("Đang xem trước danh sách"),
        "rosters.take_in": lambda: tr("Đang nhập danh sách vào sổ"),
        "catalogue.read_titles": lambda: tr("Đang đọc danh mục sách"),
        "catalogue.write_titles": lambda: tr("Đang nhập danh mục sách vào sổ"),
        "targets.take_plan": lambda: tr("Đang đọc bảng giao chỉ tiêu"),
        "plan_tasks.take_plan": lambda: tr("Đang đọc bảng giao việc"),
        "handing_in.hand_in": lambda: tr("Đang lưu tệp gửi xã"),
        "receiving.preview": lambda: tr("Đang xem tệp các làng gửi"),
        "receiving.reply": lambda: tr("Đang lưu giấy báo cho làng"),
        "receiving.reply_all": lambda: tr("Đang lưu giấy báo cho các làng"),
        "receipts.check_numbers": lambda: tr("Đang đọc lại tệp gửi xã"),
        "splitting.write_files": lambda: tr("Đang lưu giấy báo cho hai làng"),
        "merging.write_replies": lambda: tr("Đang lưu giấy báo cho hai làng"),
        "laptops.last_reply": lambda: tr("Đang lưu giấy báo cho máy cũ"),
        "handovers.hand_over": lambda: tr("Đang lưu tệp bàn giao"),
        "backups.backup": lambda: tr("Đang lưu bản dự phòng"),
        "backups.daily": lambda: tr("Đang lưu bản dự phòng trong ngày"),
        "backups.choose_second_folder": lambda: tr("Đang lưu bản dự phòng"),
        "backups.look": lambda: tr("Đang xem bản dự phòng"),
        "backups.look_around": lambda: tr("Đang tìm bản dự phòng trên các ổ"),
        "backups.restore": lambda: tr("Đang mở lại sổ từ bản dự phòng"),
        "tables.save": lambda: tr("Đang lưu danh sách ra tệp"),
        "saving.save": lambda: tr("Đang lưu tệp"),
        "calendar.save": lambda: tr("Đang lưu lịch ra tệp"),
        "papers.take_along": lambda: tr("Đang lưu giấy để dành in"),
        "fault_report.save": lambda: tr("Đang lưu tệp báo lỗi"),
        "scanning.read": lambda: tr("Đang đọc ảnh danh sách ký"),
        "report_photos.add": lambda: tr("Đang thêm ảnh vào báo cáo"),
        "provisional.count_photo": lambda: tr("Đang đọc ảnh"),
    }


def _of_papers() -> dict[str, Callable[[], str]]:
    """What is drawn; its time grows with its pages."""
    return {
        "reports.report": lambda: tr("Đang cộng số báo cáo"),
        "reports.draw_placed": lambda: tr("Đang vẽ báo cáo"),
        "reports.write": lambda: tr("Đang lưu báo cáo ra tệp"),
        "report_closing.close": lambda: tr("Đang chốt báo cáo"),
        "figures.figures": lambda: tr("Đang cộng số"),
        "figures.explain": lambda: tr("Đang tìm số từ đâu ra"),
        "asked_papers.make": lambda: tr("Đang vẽ giấy"),
        "sheets.draft": lambda: tr("Đang vẽ danh sách ký"),
        "guides.draw": lambda: tr("Đang vẽ tờ hướng dẫn"),
        "paper_keys.print_key": lambda: tr("Đang vẽ tờ chìa khóa"),
        "forms.open_form": lambda: tr("Đang đọc biểu mẫu"),
        "forms.fill": lambda: tr("Đang điền biểu mẫu"),
        "forms.save_filled": lambda: tr("Đang lưu biểu mẫu"),
    }


def _of_the_book() -> dict[str, Callable[[], str]]:
    """What goes through many records."""
    return {
        "merging.before": lambda: tr("Đang xem hai làng trước khi nhập"),
        "merging.merge": lambda: tr("Đang nhập hai làng"),
        "merging.separate": lambda: tr("Đang tách lại hai làng"),
        "receiving.take_back": lambda: tr("Đang rút tệp đã nhận"),
        "receiving.count_again": lambda: tr("Đang tính lại tệp đã rút"),
        "people.likely_doubles": lambda: tr("Đang tìm người ghi hai lần"),
        "people.merge": lambda: tr("Đang gộp người ghi hai lần"),
        "scan_matching.match": lambda: tr("Đang so ảnh với sổ"),
        "undoing.undo": lambda: tr("Đang hoàn tác"),
        "undoing.bring_back": lambda: tr("Đang lấy lại"),
        "occasions.copy_last_year": lambda: tr("Đang chép lịch năm trước"),
        "fault_report.of_book": lambda: tr("Đang gom tệp báo lỗi"),
    }
